import type { CohortSpec, CohortState, Criterion } from "../../src/protocol/messages";

export const criterion = (metric: string): Criterion => ({
  conditions: [{ metric, operator: "greater_or_equal", value: 1 }],
  join: "and",
  segments: [],
});

export const cohortSpec = (changes: Partial<CohortSpec> = {}): CohortSpec => ({
  kind: "cohort",
  version: 1,
  container: "account",
  inclusion: criterion("Visit"),
  returning: criterion("Won"),
  granularity: "month",
  columns: 2,
  brackets: [],
  type: "retention",
  mode: "on",
  rolling: false,
  latency: false,
  dimension: null,
  rows: [],
  entry: "every",
  value: null,
  average: "pooled",
  show_counts: true,
  show_intervals: false,
  show_average: true,
  round_percents: false,
  segments: [],
  date_range: null,
  ...changes,
});

export const cohortState = (changes: Partial<CohortState> = {}): CohortState => ({
  revision: "r0",
  container: "account",
  granularity: "month",
  type: "retention",
  by_period: true,
  rolling: false,
  latency: false,
  value: null,
  show_counts: true,
  show_intervals: false,
  show_average: true,
  round_percents: false,
  rows: ["2025-01", "2025-02"],
  columns: [
    { label: "included", first: null, last: null },
    { label: "same_period", first: 0, last: 0 },
    { label: 1, first: 1, last: 1 },
  ],
  counts: [
    [10, 1, 4],
    [10, 2, 9],
  ],
  bases: [
    [10, 10, 10],
    [10, 10, 10],
  ],
  shares: [
    [1, 0.1, 0.4],
    [1, 0.2, 0.9],
  ],
  shares_low: [
    [0.7, 0.02, 0.17],
    [0.7, 0.06, 0.6],
  ],
  shares_high: [
    [1, 0.4, 0.69],
    [1, 0.51, 0.98],
  ],
  incomplete: [
    [false, false, false],
    [false, false, true],
  ],
  values: null,
  values_per_instance: null,
  average: [1, 0.15, 0.4],
  can_time: true,
  notes: [],
  ...changes,
});
