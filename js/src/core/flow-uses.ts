// What a component of the rail can be in a flow.
import type { Anchor, AnchorComponent, FlowColumnState, FlowSpec } from "../protocol/messages";
import { type Carried, isWhole } from "./carried";
import * as flows from "./flows";

export type FlowUse =
  | "anchor"
  | "until"
  | "column-dimension"
  | "column-include"
  | "add-before"
  | "add-after"
  | "pathing"
  | "only-in"
  | "use-range";

/** A use, the column that it is about, and the flow that it makes. */
export interface Use {
  readonly use: FlowUse;
  readonly column: number | null;
  readonly change: (spec: FlowSpec) => FlowSpec;
}

/** All uses of what is carried, given the columns that show. */
export function usesInFlow(spec: FlowSpec, carried: readonly Carried[], columns: readonly FlowColumnState[]): Use[] {
  const [one, ...others] = carried;
  if (!one) return [];
  const items = itemsOf(carried);
  if (others.length > 0 && !items) return [];
  if ("segment" in one) {
    if (spec.segments.includes(one.segment)) return [];
    return [use("only-in", null, (before) => ({ ...before, segments: [...before.segments, one.segment] }))];
  }
  if ("date_range" in one) {
    return [use("use-range", null, (before) => ({ ...before, date_range: one.date_range }))];
  }
  if ("metric" in one) return anchored(spec, { components: [one], dimension: null });
  if (isWhole(one)) return usesOfDimension(spec, one.dimension, columns);
  return items ? usesOfItems(spec, items, columns) : [];
}

const use = (name: FlowUse, column: number | null, change: Use["change"]): Use => ({ use: name, column, change });

type Item = Extract<AnchorComponent, { dimension: string }>;

/** The items of one dimension that are carried; null if it is anything else. */
function itemsOf(carried: readonly Carried[]): Item[] | null {
  const items = carried.flatMap((each) => ("dimension" in each && each.item !== undefined ? [each as Item] : []));
  const whole = items.length === carried.length && new Set(items.map(({ dimension }) => dimension)).size === 1;
  return whole ? items : null;
}

function anchored(spec: FlowSpec, made: Pick<Anchor, "components" | "dimension">): Use[] {
  const between = spec.anchor.kind === "between" && made.dimension === null;
  return [
    use("anchor", 0, (before) => flows.setAnchor(before, { ...before.anchor, ...made })),
    ...(between
      ? [use("until", null, (before) => flows.setAnchor(before, { ...before.anchor, until: made.components }))]
      : []),
  ];
}

function usesOfDimension(spec: FlowSpec, dimension: string, columns: readonly FlowColumnState[]): Use[] {
  const others = columns.filter((column) => column.number !== 0 && column.dimension !== dimension);
  return [
    ...(!flows.canShowColumn(spec, "before")
      ? []
      : [use("add-before", null, (before) => flows.addDimension(before, "before", dimension))]),
    ...others.map(({ number }) =>
      use("column-dimension", number, (before) => flows.setColumnDimension(before, number, dimension)),
    ),
    ...(!flows.canShowColumn(spec, "after")
      ? []
      : [use("add-after", null, (before) => flows.addDimension(before, "after", dimension))]),
    ...(spec.anchor.dimension === dimension ? [] : [anchored(spec, { components: [], dimension })[0] as Use]),
    ...(spec.pathing_dimension === dimension
      ? []
      : [use("pathing", null, (before) => flows.setPathingDimension(before, dimension))]),
  ];
}

function usesOfItems(spec: FlowSpec, items: readonly Item[], columns: readonly FlowColumnState[]): Use[] {
  const [first] = items;
  const names = items.map(({ item }) => item);
  const same = columns.filter((column) => column.number !== 0 && column.dimension === first?.dimension);
  return [
    ...same.map(({ number }) => use("column-include", number, (before) => flows.includeItems(before, number, names))),
    ...anchored(spec, { components: items, dimension: null }),
  ];
}
