import {
  bounds,
  cardAt,
  fitted,
  type Point,
  type Rect,
  revealed,
  type Size,
  type Transform,
  zoomedAt,
} from "../core/geometry";
import { arrowKey, type Side } from "../core/routes";
import { NOTHING, type Selection, surviving } from "../core/selection";
import type { Host } from "../host/host";
import { createSession, type SessionState, type SpecSession } from "../host/session";
import type { Arrow, CatalogState, Component, JourneySpec, JourneyState, StatusState } from "../protocol/messages";
import type { Choice } from "../shared/dialog";
import { SILENCE, type Spoken } from "../shared/live";
import type { MenuItems } from "../shared/menu-entry";
import { createStore, type Store } from "../shared/store";
import { createWords, type Words } from "../shared/words";
import { placesOf } from "./scene";

/** What a drop, let go now, would land on. */
export type DropTarget =
  | { readonly kind: "canvas"; readonly place: Point }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "arrow"; readonly arrow: Arrow };

/** A gesture in progress: drawn here, made an edit when it ends. */
export type Gesture =
  | { readonly kind: "pan" }
  | { readonly kind: "move"; readonly ids: readonly string[]; readonly shift: Point }
  | { readonly kind: "box"; readonly box: Rect }
  | {
      readonly kind: "connect";
      readonly source: string;
      readonly side: Side;
      readonly to: Point;
      readonly target: string | null;
    }
  | { readonly kind: "bend"; readonly arrow: Arrow; readonly bend: Point }
  | {
      readonly kind: "drop";
      readonly components: readonly Component[];
      readonly at: Point;
      readonly target: DropTarget | null;
      readonly combined: boolean;
    };

/** What is open over the canvas; `back` gets the focus when it closes. */
export type Popup = { readonly back: HTMLElement | null } & (
  | { readonly kind: "menu"; readonly label: string; readonly items: MenuItems; readonly at: Point }
  | {
      readonly kind: "picker";
      readonly title: string;
      readonly choices: readonly Choice[];
      readonly choose: (key: string) => void;
    }
  | { readonly kind: "label" | "limits"; readonly arrow: Arrow }
  | { readonly kind: "keys" }
);

export interface ViewState {
  readonly session: SessionState;
  readonly result: JourneyState | null;
  readonly catalog: CatalogState;
  readonly status: StatusState;
  readonly height: number;
  readonly transform: Transform;
  readonly room: Size;
  /** The view is fitted to the journey until someone moves it. */
  readonly fits: boolean;
  /** New places are on their way from the kernel. */
  readonly organizing: boolean;
  readonly selection: Selection;
  readonly gesture: Gesture | null;
  readonly popup: Popup | null;
  readonly renaming: string | null;
  readonly railOpen: boolean | null;
  readonly notesOpen: boolean;
  readonly notice: string | null;
  readonly dismissed: string | null;
  readonly spoken: Spoken;
  /** Where the focus is sent: a node, an arrow, or the canvas itself. */
  readonly focus: { readonly part: "node" | "arrow" | "canvas"; readonly id: string } | null;
  /** The node whose new figures are to be said once they are there, and the revision that has them. */
  readonly awaited: { readonly node: string | null; readonly revision: string } | null;
}

/** One view of a journey. */
export interface View extends Store<ViewState> {
  readonly host: Host;
  readonly session: SpecSession;
  readonly words: Words;
  readonly t: Words["t"];
  close(): void;
}

const FIT_MARGIN = 28;
const ZOOM_STEP = 1.25;

export function createView(host: Host): View {
  const session = createSession(host);
  const store = createStore<ViewState>({
    session: session.state,
    result: host.get("_result"),
    catalog: host.get("_catalog"),
    status: host.get("_status"),
    height: host.get("height"),
    transform: { x: 0, y: 0, scale: 1 },
    room: { width: 0, height: 0 },
    fits: true,
    organizing: false,
    selection: NOTHING,
    gesture: null,
    popup: null,
    renaming: null,
    railOpen: null,
    notesOpen: false,
    notice: null,
    dismissed: null,
    spoken: SILENCE,
    focus: null,
    awaited: null,
  });
  const words = createWords();
  const view: View = Object.assign(store, {
    host,
    session,
    words,
    t: words.t,
    close: () => {
      session.close();
      host.close();
    },
  });
  session.subscribe((next) => {
    const { selection, organizing, fits, session: before } = view.state;
    view.set({ session: next, selection: survivors(selection, next.spec) });
    if (placeText(before.spec) === placeText(next.spec)) return;
    // Edits of this view leave it as it is; what others bring must not lie outside of it.
    if (organizing || (fits && next.pending === 0 && isHidden(view.state))) {
      view.set({ organizing: false });
      fit(view);
    }
  });
  host.subscribe("_result", (result) => view.set({ result }));
  host.subscribe("_catalog", (catalog) => view.set({ catalog }));
  host.subscribe("_status", (status) => view.set({ status }));
  host.subscribe("height", (height) => view.set({ height }));
  return view;
}

const placeText = (spec: JourneySpec): string => JSON.stringify([...placesOf(spec)]);

function survivors(selection: Selection, { nodes, arrows }: JourneySpec): Selection {
  const keys = arrows.map(({ source, target }) => arrowKey(source, target));
  return surviving(selection, new Set(nodes.map(({ id }) => id)), new Set(keys));
}

/** The part of the world that the journey takes, if there is any. */
export function extent({ session }: ViewState): Rect | null {
  return bounds([...placesOf(session.spec).values()].map(cardAt));
}

function isHidden(state: ViewState): boolean {
  const part = extent(state);
  return part !== null && revealed(state.transform, part, state.room, 0) !== null;
}

export function fit(view: View): void {
  const { room } = view.state;
  const part = extent(view.state);
  if (room.width === 0) return;
  view.set({ transform: part ? fitted(part, room, FIT_MARGIN) : { x: 0, y: 0, scale: 1 }, fits: true });
}

/** Show another part of the world; from now on the view is not fitted by itself. */
export function look(view: View, transform: Transform): void {
  view.set({ transform, fits: false });
}

/** Zoom at the middle: by steps, or to 100%. */
export function zoom(view: View, steps: 1 | -1 | "reset"): void {
  const { transform, room } = view.state;
  const factor = steps === "reset" ? 1 / transform.scale : ZOOM_STEP ** steps;
  look(view, zoomedAt(transform, { x: room.width / 2, y: room.height / 2 }, factor));
}

/** Whether the figures on show belong to an older journey. */
export function isOutdated({ session, result, status }: ViewState): boolean {
  return status.state !== "failed" && (status.state === "computing" || result?.revision !== session.revision);
}

export function say(view: View, text: string): void {
  view.set({ spoken: { text, turn: view.state.spoken.turn + 1 } });
}

export function focusOn(view: View, part: "node" | "arrow" | "canvas", id = ""): void {
  view.set({ focus: { part, id } });
}

export function openPopup(view: View, popup: Popup): void {
  view.set({ popup, notice: null });
}

/** Close what is open; the focus goes back to where it was, or to the canvas if that has gone. */
export function closePopup(view: View): void {
  const back = view.state.popup?.back;
  view.set({ popup: null });
  if (back?.isConnected) back.focus({ preventScroll: true });
  else focusOn(view, "canvas");
}

export function arrowOf(view: View, key: string | null | undefined): Arrow | undefined {
  return view.session.state.spec.arrows.find(({ source, target }) => arrowKey(source, target) === key);
}
