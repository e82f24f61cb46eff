// The filters of a column as the one that they come to: all of them hold.
import type { ColumnFilter, ItemTest } from "../../../protocol/messages";

export interface JoinedFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly matching: readonly ItemTest[];
}

/** What all filters of a column keep; items that no two of them share are not included at all. */
export function joinedFilter(filters: readonly ColumnFilter[], column: number): JoinedFilter {
  const own = filters.filter((each) => each.column === column);
  const [first = [], ...others] = own.map(({ include }) => include).filter(({ length }) => length > 0);
  return {
    include: first.filter((item) => others.every((include) => include.includes(item))),
    exclude: [...new Set(own.flatMap(({ exclude }) => exclude))],
    matching: own.flatMap(({ matching }) => matching ?? []),
  };
}

/** Filters in which those of a column are replaced: a text criterion that there is beyond the first has one of its own. */
export function withJoined(
  filters: readonly ColumnFilter[],
  column: number,
  { include, exclude, matching }: JoinedFilter,
): ColumnFilter[] {
  const [test = null, ...tests] = matching;
  const says = include.length > 0 || exclude.length > 0 || test !== null;
  return [
    ...filters.filter((each) => each.column !== column),
    ...(says ? [{ column, include: [...include], exclude: [...exclude], matching: test }] : []),
    ...tests.map((other) => ({ column, include: [], exclude: [], matching: other })),
  ];
}
