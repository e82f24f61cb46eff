// What makes edits and opens menus comes with a late part, right after the journey is drawn. This is all that the first
// module knows of it.
import type { compareItems, stopComparing } from "../analysis/comparing";
import type { redo, undo } from "../analysis/edits";
import type { namedKey, newItems } from "../analysis/named";
import type { openingAt, openMenuOf } from "../analysis/opening";
import { DEFAULT_TIMEOUT_MS } from "../host/host";
import type { MenuItems } from "../shared/menu-entry";
import type { PartProblem } from "../shared/parts";
import type { organize } from "./actions";
import type { openKeys } from "./dialogs";
import type { dropWords, startDrop } from "./drop";
import type { EmptyCanvas } from "./empty";
import type { exportItems, openConfiguration } from "./exchange";
import type { canvasKey, releaseSpace, settleSteps, widgetKey } from "./keyboard";
import type { openCanvasMenu } from "./menus";
import type { CarriedNote, Overlay } from "./overlay";
import type { startGesture } from "./part-gestures";
import type { openPartMenu } from "./part-menus";
import type { openRailMenu } from "./rail-menu";
import type { RenameField } from "./rename";
import type { arrowItems, percentItems, toggleDisplay } from "./showing";
import type { View } from "./view";

/** What a saved page has too: menus of how figures are shown. */
export interface Menus {
  readonly arrowItems: typeof arrowItems;
  readonly percentItems: typeof percentItems;
  readonly viewItems: (view: View, back?: HTMLElement | null) => MenuItems;
  readonly openMenuOf: typeof openMenuOf;
  readonly toggleDisplay: typeof toggleDisplay;
  readonly openingAt: typeof openingAt;
  /** Open the menu of a part; where there is nothing in it, tell its figures. */
  readonly openPartMenu: typeof openPartMenu;
}

export interface Editing extends Menus {
  /** What is drawn of it. */
  readonly CarriedNote: typeof CarriedNote;
  readonly EmptyCanvas: typeof EmptyCanvas;
  readonly Overlay: typeof Overlay;
  readonly RenameField: typeof RenameField;
  readonly dropWords: typeof dropWords;
  /** Menus and dialogs. */
  readonly compareItems: typeof compareItems;
  readonly exportItems: typeof exportItems;
  readonly newItems: typeof newItems;
  readonly openCanvasMenu: typeof openCanvasMenu;
  readonly openConfiguration: typeof openConfiguration;
  readonly openKeys: typeof openKeys;
  readonly openRailMenu: typeof openRailMenu;
  /** Edits of the header. */
  readonly organize: typeof organize;
  readonly redo: typeof redo;
  readonly stopComparing: typeof stopComparing;
  readonly undo: typeof undo;
  /** Gestures and keys. */
  readonly canvasKey: typeof canvasKey;
  readonly namedKey: typeof namedKey;
  readonly releaseSpace: typeof releaseSpace;
  readonly settleSteps: typeof settleSteps;
  readonly startDrop: typeof startDrop;
  readonly startGesture: typeof startGesture;
  readonly widgetKey: typeof widgetKey;
}

/** Pointer events that follow a press. */
export interface Followed {
  move(event: PointerEvent): void;
  end?(event: PointerEvent): void;
  /** A press that never moved. */
  click?(event: PointerEvent): void;
  cancel?(): void;
}

/** Say that something is on its way only if it takes longer than one would notice. */
const PATIENCE_MS = 300;

/** Whether there is, or will be, what makes edits: not on a saved page without it. */
export function offersEdits({ state, reads }: View): boolean {
  return !reads && state.unready?.id !== "no-kernel";
}

/** Whether there are menus, also of what is only read. */
export const offersMenus = (view: View): boolean => view.reads || offersEdits(view);

/** Load it ahead. */
export async function loadEditing(view: View): Promise<PartProblem | null> {
  const { part, problem } = await view.parts.load("editing");
  if (part) view.set({ editing: part.tools as Editing, unready: null });
  else if (problem.id === "no-kernel") view.set({ unready: problem });
  return problem ?? null;
}

/** Do something with it: at once if it is there, else as soon as it is, in the order of the calls. */
export function edit(view: View, run: (editing: Editing) => void): void {
  const { editing } = view.state;
  if (editing) {
    run(editing);
    return;
  }
  if (!offersEdits(view)) return;
  const loading = view.t("loading");
  const soon = setTimeout(() => view.set({ notice: loading }), PATIENCE_MS);
  const late = setTimeout(() => view.set({ unready: { id: "no-answer" } }), DEFAULT_TIMEOUT_MS);
  loadEditing(view).then((problem) => {
    clearTimeout(soon);
    clearTimeout(late);
    if (view.state.notice === loading) view.set({ notice: null });
    if (view.state.editing) run(view.state.editing);
    else view.set({ unready: problem });
  });
}

/** Do something with what a saved page has in its place. */
export async function read(view: View, run: (menus: Menus) => void): Promise<void> {
  const { part } = await view.parts.load("reading");
  if (part) run(part.tools as Menus);
}

/** Let a gesture follow a pointer; what the pointer did before is caught up with. */
export function followed(view: View, begin: (editing: Editing) => Followed): Required<Followed> {
  let there: Followed | null = null;
  let last: PointerEvent | null = null;
  let over = false;
  edit(view, (editing) => {
    if (over) return;
    there = begin(editing);
    if (last) there.move(last);
  });
  return {
    move: (event) => {
      last = event;
      there?.move(event);
    },
    end: (event) =>
      edit(view, () => {
        if (view.state.gesture) view.set({ gesture: null });
        there?.end?.(event);
      }),
    click: (event) => edit(view, () => there?.click?.(event)),
    cancel: () => {
      over = true;
      there?.cancel?.();
    },
  };
}
