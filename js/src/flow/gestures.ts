// What the mouse does over nodes and ribbons: it looks, opens and closes, and opens menus.

import type { Spot } from "../core/flow-places";
import { partOf, pointOf, within } from "../shared/pointer";
import { focusSpot, type View } from "./view";

/** The node or ribbon that an element belongs to. */
export function spotOf(element: Element | null): Spot | null {
  const node = partOf(element, "node");
  if (node !== undefined) return { part: "node", key: node };
  const ribbon = partOf(element, "ribbon");
  return ribbon === undefined ? null : { part: "ribbon", key: ribbon };
}

export function createGestures(view: View) {
  return {
    /** Only a mouse that moves looks: what moves under one that rests would take the look from the keys. */
    move: (event: PointerEvent): void => {
      if (event.pointerType === "touch" || view.state.menu || view.state.drop) return;
      view.look(spotOf(event.target as Element));
    },
    leave: (): void => {
      if (!view.state.menu) view.look(null);
    },
    click: (event: MouseEvent): void => {
      const spot = spotOf(event.target as Element);
      if (!spot) return;
      const element = (event.target as Element).closest("[data-node], [data-ribbon]");
      focusSpot(view, spot);
      if (element) view.edit(({ activate }) => activate(view, spot, element));
    },
    menu: (event: MouseEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      const element = event.target as Element;
      const root = element.closest(".ipj-root") ?? element;
      const at = within(root, pointOf(event));
      const spot = spotOf(element);
      const column = partOf(element, "head");
      if (spot) {
        focusSpot(view, spot);
        const back = element.closest<HTMLElement>("[data-node], [data-ribbon]");
        view.edit(({ openSpotMenu }) => openSpotMenu(view, spot, { at, back }));
      } else if (column !== undefined) {
        const back = element.closest("[data-head]")?.querySelector("button") ?? null;
        view.edit(({ openColumnMenu }) => openColumnMenu(view, Number(column), { at, back }));
      } else view.edit(({ openFlowMenu }) => openFlowMenu(view, { at, back: null }));
    },
  };
}
