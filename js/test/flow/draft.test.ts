import { describe, expect, it } from "vitest";
import { anchorOf, type FlowDraft, flowDraft, flowOf, putInto, takeFrom } from "../../src/core/flow-draft";
import { usesInFlow } from "../../src/core/flow-uses";
import type { FlowSpec } from "../../src/protocol/messages";
import { makeFlow } from "../core/flow-specs";
import { CROSSED } from "./fixtures";

const NO_STEP = { amount: "", unit: "day" } as const;
const LEAD = { metric: "Lead" };
const WON = { metric: "Won" };
const WEB = { dimension: "Channel", item: "Web" };
const MAIL = { dimension: "Channel", item: "Mail" };

const spec = makeFlow({
  container: "account",
  anchor: { kind: "contains", components: [LEAD], dimension: null, until: [] },
  pathing_dimension: "Channel",
});
const draft = flowDraft(spec, NO_STEP);
const empty = flowDraft(spec, NO_STEP, false);

const made = (from: FlowDraft, before: FlowSpec = spec): FlowSpec => {
  const flow = flowOf(from, before, null);
  if ("problem" in flow) throw new Error(flow.problem);
  return flow;
};

describe("the form", () => {
  it("makes the same flow again if nothing is changed", () => {
    expect(made(draft)).toEqual(spec);
    const uneven = { ...spec, columns_before: 3, columns_after: 1 };
    expect(made(flowDraft(uneven, NO_STEP), uneven)).toEqual(uneven);
  });

  it("begins without the anchor that was only suggested", () => {
    expect(anchorOf(empty)).toBeNull();
    expect(flowOf(empty, spec, null)).toEqual({ problem: "anchor" });
  });

  it("makes of a start, an end, or both what they say", () => {
    const start = putInto(empty, "starts_with", [LEAD]);
    expect(anchorOf(start)).toEqual({ kind: "starts_with", components: [LEAD], dimension: null, until: [] });
    const both = putInto(start, "ends_with", [WON]);
    expect(anchorOf(both)).toEqual({ kind: "between", components: [LEAD], dimension: null, until: [WON] });
    expect(anchorOf(putInto(both, "contains", [WON]))?.kind).toBe("contains");
    expect(anchorOf(takeFrom(both, "starts_with", 0))?.kind).toBe("ends_with");
  });

  it("keeps items of one dimension together, and nothing else", () => {
    const items = putInto(putInto(empty, "contains", [WEB]), "contains", [MAIL, WEB]);
    expect(anchorOf(items)?.components).toEqual([WEB, MAIL]);
    expect(anchorOf(putInto(items, "contains", [LEAD]))?.components).toEqual([LEAD]);
    expect(anchorOf(putInto(items, "contains", [{ dimension: "Event" }]))).toMatchObject({
      components: [],
      dimension: "Event",
    });
  });

  it("has no whole dimension as the end of a start", () => {
    const whole = putInto(empty, "ends_with", [{ dimension: "Event" }]);
    expect(anchorOf(putInto(whole, "starts_with", [LEAD]))?.kind).toBe("starts_with");
  });

  it.each([
    [{ items: "0" }, "items"],
    [{ before: "50" }, "columns"],
    [{ before: "" }, "columns"],
    [{ pathing: null }, "pathing"],
    [{ patterns: [{ name: " ", pattern: "x", syntax: "prefix", dimension: null }] }, "patterns"],
  ] as const)("says what is wrong with %j", (changes, problem) => {
    expect(flowOf({ ...draft, ...(changes as Partial<FlowDraft>) }, spec, null)).toEqual({ problem });
  });

  it("limits to first occurrences only where paths go one way", () => {
    expect(made({ ...draft, limited: true }).limit_to_occurrence).toBe(false);
    expect(made({ ...putInto(empty, "ends_with", [LEAD]), limited: true }).limit_to_occurrence).toBe(true);
  });
});

describe("components in a flow", () => {
  const uses = (carried: Parameters<typeof usesInFlow>[1]): string[] =>
    usesInFlow(spec, carried, CROSSED.columns).map(({ use, column }) => `${use} ${column ?? ""}`.trim());

  it("have their places", () => {
    expect(uses([LEAD])).toEqual(["anchor 0"]);
    expect(uses([WEB, MAIL])).toEqual(["column-include -1", "column-include 1", "anchor 0"]);
    expect(uses([{ dimension: "Event" }])).toEqual([
      "add-before",
      "column-dimension -1",
      "column-dimension 1",
      "add-after",
      "anchor 0",
      "pathing",
    ]);
    expect(uses([{ segment: "Large" }])).toEqual(["only-in"]);
    expect(uses([{ date_range: "Spring" }])).toEqual(["use-range"]);
    expect(uses([LEAD, WEB])).toEqual([]);
  });

  it("change one thing each", () => {
    const [after] = usesInFlow(spec, [{ dimension: "Event" }], CROSSED.columns)
      .filter(({ use }) => use === "add-after")
      .map(({ change }) => change(spec));
    expect(after?.columns_after).toBe(3);
    expect(after?.column_dimensions).toEqual([{ column: 3, dimension: "Event" }]);
  });
});
