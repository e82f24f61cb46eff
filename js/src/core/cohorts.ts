// What a cohort table shows: heat, and edits of its spec that exclude each other.
import type { CohortSpec, CohortState } from "../protocol/messages";

/** The strongest heat, out of 100: text on it is still easy to read. */
const MOST_HEAT = 62;
const LEAST_HEAT = 4;

/** The lowest and the highest share that is coloured. */
export interface HeatRange {
  readonly low: number;
  readonly high: number;
}

/** Whether a column is coloured: not those included, nor returns in the same period beside columns of churn. */
export function isHot({ type, columns }: CohortState, column: number): boolean {
  const first = columns[column]?.first ?? null;
  return first !== null && !(type === "churn" && first === 0);
}

/** Between which shares the colour rises; null without any. */
export function heatRange(table: CohortState): HeatRange | null {
  const shares = table.shares.flatMap((row, index) =>
    row.flatMap((share, column) =>
      share === null || table.incomplete[index]?.[column] || !isHot(table, column) ? [] : [share],
    ),
  );
  if (shares.length === 0) return null;
  return shares.reduce(({ low, high }, share) => ({ low: Math.min(low, share), high: Math.max(high, share) }), {
    low: 1,
    high: 0,
  });
}

/** How hot a share is, as a percentage of the colour; null where there is none to show. */
export function heatOf(share: number | null | undefined, range: HeatRange | null): number | null {
  if (share === null || share === undefined || range === null) return null;
  const { low, high } = range;
  if (share === 0) return 0;
  const part = high > low ? (share - low) / (high - low) : 0.5;
  return LEAST_HEAT + (MOST_HEAT - LEAST_HEAT) * Math.min(1, Math.max(0, part));
}

type Changes = Partial<CohortSpec>;

/** Change a spec; what the change excludes gives way. */
export function changed(spec: CohortSpec, changes: Changes): CohortSpec {
  const next = { ...spec, ...changes };
  const asked = (field: keyof CohortSpec): boolean => field in changes;
  if (asked("latency") && next.latency) {
    return { ...next, mode: "on", brackets: [], dimension: null, rows: [] };
  }
  if (asked("mode") && next.mode === "on_or_after") return { ...next, rolling: false, latency: false, brackets: [] };
  if (asked("rolling") && next.rolling) return { ...next, mode: "on" };
  if (asked("brackets") && next.brackets.length > 0) return { ...next, mode: "on", latency: false };
  if (asked("dimension") && next.dimension !== null) return { ...next, rows: [], latency: false };
  if (asked("rows") && next.rows.length > 0) return { ...next, dimension: null, latency: false };
  return next;
}
