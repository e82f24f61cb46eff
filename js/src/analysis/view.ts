// What the views of all widgets have in common: the state that they begin with, and what opens, closes and is said.
import type { Point } from "../core/geometry";
import type { Host } from "../host/host";
import type { SessionState, SpecSession } from "../host/session";
import type { CatalogState, NoteState, StatusState } from "../protocol/messages";
import { SILENCE, type Spoken } from "../shared/live";
import type { MenuItems } from "../shared/menu-entry";
import { createParts, type Parts } from "../shared/parts";
import type { SlotRequest } from "../shared/slots";
import { createStore, type Store } from "../shared/store";
import { createWords, type Words } from "../shared/words";

/** What a spec of any kind has. */
export interface AnalysisSpec {
  readonly kind: "journey" | "cohort" | "flow";
  readonly container: string;
  /** What it is compared with, where it can be. */
  readonly compare?: readonly { readonly name: string }[];
}

/** What a result of any kind has. */
export interface AnalysisResult {
  readonly revision: string;
  readonly notes: readonly NoteState[];
}

/** A menu that is open, in the pixels of the root; `back` gets the focus when it closes. */
export interface MenuRequest {
  readonly label: string;
  readonly items: MenuItems;
  readonly at: Point;
  readonly back: HTMLElement | null;
  /** Nothing that an entry would do is looked at any more. */
  readonly onLookAway?: () => void;
}

/** A panel of a late part, in the drawer or as a dialog; `back` gets the focus when it closes. */
export interface PanelRequest extends SlotRequest {
  readonly back: HTMLElement | null;
  /** Asked before a dialog closes; with false it stays open. */
  readonly guard?: { readonly current: (() => boolean) | null };
}

/** An edit that waits for its figures. */
export interface Awaited {
  readonly revision: string;
  /** What the figures are about; null of all. */
  readonly about: string | null;
  /** What was on show before. */
  readonly before: unknown;
  /** What was done, unless it has been said already. */
  readonly said: string;
}

export interface AnalysisState<Spec = AnalysisSpec, Result = AnalysisResult> {
  readonly session: SessionState<Spec>;
  readonly result: Result | null;
  readonly catalog: CatalogState;
  readonly status: StatusState;
  readonly height: number;
  readonly menu: MenuRequest | null;
  /** Open in the drawer, and in a dialog over all. */
  readonly panel: PanelRequest | null;
  readonly modal: PanelRequest | null;
  /** Null leaves it to the room that there is. */
  readonly railOpen: boolean | null;
  readonly notesOpen: boolean;
  /** A line that goes away by itself. */
  readonly notice: string | null;
  /** The revision whose failure is not to be shown any more. */
  readonly dismissed: string | null;
  readonly spoken: Spoken;
  /** An edit whose figures are to be said once they are there. */
  readonly awaited: Awaited | null;
}

/** One view of an analysis. */
export interface AnalysisView<
  Spec = AnalysisSpec,
  Result = AnalysisResult,
  State extends AnalysisState<Spec, Result> = AnalysisState<Spec, Result>,
> extends Store<State> {
  readonly host: Host<Spec, Result>;
  readonly session: SpecSession<Spec>;
  readonly words: Words;
  readonly t: Words["t"];
  readonly parts: Parts;
  /** There is no kernel: figures are only looked at, in the ways that there are. */
  readonly reads: boolean;
  /** Send the focus to the analysis itself, where what had it is gone. */
  focusMain(): void;
  close(): void;
}

/** What a widget brings: its spec's session, the rest of its state, and where the focus goes. */
interface Beginning<Spec, Own> {
  readonly session: SpecSession<Spec>;
  readonly own: Own;
  readonly focusMain: () => void;
}

export function createAnalysis<Spec, Result, Own extends object>(
  host: Host<Spec, Result>,
  { session, own, focusMain }: Beginning<Spec, Own>,
): AnalysisView<Spec, Result, AnalysisState<Spec, Result> & Own> {
  const begun: AnalysisState<Spec, Result> = {
    session: session.state,
    result: host.get("_result"),
    catalog: host.get("_catalog"),
    status: host.get("_status"),
    height: host.get("height"),
    menu: null,
    panel: null,
    modal: null,
    railOpen: null,
    notesOpen: false,
    notice: null,
    dismissed: null,
    spoken: SILENCE,
    awaited: null,
  };
  const store = createStore({ ...begun, ...own });
  const shared: Pick<Store<AnalysisState<Spec, Result>>, "set"> = store;
  session.subscribe((next) => shared.set({ session: next }));
  host.subscribe("_result", (result) => shared.set({ result }));
  host.subscribe("_catalog", (catalog) => shared.set({ catalog }));
  host.subscribe("_status", (status) => shared.set({ status }));
  host.subscribe("height", (height) => shared.set({ height }));
  const { locale, text } = host.get("_words");
  const words = createWords(locale, text);
  return Object.assign(store, {
    host,
    session,
    words,
    t: words.t,
    parts: createParts(host, words),
    reads: !host.facts.live,
    focusMain,
    close: () => {
      session.close();
      host.close();
    },
  });
}

/** Whether the figures on show belong to an older analysis. */
export function isOutdated({ session, result, status }: AnalysisState): boolean {
  return status.state === "computing" || result?.revision !== session.revision;
}

/** Whether newer figures are on their way. */
export function isBusy(state: AnalysisState): boolean {
  return state.status.state !== "failed" && isOutdated(state) && !isStopped(state);
}

/** Whether somebody stopped the work before there were figures. */
export function isStopped({ session, result, status }: AnalysisState): boolean {
  const { revision } = session;
  return status.state === "idle" && status.revision === revision && result?.revision !== revision && session.configured;
}

/** Say something to screen readers: when they have finished, or, if it is urgent, at once. */
export function say(view: AnalysisView, text: string, urgent = false): void {
  view.set({ spoken: { text, turn: view.state.spoken.turn + 1, urgent } });
}

export function openMenu(view: AnalysisView, menu: MenuRequest): void {
  view.state.menu?.onLookAway?.();
  view.set({ menu, notice: null });
}

export function closeMenu(view: AnalysisView): void {
  const { back, onLookAway } = view.state.menu ?? {};
  onLookAway?.();
  view.set({ menu: null });
  giveBack(view, back);
}

/** Open a panel in the drawer, in place of what is there. */
export function openPanel(view: AnalysisView, panel: PanelRequest): void {
  view.set({ panel, menu: null, notice: null });
}

export function closePanel(view: AnalysisView): void {
  const back = view.state.panel?.back;
  view.set({ panel: null });
  // A dialog keeps the focus.
  if (!view.state.modal) giveBack(view, back);
}

/** Open a panel as a dialog that keeps the focus. */
export function openModal(view: AnalysisView, modal: PanelRequest): void {
  view.set({ modal, menu: null, notice: null });
}

export function closeModal(view: AnalysisView): void {
  const { back, guard } = view.state.modal ?? {};
  if (guard?.current?.() === false) return;
  view.set({ modal: null });
  giveBack(view, back);
}

/** The focus goes back to where it was, or to the analysis if that has gone. */
function giveBack(view: AnalysisView, back: HTMLElement | null | undefined): void {
  if (back?.isConnected) back.focus({ preventScroll: true });
  else view.focusMain();
}
