// What was made for the canvas asks about places and components, whichever these are: it gets the view of a cohort table so.
import type { ViewState as CanvasState, View as CanvasView } from "../journey/view";
import type { CellPlace, Place } from "../protocol/messages";
import type { View } from "./view";

const NO_JOURNEY = { compare: [], nodes: [], arrows: [] } as const;

/** A view of a cohort table as the canvas's panels and menus see it: an analysis that is compared with nothing. */
export function asCanvasView(view: View): CanvasView {
  let seen: unknown = null;
  let spec: unknown = null;
  const canvas = {
    host: view.host,
    words: view.words,
    t: view.t,
    parts: view.parts,
    subscribe: view.subscribe,
    /** The canvas calls its menu a popup. */
    set: ({ popup, ...changes }: Partial<CanvasState>) => {
      const menu = popup === undefined ? {} : { menu: popup?.kind === "menu" ? popup : null };
      view.set({ ...changes, ...menu } as unknown as Parameters<View["set"]>[0]);
    },
    get state() {
      const { session, menu, ...rest } = view.state;
      if (seen !== session.spec) spec = { ...session.spec, ...NO_JOURNEY };
      seen = session.spec;
      return { ...rest, popup: menu && { kind: "menu", ...menu }, session: { ...session, spec } };
    },
  };
  return canvas as unknown as CanvasView;
}

export const asPlaces = (cells: readonly CellPlace[]): readonly Place[] => cells as unknown as readonly Place[];
