import { expect, test } from "vitest";
import { namedOf } from "../../src/analysis/named";
import type { CatalogState } from "../../src/protocol/messages";

const CATALOG: CatalogState = {
  containers: [],
  metrics: [
    { id: "Events", kind: "events" },
    { id: "Deal size", kind: "calculated" },
  ],
  dimensions: [],
  segments: [{ id: "S" }],
  date_ranges: [{ id: "R" }],
};

test("segments, date ranges and calculated metrics can be changed, what comes with the data cannot", () => {
  expect(namedOf(CATALOG, { segment: "S" })).toEqual({ kind: "segment", name: "S" });
  expect(namedOf(CATALOG, { date_range: "R" })).toEqual({ kind: "date_range", name: "R" });
  expect(namedOf(CATALOG, { metric: "Deal size" })).toEqual({ kind: "metric", name: "Deal size" });
  for (const given of [{ metric: "Events" }, { metric: "Gone" }, { dimension: "D" }, { dimension: "D", item: "a" }]) {
    expect(namedOf(CATALOG, given)).toBeNull();
  }
  expect(namedOf(CATALOG, undefined)).toBeNull();
});
