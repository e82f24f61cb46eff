import type { Carried } from "../core/carried";
import type { DropTarget } from "../core/drops";
import {
  bounds,
  cardAt,
  fitted,
  overlaps,
  type Point,
  type Rect,
  revealed,
  type Size,
  type Transform,
  toView,
  zoomedAt,
} from "../core/geometry";
import { endNodes } from "../core/graph";
import { arrowKey, type Side } from "../core/routes";
import { NOTHING, type Part, type Selection, surviving } from "../core/selection";
import type { Host } from "../host/host";
import { createSession, type SessionState, type SpecSession } from "../host/session";
import type { Arrow, CatalogState, JourneySpec, JourneyState, StatusState } from "../protocol/messages";
import type { Choice } from "../shared/dialog";
import { SILENCE, type Spoken } from "../shared/live";
import type { MenuItems } from "../shared/menu-entry";
import { createParts, type PartProblem, type Parts } from "../shared/parts";
import { partOf } from "../shared/pointer";
import { createStore, type Store } from "../shared/store";
import { createWords, type Words } from "../shared/words";
import { type Editing, edit } from "./editing";
import { placesOf } from "./scene";

export type FocusPart = "node" | "arrow" | "fallout" | "canvas";

/** The top items of a dimension, or why there are none to be had. */
export type Found = { readonly items: readonly string[] } | { readonly problem: string };

/** A drop that could be made now: by a hand that lets go, or by an entry of a menu. */
export interface PlannedDrop {
  readonly carried: readonly Carried[];
  readonly target: DropTarget | null;
  readonly combined: boolean;
  /** What a dimension on its way stands for; null until the kernel has said so. */
  readonly found: Found | null;
}

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
  | ({ readonly kind: "drop"; readonly at: Point } & PlannedDrop);

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

/** Late parts, by their folders. */
export type PartName = "builder" | "compare" | "configure" | "details" | "editing" | "forms";

/** A panel of a late part, open in the drawer or as a dialog; `back` gets the focus when it closes. */
export interface PanelRequest {
  readonly part: PartName;
  readonly panel: string;
  readonly title: string;
  readonly props: object;
  readonly back: HTMLElement | null;
  /** A dialog with room for more than a few fields. */
  readonly wide?: boolean;
  /** Asked before a dialog closes; with false it stays open. */
  readonly guard?: { readonly current: (() => boolean) | null };
}

export interface ViewState {
  readonly session: SessionState;
  readonly result: JourneyState | null;
  readonly catalog: CatalogState;
  readonly status: StatusState;
  /** What makes edits; null until it has been loaded. */
  readonly editing: Editing | null;
  /** Why it could not be. */
  readonly unready: PartProblem | null;
  readonly height: number;
  readonly transform: Transform;
  readonly room: Size;
  /** The view is fitted to the journey until someone moves it. */
  readonly fits: boolean;
  /** New places are on their way from the kernel. */
  readonly organizing: boolean;
  readonly selection: Selection;
  readonly gesture: Gesture | null;
  /** What the entry of a menu would do, while it is looked at. */
  readonly preview: PlannedDrop | null;
  readonly popup: Popup | null;
  /** Open in the drawer beside the canvas, and in a dialog over all. */
  readonly panel: PanelRequest | null;
  readonly modal: PanelRequest | null;
  readonly renaming: string | null;
  readonly railOpen: boolean | null;
  /** The mini map shows, or not; by itself where the journey is larger than the canvas. */
  readonly mapShown: boolean | null;
  readonly notesOpen: boolean;
  readonly notice: string | null;
  readonly dismissed: string | null;
  readonly spoken: Spoken;
  /** Where the focus is sent: a node, an arrow, or the canvas itself. */
  readonly focus: { readonly part: FocusPart; readonly id: string } | null;
  /** The node whose new figures are to be said once they are there, and the revision that has them. */
  readonly awaited: { readonly node: string | null; readonly revision: string } | null;
}

/** One view of a journey. */
export interface View extends Store<ViewState> {
  readonly host: Host;
  readonly session: SpecSession;
  readonly words: Words;
  readonly t: Words["t"];
  readonly parts: Parts;
  /** Do something with what makes edits: at once if it is there, else as soon as it is. */
  edit(run: (editing: Editing) => void): void;
  close(): void;
}

/** The node, arrow or fallout that an element belongs to, and the attribute that names it. */
export function partUnder(element: Element): { part: Part; name: FocusPart; id: string } | null {
  for (const [part, name] of PARTS) {
    const id = partOf(element, name);
    if (id !== undefined) return { part, name, id };
  }
  return null;
}

/** Parts that have a menu, the innermost first, and the attributes that name them. */
export const PARTS = [
  ["fallouts", "fallout"],
  ["nodes", "node"],
  ["arrows", "arrow"],
] as const;

const FIT_MARGIN = 28;
const REVEAL_MARGIN = 16;
/** The corner that the mini map takes, and how many nodes and how wide a canvas make it worth that. */
const MAP_TAKES = { width: 180, height: 116 };
const FEWEST_MAPPED = 3;
const MAP_ROOMY = 480;
const ZOOM_STEP = 1.25;

export function createView(host: Host): View {
  const session = createSession(host);
  const store = createStore<ViewState>({
    session: session.state,
    result: host.get("_result"),
    catalog: host.get("_catalog"),
    status: host.get("_status"),
    editing: null,
    unready: null,
    height: host.get("height"),
    transform: { x: 0, y: 0, scale: 1 },
    room: { width: 0, height: 0 },
    fits: true,
    organizing: false,
    selection: NOTHING,
    gesture: null,
    preview: null,
    popup: null,
    panel: null,
    modal: null,
    renaming: null,
    railOpen: null,
    mapShown: null,
    notesOpen: false,
    notice: null,
    dismissed: null,
    spoken: SILENCE,
    focus: null,
    awaited: null,
  });
  const { locale, text } = host.get("_words");
  const words = createWords(locale, text);
  const view: View = Object.assign(store, {
    host,
    session,
    words,
    t: words.t,
    parts: createParts(host, words),
    edit: (run: (editing: Editing) => void) => edit(view, run),
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

function survivors(selection: Selection, spec: JourneySpec): Selection {
  const { nodes, arrows } = spec;
  const ids = nodes.map(({ id }) => id);
  const ends = new Set(endNodes(spec));
  return surviving(selection, {
    nodes: new Set(ids),
    arrows: new Set(arrows.map(({ source, target }) => arrowKey(source, target))),
    fallouts: new Set(ids.filter((id) => !ends.has(id))),
  });
}

/** The part of the world that the journey takes, if there is any. */
export function extent({ session }: ViewState): Rect | null {
  return bounds([...placesOf(session.spec).values()].map(cardAt));
}

/** Whether some of the journey lies outside of what shows. */
export function isHidden(state: ViewState): boolean {
  const part = extent(state);
  return part !== null && revealed(state.transform, part, state.room, 0) !== null;
}

export function fit(view: View): void {
  const { room } = view.state;
  const part = extent(view.state);
  if (room.width === 0) return;
  view.set({ transform: part ? fitted(part, room, FIT_MARGIN) : { x: 0, y: 0, scale: 1 }, fits: true });
}

/** Show a part of the world for a while; afterwards `fit` brings the journey back. */
export function glance(view: View, part: Rect): void {
  const { room } = view.state;
  if (room.width > 0) view.set({ transform: fitted(part, room, FIT_MARGIN) });
}

/** Show another part of the world; from now on the view is not fitted by itself. */
export function look(view: View, transform: Transform): void {
  view.set({ transform, fits: false });
}

/** Whether the mini map shows: asked for, or because some of the journey does not. */
export function showsMap(state: ViewState): boolean {
  const wanted = state.mapShown ?? (state.session.spec.nodes.length >= FEWEST_MAPPED && isHidden(state));
  return wanted && state.room.width >= MAP_ROOMY;
}

/** Bring a card into the part of the canvas that shows, clear of the map; with others from as far as it takes. */
export function reveal(view: View, id: string, others: readonly string[] = []): void {
  const { transform, room, session } = view.state;
  const places = placesOf(session.spec);
  const cards = [id, ...others].flatMap((each) => places.get(each) ?? []).map(cardAt);
  const part = bounds(cards);
  if (!part || room.width === 0) return;
  const within = (space: Size): Transform => {
    const most = fitted(part, space, REVEAL_MARGIN).scale;
    const middle = { x: space.width / 2, y: space.height / 2 };
    const near =
      cards.length > 1 && most < transform.scale ? zoomedAt(transform, middle, most / transform.scale) : transform;
    return revealed(near, part, space, REVEAL_MARGIN) ?? near;
  };
  let moved = within(room);
  const map = { x: room.width - MAP_TAKES.width, y: room.height - MAP_TAKES.height, ...MAP_TAKES };
  const covers = (card: Rect): boolean => {
    const { x, y } = toView(moved, card);
    return overlaps(map, { x, y, width: card.width * moved.scale, height: card.height * moved.scale });
  };
  if (showsMap({ ...view.state, transform: moved }) && cards.some(covers)) {
    moved = within({ ...room, height: room.height - MAP_TAKES.height });
  }
  if (moved !== transform) look(view, moved);
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

export function focusOn(view: View, part: FocusPart, id = ""): void {
  view.set({ focus: { part, id } });
}

export function openPopup(view: View, popup: Popup): void {
  view.set({ popup, preview: null, notice: null });
}

/** Close what is open; the focus goes back to where it was, or to the canvas if that has gone. */
export function closePopup(view: View): void {
  const back = view.state.popup?.back;
  view.set({ popup: null, preview: null });
  giveBack(view, back);
}

/** Open a panel in the drawer, in place of what is there. */
export function openPanel(view: View, panel: PanelRequest): void {
  view.set({ panel, popup: null, notice: null });
}

export function closePanel(view: View): void {
  const back = view.state.panel?.back;
  view.set({ panel: null });
  giveBack(view, back);
}

/** Open a panel as a dialog that keeps the focus. */
export function openModal(view: View, modal: PanelRequest): void {
  view.set({ modal, popup: null, notice: null });
}

export function closeModal(view: View): void {
  const { back, guard } = view.state.modal ?? {};
  if (guard?.current?.() === false) return;
  view.set({ modal: null });
  giveBack(view, back);
}

/** What a canvas asks that was told nothing. */
export function firstQuestion({ t }: View): PanelRequest {
  return { part: "configure", panel: "first", title: t("configure-first"), props: {}, back: null };
}

function giveBack(view: View, back: HTMLElement | null | undefined): void {
  if (back?.isConnected) back.focus({ preventScroll: true });
  else focusOn(view, "canvas");
}

export function arrowOf(view: View, key: string | null | undefined): Arrow | undefined {
  return view.session.state.spec.arrows.find(({ source, target }) => arrowKey(source, target) === key);
}
