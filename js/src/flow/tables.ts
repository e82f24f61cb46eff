// The flow as tables, in place of the drawing.
import { say } from "../analysis/view";
import type { FlowMap } from "../core/flow-places";
import type { View, ViewState } from "./view";

/** What the tables are made of. */
export interface TablesProps {
  readonly state: ViewState;
  readonly map: FlowMap;
}

/** Turn from the drawing to the tables, or back. */
export function turnTables(view: View): void {
  const asTables = !view.state.asTables;
  view.look(null);
  view.set({ asTables });
  say(view, view.t(asTables ? "said-shown" : "said-hidden", { what: view.t("as-table") }));
}
