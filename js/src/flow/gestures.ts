// What the mouse does over nodes and ribbons: it looks, opens and closes, and opens menus.
import { say } from "../analysis/view";
import type { Spot } from "../core/flow-places";
import { partOf, pointOf, within } from "../shared/pointer";
import { spotWords } from "./says";
import { focusSpot, type View } from "./view";

/** The node or ribbon that an element belongs to. */
export function spotOf(element: Element | null): Spot | null {
  const node = partOf(element, "node");
  if (node !== undefined) return { part: "node", key: node };
  const ribbon = partOf(element, "ribbon");
  return ribbon === undefined ? null : { part: "ribbon", key: ribbon };
}

/** Say a node or ribbon with its figures. */
export function saySpot(view: View, spot: Spot): void {
  const { map, times } = view.state;
  if (!map) return;
  const { title, text } = spotWords(view.words, map, spot, times);
  say(view, `${title}. ${text}`);
}

/** What pressing it does: an edit, or its menu; where there are none, it is said. */
export function press(view: View, spot: Spot, element: Element): void {
  if (view.reads) saySpot(view, spot);
  else view.edit(({ activate }) => activate(view, spot, element));
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
      if (element) press(view, spot, element);
    },
    menu: (event: MouseEvent): void => {
      if (view.reads) return;
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
