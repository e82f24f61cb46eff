// The form of a cohort table: drafts of criteria while they are edited.
import type { CohortSpec, Criterion, MetricComparison } from "../protocol/messages";

export const MOST_CONDITIONS = 3;
export const MOST_SEGMENTS = 10;

/** A comparison with its number as it is typed. */
export interface ConditionDraft {
  readonly metric: string;
  readonly operator: MetricComparison["operator"];
  readonly value: string;
}

export interface CriterionDraft {
  readonly conditions: readonly ConditionDraft[];
  readonly join: Criterion["join"];
  readonly segments: readonly string[];
}

export type RowsBy = "period" | "dimension" | "segments";

export type PeriodsBy = "on" | "on_or_after" | "brackets";

/** All that the form holds. */
export interface TableDraft {
  readonly container: string;
  readonly inclusion: CriterionDraft;
  readonly returning: CriterionDraft;
  readonly granularity: CohortSpec["granularity"];
  readonly columns: string;
  readonly periods: PeriodsBy;
  readonly brackets: string;
  readonly type: CohortSpec["type"];
  readonly entry: CohortSpec["entry"];
  readonly rolling: boolean;
  readonly latency: boolean;
  readonly by: RowsBy;
  readonly dimension: string | null;
  readonly rows: readonly string[];
  readonly value: string | null;
  readonly segments: readonly string[];
  readonly date_range: string | null;
}

/** What is wrong with a draft, and where. */
export type DraftProblem = "number" | "columns" | "brackets" | "rows" | "dimension";

export function criterionDraft({ conditions, join, segments }: Criterion): CriterionDraft {
  return { join, segments, conditions: conditions.map((each) => ({ ...each, value: String(each.value) })) };
}

export function draftOf(spec: CohortSpec): TableDraft {
  const { brackets, mode, dimension, rows } = spec;
  return {
    container: spec.container,
    inclusion: criterionDraft(spec.inclusion),
    returning: criterionDraft(spec.returning),
    granularity: spec.granularity,
    columns: String(spec.columns),
    periods: brackets.length > 0 ? "brackets" : mode,
    brackets: brackets.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(", "),
    type: spec.type,
    entry: spec.entry,
    rolling: spec.rolling,
    latency: spec.latency,
    by: dimension !== null ? "dimension" : rows.length > 0 ? "segments" : "period",
    dimension,
    rows,
    value: spec.value,
    segments: spec.segments,
    date_range: spec.date_range,
  };
}

type Containers = readonly { readonly id: string; readonly metric: string }[];

/** Follow another container: a criterion that only counts the one before counts the new one. */
export function followContainer(draft: TableDraft, container: string, containers: Containers): TableDraft {
  const metricOf = (id: string): string | undefined => containers.find((each) => each.id === id)?.metric;
  const [before, after] = [metricOf(draft.container), metricOf(container)];
  const follow = (criterion: CriterionDraft): CriterionDraft => ({
    ...criterion,
    conditions: criterion.conditions.map((each) =>
      each.metric === before && after !== undefined ? { ...each, metric: after } : each,
    ),
  });
  return { ...draft, container, inclusion: follow(draft.inclusion), returning: follow(draft.returning) };
}

/** The spec of a draft, with what the form does not show; or what is wrong with it. */
export function specOf(draft: TableDraft, before: CohortSpec): CohortSpec | { readonly problem: DraftProblem } {
  const inclusion = criterionOf(draft.inclusion);
  const returning = criterionOf(draft.returning);
  if (!inclusion || !returning) return { problem: "number" };
  const bracketed = draft.periods === "brackets";
  const brackets = bracketed ? readBrackets(draft.brackets) : [];
  if (!brackets || (bracketed && brackets.length === 0)) return { problem: "brackets" };
  const columns = Number(draft.columns);
  if (!bracketed && !isWhole(columns)) return { problem: "columns" };
  if (draft.by === "segments" && draft.rows.length === 0) return { problem: "rows" };
  if (draft.by === "dimension" && draft.dimension === null) return { problem: "dimension" };
  const { container, granularity, type, entry, value, segments, date_range } = draft;
  return {
    ...before,
    ...{ container, granularity, type, entry, value, segments, date_range, inclusion, returning, brackets },
    columns: isWhole(columns) ? columns : before.columns,
    mode: draft.periods === "on_or_after" ? "on_or_after" : "on",
    rolling: draft.rolling && draft.periods !== "on_or_after",
    latency: canShowLatency(draft) && draft.latency,
    dimension: draft.by === "dimension" ? draft.dimension : null,
    rows: draft.by === "segments" ? draft.rows : [],
  };
}

/** Whether the periods before the inclusion can be shown. */
export const canShowLatency = ({ periods, by }: Pick<TableDraft, "periods" | "by">): boolean =>
  periods === "on" && by === "period";

const MOST_COLUMNS = 400;
const isWhole = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= MOST_COLUMNS;

function criterionOf({ conditions, join, segments }: CriterionDraft): Criterion | null {
  const numbers = conditions.map(({ value }) => (value.trim() === "" ? Number.NaN : Number(value)));
  if (conditions.length === 0 || !numbers.every(Number.isFinite)) return null;
  return { join, segments, conditions: conditions.map((each, index) => ({ ...each, value: numbers[index] ?? 0 })) };
}

/** Brackets as they are typed: 1, 2-3, 4-6. Null for what is none, overlaps or runs backwards. */
export function readBrackets(text: string): (readonly [number, number])[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const brackets: (readonly [number, number])[] = [];
  let before = 0;
  for (const part of parts) {
    const found = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(part);
    if (!found) return null;
    const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])];
    if (first <= before || last < first || !isWhole(last)) return null;
    brackets.push([first, last]);
    before = last;
  }
  return brackets;
}
