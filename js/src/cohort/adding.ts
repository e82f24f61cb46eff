// What components of the rail can become in the table: by menu, or dropped on one of the places that a drag offers.
import type { Offer } from "../analysis/drop";
import { namedItems } from "../analysis/named";
import { openingAt } from "../analysis/opening";
import { openMenu } from "../analysis/view";
import { type Carried, carriedLabel } from "../core/carried";
import { isItem, rowsWith, type Use, usesOf } from "../core/uses";
import type { MenuEntry } from "../shared/menu-entry";
import { asItem } from "./item-segment";
import { change, type View } from "./view";

/** What can be made of what is carried; of several only the first is asked, since each use is of one. */
export function offersOf(view: View, carried: readonly Carried[]): Offer[] {
  const { t } = view;
  const [one] = carried;
  if (!one || whyNone(view, carried) !== null) return [];
  const name = isItem(one) ? rowsWith(one).name : carriedLabel(one);
  const offer = ({ id, changes }: Use): Offer => {
    const label = t("component-use", { use: id, name });
    return { id, label, run: () => (isItem(one) ? void asItem(view, one, id, label) : change(view, changes, label)) };
  };
  return usesOf(view.session.state.spec, one, view.state.catalog).map(offer);
}

export function openRailMenu(view: View, carried: readonly Carried[], row: HTMLElement): void {
  const offers: MenuEntry[] = offersOf(view, carried);
  const none: MenuEntry = { label: whyNone(view, carried) ?? "", disabled: true };
  const items = [offers.length > 0 ? offers : [none], ...namedItems(view, carried, row)];
  const label = carried.map(carriedLabel).join(", ");
  openMenu(view, { label, items, ...openingAt(row) });
}

/** Why what is carried has no place in the table. */
export function whyNone({ t, host, session }: View, carried: readonly Carried[]): string | null {
  if (!session.state.configured) return t("build-first");
  if (carried.length > 1) return t("one-component");
  return carried.some(isItem) && !host.facts.live ? t("items-need-kernel") : null;
}
