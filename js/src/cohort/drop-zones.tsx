import { Zone } from "../analysis/drop";
import { offersOf, whyNone } from "./adding";
import type { View, ViewState } from "./view";

/** Where what is carried can be let go. */
export function DropZones({ view, state: { drop } }: { view: View; state: ViewState }) {
  if (!drop) return null;
  const offers = offersOf(view, drop.carried);
  return (
    <div class="ipj-zones" aria-hidden="true">
      {offers.map((offer) => (
        <Zone key={offer.id} offer={offer} drop={drop} />
      ))}
      {offers.length === 0 && <div class="ipj-zone ipj-zone--none">{whyNone(view, drop.carried)}</div>}
    </div>
  );
}
