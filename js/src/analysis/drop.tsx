// Components dragged from the rail onto places that each stand for one edit.
import { type Carried, carriedLabel } from "../core/carried";
import type { Point } from "../core/geometry";
import { at, elementUnder, partOf, pointOf, within } from "../shared/pointer";
import type { RailDrag } from "../shared/rail-tree";
import type { Store } from "../shared/store";
import { type AnalysisView, say } from "./view";

/** Components on their way from the rail, and the place that they are over. */
export interface Drop {
  readonly carried: readonly Carried[];
  readonly at: Point;
  readonly zone: string | null;
}

/** What can be made of what is carried; `id` names the places that stand for it, by `data-zone`. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

type DropView = AnalysisView & { readonly state: { readonly drop: Drop | null } } & Pick<
    Store<{ readonly drop: Drop | null }>,
    "set"
  >;

/** Follow a drag over the places that have been made for it; the one that it is let go on is carried out. */
export function startDrop(
  view: DropView,
  root: HTMLElement,
  carried: readonly Carried[],
  offers: readonly Offer[],
): RailDrag {
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

/** A place where what is carried can be let go. */
export function Zone({ offer, drop }: { offer: Offer; drop: Drop }) {
  return (
    <div
      class={`ipj-zone ${drop.zone === offer.id ? "ipj-zone--lands" : ""}`}
      data-zone={offer.id}
      data-testid={`ipj-zone-${offer.id}`}
    >
      {offer.label}
    </div>
  );
}

/** What follows the pointer. */
export function CarriedNote({ drop }: { drop: Drop }) {
  return (
    <div class="ipj-carried ipj-carried--lands" style={at(drop.at)}>
      {drop.carried.map(carriedLabel).join(", ")}
    </div>
  );
}
