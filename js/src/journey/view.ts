import { type AnalysisState, type AnalysisView, createAnalysis, type PanelRequest } from "../analysis/view";
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
import { createSession } from "../host/session";
import type { Arrow, JourneySpec, JourneyState } from "../protocol/messages";
import type { PartProblem } from "../shared/parts";
import { partOf } from "../shared/pointer";
import { type Editing, edit, type Menus, read } from "./editing";
import { placesOf, shownRoutes } from "./scene";

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

/** What a view of a journey has besides. */
interface Own {
  /** What makes edits; null until it has been loaded. */
  readonly editing: Editing | null;
  /** Why it could not be. */
  readonly unready: PartProblem | null;
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
  readonly renaming: string | null;
  /** The mini map shows, or not; by itself where the journey is larger than the canvas. */
  readonly mapShown: boolean | null;
  /** Where the focus is sent: a node, an arrow, or the canvas itself. */
  readonly focus: { readonly part: FocusPart; readonly id: string } | null;
}

export interface ViewState extends AnalysisState<JourneySpec, JourneyState>, Own {}

/** One view of a journey. */
export interface View extends AnalysisView<JourneySpec, JourneyState, ViewState> {
  /** Do something with what makes edits: at once if it is there, else as soon as it is. */
  edit(run: (editing: Editing) => void): void;
  /** Change how figures are shown, with a kernel or without. */
  show(run: (menus: Menus) => void): void;
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
/** Those who only read see no smaller figures, unless they ask for it. */
const READABLE = 0.5;

const AT_FIRST: Own = {
  editing: null,
  unready: null,
  transform: { x: 0, y: 0, scale: 1 },
  room: { width: 0, height: 0 },
  fits: true,
  organizing: false,
  selection: NOTHING,
  gesture: null,
  preview: null,
  renaming: null,
  mapShown: null,
  focus: null,
};

export function createView(host: Host): View {
  const analysis = createAnalysis(host, {
    session: createSession(host),
    own: AT_FIRST,
    focusMain: () => focusOn(view, "canvas"),
  });
  const view: View = Object.assign(analysis, {
    edit: (run: (editing: Editing) => void) => edit(view, run),
    show: (run: (menus: Menus) => void) => void (view.reads ? read : edit)(view, run),
  });
  let before = view.state.session;
  view.session.subscribe((next) => {
    const { selection, organizing, fits } = view.state;
    const moved = placeText(before.spec) !== placeText(next.spec);
    before = next;
    view.set({ selection: survivors(selection, next.spec) });
    // Edits of this view leave it as it is; what others bring must not lie outside of it.
    if (moved && (organizing || (fits && next.pending === 0 && isHidden(view.state)))) {
      view.set({ organizing: false });
      fit(view);
    }
  });
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
  const { transform, room } = state;
  const part = extent(state);
  if (!part) return false;
  const { x, y } = toView(transform, part);
  const [right, bottom] = [x + part.width * transform.scale, y + part.height * transform.scale];
  return Math.min(x, y, room.width - right, room.height - bottom) < -1;
}

/** Show all cards, and what is written on arrows that run around them. */
export function fit(view: View): void {
  const { room, session } = view.state;
  if (room.width === 0) return;
  const places = placesOf(session.spec);
  const routes = shownRoutes(session.spec, places, null, null);
  const written = [...routes.values()].map(({ middle }) => ({ ...middle, width: 0, height: 0 }));
  const part = bounds([...[...places.values()].map(cardAt), ...written]);
  const least = view.reads ? READABLE : undefined;
  view.set({ transform: part ? fitted(part, room, FIT_MARGIN, least) : { x: 0, y: 0, scale: 1 }, fits: true });
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

/** Whether the mini map shows: asked for, or because some of the journey does not, where it covers no more than half. */
export function showsMap(state: ViewState): boolean {
  const { mapShown, room, session } = state;
  if (room.width < MAP_ROOMY) return false;
  const isWorthIt = session.spec.nodes.length >= FEWEST_MAPPED && room.height >= 2 * MAP_TAKES.height;
  return mapShown ?? (isWorthIt && isHidden(state));
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

export function focusOn(view: View, part: FocusPart, id = ""): void {
  view.set({ focus: { part, id } });
}

/** What a canvas asks that was told nothing. */
export function firstQuestion({ t }: View): PanelRequest {
  return { part: "configure", panel: "first", title: t("configure-first"), props: {}, back: null };
}

/** Whether the journey is a table in the place of the drawing. */
export function isTable({ session: { spec } }: ViewState): boolean {
  return spec.show_table && spec.nodes.length > 0;
}

export function arrowOf(view: View, key: string | null | undefined): Arrow | undefined {
  return view.session.state.spec.arrows.find(({ source, target }) => arrowKey(source, target) === key);
}
