import { describe, expect, test } from "vitest";
import { follow, layoutOf } from "../../src/cohort/layout";
import { cohortState } from "./fixtures";

const at = (row: number, column: number) => ({ row, column });

describe("the room of a table", () => {
  const items = { by_period: false, rows: ["United States", "Germany"] };
  const counts = [
    [21_234_567, 0, 234_567],
    [10, 2, 9],
  ];

  test("columns are as wide as their longest figure", () => {
    const narrow = layoutOf(cohortState(), 300, "instances").columnWidth;
    expect(layoutOf(cohortState({ counts }), 300, "instances").columnWidth).toBeGreaterThan(narrow);
    const values = [
      [null, 0, 987_654_321],
      [null, 0, 1],
    ];
    const valued = cohortState({ value: "Revenue", values });
    expect(layoutOf(valued, 300, "instances").columnWidth).toBe(narrow);
    expect(layoutOf(valued, 300, "value").columnWidth).toBeGreaterThan(narrow);
  });

  test("a count with what it is out of needs more, unless only percentages show", () => {
    const width = (changes: object): number =>
      layoutOf(cohortState({ ...items, counts, ...changes }), 300, "instances").columnWidth;
    expect(width({})).toBeGreaterThan(width({ by_period: true }));
    expect(width({ show_counts: false })).toBe(width({ by_period: true }));
  });

  test("names of items take what the columns leave, within bounds", () => {
    const heads = [560, 640, 2000].map((width) => layoutOf(cohortState(items), width, "instances").headWidth);
    expect(heads).toEqual([176, 640 - 3 * 132, 264]);
    expect(layoutOf(cohortState(), 2000, "instances").headWidth).toBe(136);
  });

  test("those included stay at the left as long as another column shows beside them", () => {
    expect([232, 320].map((width) => layoutOf(cohortState(), width, "instances").still)).toEqual([0, 1]);
  });
});

describe("the cell with the focus", () => {
  const table = cohortState();

  test("stays on its cohort when the average row comes or goes", () => {
    const without = cohortState({ show_average: false });
    expect(follow(at(3, 2), table, without)).toEqual(at(2, 2));
    expect(follow(at(2, 2), without, table)).toEqual(at(3, 2));
    expect(follow(at(1, 2), table, without)).toEqual(at(0, 2));
  });

  test("is the nearest one in a smaller table", () => {
    expect(follow(at(9, 9), table, table)).toEqual(at(3, 3));
    expect(follow(at(3, 3), table, cohortState({ rows: [], counts: [] }))).toEqual(at(1, 3));
  });
});
