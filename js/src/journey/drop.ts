// What is carried from the rail: what it would land on, what that would do, and in which words.

import { cardSize } from "../core/card-size";
import { type Carried, carriedLabel, isWhole } from "../core/carried";
import { type DropTarget, needOf, resolved } from "../core/drops";
import { type Point, toWorld } from "../core/geometry";
import { nodeTitle } from "../core/title";
import { elementUnder, partOf, pointOf, within } from "../shared/pointer";
import type { RailDrag } from "../shared/rail-tree";
import { ends, titleOf } from "./actions";
import { drop, noneFound, oneAtATime, questionOf } from "./adding";
import { createLookup } from "./lookup";
import { arrowOf, type Found, type PlannedDrop, type View } from "./view";

export function startDrop(view: View, root: HTMLElement, carried: readonly Carried[]): RailDrag {
  const [whole] = carried.filter(isWhole);
  let target: DropTarget | null = null;
  let at: Point | null = null;
  let combined = false;
  const own = new AbortController();
  const draw = (): void => {
    if (own.signal.aborted || !at) return;
    const planned = planOf(carried, target, combined, lookup.get);
    view.set({ gesture: { kind: "drop", at, ...planned } });
  };
  const lookup = createLookup(view, draw);
  const leave = (): void => {
    own.abort();
    view.set({ gesture: null });
  };
  // Shift may be pressed and let go while the pointer rests.
  for (const type of ["keydown", "keyup"] as const) {
    root.ownerDocument.addEventListener(
      type,
      ({ key }) => {
        if (key !== "Shift") return;
        combined = type === "keydown";
        draw();
      },
      { signal: own.signal, capture: true },
    );
  }
  view.set({ menu: null, preview: null, notice: null });
  // Most end on the blank canvas: the answer may be there before the pointer is.
  if (whole) lookup.get(questionOf({ dimension: whole.dimension, between: null }));
  return {
    move: (event) => {
      target = kept(target, targetAt(view, root, event));
      at = within(root, pointOf(event));
      combined = event.shiftKey;
      draw();
    },
    end: (event) => {
      leave();
      if (!target) return;
      // Where someone put it, it stays: no fitting afterwards.
      if (target.kind === "canvas") view.set({ fits: false });
      drop(view, target, carried, event.shiftKey, lookup);
    },
    cancel: leave,
  };
}

/** What would be dropped, with what is known of it. */
export function planOf(
  carried: readonly Carried[],
  target: DropTarget | null,
  combined: boolean,
  find: (question: ReturnType<typeof questionOf>) => Found | null,
): PlannedDrop {
  const need = target && needOf(carried, target);
  return { carried, target, combined, found: need?.kind === "items" ? find(questionOf(need)) : null };
}

/** The same object as long as it is the same node or arrow: what would come of it is worked out once. */
function kept(before: DropTarget | null, now: DropTarget | null): DropTarget | null {
  const same =
    (before?.kind === "node" && now?.kind === "node" && before.id === now.id) ||
    (before?.kind === "arrow" && now?.kind === "arrow" && before.arrow === now.arrow);
  return same ? before : now;
}

function targetAt(view: View, root: HTMLElement, event: PointerEvent): DropTarget | null {
  const under = elementUnder(root, pointOf(event));
  const canvas = under?.closest(".ipj-canvas");
  if (!canvas || !root.contains(canvas) || partOf(under, "still")) return null;
  const id = partOf(under, "node");
  if (id !== undefined) return { kind: "node", id };
  const arrow = arrowOf(view, partOf(under, "arrow"));
  if (arrow) return { kind: "arrow", arrow };
  const { x, y } = toWorld(view.state.transform, within(canvas, pointOf(event)));
  const { width, height } = cardSize(view.session.state.spec, { breakdown: null });
  const place = { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
  return { kind: "canvas", place };
}

/** What letting go now would do. */
export function dropWords(view: View, { carried, target, combined, found }: PlannedDrop): string {
  const { t, words } = view;
  if (!target) return carriedName(view, carried);
  const need = needOf(carried, target);
  const [whole] = carried.filter(isWhole);
  if (need.kind === "refused") return oneAtATime(view, need.dimensions);
  if (need.kind === "breakdown" && target.kind === "node") {
    return t("drop-breakdown", { dimension: need.dimension, node: titleOf(view, target.id) });
  }
  if (found && "problem" in found) return found.problem;
  if (need.kind === "items" && found?.items.length === 0) return noneFound(view, questionOf(need));
  const components = resolved(carried, found?.items ?? []);
  const known = !whole || found !== null;
  const top = t("top-of", { dimension: whole?.dimension ?? "" });
  const all = words.list(components.map(carriedLabel));
  const several = components.length > 1 || !known;
  const name = !whole ? carriedName(view, carried) : known ? t("top-named", { top, names: all }) : top;
  if (target.kind === "node") return t("drop-on-node", { name: whole ? name : all, node: titleOf(view, target.id) });
  const title = combined && several && known ? nodeTitle({ name: null, components }, t) : name;
  const amount = !several ? "one" : combined ? "combined" : "several";
  const count = known ? components.length : 0;
  if (target.kind === "canvas") return t("drop-on-canvas", { amount, name: title, count });
  return t("drop-on-arrow", { amount, name: title, count, ...ends(view, target.arrow) });
}

/** What else can be done with what is carried, in a few words. */
export function dropHint({ t }: View, { carried, target, combined }: PlannedDrop): string | null {
  if (!target || target.kind === "node" || combined) return null;
  const kind = needOf(carried, target).kind;
  return kind === "items" || (kind === "nothing" && carried.length > 1) ? t("drop-hint") : null;
}

/** What several are called together. */
export function carriedName({ t }: View, carried: readonly Carried[]): string {
  const [first] = carried;
  return carried.length === 1 && first ? carriedLabel(first) : t("several-components", { count: carried.length });
}
