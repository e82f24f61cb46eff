import type { Drop } from "../analysis/drop";
import { perform } from "../analysis/edits";
import { type AnalysisState, type AnalysisView, createAnalysis } from "../analysis/view";
import { type Cell, type CellSelection, NO_CELLS } from "../core/cells";
import { changed, type Measure } from "../core/cohorts";
import { createShareWriter, type ShareWriter } from "../core/format";
import { createPeriodWriter, type PeriodWriter } from "../core/periods";
import type { Host } from "../host/host";
import { createSpecSession } from "../host/session";
import type { CohortSpec, CohortState } from "../protocol/messages";
import { follow, topOf } from "./layout";

export type { Measure };

/** What a view of a cohort table has besides. */
interface Own {
  readonly measure: Measure;
  /** The cell that the keys act on, in the grid with its heads; and the one that the mouse is over. */
  readonly cursor: Cell;
  readonly over: Cell | null;
  /** Cells of the result. */
  readonly selection: CellSelection;
  /** Components on their way from the rail. */
  readonly drop: Drop | null;
  /** Changes when the focus is to go to the cursor's cell. */
  readonly focusTurn: number;
}

export interface ViewState extends AnalysisState<CohortSpec, CohortState>, Own {}

/** One view of a cohort table. */
export interface View extends AnalysisView<CohortSpec, CohortState, ViewState> {
  readonly periods: PeriodWriter;
  readonly shares: ShareWriter;
  /** The turn for which the grid has taken the focus. */
  readonly given: { focus: number };
}

const asIs = <T>(spec: T): T => spec;

export function createView(host: Host<CohortSpec, CohortState>): View {
  const { locale } = host.get("_words");
  const own: Own = {
    measure: "instances",
    // The first figure, below the heads and the average.
    cursor: { row: topOf(host.get("_result")), column: 1 },
    over: null,
    selection: NO_CELLS,
    drop: null,
    focusTurn: 0,
  };
  const analysis = createAnalysis(host, {
    session: createSpecSession(host, { shown: asIs, following: asIs }),
    own,
    focusMain: () => focusCell(view),
  });
  const writers = {
    periods: createPeriodWriter(analysis.t),
    shares: createShareWriter(locale),
  };
  const view: View = Object.assign(analysis, writers, { given: { focus: 0 } });
  let before = view.state.result;
  host.subscribe("_result", (result) => {
    if (!sameCells(before, result)) view.set({ selection: NO_CELLS, over: null });
    if (before && result) view.set({ cursor: follow(view.state.cursor, before, result) });
    before = result;
  });
  return view;
}

/** Whether a selection of cells means the same in both. */
function sameCells(one: CohortState | null, other: CohortState | null): boolean {
  const labels = (state: CohortState | null): string => JSON.stringify([state?.rows, state?.columns]);
  return labels(one) === labels(other);
}

/** Change the table, and say so. */
export function change(view: View, changes: Partial<CohortSpec>, said: string): void {
  perform(view, (spec) => changed(spec, changes), said, null);
}

/** Send the focus to the cell that the keys act on. */
export function focusCell(view: View): void {
  view.set({ focusTurn: view.state.focusTurn + 1 });
}
