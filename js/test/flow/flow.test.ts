import { describe, expect, it } from "vitest";
import { bandPath, columnX, flowWidth, MARGIN, pitchFor, ribbonPath } from "../../src/core/flow-geometry";
import { balances, litBeside, litThrough } from "../../src/core/flow-lit";
import { flowPlace, mapFlow, type Spot } from "../../src/core/flow-places";
import { firstSpot, spotAfter, stepFrom, stepOf } from "../../src/core/flow-steps";
import { CROSSED } from "./fixtures";

const map = mapFlow(CROSSED);
const node = (key: string): Spot => ({ part: "node", key });
const ribbon = (key: string): Spot => ({ part: "ribbon", key });

describe("columns", () => {
  it("fill the room as long as it is neither too narrow nor too wide", () => {
    expect(flowWidth(pitchFor(1000, 5), 5)).toBeLessThanOrEqual(1000);
    expect(flowWidth(pitchFor(1000, 5), 5)).toBeGreaterThan(980);
    expect(flowWidth(pitchFor(500, 5), 5)).toBeGreaterThan(500);
    expect(flowWidth(pitchFor(3000, 3), 3)).toBeLessThan(900);
    expect(columnX(pitchFor(1000, 5), 0)).toBe(MARGIN);
  });
});

describe("ribbons", () => {
  it("are as thick where they leave as where they arrive", () => {
    expect(bandPath({ left: 0, right: 100, from: 10, to: 50, thickness: 20 })).toBe(
      "M0 10C50 10 50 50 100 50V70C50 70 50 30 0 30Z",
    );
  });

  it("can be seen however thin they are, and lie where they should", () => {
    expect(bandPath({ left: 0, right: 10, from: 10, to: 10, thickness: 0.2 })).toMatch(/^M0 9\.6C/);
    expect(bandPath({ left: 0, right: 10, from: 10, to: 10, thickness: 0.2 })).toContain("V10.6C");
  });

  it("are drawn in part, from the upper edge on", () => {
    const pitch = { node: 100, gap: 60 };
    expect(ribbonPath(CROSSED.nodes, CROSSED.links[0] as never, 0, pitch, 0.5)).toBe(
      "M116 0C146 0 146 0 176 0V3C146 3 146 3 116 3Z",
    );
    expect(ribbonPath(CROSSED.nodes, CROSSED.links[0] as never, 0, pitch, 0)).toBe("");
  });

  it("of a collapsed node end soon on the side away from the anchor", () => {
    const pitch = { node: 100, gap: 60 };
    const nodes = CROSSED.nodes.map((each, index) => ({ ...each, collapsed: index === 2 }));
    const shape = (source: number): string[] | undefined => {
      const link = CROSSED.links.find((each) => each.source === source);
      return link && (ribbonPath(nodes, link, 0, pitch).match(/M/g) ?? []);
    };
    expect(shape(2)).toHaveLength(2);
    expect(shape(0)).toHaveLength(2);
    const after = CROSSED.nodes.map((each, index) => ({ ...each, collapsed: index === 3 }));
    expect(ribbonPath(after, CROSSED.links[2] as never, 0, pitch).match(/M/g)).toHaveLength(1);
  });
});

describe("arrow keys", () => {
  it("lead along the strongest ribbon, and up and down", () => {
    expect(stepFrom(map, node("0 item Lead"), "right")).toEqual(node("1 item C"));
    expect(stepFrom(map, node("0 item Lead"), "left")).toEqual(node("-1 item A"));
    expect(stepFrom(map, node("1 item C"), "down")).toEqual(node("1 item D"));
    expect(stepFrom(map, node("1 item D"), "down")).toEqual(node("1 exit"));
    expect(stepFrom(map, node("1 exit"), "down")).toEqual(node("1 exit"));
    expect(stepFrom(map, node("1 exit"), "first")).toEqual(node("-1 item A"));
    expect(stepFrom(map, node("-1 item B"), "right")).toEqual(node("0 item Lead"));
    expect(stepFrom(map, node("-1 item B"), "left")).toEqual(node("-1 item B"));
  });

  it("lead onto ribbons with Shift, to the node's others and back to its ends", () => {
    const strongest = stepFrom(map, node("0 item Lead"), "ribbon-right");
    expect(strongest).toEqual(ribbon("0 item Lead → 1 item C"));
    const next = stepFrom(map, strongest, "down");
    expect(next).toEqual(ribbon("0 item Lead → 1 item D"));
    expect(stepFrom(map, next, "right")).toEqual(node("1 item D"));
    expect(stepFrom(map, next, "left")).toEqual(node("0 item Lead"));
    expect(stepFrom(map, strongest, "last")).toEqual(ribbon("0 item Lead → 1 exit"));
  });

  it("are told apart from other keys", () => {
    expect(stepOf({ key: "ArrowRight", shiftKey: true })).toBe("ribbon-right");
    expect(stepOf({ key: "ArrowUp", shiftKey: true })).toBe("up");
    expect(stepOf({ key: "a", shiftKey: false })).toBeNull();
  });

  it("begin at the anchor, and there again if what had the focus is gone", () => {
    expect(firstSpot(map)).toEqual(node("0 item Lead"));
    expect(stepFrom(map, node("7 item gone"), "up")).toEqual(node("0 item Lead"));
  });

  it("go on as far down in the column when new figures take a node away", () => {
    const without = (keys: readonly string[]) =>
      mapFlow({ ...CROSSED, nodes: CROSSED.nodes.filter(({ item }) => !keys.includes(item ?? "")), links: [] });
    expect(spotAfter(map, without(["D"]), node("1 item C"))).toEqual(node("1 item C"));
    expect(spotAfter(map, without(["C"]), node("1 item C"))).toEqual(node("1 item D"));
    expect(spotAfter(map, without(["B"]), node("-1 item B"))).toEqual(node("-1 item A"));
    expect(spotAfter(map, without(["A", "B"]), node("-1 item B"))).toEqual(node("0 item Lead"));
    expect(spotAfter(null, map, null)).toEqual(node("0 item Lead"));
  });
});

describe("what is lit", () => {
  it("is at first what lies beside", () => {
    const lit = litBeside(map, node("-1 item A"));
    expect(lit.links).toEqual([[1, 0, 0, 0, 0]]);
    expect(lit.nodes[0]).toEqual([1, 0, 0, 0, 0, 0]);
    expect(litBeside(map, ribbon("0 item Lead → 1 item D")).nodes[0]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it("is then exactly the part that whole paths make: A → C never shows as A → D", () => {
    const lit = litThrough(map, [[6, 0, 6, 0, 0]]);
    expect(lit.links).toEqual([[1, 0, 1, 0, 0]]);
    expect(lit.nodes).toEqual([[1, 0, 0.6, 1, 0, 0]]);
  });
});

it("a place is what the data view calls it", () => {
  expect(flowPlace(map, ribbon("0 item Lead → 1 exit"))).toEqual({
    left: { column: 0, kind: "item", item: "Lead" },
    right: { column: 1, kind: "exit", item: null },
  });
  expect(flowPlace(map, node("1 item gone"))).toBeNull();
});

it("what comes into a node goes out of it, but at the ends", () => {
  expect(balances(CROSSED)[2]).toEqual({ into: 10, out: 10, views: 10 });
  expect(balances(CROSSED)[5]).toEqual({ into: 1, out: 0, views: 1 });
});
