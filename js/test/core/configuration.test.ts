import { describe, expect, it } from "vitest";
import { configurationOf, follow, withSegment } from "../../src/core/configuration";
import { makeSpec } from "../../src/core/spec";
import type { CatalogState } from "../../src/protocol/messages";

const CATALOG: CatalogState = {
  containers: [
    { id: "account", metric: "Accounts" },
    { id: "person", metric: "People" },
  ],
  metrics: [],
  dimensions: [],
  segments: [{ id: "Nordic" }, { id: "Large" }],
  date_ranges: [],
};

describe("configuration", () => {
  it("counts the container where the journey names no metric", () => {
    expect(configurationOf(makeSpec({ container: "person" }), CATALOG).primary_metric).toBe("People");
  });

  it("goes along with the container, unless another metric was chosen", () => {
    const form = configurationOf(makeSpec({ container: "account" }), CATALOG);
    expect(follow(form, "person", CATALOG)).toMatchObject({ container: "person", primary_metric: "People" });
    const other = { ...form, primary_metric: "Revenue" };
    expect(follow(other, "person", CATALOG).primary_metric).toBe("Revenue");
  });

  it("keeps segments in the order of the list", () => {
    const form = configurationOf(makeSpec({ container: "account", segments: ["Large"] }), CATALOG);
    const both = withSegment(form, "Nordic", CATALOG);
    expect(both.segments).toEqual(["Nordic", "Large"]);
    expect(withSegment(both, "Large", CATALOG).segments).toEqual(["Nordic"]);
  });
});
