import { expect, test } from "vitest";
import { type Carried, carriedKey, carriedLabel, carriedOf, isWhole } from "../../src/core/carried";

const ALL: readonly Carried[] = [
  { metric: "Won" },
  { dimension: "Channel", item: "Web" },
  { dimension: "Channel", item: "" },
  { dimension: "Channel" },
  { segment: "Big" },
  { date_range: "This year" },
];

test("a key stands for what is carried, and for nothing else", () => {
  expect(ALL.map(carriedKey).map(carriedOf)).toEqual(ALL);
  expect(new Set(ALL.map(carriedKey)).size).toBe(ALL.length);
});

test("a dimension without an item is the whole dimension, also beside an item without a name", () => {
  expect(ALL.map(isWhole)).toEqual([false, false, false, true, false, false]);
  expect(ALL.map(carriedLabel)).toEqual(["Won", "Web", "", "Channel", "Big", "This year"]);
});
