import { describe, expect, test } from "vitest";
import {
  NONE_PICKED,
  NOTHING,
  neighbourOf,
  nodesWith,
  pick,
  selectArrow,
  selectedWith,
  selectNodes,
  selectOnly,
  sizeOf,
  surviving,
  toggle,
  withNodes,
} from "../../src/core/selection";

describe("on the canvas", () => {
  const there = (nodes: string[], arrows: string[] = [], fallouts: string[] = []) => ({
    nodes: new Set(nodes),
    arrows: new Set(arrows),
    fallouts: new Set(fallouts),
  });

  test("nodes, arrows and fallouts can be selected together", () => {
    const both = toggle(toggle(selectArrow("a>b"), "nodes", "a"), "fallouts", "b");
    expect(both).toEqual({ nodes: ["a"], arrows: ["a>b"], fallouts: ["b"] });
    expect(sizeOf(both)).toBe(3);
    expect(toggle(both, "arrows", "a>b").arrows).toEqual([]);
    expect(withNodes(both, ["a", "c"])).toEqual({ ...both, nodes: ["a", "c"] });
    expect(sizeOf(NOTHING)).toBe(0);
    expect(selectNodes(["a", "a", "b"])).toEqual({ ...NOTHING, nodes: ["a", "b"] });
  });

  test("a gesture on a selected node is about all of the selection, on another about that alone", () => {
    expect(nodesWith(selectNodes(["a", "b"]), "a")).toEqual(["a", "b"]);
    expect(nodesWith(selectNodes(["a", "b"]), "c")).toEqual(["c"]);
  });

  test("a menu on a selected part is about all of the selection, on another about that alone", () => {
    const both = toggle(selectArrow("a>b"), "nodes", "a");
    expect(selectedWith(both, "arrows", "a>b")).toBe(both);
    expect(selectedWith(both, "fallouts", "a")).toEqual(selectOnly("fallouts", ["a"]));
  });

  test("what is gone is not selected any more", () => {
    expect(surviving(selectNodes(["a", "b"]), there(["b"]))).toEqual(selectNodes(["b"]));
    expect(surviving(selectArrow("a>b"), there([]))).toEqual(NOTHING);
    expect(surviving(selectOnly("fallouts", ["a", "b"]), there(["a", "b"], [], ["b"])).fallouts).toEqual(["b"]);
  });

  test("a selection that is still there stays the same object", () => {
    const selection = selectNodes(["a"]);
    expect(surviving(selection, there(["a", "b"]))).toBe(selection);
  });

  test("after a deletion the next node has the turn, at the end the one before", () => {
    expect(neighbourOf(["b"], ["a", "b", "c"])).toBe("c");
    expect(neighbourOf(["c"], ["a", "b", "c"])).toBe("b");
    expect(neighbourOf(["a", "b"], ["a", "b"])).toBeNull();
  });
});

describe("in the rail", () => {
  const order = ["a", "b", "c", "d"];

  test("one is picked alone, one more with control, all up to there with shift", () => {
    const one = pick(NONE_PICKED, "b", "alone", order);
    expect(one.keys).toEqual(["b"]);
    expect(pick(one, "d", "toggle", order).keys).toEqual(["b", "d"]);
    expect(pick(one, "b", "toggle", order).keys).toEqual([]);
    expect(pick(one, "d", "range", order).keys).toEqual(["b", "c", "d"]);
  });

  test("a range turns around where it began", () => {
    const down = pick(pick(NONE_PICKED, "b", "alone", order), "d", "range", order);
    expect(pick(down, "a", "range", order).keys).toEqual(["a", "b"]);
  });

  test("a range without a beginning is one", () => {
    expect(pick(NONE_PICKED, "c", "range", order).keys).toEqual(["c"]);
  });
});
