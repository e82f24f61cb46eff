// The form of a flow: what is chosen while it is edited.

import type { Anchor, AnchorComponent, FlowSpec } from "../protocol/messages";
import type { DurationText } from "../shared/duration-field";
import { type Carried, isWhole } from "./carried";
import { columnNumbers } from "./flow-columns";
import * as flows from "./flows";
import { sameComponent } from "./spec";

/** Where components are let go: two of them hold a start and an end, and exclude the third. */
export type ZoneName = "starts_with" | "contains" | "ends_with";

/** One metric, items of one dimension, or a whole dimension; nothing at first. */
export interface ZoneDraft {
  readonly components: readonly AnchorComponent[];
  readonly dimension: string | null;
}

export interface FlowDraft {
  readonly container: string;
  readonly zones: Readonly<Record<ZoneName, ZoneDraft>>;
  readonly pathing: string | null;
  /** As typed: all columns, the anchor's included; of what contains it, those before and after. */
  readonly columns: string;
  readonly before: string;
  readonly after: string;
  readonly items: string;
  readonly repeats: boolean;
  readonly limited: boolean;
  readonly wraps: boolean;
  readonly step: DurationText;
  readonly patterns: FlowSpec["patterns"];
  readonly segments: readonly string[];
  readonly date_range: string | null;
}

/** What is wrong with a draft. */
export type FlowProblem = "anchor" | "until" | "pathing" | "columns" | "items" | "patterns";

const EMPTY: ZoneDraft = { components: [], dimension: null };
const MOST_ITEMS = 1000;

export const isEmpty = ({ components, dimension }: ZoneDraft): boolean => components.length === 0 && dimension === null;

export function flowDraft(spec: FlowSpec, stepText: DurationText, suggested = true): FlowDraft {
  const { anchor } = spec;
  const own: ZoneDraft = suggested ? { components: anchor.components, dimension: anchor.dimension } : EMPTY;
  const numbers = columnNumbers(spec);
  const half = Math.floor(spec.columns / 2);
  const contains = anchor.kind === "contains";
  return {
    container: spec.container,
    zones: {
      starts_with: anchor.kind === "starts_with" || anchor.kind === "between" ? own : EMPTY,
      contains: contains ? own : EMPTY,
      ends_with:
        anchor.kind === "ends_with"
          ? own
          : anchor.kind === "between" && suggested
            ? { components: anchor.until, dimension: null }
            : EMPTY,
    },
    pathing: spec.pathing_dimension,
    columns: String(spec.columns),
    before: String(contains ? numbers.filter((number) => number < 0).length : half),
    after: String(contains ? numbers.filter((number) => number > 0).length : half),
    items: String(spec.items_per_column),
    repeats: spec.include_repeats,
    limited: suggested && spec.limit_to_occurrence,
    wraps: spec.wrap_labels,
    step: stepText,
    patterns: spec.patterns,
    segments: spec.segments,
    date_range: spec.date_range,
  };
}

/** Put a component into a zone: items of one dimension stand beside each other, anything else replaces what is there. */
export function putInto(draft: FlowDraft, name: ZoneName, carried: readonly Carried[]): FlowDraft {
  const zone = carried.reduce((before, one) => joined(before, one), draft.zones[name]);
  const zones = { ...draft.zones, [name]: zone };
  // Paths that contain something neither start nor end with it.
  if (name === "contains") return { ...draft, zones: { ...zones, starts_with: EMPTY, ends_with: EMPTY } };
  const whole = zones.ends_with.dimension !== null;
  const other = name === "starts_with" && whole ? { ends_with: EMPTY } : {};
  const start = name === "ends_with" && whole ? { starts_with: EMPTY } : {};
  return { ...draft, zones: { ...zones, ...other, ...start, contains: EMPTY } };
}

function joined(zone: ZoneDraft, carried: Carried): ZoneDraft {
  if (!canAnchor(carried)) return zone;
  if (isWhole(carried)) return { components: [], dimension: carried.dimension };
  const component = carried as AnchorComponent;
  const [first] = zone.components;
  const beside = first && "dimension" in first && "dimension" in component && first.dimension === component.dimension;
  if (!beside) return { components: [component], dimension: null };
  const there = zone.components.some((each) => sameComponent(each, component));
  return there ? zone : { components: [...zone.components, component], dimension: null };
}

export const canAnchor = (carried: Carried): boolean => "metric" in carried || "dimension" in carried;

export function takeFrom(draft: FlowDraft, name: ZoneName, index: number | null): FlowDraft {
  const zone = draft.zones[name];
  const components = zone.components.filter((_, at) => at !== index);
  return { ...draft, zones: { ...draft.zones, [name]: index === null ? EMPTY : { components, dimension: null } } };
}

/** What the zones make of a flow; null as long as they are empty. */
export function anchorOf({ zones }: FlowDraft): Anchor | null {
  const { starts_with: start, contains, ends_with: end } = zones;
  if (!isEmpty(contains)) return { kind: "contains", ...contains, until: [] };
  if (!isEmpty(start) && !isEmpty(end)) return { kind: "between", ...start, until: end.components };
  if (!isEmpty(start)) return { kind: "starts_with", ...start, until: [] };
  return isEmpty(end) ? null : { kind: "ends_with", ...end, until: [] };
}

const whole = (text: string, least: number, most: number): number | null => {
  const number = Number(text);
  return text.trim() !== "" && Number.isInteger(number) && number >= least && number <= most ? number : null;
};

/** The spec of a draft; what was said of single columns stays where it can. Or what is wrong with the draft. */
export function flowOf(
  draft: FlowDraft,
  before: FlowSpec,
  step: string | null,
): FlowSpec | { readonly problem: FlowProblem } {
  const anchor = anchorOf(draft);
  if (!anchor) return { problem: "anchor" };
  if (anchor.kind === "between" && anchor.until.length === 0) return { problem: "until" };
  if (draft.pathing === null) return { problem: "pathing" };
  const items = whole(draft.items, 1, MOST_ITEMS);
  if (items === null) return { problem: "items" };
  if (draft.patterns.some(({ name }) => name.trim() === "")) return { problem: "patterns" };
  const columns = columnsOf(draft, anchor.kind === "contains", before);
  if (!columns) return { problem: "columns" };
  const anchored = flows.setPathingDimension(flows.setAnchor(before, anchor), draft.pathing);
  return flows.configure(anchored, {
    ...columns,
    container: draft.container,
    items_per_column: items,
    include_repeats: draft.repeats,
    limit_to_occurrence: draft.limited && anchor.kind !== "contains",
    wrap_labels: draft.wraps,
    step_within: step,
    patterns: draft.patterns,
    segments: draft.segments,
    date_range: draft.date_range,
  });
}

type Columns = Pick<FlowSpec, "columns" | "columns_before" | "columns_after">;

function columnsOf(draft: FlowDraft, contains: boolean, before: FlowSpec): Columns | null {
  const plain = { columns_before: null, columns_after: null };
  const columns = whole(draft.columns, 1, flows.MOST_COLUMNS);
  if (!contains) return columns === null ? null : { columns, ...plain };
  const [left, right] = [draft.before, draft.after].map((text) => whole(text, 0, flows.MOST_COLUMNS - 1));
  if (left === null || left === undefined || right === null || right === undefined) return null;
  const half = Math.floor(before.columns / 2);
  const usual = left === half && right === half && before.columns_before === null && before.columns_after === null;
  return { columns: before.columns, ...(usual ? plain : { columns_before: left, columns_after: right }) };
}
