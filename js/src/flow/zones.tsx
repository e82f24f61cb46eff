import { Zone } from "../analysis/drop";
import { columnX, type Pitch } from "../core/flow-geometry";
import { offersOf, whyNone } from "./adding";
import type { Offer, View, ViewState } from "./view";

interface ZonesProps {
  view: View;
  state: ViewState;
}

/** Columns that take what is carried, where they stand. */
export function ColumnZones({ view, state: { drop }, pitch, columns }: ZonesProps & { pitch: Pitch; columns: number }) {
  if (!drop) return null;
  const offers = offersOf(view, drop.carried).filter(({ over }) => typeof over === "number");
  return (
    <>
      {Array.from({ length: columns }, (_, place) => {
        const here = offers.filter(({ over }) => over === place);
        return (
          here.length > 0 && (
            <div
              key={here[0]?.id}
              class="ipj-column-zones"
              aria-hidden="true"
              style={{ left: `${columnX(pitch, place) - 4}px`, width: `${pitch.node + 8}px` }}
            >
              {here.map((offer) => (
                <Zone key={offer.id} offer={offer} drop={drop} />
              ))}
            </div>
          )
        );
      })}
    </>
  );
}

/** What lies over the whole flow while something is carried: its ends, and what is about all of it. */
export function FlowZones({ view, state: { drop } }: ZonesProps) {
  if (!drop) return null;
  const offers = offersOf(view, drop.carried);
  if (offers.length === 0) {
    return (
      <div class="ipj-flow-zones ipj-flow-zones--whole" aria-hidden="true">
        <div class="ipj-zone ipj-zone--none">{whyNone(view, drop.carried)}</div>
      </div>
    );
  }
  const at = (over: Offer["over"]): Offer[] => offers.filter((offer) => offer.over === over);
  const alone = offers.every(({ over }) => over === "whole");
  return (
    <>
      {(["before", "after", "whole"] as const).map(
        (over) =>
          at(over).length > 0 && (
            <div
              key={over}
              class={`ipj-flow-zones ipj-flow-zones--${over === "whole" && !alone ? "below" : over}`}
              aria-hidden="true"
            >
              {at(over).map((offer) => (
                <Zone key={offer.id} offer={offer} drop={drop} />
              ))}
            </div>
          ),
      )}
    </>
  );
}
