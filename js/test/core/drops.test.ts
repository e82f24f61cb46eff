import { describe, expect, test } from "vitest";
import type { Carried } from "../../src/core/carried";
import {
  addBeside,
  addBetween,
  type DropTarget,
  differenceOf,
  dropped,
  needOf,
  outcomeOf,
  resolved,
} from "../../src/core/drops";
import { makeSpec } from "../../src/core/spec";
import { nodeTitle } from "../../src/core/title";
import type { Arrow, JourneySpec } from "../../src/protocol/messages";

const CHAIN = makeSpec({
  container: "account",
  nodes: [
    { id: "n1", components: [{ metric: "A" }], position: { x: 0, y: 0 } },
    { id: "n2", components: [{ metric: "B" }], position: { x: 300, y: 0 } },
    { id: "n3", components: [{ metric: "C" }], position: { x: 600, y: 0 } },
  ],
  arrows: [
    { source: "n1", target: "n2", style: "dashed", color: "#aa0000", within: "P7D" },
    { source: "n2", target: "n3" },
  ],
});
const CHANNEL: Carried = { dimension: "Channel" };
const WEB: Carried = { dimension: "Channel", item: "Web" };
const D: Carried = { metric: "D" };
const CANVAS: DropTarget = { kind: "canvas", place: { x: 10, y: 500 } };
const NODE: DropTarget = { kind: "node", id: "n2" };
const ARROW: DropTarget = { kind: "arrow", arrow: CHAIN.arrows[0] as Arrow };
const TOP = ["Web", "Email", "Call"];

const titles = ({ nodes }: JourneySpec) => nodes.map((node) => nodeTitle(node));
const joins = ({ arrows }: JourneySpec) => arrows.map(({ source, target }) => `${source}>${target}`);
const places = ({ nodes }: JourneySpec) => nodes.map(({ position }) => [position?.x, position?.y]);

describe("what has to be known before a drop", () => {
  test("nothing for components", () => {
    expect(needOf([D, WEB], CANVAS)).toEqual({ kind: "nothing" });
  });
  test("the top items anywhere for a dimension on the canvas, or among others on a node", () => {
    expect(needOf([CHANNEL], CANVAS)).toEqual({ kind: "items", dimension: "Channel", between: null });
    expect(needOf([D, CHANNEL], NODE)).toEqual({ kind: "items", dimension: "Channel", between: null });
  });
  test("what comes first on the way for a dimension on an arrow", () => {
    expect(needOf([CHANNEL], ARROW)).toEqual({ kind: "items", dimension: "Channel", between: CHAIN.arrows[0] });
  });
  test("a dimension on a node is a breakdown", () => {
    expect(needOf([CHANNEL], NODE)).toEqual({ kind: "breakdown", dimension: "Channel" });
    const after = outcomeOf(CHAIN, [CHANNEL], NODE, null, true);
    expect(after?.nodes.map(({ breakdown }) => breakdown)).toEqual([null, "Channel", null]);
  });
  test("one dimension at a time", () => {
    const both = [CHANNEL, D, { dimension: "Page" }];
    expect(needOf(both, CANVAS)).toEqual({ kind: "refused", dimensions: ["Channel", "Page"] });
    expect(outcomeOf(CHAIN, both, CANVAS, TOP, false)).toBeNull();
  });
});

test("a dimension counts as its items, in its place among the others", () => {
  expect(resolved([D, CHANNEL, { segment: "Big" }], ["Web", "Call"])).toEqual([
    D,
    WEB,
    { dimension: "Channel", item: "Call" },
    { segment: "Big" },
  ]);
});

describe("on the blank canvas", () => {
  test("one node each, below each other, unconnected", () => {
    const after = dropped(CHAIN, CANVAS, resolved([CHANNEL], TOP), false);
    expect(titles(after).slice(3)).toEqual(TOP);
    expect(places(after).slice(3)).toEqual([
      [10, 500],
      [10, 620],
      [10, 740],
    ]);
    expect(joins(after)).toEqual(joins(CHAIN));
  });
  test("with Shift one node with all", () => {
    expect(titles(dropped(CHAIN, CANVAS, resolved([D, CHANNEL], TOP), true)).slice(3)).toEqual([
      "D and Web or Email or Call",
    ]);
  });
  test("no card comes to lie on another", () => {
    const after = dropped(CHAIN, { kind: "canvas", place: { x: 0, y: -120 } }, resolved([CHANNEL], TOP), false);
    expect(places(after).slice(3)).toEqual([
      [0, -120],
      [0, 120],
      [0, 240],
    ]);
  });
});

test("on a node all are combined, whether Shift is held or not", () => {
  for (const combined of [true, false]) {
    expect(titles(dropped(CHAIN, NODE, resolved([D, WEB], []), combined))).toEqual(["A", "B or D and Web", "C"]);
  }
});

describe("on an arrow", () => {
  test("each lies between the two and has the arrow's look, not its limits; what is right makes room", () => {
    const after = addBetween(
      CHAIN,
      CHAIN.arrows[0] as Arrow,
      resolved([CHANNEL], TOP).map((one) => [one]),
    );
    expect(joins(after).sort()).toEqual(["n1>n4", "n1>n5", "n1>n6", "n2>n3", "n4>n2", "n5>n2", "n6>n2"]);
    const fresh = after.arrows.filter(({ source, target }) => `${source}>${target}` !== "n2>n3");
    expect(new Set(fresh.map(({ style, color, within }) => `${style} ${color} ${within}`))).toEqual(
      new Set(["dashed #aa0000 null"]),
    );
    expect(places(after)).toEqual([
      [0, 0],
      [600, 0],
      [900, 0],
      [300, -120],
      [300, 0],
      [300, 120],
    ]);
  });
  test("with Shift one node comes between", () => {
    const after = dropped(CHAIN, ARROW, resolved([CHANNEL], TOP), true);
    expect(titles(after)).toEqual(["A", "B", "C", "Web or Email or Call"]);
    expect(joins(after)).toEqual(["n1>n4", "n4>n2", "n2>n3"]);
  });
});

test("nothing found changes nothing", () => {
  expect(dropped(CHAIN, CANVAS, resolved([CHANNEL], []), false)).toBe(CHAIN);
});

test("items beside a node stand in the next column, each connected to it", () => {
  const items = resolved([CHANNEL], TOP);
  expect(joins(addBeside(CHAIN, "n3", items, "after")).slice(2)).toEqual(["n3>n4", "n3>n5", "n3>n6"]);
  const before = addBeside(CHAIN, "n1", items, "before");
  expect(joins(before).slice(2)).toEqual(["n4>n1", "n5>n1", "n6>n1"]);
  expect(places(before).slice(3)).toEqual([
    [-300, -120],
    [-300, 0],
    [-300, 120],
  ]);
});

describe("what shows beforehand", () => {
  test("is what the edit will do: new cards and arrows, those that move, the arrow that goes", () => {
    const after = outcomeOf(CHAIN, [D], ARROW, null, false) as JourneySpec;
    const { added, moved, changed, arrows, gone } = differenceOf(CHAIN, after);
    expect(added.map((node) => nodeTitle(node))).toEqual(["D"]);
    expect(moved.map(({ id }) => id)).toEqual(["n2", "n3"]);
    expect(arrows.map(({ source, target }) => source + target)).toEqual(["n1n4", "n4n2"]);
    expect([gone.length, changed.length]).toEqual([1, 0]);
  });
  test("has places for items that are not known yet", () => {
    const after = outcomeOf(CHAIN, [CHANNEL], CANVAS, null, false) as JourneySpec;
    expect(differenceOf(CHAIN, after).added).toHaveLength(3);
  });
  test("says what a node will be called, or be split by", () => {
    const combined = outcomeOf(CHAIN, [D], NODE, null, false) as JourneySpec;
    expect(differenceOf(CHAIN, combined).changed.map((node) => nodeTitle(node))).toEqual(["B or D"]);
    const split = outcomeOf(CHAIN, [CHANNEL], NODE, null, false) as JourneySpec;
    expect(differenceOf(CHAIN, split).changed.map(({ breakdown }) => breakdown)).toEqual(["Channel"]);
  });
});
