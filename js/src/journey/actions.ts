// Every edit that the canvas offers: made, said, and the focus led on.
import { perform } from "../analysis/edits";
import * as edits from "../core/edits";
import { freePlace, type Point, readingOrder } from "../core/geometry";
import { arrowKey } from "../core/routes";
import { neighbourOf, type Selection, selectArrow, selectNodes, withNodes } from "../core/selection";
import { findArrow } from "../core/spec";
import type { Arrow, ArrowStyle, JourneySpec } from "../protocol/messages";
import { ORIGIN, placesOf, shifted } from "./scene";
import { ends, titleOf } from "./titles";
import { arrowOf, fit, focusOn, reveal, type View } from "./view";

export { ends, titleOf };

type Change = (spec: JourneySpec) => JourneySpec;

/** The title of one node, or how many there are. */
export function named(view: View, ids: readonly string[]): string {
  return ids.length === 1 ? titleOf(view, ids[0] ?? "") : view.t("several-nodes", { count: ids.length });
}

/** An edit that brings nodes: they are selected, and the focus goes to the first of them. */
export function performAdding(view: View, said: string, change: Change): void {
  const known = new Set(view.session.state.spec.nodes.map(({ id }) => id));
  if (!perform(view, change, said, null)) return;
  const { spec } = view.session.state;
  const ids = spec.nodes.map(({ id }) => id).filter((id) => !known.has(id));
  const [first = null] = ids;
  if (first === null) return;
  const { awaited } = view.state;
  if (awaited) view.set({ awaited: { ...awaited, about: first } });
  if (view.state.fits) fit(view);
  else reveal(view, first, ids);
  turnTo(view, first);
  view.set({ selection: selectNodes(ids) });
}

export function turnTo(view: View, id: string): void {
  view.set({ selection: selectNodes([id]) });
  focusOn(view, "node", id);
}

export function connect(view: View, source: string, target: string): void {
  const said = view.t("said-connected", ends(view, { source, target }));
  perform(view, (spec) => edits.connect(spec, source, target), said, target);
  // Also where there was one already: that is the arrow that was meant.
  if (!findArrow(view.session.state.spec, source, target)) return;
  const key = arrowKey(source, target);
  view.set({ selection: selectArrow(key) });
  focusOn(view, "arrow", key);
}

export function moveNodes(view: View, ids: readonly string[], shift: Point): void {
  const places = placesOf(view.session.state.spec);
  const moved = ids.filter((id) => places.has(id)).map((id) => [id, shifted(places.get(id) ?? ORIGIN, shift)] as const);
  perform(
    view,
    (spec) => edits.move(spec, Object.fromEntries(moved)),
    view.t("said-moved", { name: named(view, ids) }),
  );
}

export function rename(view: View, id: string, text: string): void {
  const before = titleOf(view, id);
  const name = text.trim();
  if (name === before) return;
  const said = view.t("said-renamed", { before, name: name || before });
  perform(view, (spec) => edits.rename(spec, id, name || null), said);
}

export function duplicate(view: View, ids: readonly string[]): void {
  const said = view.t("said-duplicated", { name: named(view, ids) });
  performAdding(view, said, (spec) => edits.duplicate(spec, ids));
}

export function deleteNodes(view: View, ids: readonly string[]): void {
  const next = neighbourOf(ids, readingOrder(placesOf(view.session.state.spec)));
  const said = view.t("said-deleted", { name: named(view, ids) });
  if (!perform(view, (spec) => edits.deleteNodes(spec, ids), said, null)) return;
  focusOn(view, next === null ? "canvas" : "node", next ?? "");
}

export function deleteArrow(view: View, arrow: Arrow): void {
  const { source, target } = arrow;
  const said = view.t("said-arrow-deleted", ends(view, arrow));
  if (perform(view, (spec) => edits.deleteArrow(spec, source, target), said, target)) focusOn(view, "node", source);
}

/** Delete the arrows and nodes among some parts; a fallout has nothing to delete. */
export function deleteParts(view: View, { nodes, arrows }: Selection): void {
  const found = arrows.flatMap((key) => arrowOf(view, key) ?? []);
  const [only] = found;
  if (only && found.length === 1 && nodes.length === 0) deleteArrow(view, only);
  else if (found.length > 0) deleteBoth(view, found, nodes);
  else if (nodes.length > 0) deleteNodes(view, nodes);
}

function deleteBoth(view: View, found: readonly Arrow[], nodes: readonly string[]): void {
  const next = neighbourOf(nodes, readingOrder(placesOf(view.session.state.spec)));
  const without = (spec: JourneySpec): JourneySpec =>
    found.reduce((all, { source, target }) => edits.deleteArrow(all, source, target), spec);
  const count = found.length + nodes.length;
  const said = view.t("said-deleted", { name: view.t("several-parts", { count }) });
  if (!perform(view, (spec) => edits.deleteNodes(without(spec), nodes), said, null)) return;
  focusOn(view, next === null ? "canvas" : "node", next ?? "");
}

/** Make one node of several. */
export function combineNodes(view: View, ids: readonly string[]): void {
  const order = readingOrder(placesOf(view.session.state.spec)).filter((id) => ids.includes(id));
  const [first] = order;
  const said = view.t("said-combined-nodes", { name: named(view, ids) });
  if (first !== undefined && perform(view, (spec) => edits.combineNodes(spec, order), said, first)) turnTo(view, first);
}

/** Give each component of a node a node of its own. */
export function splitNode(view: View, id: string): void {
  const said = view.t("said-split", { node: titleOf(view, id) });
  performAdding(view, said, (spec) => apart(edits.splitNode(spec, id), spec));
  view.set({ selection: withNodes(view.state.selection, [id]) });
}

/** Move new nodes that lie on others to where there is room. */
function apart(after: JourneySpec, before: JourneySpec): JourneySpec {
  return after.nodes.slice(before.nodes.length).reduce((all, { id }) => {
    const places = placesOf(all);
    const others = [...places].filter(([other]) => other !== id).map(([, place]) => place);
    return edits.move(all, { [id]: freePlace(places.get(id) ?? ORIGIN, others) });
  }, after);
}

/** Split nodes by a dimension, or no longer. */
export function setBreakdown(view: View, ids: readonly string[], dimension: string | null): void {
  const node = named(view, ids);
  const said = dimension === null ? view.t("said-whole", { node }) : view.t("said-broken-down", { node, dimension });
  const change: Change = (spec) => ids.reduce((all, id) => edits.setBreakdown(all, id, dimension), spec);
  perform(view, change, said, ids.length === 1 ? ids[0] : null);
}

/** Draw the lines of arrows in a style. */
export function setStyle(view: View, arrows: readonly Arrow[], style: ArrowStyle): void {
  const [arrow] = arrows;
  const change: Change = (spec) =>
    arrows.reduce((all, { source, target }) => edits.setArrow(all, source, target, { style }), spec);
  const count = arrows.length;
  const said = count > 1 ? view.t("said-arrows-changed", { count }) : "";
  if (arrow) perform(view, change, said || view.t("said-arrow-changed", ends(view, arrow)));
}

/** Colour nodes and arrows; without a colour they have the usual one. */
export function setColor(view: View, { nodes, arrows }: Selection, color: string | null): void {
  const found = arrows.flatMap((key) => arrowOf(view, key) ?? []);
  const change: Change = (spec) => {
    const colored = nodes.reduce((all, id) => edits.setNodeColor(all, id, color), spec);
    return found.reduce((all, { source, target }) => edits.setArrow(all, source, target, { color }), colored);
  };
  perform(view, change, view.t("said-colored"));
}

export function setStart(view: View, id: string, start: boolean): void {
  const said = view.t(start ? "said-start" : "said-no-start", { node: titleOf(view, id) });
  perform(view, (spec) => edits.setStart(spec, id, start), said, id);
}

export function setExcluded(view: View, ids: readonly string[], excluded: boolean): void {
  const said = view.t(excluded ? "said-excluded" : "said-included", { node: named(view, ids) });
  perform(view, (spec) => ids.reduce((all, id) => edits.setExcluded(all, id, excluded), spec), said, null);
}

export function setArrow(view: View, arrow: Arrow, changes: edits.ArrowChanges): void {
  const { source, target } = arrow;
  const counts = "within" in changes || "after" in changes || "order" in changes;
  const said = view.t("said-arrow-changed", ends(view, arrow));
  perform(view, (spec) => edits.setArrow(spec, source, target, changes), said, counts ? target : undefined);
}

export function organize(view: View): void {
  // The new places come with the kernel's answer; then the whole journey shows.
  if (perform(view, edits.organize, view.t("said-organized"))) view.set({ organizing: true });
}
