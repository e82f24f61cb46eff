import { expect, test } from "vitest";
import { isClear, pValue, sideLetter, signed } from "../../src/core/changes";
import type { ChangeState } from "../../src/protocol/messages";
import { createWords } from "../../src/shared/words";

const { exact, points } = createWords("en", "").formats;
const CHANGE: ChangeState = { value: 1, percent: 1, points: 1, low: null, high: null, p_value: null, withheld: null };

test.each([
  ["a rise has its sign", "+3.1", 3.14],
  ["a fall has it anyway", "-3.1", -3.14],
  ["nothing has none", "0", 0],
  ["what rounds to nothing has none", "0", 0.04],
])("%s", (_, text, value) => {
  expect(signed(points(value), value)).toBe(text);
});

test.each([
  [0.0004, "< 0.001"],
  [0.001, "= 0.001"],
  [0.03149, "= 0.031"],
  [1, "= 1"],
])("a p-value of %d is written %s", (value, text) => {
  expect(pValue(value, exact)).toBe(text);
});

test("a difference is clear where its interval leaves out zero", () => {
  const found = [
    [1, 2],
    [-2, -1],
    [-1, 1],
    [0, 1],
    [null, null],
  ].map(([low = null, high = null]) => isClear({ ...CHANGE, low, high }));
  expect(found).toEqual([true, true, false, false, false]);
});

test("sides have letters", () => {
  expect([0, 3].map(sideLetter)).toEqual(["A", "D"]);
});
