// Every edit of a flow is one function from spec to spec. `ipyjourney.spec.edits.flow` has the same functions in
// Python; tests/contract/flow_edits.json keeps them alike.
import type { Anchor, AnchorKind, ColumnFilter, FlowSpec, FlowState, ItemKind, ItemTest } from "../protocol/messages";
import { columnNumbers, dimensionOf, itemsIn } from "./flow-columns";
import { EditRefused } from "./refused";

export const MOST_COLUMNS = 50;
const MOST_ITEMS = 1000;
/** So many more items a column shows when its other items are expanded. */
const MORE_ITEMS = 5;
/** So many it shows at most when it is expanded as a whole. */
const ALL_ITEMS = 100;

/** The left or the right end of a flow. */
export type End = "before" | "after";

/** Whether two specs ask for the same figures and differ at most in how they are shown. */
export function sameFlow(one: FlowSpec, other: FlowSpec): boolean {
  const { wrap_labels, show_table } = other;
  return JSON.stringify({ ...one, wrap_labels, show_table }) === JSON.stringify(other);
}

/** The figures of a flow, shown as a spec says. */
export const shownFlow = (flow: FlowState, { wrap_labels }: FlowSpec): FlowState => ({ ...flow, wrap_labels });

export type FlowChanges = Partial<Omit<FlowSpec, "kind" | "version">>;

const KINDS_WITH: Readonly<Record<End, readonly AnchorKind[]>> = {
  before: ["ends_with", "contains"],
  after: ["starts_with", "between", "contains"],
};

/** Whether paths run to that side of the anchor, and a column fits there. */
export function canShowColumn(spec: FlowSpec, end: End): boolean {
  return KINDS_WITH[end].includes(spec.anchor.kind) && columnsAt(spec, end) + 1 < MOST_COLUMNS;
}

/** Add a column at one end. */
export function showColumn(spec: FlowSpec, end: End): FlowSpec {
  const { kind } = spec.anchor;
  if (!canShowColumn(spec, end)) {
    const reason = KINDS_WITH[end].includes(kind) ? "most" : kind;
    throw new EditRefused("no-further-columns", { end, reason, most: `${MOST_COLUMNS - 1}` });
  }
  return changed(
    spec,
    kind === "contains" ? { [`columns_${end}`]: columnsAt(spec, end) + 1 } : { columns: spec.columns + 1 },
  );
}

/** Add a column at one end that shows a dimension of its own. */
export function addDimension(spec: FlowSpec, end: End, dimension: string): FlowSpec {
  const more = showColumn(spec, end);
  return setColumnDimension(more, columnNumbers(more).at(end === "before" ? 0 : -1) ?? 0, dimension);
}

/** Let paths run through a column unseen. */
export function hideColumn(spec: FlowSpec, column: number): FlowSpec {
  checkColumn(spec, column, false);
  return changed(spec, { hidden_columns: [...new Set([...spec.hidden_columns, column])].sort((a, b) => a - b) });
}

export const showHiddenColumns = (spec: FlowSpec): FlowSpec => changed(spec, { hidden_columns: [] });

/** Show five more of a column's items. */
export const expandItems = (spec: FlowSpec, column: number): FlowSpec =>
  showItems(spec, column, Math.min(itemsIn(spec, column) + MORE_ITEMS, MOST_ITEMS));

/** Show the hundred top items of a column: all of them, unless they are very many. */
export const expandColumn = (spec: FlowSpec, column: number): FlowSpec =>
  showItems(spec, column, Math.max(itemsIn(spec, column), ALL_ITEMS));

/** Show as many items of a column as of the others. */
export const collapseColumn = (spec: FlowSpec, column: number): FlowSpec =>
  showItems(spec, column, spec.items_per_column);

/** Draw the ribbons of a node that lead away from the anchor as stubs, or in full again. */
export function toggleCollapsed(spec: FlowSpec, column: number, kind: ItemKind, item: string | null): FlowSpec {
  checkColumn(spec, column);
  const others = spec.collapsed.filter((one) => one.column !== column || one.kind !== kind || one.item !== item);
  const collapsed = others.length < spec.collapsed.length ? others : [...others, { column, kind, item }];
  return changed(spec, { collapsed });
}

/** Show another dimension in a column, null for that of the others; what was said of its items is dropped. */
export function setColumnDimension(spec: FlowSpec, column: number, dimension: string | null): FlowSpec {
  checkColumn(spec, column, false);
  const others = spec.column_dimensions.filter((one) => one.column !== column);
  const own = dimension !== null && dimension !== spec.pathing_dimension ? [{ column, dimension }] : [];
  const after = changed(spec, { column_dimensions: [...others, ...own] });
  return dimensionOf(spec, column) === dimensionOf(after, column) ? after : forgetItems(after, [column]);
}

/** Drop the paths with an item in a column. */
export const excludeItem = (spec: FlowSpec, column: number, item: string): FlowSpec =>
  withFilter(spec, column, (kept) => ({ ...kept, exclude: [...new Set([...kept.exclude, item])] }));

/** Keep only the paths with one of some items in a column, which are excluded no more; without any, all again. */
export const includeItems = (spec: FlowSpec, column: number, items: readonly string[]): FlowSpec =>
  withFilter(spec, column, (kept) => ({
    ...kept,
    include: [...new Set(items)],
    exclude: kept.exclude.filter((item) => !items.includes(item)),
  }));

/** Take excluded items of a column back; all of them, unless some are named. */
export const restoreItems = (spec: FlowSpec, column: number, items: readonly string[] | null = null): FlowSpec =>
  withFilter(spec, column, (kept) => ({
    ...kept,
    exclude: items === null ? [] : kept.exclude.filter((item) => !items.includes(item)),
  }));

/** Keep only the paths whose item in a column passes a test; null for any. */
export const setMatching = (spec: FlowSpec, column: number, matching: ItemTest | null): FlowSpec =>
  withFilter(spec, column, (kept) => ({ ...kept, matching }));

/** Say anew which paths a column keeps, whatever it said before. */
export const setFilter = (
  spec: FlowSpec,
  column: number,
  include: readonly string[] = [],
  exclude: readonly string[] = [],
  matching: ItemTest | null = null,
): FlowSpec =>
  withFilter(clearFilters(spec, column), column, (kept) => ({
    ...kept,
    include: [...include],
    exclude: [...exclude],
    matching,
  }));

/** Take back the filters of a column, or all. */
export function clearFilters(spec: FlowSpec, column: number | null = null): FlowSpec {
  if (column === null) return changed(spec, { column_filters: [] });
  checkColumn(spec, column);
  return changed(spec, { column_filters: spec.column_filters.filter((kept) => kept.column !== column) });
}

/** Make an item that stands in a column the anchor: the flow of all that contains it. */
export function focus(spec: FlowSpec, column: number, item: string): FlowSpec {
  checkColumn(spec, column);
  const dimension = dimensionOf(spec, column);
  const component = dimension === null ? { metric: item } : { dimension, item };
  return changed(spec, {
    anchor: { kind: "contains", components: [component], dimension: null, until: [] },
    limit_to_occurrence: false,
    hidden_columns: [],
    column_dimensions: [],
    column_filters: [],
    column_items: [],
    collapsed: [],
  });
}

/** Choose what paths start with, contain, end with or run between; what was said of single columns stays where it can. */
export function setAnchor(spec: FlowSpec, anchor: Partial<Anchor> & Pick<Anchor, "kind">): FlowSpec {
  const whole: Anchor = { components: [], dimension: null, until: [], ...anchor };
  const after = changed(spec, { anchor: whole });
  return anchorKey(spec.anchor) === anchorKey(whole) ? after : forgetItems(after, [0]);
}

/** Follow paths from where they ended: start and end change places, and what columns show is mirrored. */
export function swapEnds(spec: FlowSpec): FlowSpec {
  const { kind, components, until, dimension } = spec.anchor;
  if (kind === "contains") return spec;
  if (kind === "between") {
    if (dimension !== null) throw new EditRefused("unclear-anchor", { part: "until" });
    const anchor: Anchor = { kind, components: until, dimension, until: components };
    return changed(spec, { anchor, column_filters: [], collapsed: [] });
  }
  return changed(spec, {
    anchor: { ...spec.anchor, kind: kind === "ends_with" ? "starts_with" : "ends_with" },
    column_dimensions: spec.column_dimensions.map((part) => ({ ...part, column: -part.column })),
    column_items: spec.column_items.map((part) => ({ ...part, column: -part.column })),
    hidden_columns: spec.hidden_columns.map((column) => -column).sort((a, b) => a - b),
    column_filters: [],
    collapsed: [],
  });
}

/** Choose whose items form the columns; what was said of items in columns that change is dropped. */
export function setPathingDimension(spec: FlowSpec, dimension: string): FlowSpec {
  if (dimension === spec.pathing_dimension) return spec;
  const after = changed(spec, {
    pathing_dimension: dimension,
    // Groups without a dimension were made for the former one.
    patterns: spec.patterns.map((group) => ({ ...group, dimension: group.dimension ?? spec.pathing_dimension })),
  });
  const others = columnNumbers(spec).filter((column) => dimensionOf(spec, column) !== dimensionOf(after, column));
  return forgetItems(after, others);
}

/** Set what a flow is about, and how it is shown. */
export const configure = (spec: FlowSpec, changes: FlowChanges): FlowSpec => changed(spec, changes);

/** Change fields; what was said of columns that vanish is dropped. */
function changed(spec: FlowSpec, changes: FlowChanges): FlowSpec {
  const next = { ...spec, ...changes };
  if (next.anchor.kind !== "contains" || ("columns" in changes && !("columns_before" in changes))) {
    Object.assign(next, { columns_before: null, columns_after: null });
  }
  const there = new Set(columnNumbers(next));
  // What is given anew is the caller's to get right.
  const kept = <Part extends { column: number }>(name: keyof FlowChanges, parts: readonly Part[]): Part[] =>
    name in changes ? [...parts] : parts.filter(({ column }) => there.has(column));
  return {
    ...next,
    hidden_columns:
      "hidden_columns" in changes ? next.hidden_columns : next.hidden_columns.filter((column) => there.has(column)),
    column_dimensions: kept("column_dimensions", next.column_dimensions),
    column_filters: kept("column_filters", next.column_filters),
    column_items: kept("column_items", next.column_items),
    collapsed: kept("collapsed", next.collapsed),
  };
}

function withFilter(spec: FlowSpec, column: number, change: (kept: ColumnFilter) => ColumnFilter): FlowSpec {
  checkColumn(spec, column);
  const own = spec.column_filters.some((kept) => kept.column === column);
  const filters = own
    ? spec.column_filters
    : [...spec.column_filters, { column, include: [], exclude: [], matching: null }];
  const after = filters.map((kept) => (kept.column === column ? change(kept) : kept));
  return changed(spec, {
    column_filters: after.filter(
      ({ include, exclude, matching }) => include.length > 0 || exclude.length > 0 || matching !== null,
    ),
  });
}

function showItems(spec: FlowSpec, column: number, items: number): FlowSpec {
  checkColumn(spec, column);
  const others = spec.column_items.filter((one) => one.column !== column);
  const own = items === spec.items_per_column ? [] : [{ column, items }];
  return changed(spec, { column_items: [...others, ...own].sort((a, b) => a.column - b.column) });
}

function forgetItems(spec: FlowSpec, columns: readonly number[]): FlowSpec {
  const elsewhere = ({ column }: { column: number }): boolean => !columns.includes(column);
  return changed(spec, {
    column_filters: spec.column_filters.filter(elsewhere),
    collapsed: spec.collapsed.filter(elsewhere),
  });
}

function checkColumn(spec: FlowSpec, column: number, withAnchor = true): void {
  const known = columnNumbers(spec).filter((number) => number !== 0 || withAnchor);
  if (!known.includes(column)) {
    throw new EditRefused("unknown-column-number", { column: `${column}`, known: known.join(", ") });
  }
}

const columnsAt = (spec: FlowSpec, end: End): number =>
  columnNumbers(spec).filter((column) => (end === "before" ? column < 0 : column > 0)).length;

function anchorKey({ components, dimension }: Anchor): string {
  const parts = components.map((part) => ("metric" in part ? [part.metric] : [part.dimension, part.item]));
  return JSON.stringify([dimension, parts]);
}
