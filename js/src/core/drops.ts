// What letting components go does to a journey, and what of it shows beforehand.
import type { Arrow, Component, JourneySpec, Node } from "../protocol/messages";
import { cardSize, pitchOf } from "./card-size";
import { type Carried, isComponent, isWhole } from "./carried";
import * as edits from "./edits";
import { freePlace, type Places, type Point } from "./geometry";
import { findArrow, findNode } from "./spec";
import { nodeTitle } from "./title";

/** What a drop, let go now, would land on. */
export type DropTarget =
  | { readonly kind: "canvas"; readonly place: Point }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "arrow"; readonly arrow: Arrow };

/** What a drop needs to know before it is made. */
export type Need =
  | { readonly kind: "nothing" }
  /** One dimension at a time. */
  | { readonly kind: "refused"; readonly dimensions: readonly string[] }
  /** The top items of a dimension: anywhere, or those that come first on the way along an arrow. */
  | { readonly kind: "items"; readonly dimension: string; readonly between: Arrow | null }
  | { readonly kind: "breakdown"; readonly dimension: string };

/** How many items a dimension counts as. */
export const TOP = 3;
/** Items that are not known yet. */
const UNKNOWN = Array.from({ length: TOP }, (_, place) => "…".padEnd(place + 1));
/** Between cards that are put below each other. */
const GAP = 24;

export function needOf(carried: readonly Carried[], target: DropTarget): Need {
  const whole = carried.filter(isWhole).map(({ dimension }) => dimension);
  const [dimension] = whole;
  if (dimension === undefined) return { kind: "nothing" };
  if (whole.length > 1) return { kind: "refused", dimensions: whole };
  if (target.kind === "node" && carried.length === 1) return { kind: "breakdown", dimension };
  return { kind: "items", dimension, between: target.kind === "arrow" ? target.arrow : null };
}

/** The components that are carried, a dimension being the items that were found for it. */
export function resolved(carried: readonly Carried[], items: readonly string[]): Component[] {
  return carried.flatMap((each) =>
    isComponent(each) ? [each] : items.map((item) => ({ dimension: each.dimension, item })),
  );
}

/** What a drop makes of a journey, as far as it is known which items a dimension stands for; null where it does nothing. */
export function outcomeOf(
  spec: JourneySpec,
  carried: readonly Carried[],
  target: DropTarget,
  items: readonly string[] | null,
  combined: boolean,
): JourneySpec | null {
  const need = needOf(carried, target);
  if (need.kind === "refused") return null;
  if (need.kind === "breakdown")
    return target.kind === "node" ? edits.setBreakdown(spec, target.id, need.dimension) : null;
  return dropped(spec, target, resolved(carried, items ?? UNKNOWN), combined);
}

/** Let components go: one node each, or all in one, on the canvas or between two nodes; into a node, all of them. */
export function dropped(
  spec: JourneySpec,
  target: DropTarget,
  components: readonly Component[],
  combined: boolean,
): JourneySpec {
  if (components.length === 0) return spec;
  if (target.kind === "node") return edits.addComponents(spec, target.id, components);
  const groups = combined ? [components] : components.map((component) => [component]);
  if (target.kind === "canvas") return addAt(spec, groups, target.place);
  return addBetween(spec, target.arrow, groups);
}

/** Put nodes below each other; the first where it was wished, the others where there is room. */
export function addAt(spec: JourneySpec, groups: readonly (readonly Component[])[], first: Point): JourneySpec {
  return groups.reduce((all, group, index) => {
    const { x, y } = first;
    return edits.addNode(all, group, index === 0 ? { x, y } : roomAt(all, { x, y: y + index * rowOf(spec) }));
  }, spec);
}

/** Put nodes between two, each connected to both; what lies to the right makes room. */
export function addBetween(
  spec: JourneySpec,
  { source, target }: Pick<Arrow, "source" | "target">,
  groups: readonly (readonly Component[])[],
): JourneySpec {
  const old = findArrow(spec, source, target);
  const { place, moved } = roomBetween(spec, source, target);
  return groups.reduce(
    (all, group, index) => {
      const at = roomAt(all, stacked(spec, place, index, groups.length));
      if (index === 0) return edits.insertOnArrow(all, source, target, group, at);
      const id = edits.newNodeId(all);
      const look = { style: old?.style ?? "solid", color: old?.color ?? null };
      const joined = edits.connect(edits.connect(edits.addNode(all, group, at), source, id), id, target);
      return edits.setArrow(edits.setArrow(joined, source, id, look), id, target, look);
    },
    edits.move(spec, moved),
  );
}

/** Put nodes in the column after a node, or before it, each connected to it. */
export function addBeside(
  spec: JourneySpec,
  id: string,
  components: readonly Component[],
  way: "after" | "before",
): JourneySpec {
  const { x = 0, y = 0 } = placesIn(spec).get(id) ?? {};
  const pitch = pitchOf(spec).width;
  const column = { x: way === "after" ? x + pitch : x - pitch, y };
  return components.reduce((all, component, index) => {
    const at = roomAt(all, stacked(spec, column, index, components.length));
    const added = edits.newNodeId(all);
    const [source, target] = way === "after" ? [id, added] : [added, id];
    return edits.connect(edits.addNode(all, [component], at), source, target);
  }, spec);
}

/** From the top of a new card to that of the next one below. */
const rowOf = (spec: JourneySpec): number => cardSize(spec, PLAIN).height + GAP;
const PLAIN = { breakdown: null };

/** Cards in a column, its middle at a place. */
const stacked = (spec: JourneySpec, { x, y }: Point, index: number, count: number): Point => ({
  x,
  y: y + (index - (count - 1) / 2) * rowOf(spec),
});

/** The nearest place below a wished one where a new card covers no other. */
export function roomAt(spec: JourneySpec, wished: Point): Point {
  return freePlace({ ...wished, ...cardSize(spec, PLAIN) }, placesIn(spec).values());
}

function placesIn(spec: JourneySpec): Places {
  return new Map(
    spec.nodes.map((node) => [node.id, { ...(node.position ?? { x: 0, y: 0 }), ...cardSize(spec, node) }]),
  );
}

function roomBetween(
  spec: JourneySpec,
  source: string,
  target: string,
): { place: Point; moved: Record<string, Point> } {
  const places = placesIn(spec);
  const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = [places.get(source), places.get(target)];
  const place = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  const pitch = pitchOf(spec).width;
  const missing = from.x + 2 * pitch - to.x;
  if (to.x < from.x + cardSize(spec, PLAIN).width || missing <= 0) return { place, moved: {} };
  const right = [...places].filter(([, at]) => at.x >= to.x);
  const moved = right.map(([id, at]) => [id, { x: at.x + missing, y: at.y }] as const);
  return { place: { x: from.x + pitch, y: place.y }, moved: Object.fromEntries(moved) };
}

/** What differs between a journey and what an edit would make of it. */
export interface Difference {
  readonly added: readonly Node[];
  /** Nodes that go elsewhere, as they would be. */
  readonly moved: readonly Node[];
  /** Nodes that get more components or a breakdown, as they would be. */
  readonly changed: readonly Node[];
  readonly arrows: readonly Arrow[];
  readonly gone: readonly Arrow[];
}

export function differenceOf(before: JourneySpec, after: JourneySpec): Difference {
  const was = (node: Node): Node | undefined => findNode(before, node.id);
  const joined = (spec: JourneySpec) => (arrow: Arrow) => findArrow(spec, arrow.source, arrow.target) !== undefined;
  const elsewhere = ({ position }: Node, old: Node): boolean =>
    position?.x !== old.position?.x || position?.y !== old.position?.y;
  const kept = after.nodes.flatMap((node) => {
    const old = was(node);
    return old ? [{ node, old }] : [];
  });
  return {
    added: after.nodes.filter((node) => !was(node)),
    moved: kept.filter(({ node, old }) => elsewhere(node, old)).map(({ node }) => node),
    changed: kept
      .filter(({ node, old }) => nodeTitle(node) !== nodeTitle(old) || node.breakdown !== old.breakdown)
      .map(({ node }) => node),
    arrows: after.arrows.filter((arrow) => !joined(before)(arrow)),
    gone: before.arrows.filter((arrow) => !joined(after)(arrow)),
  };
}
