import { describe, expect, test } from "vitest";
import { joinedFilter, withJoined } from "../../src/flow/parts/settings/joined";
import type { ColumnFilter } from "../../src/protocol/messages";

const filter = (column: number, parts: Partial<ColumnFilter> = {}): ColumnFilter => ({
  column,
  include: [],
  exclude: [],
  matching: null,
  ...parts,
});
const FIRST = { operator: "contains", value: "a" } as const;
const SECOND = { operator: "ends_with", value: "z" } as const;

describe("several filters of a column", () => {
  const filters = [
    filter(1, { include: ["a", "b", "c"], matching: FIRST }),
    filter(-1, { exclude: ["x"] }),
    filter(1, { include: ["b", "c"], exclude: ["c"] }),
    filter(1, { matching: SECOND }),
  ];

  test("are shown as what they come to, all of it", () => {
    expect(joinedFilter(filters, 1)).toEqual({ include: ["b", "c"], exclude: ["c"], matching: [FIRST, SECOND] });
    expect(joinedFilter(filters, 2)).toEqual({ include: [], exclude: [], matching: [] });
  });

  test("are written so that nothing of them is lost, and others stay", () => {
    const written = withJoined(filters, 1, joinedFilter(filters, 1));
    expect(written).toEqual([
      filter(-1, { exclude: ["x"] }),
      filter(1, { include: ["b", "c"], exclude: ["c"], matching: FIRST }),
      filter(1, { matching: SECOND }),
    ]);
    expect(joinedFilter(written, 1)).toEqual(joinedFilter(filters, 1));
    expect(withJoined(filters, 1, { include: [], exclude: [], matching: [] })).toEqual([filters[1]]);
  });
});
