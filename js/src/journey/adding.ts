// Components that come onto the canvas: dropped, chosen from a menu, or found next to what is there.

import { perform, tell } from "../analysis/edits";
import { cardSize, pitchOf } from "../core/card-size";
import type { Carried } from "../core/carried";
import { addBeside, addBetween, type DropTarget, dropped, needOf, resolved, roomAt } from "../core/drops";
import { type Point, toWorld } from "../core/geometry";
import { componentLabel } from "../core/title";
import type { Arrow, Component, Place } from "../protocol/messages";
import { ends, performAdding, setBreakdown, titleOf, turnTo } from "./actions";
import { createLookup, findTop, type Lookup, type TopQuestion } from "./lookup";
import { placesOf, shifted } from "./scene";
import { extent, type Found, type View } from "./view";

/** Let components go where they are aimed; the items of a dimension are asked for first. */
export function drop(
  view: View,
  target: DropTarget,
  carried: readonly Carried[],
  combined: boolean,
  lookup: Lookup = createLookup(view),
): void {
  const need = needOf(carried, target);
  if (need.kind === "refused") tell(view, oneAtATime(view, need.dimensions));
  else if (need.kind === "breakdown") setBreakdown(view, target.kind === "node" ? [target.id] : [], need.dimension);
  else if (need.kind === "nothing") place(view, target, resolved(carried, []), combined);
  else {
    const question = questionOf(need);
    withFound(view, question, lookup.get(question), lookup.wait(question), (items) =>
      place(view, target, resolved(carried, items), combined),
    );
  }
}

export function oneAtATime({ t, words }: View, dimensions: readonly string[]): string {
  return t("one-dimension", { names: words.list(dimensions) });
}

/** What is asked for a dimension: its top items anywhere, or those that come first on the way along an arrow. */
export function questionOf({ dimension, between }: { dimension: string; between: Arrow | null }): TopQuestion {
  if (!between) return { dimension, place: null, when: "anywhere", immediate: false };
  const { source, target } = between;
  return { dimension, place: { source, target }, when: "between", immediate: true };
}

/** Go on with the items that were found, at once if they are there. */
function withFound(
  view: View,
  question: TopQuestion,
  there: Found | null,
  coming: Promise<Found>,
  go: (items: readonly string[]) => void,
): void {
  const { dimension } = question;
  const take = (found: Found): void => {
    if ("problem" in found) tell(view, found.problem);
    else if (found.items.length === 0) tell(view, noneFound(view, question));
    else go(found.items);
  };
  if (there) take(there);
  else {
    tell(view, view.t("looking-up", { dimension }));
    coming.then(take);
  }
}

export function noneFound(view: View, { dimension, place }: TopQuestion): string {
  if (!place || !("source" in place)) return view.t(place ? "no-items-there" : "no-items", { dimension });
  return view.t("no-items-between", { dimension, ...ends(view, place) });
}

function place(view: View, target: DropTarget, components: readonly Component[], combined: boolean): void {
  const name = view.words.list(components.map(componentLabel));
  if (target.kind === "node") {
    const said = view.t("said-combined", { name, node: titleOf(view, target.id) });
    if (perform(view, (spec) => dropped(spec, target, components, combined), said, target.id)) turnTo(view, target.id);
    return;
  }
  const said =
    target.kind === "arrow"
      ? view.t("said-inserted", { name, ...ends(view, target.arrow) })
      : view.t("said-added", { name });
  performAdding(view, said, (spec) => dropped(spec, target, components, combined));
}

/** Put the top three items after a node, before it, or between the ends of an arrow on the canvas, connected. */
export function addTop(view: View, at: Place, question: Omit<TopQuestion, "place">): void {
  const asked = { ...question, place: at };
  withFound(view, asked, null, findTop(view, asked), (items) => {
    const components = items.map((item) => ({ dimension: question.dimension, item }));
    const name = view.words.list(items);
    if ("source" in at) {
      const said = view.t("said-inserted", { name, ...ends(view, at) });
      performAdding(view, said, (spec) =>
        addBetween(
          spec,
          at,
          components.map((each) => [each]),
        ),
      );
    } else if ("node" in at) {
      const way = question.when === "before" ? "before" : "after";
      const said = view.t("said-added-beside", { name, way, node: titleOf(view, at.node) });
      performAdding(view, said, (spec) => addBeside(spec, at.node, components, way));
    }
  });
}

/** A place for a node that nobody pointed at: right of the selection or of all, else in the middle of what shows. */
export function vacantPlace({ state }: View): Point {
  const { session, selection, transform, room, fits } = state;
  const places = placesOf(session.spec);
  const beside = places.get(selection.nodes.at(-1) ?? "");
  const part = extent(state);
  const middle = toWorld(transform, { x: room.width / 2, y: room.height / 2 });
  const { width, height } = cardSize(session.spec, { breakdown: null });
  const pitch = pitchOf(session.spec).width;
  let wished = shifted(middle, { x: -width / 2, y: -height / 2 });
  if (beside) wished = { x: beside.x + pitch, y: beside.y };
  else if (part && fits) wished = { x: part.x + part.width + pitch - width, y: part.y };
  return roomAt(session.spec, { x: Math.round(wished.x), y: Math.round(wished.y) });
}
