// Panels that were made for the canvas ask about places, whichever these are: here they get the view of a cohort table.

import type { View as CanvasView } from "../../journey/view";
import type { CellPlace, Place } from "../../protocol/messages";
import type { View } from "../view";

const NO_JOURNEY = { compare: [], nodes: [], arrows: [] } as const;

/** A view of a cohort table as such a panel sees it: an analysis that is compared with nothing. */
export function asCanvasView(view: View): CanvasView {
  let seen: unknown = null;
  let spec: unknown = null;
  const canvas = {
    host: view.host,
    words: view.words,
    t: view.t,
    parts: view.parts,
    set: view.set,
    subscribe: view.subscribe,
    get state() {
      const { session, ...rest } = view.state;
      if (seen !== session.spec) spec = { ...session.spec, ...NO_JOURNEY };
      seen = session.spec;
      return { ...rest, session: { ...session, spec } };
    },
  };
  return canvas as unknown as CanvasView;
}

export const asPlaces = (cells: readonly CellPlace[]): readonly Place[] => cells as unknown as readonly Place[];
