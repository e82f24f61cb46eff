// Where rows and columns of the grid lie: heads and the average row stay in view, the rest is drawn where it shows.
import type { CohortState } from "../protocol/messages";

export interface Layout {
  /** Rows above the first cohort: the heads, and the average row if it is shown. */
  readonly top: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly headWidth: number;
  readonly columnWidth: number;
  /** Columns that stay at the left: those included, unless they stand in the middle. */
  readonly still: number;
  readonly rows: number;
  readonly columns: number;
}

const LINE = 16;
const PADDING = 12;
const NARROW = 520;
const LEAST_WIDTH = 76;
/** An interval needs more room. */
const LEAST_WIDTH_WIDER = 116;
const MOST_WIDTH = 132;

/** The layout of a table in a room of a width. */
export function layoutOf(state: CohortState, width: number, measured: boolean): Layout {
  const lines = Number(state.show_counts || measured) + 1 + Number(state.show_intervals);
  const headWidth = width < NARROW ? 112 : state.by_period ? 136 : 176;
  const columns = state.columns.length;
  const least = state.show_intervals ? LEAST_WIDTH_WIDER : LEAST_WIDTH;
  const share = Math.floor((width - headWidth) / Math.max(1, columns));
  return {
    top: state.show_average ? 2 : 1,
    headHeight: 32,
    rowHeight: lines * LINE + PADDING,
    headWidth,
    columnWidth: Math.max(least, Math.min(MOST_WIDTH, share)),
    still: state.latency ? 0 : 1,
    rows: state.rows.length,
    columns,
  };
}

export const heightOf = ({ top, headHeight, rowHeight, rows }: Layout): number => top * headHeight + rows * rowHeight;

export const widthOf = ({ headWidth, columnWidth, columns }: Layout): number => headWidth + columns * columnWidth;
