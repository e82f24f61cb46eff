// A component on its way from the rail: what it would land on, and in which words.
import { CARD, toWorld } from "../core/geometry";
import { componentLabel } from "../core/title";
import type { Component } from "../protocol/messages";
import { elementUnder, partOf, pointOf, within } from "../shared/pointer";
import type { RailDrag } from "../shared/rail-tree";
import { dropOn, ends, titleOf } from "./actions";
import { shifted } from "./scene";
import { arrowOf, type DropTarget, type Gesture, type View } from "./view";

export function startDrop(view: View, root: HTMLElement, components: readonly Component[]): RailDrag {
  let target: DropTarget | null = null;
  view.set({ popup: null, notice: null });
  return {
    move: (event) => {
      target = targetAt(view, root, event);
      const at = within(root, pointOf(event));
      view.set({ gesture: { kind: "drop", components, at, target, combined: event.shiftKey } });
    },
    end: (event) => {
      view.set({ gesture: null });
      if (!target) return;
      // Where someone put it, it stays: no fitting afterwards.
      if (target.kind === "canvas") view.set({ fits: false });
      dropOn(view, target, components, event.shiftKey);
    },
    cancel: () => view.set({ gesture: null }),
  };
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
  const place = shifted({ x: Math.round(x), y: Math.round(y) }, { x: -CARD.width / 2, y: -CARD.height / 2 });
  return { kind: "canvas", place };
}

/** What letting go now would do. */
export function dropWords(view: View, { components, target, combined }: Extract<Gesture, { kind: "drop" }>): string {
  const { t } = view;
  const name = componentsName(view, components);
  if (target?.kind === "node") return t("drop-on-node", { name, node: titleOf(view, target.id) });
  if (target?.kind === "arrow") return t("drop-on-arrow", { name, ...ends(view, target.arrow) });
  if (!target) return name;
  return t(components.length > 1 && !combined ? "drop-several" : "drop-on-canvas", { name, count: components.length });
}

export function componentsName({ t }: View, components: readonly Component[]): string {
  const [first] = components;
  return components.length === 1 && first
    ? componentLabel(first)
    : t("several-components", { count: components.length });
}
