// Specs of flows that say only what matters.
import type { Anchor, FlowSpec } from "../../src/protocol/messages";

type Draft<Part> = Partial<Part> & { column: number };

/** What a flow needs at least; the rest has defaults, the same as in Python. */
export type FlowDraft = Partial<Omit<FlowSpec, "anchor" | "collapsed" | "column_filters" | "patterns">> & {
  container: string;
  pathing_dimension: string;
  anchor: Partial<Anchor> & Pick<Anchor, "kind">;
  collapsed?: readonly Draft<FlowSpec["collapsed"][number]>[];
  column_filters?: readonly Draft<FlowSpec["column_filters"][number]>[];
  patterns?: readonly (Partial<FlowSpec["patterns"][number]> & { name: string; pattern: string })[];
};

export function makeFlow(draft: FlowDraft): FlowSpec {
  const { anchor, collapsed = [], column_filters = [], patterns = [], ...rest } = draft;
  return {
    kind: "flow",
    version: 1,
    columns: 5,
    columns_before: null,
    columns_after: null,
    items_per_column: 5,
    column_items: [],
    include_repeats: false,
    limit_to_occurrence: false,
    column_dimensions: [],
    hidden_columns: [],
    step_within: null,
    compare: [],
    segments: [],
    date_range: null,
    prior: null,
    wrap_labels: false,
    show_table: false,
    ...rest,
    anchor: { components: [], dimension: null, until: [], ...anchor },
    column_filters: column_filters.map((kept) => ({ include: [], exclude: [], matching: null, ...kept })),
    patterns: patterns.map((group) => ({ syntax: "wildcard", dimension: null, ...group })),
    collapsed: collapsed.map((node) => ({ kind: "item", item: null, ...node })),
  };
}
