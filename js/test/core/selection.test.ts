import { describe, expect, test } from "vitest";
import {
  isEmpty,
  NONE_PICKED,
  NOTHING,
  neighbourOf,
  nodesWith,
  pick,
  selectArrow,
  selectNodes,
  surviving,
  toggleNode,
} from "../../src/core/selection";

describe("on the canvas", () => {
  test("nodes and an arrow are never selected together", () => {
    expect(toggleNode(selectArrow("a>b"), "a")).toEqual({ nodes: ["a"], arrow: null });
    expect(selectNodes(["a", "a", "b"])).toEqual({ nodes: ["a", "b"], arrow: null });
    expect([isEmpty(NOTHING), isEmpty(selectArrow("a>b"))]).toEqual([true, false]);
  });

  test("a gesture on a selected node is about all of the selection, on another about that alone", () => {
    expect(nodesWith(selectNodes(["a", "b"]), "a")).toEqual(["a", "b"]);
    expect(nodesWith(selectNodes(["a", "b"]), "c")).toEqual(["c"]);
  });

  test("what is gone is not selected any more", () => {
    const left = surviving(selectNodes(["a", "b"]), new Set(["b"]), new Set());
    expect(left).toEqual({ nodes: ["b"], arrow: null });
    expect(surviving(selectArrow("a>b"), new Set(), new Set())).toEqual(NOTHING);
  });

  test("a selection that is still there stays the same object", () => {
    const selection = selectNodes(["a"]);
    expect(surviving(selection, new Set(["a", "b"]), new Set())).toBe(selection);
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
