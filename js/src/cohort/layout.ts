// Where rows and columns of the grid lie: heads and the average row stay in view, the rest is drawn where it shows.
import type { Cell } from "../core/cells";
import { hasOwnBases, type Measure } from "../core/cohorts";
import type { CohortState } from "../protocol/messages";

export interface Layout {
  /** Rows above the first cohort: the heads, and the average row if it is shown. */
  readonly top: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly headWidth: number;
  readonly columnWidth: number;
  /** Columns that stay at the left: those included, unless they stand in the middle or leave no room for another. */
  readonly still: number;
  readonly rows: number;
  readonly columns: number;
}

const LINE = 16;
const PADDING = 12;
const NARROW = 520;
/** Room for the longest part of a head, German "schlossen", in a wide font. */
const LEAST_WIDTH = 88;
/** An interval needs more room. */
const LEAST_WIDTH_WIDER = 116;
/** What a figure takes besides its digits, and per digit with its share of the separators; and the word between two. */
const AROUND = 22;
const PER_DIGIT = 9;
const BETWEEN = 20;
const MOST_WIDTH = 132;
const NAME_WIDTH = 176;
const MOST_NAME_WIDTH = 264;

/** Rows above the first cohort. */
export const topOf = (state: Pick<CohortState, "show_average"> | null): number => (state?.show_average ? 2 : 1);

/** The layout of a table in a room of a width. */
export function layoutOf(state: CohortState, width: number, measure: Measure): Layout {
  const lines = Number(state.show_counts || measure !== "instances") + 1 + Number(state.show_intervals);
  const columns = state.columns.length;
  // Names of items and segments take what the columns leave.
  const left = Math.min(MOST_NAME_WIDTH, width - columns * MOST_WIDTH);
  const headWidth = width < NARROW ? 112 : state.by_period ? 136 : Math.max(NAME_WIDTH, left);
  const least = Math.max(state.show_intervals ? LEAST_WIDTH_WIDER : LEAST_WIDTH, roomOfFigures(state, measure));
  const share = Math.floor((width - headWidth) / Math.max(1, columns));
  const columnWidth = Math.max(least, Math.min(MOST_WIDTH, share));
  return {
    top: topOf(state),
    headHeight: 32,
    rowHeight: lines * LINE + PADDING,
    headWidth,
    columnWidth,
    still: state.latency || width < headWidth + 2 * columnWidth ? 0 : 1,
    rows: state.rows.length,
    columns,
  };
}

/** The room that the longest figure takes. */
function roomOfFigures(state: CohortState, measure: Measure): number {
  const { counts, values, show_counts } = state;
  const highest = (cells: CohortState["counts"]): number =>
    cells.reduce((most, row) => row.reduce<number>((high, cell) => Math.max(high, Math.abs(cell ?? 0)), most), 0);
  const digits = (cells: CohortState["counts"]): number => String(Math.trunc(highest(cells))).length;
  if (measure === "value" && values) return AROUND + PER_DIGIT * digits(values);
  const counted = AROUND + PER_DIGIT * digits(counts);
  const both = measure === "instances" && show_counts && hasOwnBases(state);
  return both ? counted + PER_DIGIT * digits(counts) + BETWEEN : counted;
}

export const heightOf = ({ top, headHeight, rowHeight, rows }: Layout): number => top * headHeight + rows * rowHeight;

export const widthOf = ({ headWidth, columnWidth, columns }: Layout): number => headWidth + columns * columnWidth;

/** A cell of the grid, or the nearest one that there is. */
export function within({ row, column }: Cell, { top, rows, columns }: Pick<Layout, "top" | "rows" | "columns">): Cell {
  return { row: Math.min(row, rows + top - 1), column: Math.min(column, columns) };
}

type Shown = Pick<CohortState, "show_average" | "rows" | "columns">;

/** Where a cell is in the table that comes after: as far down below the average row. */
export function follow({ row, column }: Cell, before: Shown, after: Shown): Cell {
  const [was, top] = [topOf(before), topOf(after)];
  const moved = row >= was ? row - was + top : Math.min(row, top - 1);
  return within({ row: moved, column }, { top, rows: after.rows.length, columns: after.columns.length });
}
