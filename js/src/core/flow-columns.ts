// What the spec of a flow says of its columns, as `FlowSpec` does in Python.
import type { FlowSpec } from "../protocol/messages";

/** All columns from left to right, hidden ones among them; the anchor's is 0. */
export function columnNumbers({ anchor, columns, columns_before, columns_after }: FlowSpec): number[] {
  const half = Math.floor(columns / 2);
  switch (anchor.kind) {
    case "ends_with":
      return range(1 - columns, 0);
    case "contains":
      return range(-(columns_before ?? half), columns_after ?? half);
    default:
      return range(0, columns - 1);
  }
}

/** Those that are shown. */
export const shownColumns = (spec: FlowSpec): number[] =>
  columnNumbers(spec).filter((column) => !spec.hidden_columns.includes(column));

/** How many top items a column shows. */
export const itemsIn = (spec: FlowSpec, column: number): number =>
  spec.column_items.find((chosen) => chosen.column === column)?.items ?? spec.items_per_column;

/** The dimension of a column; null where the anchor is a metric. */
export function dimensionOf(spec: FlowSpec, column: number): string | null {
  if (column !== 0) {
    return spec.column_dimensions.find((chosen) => chosen.column === column)?.dimension ?? spec.pathing_dimension;
  }
  const { dimension, components } = spec.anchor;
  const [first] = components;
  return dimension ?? (first && "dimension" in first ? first.dimension : null);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
