import { expect, test } from "vitest";
import { problemsOf } from "../../src/parts/builder/problems";
import { addPart, changePart, removePart } from "../../src/parts/builder/reducers";
import { blankTree, type ConditionJson, EVENT, readTree } from "../../src/parts/builder/tree";

const A = { dimension: "D", value: "a" };
const found = (condition: ConditionJson, scope = EVENT): string[] => [
  ...problemsOf(readTree(condition), scope).values(),
];

test("a complete condition has no problems", () => {
  expect(
    found({ all: [A, { metric: "M", operator: "less", value: 0 }, { dimension: "D", operator: "exists" }] }),
  ).toEqual([]);
  // Text may be empty where someone chose it.
  expect(found({ dimension: "D", value: "" })).toEqual([]);
});

test("what is missing is said of the part that lacks it", () => {
  const root = blankTree();
  const [test] = root.parts;
  const id = test?.id ?? "";
  expect([...problemsOf(root, EVENT)]).toEqual([[id, "choose-subject"]]);
  expect([...problemsOf(changePart(root, id, { dimension: "D" }), EVENT)]).toEqual([[id, "enter-value"]]);
  expect([...problemsOf(removePart(root, id), EVENT)]).toEqual([[root.id, "empty-group"]]);
  const [added, number] = addPart(root, root.id, "number");
  const named = changePart(added, number, { metric: "M" });
  for (const value of ["", " ", "many", "1e999"]) {
    expect(problemsOf(changePart(named, number, { value }), EVENT).get(number)).toBe("enter-number");
  }
  expect(problemsOf(changePart(named, number, { value: "-2.5" }), EVENT).has(number)).toBe(false);
});

test("a sequence is asked of the instances of a container", () => {
  const then: ConditionJson = { then: [{ condition: A }, { condition: A }] };
  expect(found(then)).toEqual(["sequence-needs-container"]);
  expect(found(then, "account")).toEqual([]);
  expect(found({ all: [A, then] })).toEqual(["sequence-needs-container"]);
  expect(found({ all: [A, { scope: "person", condition: then }] })).toEqual([]);
  expect(found({ scope: EVENT, condition: then }, "account")).toEqual(["sequence-needs-container"]);
  // A step is one row.
  expect(found({ then: [{ condition: then }] }, "account")).toEqual(["sequence-needs-container"]);
  expect(found({ then: [{ condition: { scope: "person", condition: then } }] }, "account")).toEqual([]);
});

test("limits that exclude each other let nothing through", () => {
  const limited = (within: string, after: string) =>
    found({ then: [{ condition: A }, { condition: A, within, after }] }, "account");
  expect(limited("P1D", "PT25H")).toEqual(["limits-exclude"]);
  expect(limited("P1D", "PT24H")).toEqual([]);
});
