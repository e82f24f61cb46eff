// What a component of the rail can be in a cohort table, and what changes then.
import type { CohortSpec, Criterion, MetricKind } from "../protocol/messages";
import { type Carried, isWhole } from "./carried";
import { MOST_CONDITIONS, MOST_SEGMENTS } from "./criteria";

export type UseId =
  | "use-inclusion"
  | "add-inclusion"
  | "use-return"
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

type Kinds = readonly { readonly id: string; readonly kind: MetricKind }[];

const AT_LEAST_ONE = { operator: "greater_or_equal", value: 1 } as const;

/** All uses of a component; none for an item, which only a metric can count. */
export function usesOf(spec: CohortSpec, carried: Carried, metrics: Kinds): Use[] {
  if ("metric" in carried) return usesOfMetric(spec, carried.metric, metrics);
  if ("segment" in carried) return usesOfSegment(spec, carried.segment);
  if ("date_range" in carried) return [{ id: "use-range", changes: { date_range: carried.date_range } }];
  return isWhole(carried) ? [{ id: "row-per", changes: { dimension: carried.dimension } }] : [];
}

function usesOfMetric(spec: CohortSpec, metric: string, metrics: Kinds): Use[] {
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
