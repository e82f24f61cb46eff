import { describe, expect, test } from "vitest";
import { usesOf } from "../../src/core/uses";
import { cohortSpec, criterion } from "./fixtures";

const METRICS = [
  { id: "Won", kind: "counter" },
  { id: "Revenue", kind: "sum" },
] as const;
const ids = (...asked: Parameters<typeof usesOf>): string[] => usesOf(...asked).map(({ id }) => id);

describe("a component of the rail", () => {
  const spec = cohortSpec();

  test("is a criterion, or one more, if it is a metric", () => {
    expect(ids(spec, { metric: "Won" }, METRICS)).toEqual(["use-inclusion", "use-return", "add-inclusion"]);
    expect(ids(spec, { metric: "Revenue" }, METRICS)).toContain("use-value");
    const [use, , add] = usesOf(spec, { metric: "Won" }, METRICS);
    expect(use?.changes.inclusion).toEqual(criterion("Won"));
    expect(add?.changes.inclusion?.conditions.map(({ metric }) => metric)).toEqual(["Visit", "Won"]);
  });

  test("narrows the table, a criterion or makes a row, if it is a segment", () => {
    expect(ids(spec, { segment: "S" }, METRICS)).toEqual(["only-in", "inclusion-in", "return-in", "row-of"]);
    const used = cohortSpec({ segments: ["S"], rows: ["S"], inclusion: { ...criterion("Visit"), segments: ["S"] } });
    expect(ids(used, { segment: "S" }, METRICS)).toEqual(["return-in"]);
  });

  test("makes the rows if it is a dimension, and the dates if it is a date range", () => {
    expect(usesOf(spec, { dimension: "Channel" }, METRICS)).toEqual([
      { id: "row-per", changes: { dimension: "Channel" } },
    ]);
    expect(ids(spec, { date_range: "2025" }, METRICS)).toEqual(["use-range"]);
    expect(ids(spec, { dimension: "Channel", item: "Web" }, METRICS)).toEqual([]);
  });
});
