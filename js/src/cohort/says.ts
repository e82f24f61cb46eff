// What a cohort table says of its cells: heads, figures, and what a cell is about.
import { metricOf } from "../core/catalog";
import { hasOwnBases } from "../core/cohorts";
import { daysFrom } from "../core/periods";
import type { CohortColumn, CohortSpec, CohortState, Criterion } from "../protocol/messages";
import type { Measure, View, ViewState } from "./view";

export const isIncluded = ({ first }: CohortColumn): boolean => first === null;

/** What counts, in the words of the catalog: Opportunities. */
export function containerName({ catalog, session }: ViewState): string {
  return metricOf(catalog, session.spec.container);
}

export function rowTitle({ periods }: View, { by_period, rows, granularity }: CohortState, row: number): string {
  const label = rows[row] ?? "";
  const days = by_period ? daysFrom(label, granularity, 0, 0) : null;
  return days ? periods.name(days.first, granularity) : label;
}

/** What the rows are. */
export function rowsHead({ t, session }: View, { by_period }: CohortState): string {
  return by_period ? t("cohort") : (session.state.spec.dimension ?? t("row-of-segment"));
}

export function columnTitle({ t }: View, { label }: CohortColumn): string {
  if (label === "included") return t("included");
  if (label === "same_period") return t("in-same-period");
  return typeof label === "number" ? (label < 0 ? `−${-label}` : String(label)) : label;
}

/** A share out of 1 as a percentage: as many decimals in each cell, so that a column is easy to read. */
export function shareText(
  { shares }: View,
  { round_percents }: Pick<CohortState, "round_percents">,
  share: number | null,
): string {
  return shares(share, round_percents ? 0 : 1);
}

export function intervalText(view: View, state: CohortState, row: number, column: number): string | null {
  const [low, high] = [state.shares_low[row]?.[column] ?? null, state.shares_high[row]?.[column] ?? null];
  if (low === null || high === null) return null;
  return view.t("interval-short", { low: shareText(view, state, low), high: shareText(view, state, high) });
}

/** The main figure of a cell: instances, or a value. */
export function figureText({ words }: View, state: CohortState, measure: Measure, row: number, column: number) {
  const cells = { instances: state.counts, value: state.values, each: state.values_per_instance }[measure];
  const value = cells?.[row]?.[column] ?? null;
  if (state.counts[row]?.[column] === null) return "";
  return measure === "instances" ? words.formats.count(value ?? 0) : words.number(value);
}

/** The main figure of a cell; in rows that add cohorts up with what it is out of, where that is not all included. */
export function mainText(view: View, state: CohortState, measure: Measure, row: number, column: number): string {
  const text = figureText(view, state, measure, row, column);
  const included = state.counts[row]?.[state.columns.findIndex(isIncluded)];
  const base = state.bases[row]?.[column] ?? null;
  const own = measure === "instances" && hasOwnBases(state) && base !== null && base !== included;
  return own ? view.t("cell-count-of", { count: text, base: view.words.formats.count(base) }) : text;
}

const SYMBOLS = {
  equals: "=",
  not_equals: "≠",
  less: "<",
  less_or_equal: "≤",
  greater: ">",
  greater_or_equal: "≥",
} as const;

/** A criterion in one line: Visits ≥ 1, or Revenue > 50,000 and Won ≥ 1 (Enterprise). */
export function criterionText({ t, words }: View, { conditions, join, segments }: Criterion): string {
  const parts = conditions.map(({ metric, operator, value }) =>
    operator === "greater_or_equal" && value === 1
      ? metric
      : `${metric} ${SYMBOLS[operator as keyof typeof SYMBOLS] ?? operator} ${words.number(value)}`,
  );
  const joined = parts.join(` ${t(join === "and" ? "join-and" : "join-or")} `);
  return segments.length > 0 ? t("criterion-in", { criterion: joined, segments: words.list(segments) }) : joined;
}

/** What a table is about, in one line. */
export function tableTitle(view: View, { inclusion, returning }: CohortSpec): string {
  return `${criterionText(view, inclusion)} → ${criterionText(view, returning)}`;
}

/** The days that a cell looks at, with the name of the period if it is one. */
function whenText(view: View, state: CohortState, row: number, { first, last }: CohortColumn): string {
  const { granularity, rows } = state;
  if (first === null || !state.by_period) return "";
  const days = daysFrom(rows[row] ?? "", granularity, first, last ?? first);
  if (!days) return "";
  const range = view.periods.range(days);
  if (last === null) return view.t("from-on", { date: view.periods.name(days.first, granularity) });
  if (first !== last || granularity === "day") return range;
  return view.t("period-of-days", { period: view.periods.name(days.first, granularity), days: range });
}

/** What the colour follows. */
export function scaleTitle({ t }: View, { type, value }: CohortState, measure: Measure): string {
  if (measure === "instances" || value === null) return t("scale", { type });
  return measure === "value" ? value : t("value-each", { metric: value });
}

export interface Said {
  readonly title: string;
  readonly text: string;
}

/** Which cohort, which period, which rule, and what came of it. */
export function cellWords(view: View, state: CohortState, row: number, column: number): Said {
  const { t, words } = view;
  const { spec } = view.session.state;
  const about = state.columns[column];
  const count = state.counts[row]?.[column] ?? null;
  if (!about) return { title: "", text: "" };
  const container = containerName(view.state);
  const days = state.by_period ? daysFrom(state.rows[row] ?? "", state.granularity, 0, 0) : null;
  const cohort = t("says-cohort", { cohort: rowTitle(view, state, row) });
  const title = [cohort, columnHead(view, about), whenText(view, state, row, about)];
  const named = title.filter(Boolean).join(" · ");
  if (isIncluded(about)) {
    const text = t("says-included", {
      count: words.formats.count(count ?? 0),
      container,
      criterion: criterionText(view, spec.inclusion),
      when: days ? view.periods.range(days) : "none",
    });
    return { title: named, text: withIncomplete(view, state, row, column, text) };
  }
  if (count === null) return { title: named, text: t("says-empty") };
  if (state.bases[row]?.[column] === 0) {
    return { title: named, text: withIncomplete(view, state, row, column, t("says-nobody")) };
  }
  const share = state.shares[row]?.[column] ?? null;
  const text = t(state.type === "churn" && about.label !== "same_period" ? "says-churned" : "says-returned", {
    count: words.formats.count(count),
    base: words.formats.count(state.bases[row]?.[column] ?? 0),
    share: view.shares(share, 1),
    low: view.shares(state.shares_low[row]?.[column] ?? null, 1),
    high: view.shares(state.shares_high[row]?.[column] ?? null, 1),
    criterion: criterionText(view, spec.returning),
  });
  const value = state.values?.[row]?.[column] ?? null;
  const each = state.values_per_instance?.[row]?.[column] ?? null;
  const more =
    state.value !== null && value !== null
      ? ` ${t("says-value", { metric: state.value, value: words.number(value), each: words.number(each), container })}`
      : "";
  return { title: named, text: withIncomplete(view, state, row, column, text + more) };
}

function withIncomplete(view: View, state: CohortState, row: number, column: number, text: string): string {
  return state.incomplete[row]?.[column] ? `${text} ${view.t("says-incomplete")}` : text;
}

/** What an edit did to the figures: how many rows there are, and the average of the first column after the inclusion. */
export function tableNews(view: View, state: CohortState, before: CohortState | null): string | undefined {
  const { t, words } = view;
  const column = state.columns.findIndex(({ label }) => typeof label === "number" && label > 0);
  const about = state.columns[column];
  const share = state.average[column] ?? null;
  if (!about || share === null) return undefined;
  const was = before?.average[before.columns.findIndex(({ label }) => label === about.label)] ?? null;
  const count = state.rows.length;
  const now = shareText(view, state, share);
  const then = shareText(view, state, was);
  const news = t("said-table-news", {
    count,
    rows: words.formats.count(count),
    column: columnHead(view, about),
    share: now,
  });
  return was === null ? news : `${news} ${t("said-before", { change: now === then ? "same" : "other", before: then })}`;
}

/** A column where it is not seen: column 2, Same period. */
export function columnHead(view: View, column: CohortColumn): string {
  const title = columnTitle(view, column);
  const named = column.label === "same_period" || isIncluded(column);
  return named ? title : view.t("says-column", { column: title });
}

/** What a column is about. */
export function columnWords(view: View, state: CohortState, column: number): Said {
  const about = state.columns[column];
  if (!about) return { title: "", text: "" };
  const { spec } = view.session.state;
  const criterion = criterionText(view, isIncluded(about) ? spec.inclusion : spec.returning);
  const kind = isIncluded(about)
    ? "included"
    : about.first === 0
      ? "same"
      : about.last === null
        ? "later"
        : (about.first ?? 0) < 0
          ? "before"
          : about.first === about.last
            ? "one"
            : "bracket";
  return {
    title: columnHead(view, about),
    text: view.t("says-about-column", {
      kind,
      criterion,
      first: Math.abs(about.first ?? 0),
      periods: view.t("some-periods", {
        count: Math.abs((kind === "bracket" ? about.last : about.first) ?? 0),
        granularity: state.granularity,
      }),
      granularity: state.granularity,
    }),
  };
}
