// One view of a flow: what is looked at, what is dragged over it, whether its form is open.
import type { Offer as AnyOffer, Drop } from "../analysis/drop";
import type { Opening } from "../analysis/opening";
import { type AnalysisState, type AnalysisView, createAnalysis, isOutdated, say } from "../analysis/view";
import type { Carried } from "../core/carried";
import { type FlowMap, isThere, mapFlow, type Spot, sameSpot } from "../core/flow-places";
import { firstSpot, spotAfter } from "../core/flow-steps";
import type { Host } from "../host/host";
import { createSpecSession } from "../host/session";
import type { FlowSpec, FlowState } from "../protocol/messages";
import { within } from "../shared/pointer";
import { type Editing, edit, type Menus, read } from "./editing";
import { createAsker, type Through, type Times } from "./through";

/** The figure that stands on nodes. */
export type Measure = "views" | "instances" | "share";

/** Over which part of the drawing it is offered: a column by its place from the left, an end, all of it, or the form. */
export interface Offer extends AnyOffer {
  readonly over: number | "before" | "after" | "whole" | "form";
}

interface Own {
  /** What makes edits; null until it has been loaded. */
  readonly editing: Editing | null;
  readonly measure: Measure;
  /** All columns are to be seen at once, however narrow. */
  readonly fits: boolean;
  readonly map: FlowMap | null;
  /** Where the keys are, and what is looked at: by the mouse or the keys. */
  readonly cursor: Spot | null;
  readonly looked: Spot | null;
  readonly through: Through | null;
  readonly times: Times | null;
  readonly drop: Drop | null;
  /** The form of the flow is open in its place; and what it takes of the rail. */
  readonly formOpen: boolean;
  readonly formOffers: ((carried: readonly Carried[]) => Offer[]) | null;
  /** Changes when the focus is to go to the cursor. */
  readonly focusTurn: number;
}

export interface ViewState extends AnalysisState<FlowSpec, FlowState>, Own {}

export interface View extends AnalysisView<FlowSpec, FlowState, ViewState> {
  /** The turn for which the drawing, or a table, has taken the focus. */
  readonly given: { focus: number };
  /** Do something with what makes edits: at once if it is there, else as soon as it is. */
  edit(run: (editing: Editing) => void): void;
  /** Change how figures are shown, with a kernel or without. */
  show(run: (menus: Menus) => void): void;
  /** Look at a node or ribbon, or at nothing. */
  look(spot: Spot | null): void;
  /** Ask how long transitions took, once they are to be told. */
  needTimes(): void;
}

const AT_FIRST: Own = {
  editing: null,
  measure: "views",
  fits: false,
  map: null,
  cursor: null,
  looked: null,
  through: null,
  times: null,
  drop: null,
  formOpen: false,
  formOffers: null,
  focusTurn: 0,
};

const asIs = <T>(spec: T): T => spec;

export function createView(host: Host<FlowSpec, FlowState>): View {
  const first = host.get("_result");
  const map = first && mapFlow(first);
  const analysis = createAnalysis(host, {
    session: createSpecSession(host, { shown: asIs, following: asIs }),
    own: { ...AT_FIRST, map, cursor: map && firstSpot(map) },
    focusMain: () => focusSpot(view),
  });
  const asker = createAsker(host, (through) => view.set({ through }));
  let timesOf: string | null = null;
  const view: View = Object.assign(analysis, {
    given: { focus: 0 },
    edit: (run: (editing: Editing) => void) => void edit(view, run),
    show: (run: (menus: Menus) => void) => void (view.reads ? read : edit)(view, run),
    look: (spot: Spot | null) => {
      const { looked, map } = view.state;
      if (sameSpot(looked, spot)) return;
      view.set({ looked: spot, through: null });
      // A kernel that works out an edit has better things to do; with its figures what is looked at is asked for.
      if (isOutdated(view.state)) return asker.look(map, null);
      asker.look(map, spot);
      if (spot?.part === "ribbon") view.needTimes();
    },
    needTimes: async () => {
      const revision = view.state.map?.state.revision ?? null;
      if (revision === null || timesOf === revision || !host.facts.live) return;
      timesOf = revision;
      const answer = await host.ask({ kind: "link_times" }, Number.POSITIVE_INFINITY);
      if (answer.kind !== "link_times") timesOf = null;
      else if (answer.revision === view.state.map?.state.revision) view.set({ times: answer.sides });
    },
  });
  host.subscribe("_result", (result) => {
    const next = result && mapFlow(result);
    const { cursor, looked, map } = view.state;
    const kept = next && spotAfter(map, next, cursor);
    const still = next && looked && isThere(next, looked) ? looked : null;
    asker.forget();
    view.set({ map: next, cursor: kept, looked: still, through: null, times: null });
    asker.look(next, still);
    if (still?.part === "ribbon") view.needTimes();
  });
  return view;
}

/** Send the focus to the node or ribbon that the keys act on. */
export function focusSpot(view: View, spot = view.state.cursor): void {
  view.set({ cursor: spot, focusTurn: view.state.focusTurn + 1 });
}

export function setMeasure(view: View, measure: Measure, label: string): void {
  view.set({ measure });
  say(view, label);
}

/** Where the menu of an element opens: below its left edge. */
export function openingOf(element: Element): Opening {
  const html = element as HTMLElement;
  const { left, right, bottom, top } = element.getBoundingClientRect();
  const root = element.closest(".ipj-root") ?? element;
  const ribbon = element.closest("[data-ribbon]") !== null;
  // A ribbon is not where its box has its corner.
  const point = ribbon ? { x: (left + right) / 2, y: (top + bottom) / 2 } : { x: left + 8, y: bottom - 2 };
  return { at: within(root, point), back: html };
}

/** Show the form in the place of the flow, with all that is chosen. */
export function openForm(view: View): void {
  view.look(null);
  view.set({ formOpen: true, panel: null, menu: null });
}

export function closeForm(view: View): void {
  view.set({ formOpen: false });
  focusSpot(view);
}
