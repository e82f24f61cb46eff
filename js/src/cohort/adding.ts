// Components of the rail in the table: by menu, or dropped on one of the places that a drag offers.
import { type Carried, carriedLabel } from "../core/carried";
import { usesOf } from "../core/uses";
import { namedItems } from "../journey/named";
import type { MenuEntry } from "../shared/menu-entry";
import { elementUnder, partOf, pointOf, within } from "../shared/pointer";
import type { RailDrag } from "../shared/rail-tree";
import { asCanvasView } from "./canvas-view";
import { openingAt } from "./menus";
import { openMenu, perform, say, type View } from "./view";

export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** What can be made of what is carried; of several only the first is asked, since each use is of one. */
export function offersOf(view: View, carried: readonly Carried[]): Offer[] {
  const { t } = view;
  const [one] = carried;
  if (!one || carried.length > 1) return [];
  const name = carriedLabel(one);
  return usesOf(view.session.state.spec, one, view.state.catalog.metrics).map(({ id, changes }) => {
    const label = t("component-use", { use: id, name });
    return { id, label, run: () => perform(view, changes, label) };
  });
}

export function openRailMenu(view: View, carried: readonly Carried[], row: HTMLElement): void {
  const offers: MenuEntry[] = offersOf(view, carried);
  const none: MenuEntry = { label: whyNone(view, carried), disabled: true };
  const items = [offers.length > 0 ? offers : [none], ...namedItems(asCanvasView(view), carried, row)];
  const label = carried.map(carriedLabel).join(", ");
  openMenu(view, { label, items, ...openingAt(row) });
}

/** Why what is carried has no place in the table. */
export const whyNone = (view: View, carried: readonly Carried[]): string =>
  view.t(carried.length > 1 ? "one-component" : "items-need-metric");

/** A drag from the rail: the table shows where it can be let go. */
export function startDrop(view: View, root: HTMLElement, carried: readonly Carried[]): RailDrag {
  const offers = offersOf(view, carried);
  const zoneAt = (event: PointerEvent): string | null => partOf(elementUnder(root, pointOf(event)), "zone") ?? null;
  view.set({ menu: null, notice: null });
  return {
    move: (event) => {
      const zone = zoneAt(event);
      if (zone !== view.state.drop?.zone) {
        const offer = offers.find(({ id }) => id === zone);
        if (offer) say(view, offer.label);
      }
      view.set({ drop: { carried, at: within(root, pointOf(event)), zone } });
    },
    end: (event) => {
      const zone = zoneAt(event);
      view.set({ drop: null });
      offers.find(({ id }) => id === zone)?.run();
    },
    cancel: () => view.set({ drop: null }),
  };
}
