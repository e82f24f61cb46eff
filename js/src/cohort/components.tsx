import { useCallback, useMemo } from "preact/hooks";
import { carriedLabel } from "../core/carried";
import { namedKey, newItems } from "../journey/named";
import { at } from "../shared/pointer";
import { Rail } from "../shared/rail";
import type { LoadItems } from "../shared/rail-items";
import { offersOf, openRailMenu, startDrop, whyNone } from "./adding";
import { asCanvasView } from "./canvas-view";
import { openingAt } from "./menus";
import { focusCell, openMenu, type View, type ViewState } from "./view";

interface ComponentsProps {
  view: View;
  state: ViewState;
  root: { current: HTMLElement | null };
  /** Takes the function that gives up a drag. */
  onGiveUp: (giveUp: () => void) => void;
}

/** The components of the data view, beside the table. */
export function Components({ view, state, root, onGiveUp }: ComponentsProps) {
  const { catalog } = state;
  const load: LoadItems = useCallback(
    async (dimension, search, offset, limit) => {
      const answer = await view.host.ask({ kind: "items", dimension, search, offset, limit });
      return answer.kind === "items" ? answer : null;
    },
    [view],
  );
  // The rail may be long, and nothing but the catalog changes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in does the same whenever it was
  return useMemo(
    () => (
      <Rail
        catalog={catalog}
        load={load}
        onClose={() => {
          view.set({ railOpen: false });
          focusCell(view);
        }}
        onDrag={(carried, giveUp) => {
          onGiveUp(giveUp);
          return startDrop(view, root.current as HTMLElement, carried);
        }}
        onMenu={(carried, row) => openRailMenu(view, carried, row)}
        onKey={(key, carried, row) => namedKey(asCanvasView(view), key, carried, row)}
        onNew={(button) => {
          const items = newItems(asCanvasView(view), button);
          openMenu(view, { label: view.t("new-component"), items, ...openingAt(button) });
        }}
      />
    ),
    [view, catalog, load],
  );
}

/** Where what is carried can be let go. */
export function DropZones({ view, state: { drop } }: { view: View; state: ViewState }) {
  if (!drop) return null;
  const offers = offersOf(view, drop.carried);
  return (
    <div class="ipj-zones" aria-hidden="true">
      {offers.map((offer) => (
        <div
          key={offer.id}
          class={`ipj-zone ${drop.zone === offer.id ? "ipj-zone--lands" : ""}`}
          data-zone={offer.id}
          data-testid={`ipj-zone-${offer.id}`}
        >
          {offer.label}
        </div>
      ))}
      {offers.length === 0 && <div class="ipj-zone ipj-zone--none">{whyNone(view, drop.carried)}</div>}
    </div>
  );
}

/** What follows the pointer. */
export function CarriedComponents({ state: { drop } }: { state: ViewState }) {
  if (!drop) return null;
  return (
    <div class="ipj-carried ipj-carried--lands" style={at(drop.at)}>
      {drop.carried.map(carriedLabel).join(", ")}
    </div>
  );
}
