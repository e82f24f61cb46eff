import type { Carried } from "../core/carried";
import { type Cell, type CellSelection, NO_CELLS } from "../core/cells";
import { changed, type Measure } from "../core/cohorts";
import { createShareWriter, type ShareWriter } from "../core/format";
import type { Point } from "../core/geometry";
import { createPeriodWriter, type PeriodWriter } from "../core/periods";
import type { Host } from "../host/host";
import { createSpecSession, type SessionState, type SpecSession } from "../host/session";
import type { CatalogState, CohortSpec, CohortState, StatusState } from "../protocol/messages";
import { SILENCE, type Spoken } from "../shared/live";
import type { MenuProps } from "../shared/menu";
import { createParts, type Parts } from "../shared/parts";
import type { SlotRequest } from "../shared/slots";
import { createStore, type Store } from "../shared/store";
import { createWords, type Words } from "../shared/words";

/** Late parts, by their folders. */
export type PartName = "builder" | "curves" | "details" | "settings";

/** A panel of a late part; `back` gets the focus when it closes. */
export interface PanelRequest extends SlotRequest {
  readonly part: PartName;
  readonly back: HTMLElement | null;
  /** Says whether a dialog may be closed: there may be work in it. */
  readonly guard?: { readonly current: (() => boolean) | null };
}

/** Components on their way from the rail, and the place that they are over. */
export interface Drop {
  readonly carried: readonly Carried[];
  readonly at: Point;
  readonly zone: string | null;
}

export interface MenuRequest extends Pick<MenuProps, "label" | "items" | "at"> {
  readonly back: HTMLElement | null;
}

export type { Measure };

export interface ViewState {
  readonly session: SessionState<CohortSpec>;
  readonly result: CohortState | null;
  readonly catalog: CatalogState;
  readonly status: StatusState;
  readonly height: number;
  readonly measure: Measure;
  /** The cell that the keys act on, in the grid with its heads; and the one that the mouse is over. */
  readonly cursor: Cell;
  readonly over: Cell | null;
  /** Cells of the result. */
  readonly selection: CellSelection;
  readonly menu: MenuRequest | null;
  readonly panel: PanelRequest | null;
  readonly modal: PanelRequest | null;
  readonly drop: Drop | null;
  readonly railOpen: boolean;
  readonly notesOpen: boolean;
  readonly notice: string | null;
  readonly dismissed: string | null;
  readonly spoken: Spoken;
  /** Changes when the focus is to go to the cursor's cell. */
  readonly focusTurn: number;
  /** The revision whose figures are to be said once they are there. */
  readonly awaited: string | null;
}

/** One view of a cohort table. */
export interface View extends Store<ViewState> {
  readonly host: Host<CohortSpec, CohortState>;
  readonly session: SpecSession<CohortSpec>;
  readonly words: Words;
  readonly t: Words["t"];
  readonly periods: PeriodWriter;
  readonly shares: ShareWriter;
  readonly parts: Parts;
  close(): void;
}

const asIs = <T>(spec: T): T => spec;

export function createView(host: Host<CohortSpec, CohortState>): View {
  const session = createSpecSession(host, { shown: asIs, following: asIs });
  const store = createStore<ViewState>({
    session: session.state,
    result: host.get("_result"),
    catalog: host.get("_catalog"),
    status: host.get("_status"),
    height: host.get("height"),
    measure: "instances",
    // The first figure, below the heads and the average.
    cursor: { row: host.get("_result")?.show_average ? 2 : 1, column: 1 },
    over: null,
    selection: NO_CELLS,
    menu: null,
    panel: null,
    modal: null,
    drop: null,
    railOpen: false,
    notesOpen: false,
    notice: null,
    dismissed: null,
    spoken: SILENCE,
    focusTurn: 0,
    awaited: null,
  });
  const { locale, text } = host.get("_words");
  const words = createWords(locale, text);
  const view: View = Object.assign(store, {
    host,
    session,
    words,
    t: words.t,
    periods: createPeriodWriter(locale),
    shares: createShareWriter(locale),
    parts: createParts(host, words),
    close: () => {
      session.close();
      host.close();
    },
  });
  session.subscribe((next) => view.set({ session: next }));
  host.subscribe("_result", (result) => {
    const same = sameCells(view.state.result, result);
    view.set({ result, ...(same ? {} : { selection: NO_CELLS, over: null }) });
  });
  host.subscribe("_catalog", (catalog) => view.set({ catalog }));
  host.subscribe("_status", (status) => view.set({ status }));
  host.subscribe("height", (height) => view.set({ height }));
  return view;
}

/** Whether a selection of cells means the same in both. */
function sameCells(one: CohortState | null, other: CohortState | null): boolean {
  const labels = (state: CohortState | null): string => JSON.stringify([state?.rows, state?.columns]);
  return labels(one) === labels(other);
}

/** Whether the figures on show belong to an older table. */
export function isOutdated({ session, result, status }: ViewState): boolean {
  return status.state !== "failed" && (status.state === "computing" || result?.revision !== session.revision);
}

export function say(view: View, text: string): void {
  view.set({ spoken: { text, turn: view.state.spoken.turn + 1 } });
}

/** Change the table, and say so. */
export function perform(view: View, changes: Partial<CohortSpec>, said: string): void {
  const before = view.session.state.revision;
  view.set({ notice: null });
  if (!view.session.edit((spec) => changed(spec, changes))) return;
  say(view, said);
  const { revision } = view.session.state;
  if (revision !== before) view.set({ awaited: revision });
}

export function undo(view: View): void {
  const { canUndo } = view.session.state;
  if (canUndo) view.session.undo();
  say(view, view.t(canUndo ? "said-undone" : "said-nothing-to-undo"));
}

export function redo(view: View): void {
  const { canRedo } = view.session.state;
  if (canRedo) view.session.redo();
  say(view, view.t(canRedo ? "said-redone" : "said-nothing-to-redo"));
}

/** Send the focus to the cell that the keys act on. */
export function focusCell(view: View): void {
  view.set({ focusTurn: view.state.focusTurn + 1 });
}

export function openMenu(view: View, menu: MenuRequest): void {
  view.set({ menu, notice: null });
}

export function closeMenu(view: View): void {
  const back = view.state.menu?.back;
  view.set({ menu: null });
  giveBack(view, back);
}

export function openPanel(view: View, panel: PanelRequest): void {
  view.set({ panel, menu: null, notice: null });
}

export function closePanel(view: View): void {
  const back = view.state.panel?.back;
  view.set({ panel: null });
  giveBack(view, back);
}

export function openModal(view: View, modal: PanelRequest): void {
  view.set({ modal, menu: null, notice: null });
}

export function closeModal(view: View): void {
  const { back, guard } = view.state.modal ?? {};
  if (guard?.current?.() === false) return;
  view.set({ modal: null });
  giveBack(view, back);
}

function giveBack(view: View, back: HTMLElement | null | undefined): void {
  if (view.state.modal ?? view.state.menu) return;
  if (back?.isConnected) back.focus({ preventScroll: true });
  else if (back !== null) focusCell(view);
}
