// What a cohort table shows: heat, and edits of its spec that exclude each other.
import type { CohortSpec, CohortState } from "../protocol/messages";

/** The strongest heat, out of 100: text on it is still easy to read. */
const MOST_HEAT = 62;
const LEAST_HEAT = 4;

/** What cells show: how many, the value, or the value per included instance. */
export type Measure = "instances" | "value" | "each";

/** Whether rows add up cohorts, of which fewer are counted in later columns. */
export const hasOwnBases = ({ by_period, rolling }: Pick<CohortState, "by_period" | "rolling">): boolean =>
  !by_period && !rolling;

/** The figures that the colour follows: shares, or values where these are shown. */
export function coloredFigures(table: CohortState, measure: Measure): CohortState["shares"] {
  const { shares, values, values_per_instance } = table;
  return { instances: shares, value: values, each: values_per_instance }[measure] ?? shares;
}

/** The lowest and the highest figure that is coloured. */
export interface HeatRange {
  readonly low: number;
  readonly high: number;
}

/** Whether a column is coloured: not those included, nor returns in the same period beside columns of churn. */
export function isHot({ type, columns }: CohortState, column: number): boolean {
  const first = columns[column]?.first ?? null;
  return first !== null && !(type === "churn" && first === 0);
}

/** Between which figures the colour rises; null without any. */
export function heatRange(table: CohortState, measure: Measure = "instances"): HeatRange | null {
  const figures = coloredFigures(table, measure).flatMap((row, index) =>
    row.flatMap((figure, column) =>
      figure === null || table.incomplete[index]?.[column] || !isHot(table, column) ? [] : [figure],
    ),
  );
  if (figures.length === 0) return null;
  return figures.reduce(({ low, high }, figure) => ({ low: Math.min(low, figure), high: Math.max(high, figure) }), {
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  });
}

/** How hot a figure is, as a percentage of the colour; null where there is none to show. */
export function heatOf(figure: number | null | undefined, range: HeatRange | null): number | null {
  if (figure === null || figure === undefined || range === null) return null;
  const { low, high } = range;
  if (figure === 0) return 0;
  const part = high > low ? (figure - low) / (high - low) : 0.5;
  return LEAST_HEAT + (MOST_HEAT - LEAST_HEAT) * Math.min(1, Math.max(0, part));
}

/** What of a table can change while its figures stay. */
const shownAs = ({ show_counts, show_intervals, show_average, round_percents }: CohortSpec) => ({
  show_counts,
  show_intervals,
  show_average,
  round_percents,
});

/** Whether two specs ask for the same figures and differ at most in how they are shown. */
export function sameTable(one: CohortSpec, other: CohortSpec): boolean {
  return JSON.stringify({ ...one, ...shownAs(other) }) === JSON.stringify({ ...other, ...shownAs(other) });
}

/** The figures of a table, shown as a spec says. */
export const shownTable = (table: CohortState, spec: CohortSpec): CohortState => ({ ...table, ...shownAs(spec) });

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
