// Every edit that the canvas offers: made, said, and the focus led on.
import * as edits from "../core/edits";
import { CARD, cardAt, freePlace, type Point, readingOrder, revealed, toWorld } from "../core/geometry";
import { arrowKey } from "../core/routes";
import { neighbourOf, selectArrow, selectNodes } from "../core/selection";
import { findArrow, findNode } from "../core/spec";
import { componentLabel, nodeTitle } from "../core/title";
import type { Arrow, Component, JourneySpec } from "../protocol/messages";
import type { Parameters } from "../shared/fluent";
import { ORIGIN, placesOf, shifted } from "./scene";
import { type DropTarget, extent, fit, focusOn, say, type View } from "./view";

type Change = (spec: JourneySpec) => JourneySpec;

const PITCH = 300;
const STACK = 120;
const REVEAL_MARGIN = 16;

/** Make an edit and say so; later the new figures of the node that it is `about`, or just that there are new ones. */
function perform(view: View, change: Change, said: string, about?: string | null): boolean {
  const { session } = view;
  const before = session.state.revision;
  view.set({ notice: null });
  if (!session.edit(change)) {
    decline(view);
    return false;
  }
  say(view, said);
  const { revision } = session.state;
  if (about !== undefined && revision !== before) view.set({ awaited: { node: about, revision } });
  return true;
}

/** What the journey does not allow is said in a line, not as an error. */
function decline(view: View): void {
  const { problem } = view.session.state;
  if (!problem) return;
  const id = problem.id === "duplicate-arrow" ? "arrow-there-already" : `${problem.id}.what`;
  const notice = view.t(id, plain(problem.parameters));
  view.session.dismissProblem();
  view.set({ notice });
  say(view, notice);
}

export function plain(parameters: Record<string, unknown>): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}

export function titleOf(view: View, id: string): string {
  const node = findNode(view.session.state.spec, id);
  return node ? nodeTitle(node) : id;
}

/** The title of one node, or how many there are. */
export function named(view: View, ids: readonly string[]): string {
  return ids.length === 1 ? titleOf(view, ids[0] ?? "") : view.t("several-nodes", { count: ids.length });
}

/** The titles of an arrow's ends. */
export function ends(
  view: View,
  { source, target }: Pick<Arrow, "source" | "target">,
): { source: string; target: string } {
  return { source: titleOf(view, source), target: titleOf(view, target) };
}

const namesOf = (view: View, components: readonly Component[]): string =>
  view.words.list(components.map(componentLabel));

const groupsOf = (components: readonly Component[], combined: boolean): (readonly Component[])[] =>
  combined ? [components] : components.map((component) => [component]);

export function addToCanvas(
  view: View,
  components: readonly Component[],
  place: Point | null,
  combined: boolean,
): void {
  const first = place ?? vacantPlace(view);
  performAdding(view, view.t("said-added", { name: namesOf(view, components) }), (spec) =>
    groupsOf(components, combined).reduce((all, group, index) => {
      const wished = { x: first.x, y: first.y + index * STACK };
      return edits.addNode(all, group, place && index === 0 ? place : freePlace(wished, placesOf(all).values()));
    }, spec),
  );
}

export function addToNode(view: View, id: string, components: readonly Component[]): void {
  const said = view.t("said-combined", { name: namesOf(view, components), node: titleOf(view, id) });
  if (perform(view, (spec) => edits.addComponents(spec, id, components), said, id)) turnTo(view, id);
}

/** Put nodes between two; what lies to the right makes room. */
export function insertOnArrow(view: View, arrow: Arrow, components: readonly Component[], combined: boolean): void {
  const { source, target } = arrow;
  const said = view.t("said-inserted", { name: namesOf(view, components), ...ends(view, arrow) });
  performAdding(view, said, (spec) => {
    const { place, moved } = roomBetween(spec, source, target);
    return groupsOf(components, combined).reduce(
      (all, group, index) => {
        const at = freePlace({ x: place.x, y: place.y + index * STACK }, placesOf(all).values());
        if (index === 0) return edits.insertOnArrow(all, source, target, group, at);
        const id = edits.newNodeId(all);
        return edits.connect(edits.connect(edits.addNode(all, group, at), source, id), id, target);
      },
      edits.move(spec, moved),
    );
  });
}

function roomBetween(
  spec: JourneySpec,
  source: string,
  target: string,
): { place: Point; moved: Record<string, Point> } {
  const places = placesOf(spec);
  const [from, to] = [places.get(source) ?? ORIGIN, places.get(target) ?? ORIGIN];
  const place = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const missing = from.x + 2 * PITCH - to.x;
  if (to.x < from.x + CARD.width || missing <= 0) return { place, moved: {} };
  const right = [...places].filter(([, at]) => at.x >= to.x);
  const moved = right.map(([id, at]) => [id, shifted(at, { x: missing, y: 0 })] as const);
  return { place: { x: from.x + PITCH, y: place.y }, moved: Object.fromEntries(moved) };
}

/** An edit that brings nodes: they are selected, and the focus goes to the first of them. */
function performAdding(view: View, said: string, change: Change): void {
  const known = new Set(view.session.state.spec.nodes.map(({ id }) => id));
  if (!perform(view, change, said)) return;
  const { spec, revision } = view.session.state;
  const ids = spec.nodes.map(({ id }) => id).filter((id) => !known.has(id));
  const [first = null] = ids;
  if (first === null) return;
  view.set({ awaited: { node: first, revision } });
  if (view.state.fits) fit(view);
  else reveal(view, first);
  turnTo(view, first);
  view.set({ selection: selectNodes(ids) });
}

function turnTo(view: View, id: string): void {
  view.set({ selection: selectNodes([id]) });
  focusOn(view, "node", id);
}

/** Bring a card into the part of the canvas that shows. */
export function reveal(view: View, id: string): void {
  const { transform, room, session } = view.state;
  const moved = revealed(transform, cardAt(placesOf(session.spec).get(id) ?? ORIGIN), room, REVEAL_MARGIN);
  if (moved && room.width > 0) view.set({ transform: moved, fits: false });
}

/** A place for a node that nobody pointed at: right of the selection or of all, else in the middle of what shows. */
function vacantPlace({ state }: View): Point {
  const { session, selection, transform, room, fits } = state;
  const places = placesOf(session.spec);
  const beside = places.get(selection.nodes.at(-1) ?? "");
  const part = extent(state);
  const middle = toWorld(transform, { x: room.width / 2, y: room.height / 2 });
  let wished = shifted(middle, { x: -CARD.width / 2, y: -CARD.height / 2 });
  if (beside) wished = { x: beside.x + PITCH, y: beside.y };
  else if (part && fits) wished = { x: part.x + part.width + PITCH - CARD.width, y: part.y };
  return freePlace({ x: Math.round(wished.x), y: Math.round(wished.y) }, places.values());
}

export function dropOn(view: View, target: DropTarget, components: readonly Component[], combined: boolean): void {
  if (target.kind === "node") addToNode(view, target.id, components);
  else if (target.kind === "arrow") insertOnArrow(view, target.arrow, components, combined);
  else addToCanvas(view, components, target.place, combined);
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
  if (!perform(view, (spec) => edits.deleteNodes(spec, ids), said, next)) return;
  focusOn(view, next === null ? "canvas" : "node", next ?? "");
}

export function deleteArrow(view: View, arrow: Arrow): void {
  const { source, target } = arrow;
  const said = view.t("said-arrow-deleted", ends(view, arrow));
  if (perform(view, (spec) => edits.deleteArrow(spec, source, target), said, target)) focusOn(view, "node", source);
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

export function setDisplay(view: View, changes: edits.DisplayChanges, said: string): void {
  perform(view, (spec) => edits.setDisplay(spec, changes), said);
}

export function organize(view: View): void {
  // The new places come with the kernel's answer; then the whole journey shows.
  if (perform(view, edits.organize, view.t("said-organized"))) view.set({ organizing: true });
}

export function undo(view: View): void {
  const { canUndo } = view.session.state;
  if (canUndo) view.session.undo();
  say(view, view.t(canUndo ? "said-undone" : "said-nothing-to-undo"));
}

export function redo(view: View): void {
  const { canRedo } = view.session.state;
  if (canRedo) view.session.redo();
  say(view, view.t(canRedo ? "said-redone" : "said-nothing-to-redo"));
}
