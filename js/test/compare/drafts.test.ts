import { expect, test } from "vitest";
import {
  type Draft,
  definitionOf,
  draftOf,
  namesOf,
  newDraft,
  nextDraft,
  priorOf,
  problemOf,
  raised,
  sideFrom,
} from "../../src/parts/compare/drafts";
import type { Comparison } from "../../src/protocol/messages";

const side = (fields: Partial<Comparison>): Comparison => ({
  name: "A",
  segments: [],
  date_range: null,
  prior: null,
  ...fields,
});

test.each([
  ["the analysis as it is", side({})],
  ["segments", side({ segments: ["Big", "New"] })],
  ["a date range", side({ date_range: "Last 90 days" })],
  ["a prior period", side({ prior: { count: 4, unit: "week" } })],
  ["a prior period of segments", side({ segments: ["Big"], prior: { count: 1, unit: "year" } })],
])("a side comes back as it was: %s", (_, given) => {
  expect(sideFrom(draftOf(given, 0), "A", "")).toEqual(given);
});

test("only prior periods are any", () => {
  expect([priorOf(""), priorOf("custom"), priorOf("range prior 4 week")]).toEqual([null, null, null]);
  expect(priorOf("prior 2 quarter")).toEqual({ count: 2, unit: "quarter" });
});

const custom = (first: string, last: string): Draft => newDraft(0, { period: "custom", first, last });

test("days of one's own become the date range that ends the day after", () => {
  expect(sideFrom(custom("2025-02-01", "2025-02-28"), "A", "February").date_range).toBe("February");
  expect(definitionOf(custom("2024-02-01", "2024-02-29"))).toEqual({ start: "2024-02-01", end: "2024-03-01" });
});

test.each([
  ["one side alone", [newDraft(0)], ["A"], { id: "few", place: 0 }],
  ["two of one name", [newDraft(0), newDraft(1)], ["A", "A"], { id: "same", place: 1 }],
  ["days left out", [custom("2025-01-01", ""), newDraft(1)], ["A", "B"], { id: "days", place: 0 }],
  [
    "days in the wrong order",
    [newDraft(1), custom("2025-01-02", "2025-01-01")],
    ["A", "B"],
    { id: "backward", place: 1 },
  ],
  ["one day", [newDraft(1), custom("2025-01-01", "2025-01-01")], ["A", "B"], null],
])("sides are refused, or not: %s", (_, drafts, names, problem) => {
  expect(problemOf(drafts, names)).toEqual(problem);
});

test("a side is moved up, the first one nowhere", () => {
  const drafts = [newDraft(0), newDraft(1), newDraft(2)];
  expect(raised(drafts, 2).map(({ key }) => key)).toEqual([0, 2, 1]);
  expect(raised(drafts, 0).map(({ key }) => key)).toEqual([0, 1, 2]);
});

test("sides that are added are of further segments, and no two have one name unless somebody typed it", () => {
  const segments = ["Big", "New"].map((id) => ({ id }));
  const first = newDraft(0, { segments: ["Big"] });
  const second = nextDraft([first], segments);
  const drafts = [first, second, nextDraft([first, second], segments)];
  expect(drafts.map(({ key, segments: of }) => [key, of])).toEqual([
    [0, ["Big"]],
    [1, ["New"]],
    [2, []],
  ]);
  expect(nextDraft([newDraft(4)], segments).segments).toEqual([]);
  const numbered = (name: string, number: number): string => `${name} (${number})`;
  const sides = [{ name: " A " }, {}, {}, { name: "B (2)" }, {}].map((fields, key) => newDraft(key, fields));
  const names = namesOf(sides, ["x", "A", "B", "x", "B"], numbered);
  expect(names).toEqual(["A", "A", "B", "B (2)", "B (3)"]);
});
