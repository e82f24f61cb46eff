// The flow as tables, in place of the drawing.
import { perform } from "../analysis/edits";
import type { FlowMap } from "../core/flow-places";
import type { View, ViewState } from "./view";

/** What the tables are made of. */
export interface TablesProps {
  readonly state: ViewState;
  readonly map: FlowMap;
}

/** Turn from the drawing to the tables, or back. */
export function turnTables(view: View): void {
  const { show_table } = view.session.state.spec;
  const said = view.t(show_table ? "said-hidden" : "said-shown", { what: view.t("as-table") });
  view.look(null);
  perform(view, (spec) => ({ ...spec, show_table: !show_table }), said);
}
