// What a component of the rail can be in a cohort table, and what changes then.
import type { CohortSpec, Criterion, MetricKind } from "../protocol/messages";
import { type Carried, isWhole } from "./carried";
import { MOST_CONDITIONS, MOST_SEGMENTS } from "./criteria";

export type UseId =
  | "use-inclusion"
  | "add-inclusion"
  | "use-return"
  | "item-inclusion"
  | "item-return"
  | "add-return"
  | "use-value"
  | "row-per"
  | "row-of"
  | "only-in"
  | "inclusion-in"
  | "return-in"
  | "use-range";

export interface Use {
  readonly id: UseId;
  readonly changes: Partial<CohortSpec>;
}

/** What the catalog tells of metrics and containers. */
export interface Counted {
  readonly metrics: readonly { readonly id: string; readonly kind: MetricKind }[];
  readonly containers: readonly { readonly id: string; readonly metric: string }[];
}

const AT_LEAST_ONE = { operator: "greater_or_equal", value: 1 } as const;

/** All uses of a component; those of an item are uses of the segment of its rows, which has the name of `rowsWith`. */
export function usesOf(spec: CohortSpec, carried: Carried, counted: Counted): Use[] {
  if ("metric" in carried) return usesOfMetric(spec, carried.metric, counted.metrics);
  if ("segment" in carried) return usesOfSegment(spec, carried.segment);
  if ("date_range" in carried) return [{ id: "use-range", changes: { date_range: carried.date_range } }];
  if (isWhole(carried)) return [{ id: "row-per", changes: { dimension: carried.dimension } }];
  return usesOfItem(spec, rowsWith(carried).name, counted.containers);
}

export interface Item {
  readonly dimension: string;
  readonly item: string;
}

export const isItem = (carried: Carried): carried is Item => "dimension" in carried && !isWhole(carried);

/** The rows with an item, as a segment. */
export function rowsWith({ dimension, item }: Item): { name: string; definition: { condition: object } } {
  return { name: `${dimension}: ${item}`, definition: { condition: { dimension, value: item } } };
}

/** Uses of a segment of rows: besides those of any segment, that there is one such row. */
export function usesOfItem(spec: CohortSpec, segment: string, containers: Counted["containers"]): Use[] {
  const metric = containers.find(({ id }) => id === spec.container)?.metric;
  const rest = usesOfSegment(spec, segment);
  if (metric === undefined) return rest;
  const criterion: Criterion = { conditions: [{ metric, ...AT_LEAST_ONE }], join: "and", segments: [segment] };
  return [
    { id: "item-inclusion", changes: { inclusion: criterion } },
    { id: "item-return", changes: { returning: criterion } },
    ...rest,
  ];
}

function usesOfMetric(spec: CohortSpec, metric: string, metrics: Counted["metrics"]): Use[] {
  const { inclusion, returning } = spec;
  const condition = { metric, ...AT_LEAST_ONE };
  const alone = (criterion: Criterion): Criterion => ({ ...criterion, join: "and", conditions: [condition] });
  const added = (criterion: Criterion): Criterion => ({
    ...criterion,
    conditions: [...criterion.conditions, condition],
  });
  const fits = ({ conditions }: Criterion): boolean =>
    conditions.length < MOST_CONDITIONS && !conditions.some((each) => each.metric === metric);
  return [
    { id: "use-inclusion", changes: { inclusion: alone(inclusion) } },
    { id: "use-return", changes: { returning: alone(returning) } },
    ...(fits(inclusion) ? [{ id: "add-inclusion", changes: { inclusion: added(inclusion) } } as const] : []),
    ...(fits(returning) ? [{ id: "add-return", changes: { returning: added(returning) } } as const] : []),
    ...(metrics.some(({ id, kind }) => id === metric && kind === "sum")
      ? [{ id: "use-value", changes: { value: metric } } as const]
      : []),
  ];
}

function usesOfSegment(spec: CohortSpec, segment: string): Use[] {
  const { inclusion, returning, segments, rows } = spec;
  const fits = (names: readonly string[], most = Number.POSITIVE_INFINITY): boolean =>
    !names.includes(segment) && names.length < most;
  const within = (criterion: Criterion): Criterion => ({ ...criterion, segments: [...criterion.segments, segment] });
  return [
    ...(fits(segments) ? [{ id: "only-in", changes: { segments: [...segments, segment] } } as const] : []),
    ...(fits(inclusion.segments, MOST_SEGMENTS)
      ? [{ id: "inclusion-in", changes: { inclusion: within(inclusion) } } as const]
      : []),
    ...(fits(returning.segments, MOST_SEGMENTS)
      ? [{ id: "return-in", changes: { returning: within(returning) } } as const]
      : []),
    ...(fits(rows) ? [{ id: "row-of", changes: { rows: [...rows, segment] } } as const] : []),
  ];
}
