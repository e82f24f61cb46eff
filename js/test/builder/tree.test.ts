import { describe, expect, test } from "vitest";
import contract from "../../../tests/contract/conditions.json";
import { allParts, blankTree, type ConditionJson, readTree, writeTree } from "../../src/parts/builder/tree";

const SWEDEN = { dimension: "Country", value: "Sweden" };

describe("the tree of a condition", () => {
  test.each(contract.conditions.map(({ condition }) => [JSON.stringify(condition), condition as ConditionJson]))(
    "%s is read and written again",
    (_text, condition) => expect(writeTree(readTree(condition))).toEqual(condition),
  );

  test("begins as a group with one blank test, and ids differ", () => {
    const { parts, scope } = blankTree();
    expect([parts.map(({ kind }) => kind), scope]).toEqual([["item"], null]);
    for (const { condition } of contract.conditions) {
      const ids = allParts(readTree(condition as ConditionJson)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("is a group without a scope on the outside, whatever is read", () => {
    for (const condition of [SWEDEN, { scope: "person", condition: SWEDEN }, { not: SWEDEN }]) {
      expect(readTree(condition)).toMatchObject({ kind: "group", scope: null, parts: [expect.anything()] });
    }
  });

  test("says what has a shorter form in that form", () => {
    expect(writeTree(readTree({ all: [{ any: [SWEDEN] }] }))).toEqual(SWEDEN);
    expect(writeTree(readTree({ not: { not: SWEDEN } }))).toEqual(SWEDEN);
    expect(writeTree(readTree({ ...SWEDEN, operator: "equals" }))).toEqual(SWEDEN);
  });

  test("keeps a list of values where an operator that is offered with one has several", () => {
    const listed = { dimension: "Country", operator: "contains", value: ["land", "Ger"] } as const;
    expect(writeTree(readTree(listed))).toEqual(listed);
    expect(writeTree(readTree({ ...SWEDEN, value: ["Sweden", "Norway"] }))).toEqual({
      ...SWEDEN,
      value: ["Sweden", "Norway"],
    });
  });

  test("keeps a group's scope with what it joins, and a step's limits with the step", () => {
    const read = readTree({
      scope: "account",
      condition: { then: [{ condition: SWEDEN }, { condition: SWEDEN, within: "P1D", after: null }] },
    });
    expect(read.parts[0]).toMatchObject({
      scope: "account",
      joint: "then",
      parts: [{ within: null }, { within: "P1D" }],
    });
  });
});
