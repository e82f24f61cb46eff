import { describe, expect, test } from "vitest";
import { inOrder, NO_CELLS, piecesIn, scrolledTo, selectCells, stepOf } from "../../src/core/cells";

const at = (row: number, column: number) => ({ row, column });
const SHAPE = { rows: 20, columns: 8 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe("a selection of cells", () => {
  test("is one cell, a range from it, or cells apart", () => {
    const one = selectCells(NO_CELLS, [at(1, 1)], "alone");
    const range = selectCells(one, [at(2, 3)], "range");
    expect(inOrder(range)).toEqual([at(1, 1), at(1, 2), at(1, 3), at(2, 1), at(2, 2), at(2, 3)]);
    expect(inOrder(selectCells(range, [at(0, 1)], "range"))).toEqual([at(0, 1), at(1, 1)]);
    const apart = selectCells(one, [at(5, 5)], "toggle");
    expect(inOrder(apart)).toEqual([at(1, 1), at(5, 5)]);
    expect(inOrder(selectCells(apart, [at(1, 1)], "toggle"))).toEqual([at(5, 5)]);
  });

  test("of a row is turned as a whole", () => {
    const row = [at(3, 0), at(3, 1)];
    const some = selectCells(NO_CELLS, [at(3, 0)], "alone");
    expect(inOrder(selectCells(some, row, "toggle"))).toEqual(row);
    expect(inOrder(selectCells(selectCells(some, row, "toggle"), row, "toggle"))).toEqual([]);
  });
});

describe("keys in a grid", () => {
  test.each([
    ["ArrowUp", false, at(4, 3)],
    ["ArrowDown", false, at(6, 3)],
    ["ArrowLeft", false, at(5, 2)],
    ["ArrowRight", true, at(5, 7)],
    ["Home", false, at(5, 0)],
    ["End", false, at(5, 7)],
    ["Home", true, at(0, 0)],
    ["End", true, at(19, 7)],
    ["PageDown", false, at(15, 3)],
    ["PageUp", false, at(0, 3)],
    ["ArrowDown", true, at(19, 3)],
  ])("%s (with Control: %s) leads on", (key, control, to) => {
    expect(stepOf(press(key, control), at(5, 3), SHAPE, 10)).toEqual(to);
  });

  test("others lead nowhere, and none out of the grid", () => {
    expect(stepOf(press("a"), at(5, 3), SHAPE, 10)).toBeNull();
    expect(stepOf(press("ArrowUp"), at(0, 0), SHAPE, 10)).toEqual(at(0, 0));
  });
});

describe("a window on a long table", () => {
  test("holds the pieces that show, and some more", () => {
    expect(piecesIn(100, 300, 20, 120, 2)).toEqual([3, 17]);
    expect(piecesIn(0, 50, 20, 2, 2)).toEqual([0, 2]);
    expect(piecesIn(9000, 9100, 20, 10, 2)).toEqual([10, 10]);
  });

  test("is scrolled no further than it must be", () => {
    expect(scrolledTo(100, 200, 150, 170)).toBe(100);
    expect(scrolledTo(100, 200, 40, 60)).toBe(40);
    expect(scrolledTo(100, 200, 310, 330)).toBe(130);
  });
});
