import { expect, it } from "vitest";
import { makeSpec } from "../../src/core/spec";
import { isThere, tabsOf } from "../../src/journey/questions";
import { freeName } from "../../src/parts/details/names";

it.each([
  [[{ node: "n1" }], ["members", "trend", "breakdown", "top", "definition"]],
  [[{ source: "n1", target: "n2" }], ["members", "trend", "breakdown", "top", "durations", "definition"]],
  [[{ fallout: "n1", part: "all" as const }], ["members", "trend", "breakdown", "definition"]],
  [
    [{ node: "n1" }, { node: "n2" }],
    ["members", "trend", "breakdown"],
  ],
])("of %j can be asked %j", (places, tabs) => expect(tabsOf(places)).toEqual(tabs));

it("a place is gone with its node or arrow", () => {
  const nodes = [
    { id: "n1", components: [{ metric: "Visit" }] },
    { id: "n2", components: [{ metric: "Won" }] },
  ];
  const spec = makeSpec({ container: "account", nodes, arrows: [{ source: "n1", target: "n2" }] });
  const places = [{ node: "n1" }, { source: "n1", target: "n2" }, { fallout: "n1", part: "all" as const }];
  expect(places.map((place) => isThere(spec, place))).toEqual([true, true, true]);
  const less = { ...spec, nodes: spec.nodes.slice(1), arrows: [] };
  expect(places.map((place) => isThere(less, place))).toEqual([false, false, false]);
});

it("a segment gets a name that none has", () => {
  expect(freeName("Won", new Set())).toBe("Won");
  expect(freeName("Won", new Set(["Won", "Won 2"]))).toBe("Won 3");
});
