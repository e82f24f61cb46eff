import { describe, expect, test } from "vitest";
import { rowsWith, usesOf } from "../../src/core/uses";
import { cohortSpec, criterion } from "./fixtures";

const CATALOG = {
  metrics: [
    { id: "Won", kind: "counter" },
    { id: "Revenue", kind: "sum" },
  ],
  containers: [{ id: "account", metric: "Accounts" }],
} as const;
const ids = (...asked: Parameters<typeof usesOf>): string[] => usesOf(...asked).map(({ id }) => id);

describe("a component of the rail", () => {
  const spec = cohortSpec();

  test("is a criterion, or one more, if it is a metric", () => {
    expect(ids(spec, { metric: "Won" }, CATALOG)).toEqual(["use-inclusion", "use-return", "add-inclusion"]);
    expect(ids(spec, { metric: "Revenue" }, CATALOG)).toContain("use-value");
    const [use, , add] = usesOf(spec, { metric: "Won" }, CATALOG);
    expect(use?.changes.inclusion).toEqual(criterion("Won"));
    expect(add?.changes.inclusion?.conditions.map(({ metric }) => metric)).toEqual(["Visit", "Won"]);
  });

  test("narrows the table, a criterion or makes a row, if it is a segment", () => {
    expect(ids(spec, { segment: "S" }, CATALOG)).toEqual(["only-in", "inclusion-in", "return-in", "row-of"]);
    const used = cohortSpec({ segments: ["S"], rows: ["S"], inclusion: { ...criterion("Visit"), segments: ["S"] } });
    expect(ids(used, { segment: "S" }, CATALOG)).toEqual(["return-in"]);
  });

  test("makes the rows if it is a dimension, and the dates if it is a date range", () => {
    expect(usesOf(spec, { dimension: "Channel" }, CATALOG)).toEqual([
      { id: "row-per", changes: { dimension: "Channel" } },
    ]);
    expect(ids(spec, { date_range: "2025" }, CATALOG)).toEqual(["use-range"]);
  });

  test("is a segment of the rows with it if it is an item, and a criterion that there is such a row", () => {
    const web = { dimension: "Channel", item: "Web" };
    expect(rowsWith(web)).toEqual({
      name: "Channel: Web",
      definition: { condition: { dimension: "Channel", value: "Web" } },
    });
    expect(ids(spec, web, CATALOG)).toEqual([
      "item-inclusion",
      "item-return",
      "only-in",
      "inclusion-in",
      "return-in",
      "row-of",
    ]);
    const [inclusion] = usesOf(cohortSpec({ inclusion: { ...criterion("Visit"), segments: ["S"] } }), web, CATALOG);
    expect(inclusion?.changes.inclusion).toEqual({ ...criterion("Accounts"), segments: ["Channel: Web"] });
    expect(ids(cohortSpec({ rows: ["Channel: Web"] }), web, CATALOG)).not.toContain("row-of");
  });
});
