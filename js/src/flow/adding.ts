// Components of the rail in the flow: by menu, or dropped on columns, beside them, or on the form.
import { namedItems } from "../analysis/named";
import { openingAt } from "../analysis/opening";
import { openMenu } from "../analysis/view";
import { type Carried, carriedLabel } from "../core/carried";
import { type FlowUse, usesInFlow } from "../core/flow-uses";
import type { MenuEntry } from "../shared/menu-entry";
import * as actions from "./actions";
import type { Offer, View } from "./view";

/** What can be made of what is carried: in the form while that is open, else in the flow. */
export function offersOf(view: View, carried: readonly Carried[]): Offer[] {
  const { formOffers, map, session } = view.state;
  if (formOffers) return formOffers(carried);
  if (!map) return [];
  const { columns } = map.state;
  const name = view.words.list(carried.map(carriedLabel));
  return usesInFlow(session.spec, carried, columns).map(({ use, column, change }) => {
    const place = columns.findIndex(({ number }) => number === column);
    const label = view.t("flow-use", {
      use,
      name,
      kind: session.spec.anchor.kind,
      whole: carried.every((each) => "dimension" in each && each.item === undefined) ? "yes" : "no",
      column: column === null ? "" : actions.nameOf(view, column),
    });
    const id = column === null || use === "anchor" ? use : `${use} ${column}`;
    return { id, label, over: overOf(use, place), run: () => void actions.edit(view, change, label) };
  });
}

function overOf(use: FlowUse, place: number): Offer["over"] {
  if (use === "add-before") return "before";
  if (use === "add-after" || use === "until") return "after";
  return place >= 0 ? place : "whole";
}

export function openRailMenu(view: View, carried: readonly Carried[], row: HTMLElement): void {
  const offers: MenuEntry[] = offersOf(view, carried);
  const none: MenuEntry = { label: whyNone(view, carried), disabled: true };
  const items = [offers.length > 0 ? offers : [none], ...namedItems(view, carried, row)];
  openMenu(view, { label: carried.map(carriedLabel).join(", "), items, ...openingAt(row) });
}

/** Why what is carried has no place in the flow. */
export const whyNone = (view: View, carried: readonly Carried[]): string =>
  view.t(carried.length > 1 ? "one-dimension-items" : "already-there");
