import { describe, expect, test } from "vitest";
import {
  addPart,
  askOf,
  changePart,
  duplicatePart,
  findPart,
  movePart,
  movesOf,
  removePart,
  setOperator,
  takeOut,
  unwrapGroup,
  wrapPart,
} from "../../src/parts/builder/reducers";
import { allParts, type ConditionJson, type Group, readTree, writeTree } from "../../src/parts/builder/tree";

const is = (value: string): ConditionJson => ({ dimension: "D", value });
const tree = (condition: ConditionJson): Group => readTree(condition);
/** The id of the test of an item. */
const idOf = (root: Group, value: string): string =>
  allParts(root).find((part) => part.kind === "item" && part.values[0] === value)?.id ?? "";
const groupOf = (root: Group, value: string): string =>
  allParts(root).find((part) => part.kind === "group" && part.parts.some(({ id }) => id === idOf(root, value)))?.id ??
  "";

const NESTED = tree({ all: [is("a"), { any: [is("b"), is("c")] }, is("d")] });

describe("parts of a condition", () => {
  test("are added at the end of a group, a group with a blank test and another joint", () => {
    const [added, id] = addPart(NESTED, groupOf(NESTED, "b"), "number");
    expect(findPart(added, id)).toMatchObject({ kind: "number", metric: "", value: "1" });
    const inside = findPart(added, groupOf(NESTED, "b"));
    expect(inside?.kind === "group" && inside.parts.at(-1)?.id).toBe(id);
    const [grouped, group] = addPart(NESTED, NESTED.id, "group");
    expect(findPart(grouped, group)).toMatchObject({ joint: "any", parts: [{ kind: "item" }] });
    const [inner, other] = addPart(NESTED, groupOf(NESTED, "b"), "group");
    expect(findPart(inner, other)).toMatchObject({ joint: "all" });
  });

  test("leave nothing empty behind when they are removed, but the outermost group", () => {
    const one = removePart(NESTED, idOf(NESTED, "b"));
    expect(writeTree(one)).toEqual({ all: [is("a"), is("c"), is("d")] });
    const two = removePart(one, idOf(one, "c"));
    expect(writeTree(two)).toEqual({ all: [is("a"), is("d")] });
    const lone = tree(is("a"));
    expect(removePart(lone, idOf(lone, "a")).parts).toEqual([]);
    expect(removePart(NESTED, "p99")).toBe(NESTED);
  });

  test("change only in fields that they have", () => {
    const id = idOf(NESTED, "a");
    const changed = changePart(NESTED, id, { negated: true, metric: "M", joint: "any" });
    expect(findPart(changed, id)).toEqual({ ...findPart(NESTED, id), negated: true });
  });

  test("ask for other items when their dimension changes, and for one where an operator takes one", () => {
    const several = tree({ dimension: "D", operator: "in", value: ["a", "b"] });
    const id = idOf(several, "a");
    expect(writeTree(setOperator(several, id, "not_in"))).toMatchObject({ value: ["a", "b"] });
    expect(writeTree(setOperator(several, id, "equals"))).toEqual(is("a"));
    expect(findPart(changePart(several, id, { dimension: "E" }), id)).toMatchObject({ values: [], operator: "in" });
  });

  test("ask of a metric instead of a dimension and the other way round", () => {
    const root = tree({ then: [{ condition: is("a") }, { condition: { not: is("b") }, within: "P1D" }] });
    const id = idOf(root, "b");
    const counted = askOf(root, id, { metric: "M" });
    expect(findPart(counted, id)).toMatchObject({ kind: "number", metric: "M", negated: true, within: "P1D" });
    expect(findPart(askOf(counted, id, { metric: "N" }), id)).toMatchObject({ metric: "N" });
    expect(findPart(askOf(counted, id, { dimension: "E" }), id)).toMatchObject({
      kind: "item",
      values: [],
      negated: true,
    });
    expect(askOf(root, id, { dimension: "D" })).toEqual(root);
  });

  test("move among their neighbours, and stay at an end", () => {
    const down = movePart(NESTED, idOf(NESTED, "a"), 1);
    expect(writeTree(down)).toEqual({ all: [{ any: [is("b"), is("c")] }, is("a"), is("d")] });
    expect(writeTree(movePart(NESTED, idOf(NESTED, "b"), -1))).toEqual(writeTree(NESTED));
    expect(movesOf(NESTED, idOf(NESTED, "a"))).toEqual({ up: false, down: true, out: false, group: false });
    expect(movesOf(NESTED, groupOf(NESTED, "b"))).toEqual({ up: true, down: true, out: false, group: true });
    expect(movesOf(NESTED, NESTED.id)).toEqual({ up: false, down: false, out: false, group: false });
  });

  test("are put into a group, out of one, and groups dissolved", () => {
    const [wrapped, group] = wrapPart(NESTED, idOf(NESTED, "a"));
    expect(findPart(wrapped, group)).toMatchObject({ joint: "any", parts: [{ values: ["a"] }] });
    expect(writeTree(wrapped)).toEqual(writeTree(NESTED));
    expect(writeTree(unwrapGroup(NESTED, groupOf(NESTED, "b")))).toEqual({
      all: [is("a"), is("b"), is("c"), is("d")],
    });
    const out = takeOut(NESTED, idOf(NESTED, "b"));
    expect(writeTree(out)).toEqual({ all: [is("a"), is("c"), is("b"), is("d")] });
    expect(writeTree(takeOut(out, idOf(out, "c")))).toEqual({ all: [is("a"), is("c"), is("b"), is("d")] });
    expect(takeOut(NESTED, idOf(NESTED, "a"))).toBe(NESTED);
    expect(unwrapGroup(NESTED, NESTED.id)).toBe(NESTED);
  });

  test("are copied with all within them under new ids", () => {
    const [copied, id] = duplicatePart(NESTED, groupOf(NESTED, "b"));
    expect(writeTree(copied)).toEqual({
      all: [is("a"), { any: [is("b"), is("c")] }, { any: [is("b"), is("c")] }, is("d")],
    });
    const ids = allParts(copied).map((part) => part.id);
    expect([new Set(ids).size, ids.includes(id)]).toEqual([ids.length, true]);
  });

  test("have limits only where something comes before them", () => {
    const root = tree({ then: [{ condition: is("a") }, { condition: is("b"), within: "P1D", after: "PT1H" }] });
    const moved = movePart(root, idOf(root, "b"), -1);
    expect(writeTree(moved)).toEqual({ then: [{ condition: is("b") }, { condition: is("a") }] });
    expect(writeTree(removePart(root, idOf(root, "a")))).toEqual({ then: [{ condition: is("b") }] });
    const joined = changePart(root, root.id, { joint: "any" });
    expect(writeTree(changePart(joined, root.id, { joint: "then" }))).toEqual({
      then: [{ condition: is("a") }, { condition: is("b") }],
    });
    const [wrapped] = wrapPart(root, idOf(root, "b"));
    expect(writeTree(wrapped)).toEqual(writeTree(root));
    const group = groupOf(wrapped, "b");
    expect(writeTree(unwrapGroup(wrapped, group))).toEqual(writeTree(root));
  });

  test("are never changed in place", () => {
    const before = JSON.stringify(NESTED);
    for (const id of allParts(NESTED).map((part) => part.id)) {
      removePart(NESTED, id);
      movePart(NESTED, id, 1);
      wrapPart(NESTED, id);
      unwrapGroup(NESTED, id);
      takeOut(NESTED, id);
      duplicatePart(NESTED, id);
      changePart(NESTED, id, { negated: true, scope: "person", joint: "then" });
    }
    expect(JSON.stringify(NESTED)).toBe(before);
  });
});
