import { expect, it } from "vitest";
import { freeName } from "../../src/journey/parts/details/names";
import { tabsOf } from "../../src/journey/questions";

it.each([
  [[{ node: "n1" }], ["members", "trend", "breakdown", "top", "definition"]],
  [[{ source: "n1", target: "n2" }], ["members", "trend", "breakdown", "top", "durations", "definition"]],
  [[{ fallout: "n1", part: "all" as const }], ["members", "trend", "breakdown", "definition"]],
  [
    [{ node: "n1" }, { node: "n2" }],
    ["members", "trend", "breakdown"],
  ],
])("of %j can be asked %j", (places, tabs) => expect(tabsOf(places)).toEqual(tabs));

it("a segment gets a name that none has", () => {
  expect(freeName("Won", new Set())).toBe("Won");
  expect(freeName("Won", new Set(["Won", "Won 2"]))).toBe("Won 3");
});
