// Edits of the flow as they are made by hand: each is said, and its new figures awaited.
import { perform } from "../analysis/edits";
import { isThere, nodeAt, type Spot } from "../core/flow-places";
import * as flows from "../core/flows";
import type { FlowNodeState, FlowSpec } from "../protocol/messages";
import { openSpotMenu } from "./menus";
import { hasFar } from "./nodes";
import { columnName, nodeTitle } from "./says";
import { focusSpot, openingOf, type View } from "./view";

/** Make an edit whose figures are said once they are there. */
export function edit(view: View, change: (spec: FlowSpec) => FlowSpec, said: string): boolean {
  return perform(view, change, said, null);
}

/** What a column is called: 2 before, Starts with. */
export function nameOf(view: View, column: number): string {
  const { map } = view.state;
  return map ? columnName(view.words, map.state, column) : String(column);
}

/** What a click on a node or ribbon, or Enter, does: open and close it, show more; else its menu opens. */
export function activate(view: View, spot: Spot, element: Element): void {
  const { map } = view.state;
  const node = map && nodeAt(map, spot);
  if (!map || !node || node.kind === "exit" || node.kind === "entry" || !(node.kind === "other" || hasFar(map, node))) {
    openSpotMenu(view, spot, openingOf(element));
  } else if (node.kind === "other") showMore(view, node.column);
  else toggle(view, node);
}

export function toggle(view: View, node: FlowNodeState): void {
  const name = nodeTitle(view.words, node);
  const said = view.t(node.collapsed ? "said-expanded" : "said-collapsed", { name });
  perform(view, (spec) => flows.toggleCollapsed(spec, node.column, node.kind, node.item), said);
}

export function showMore(view: View, column: number): void {
  edit(view, (spec) => flows.expandItems(spec, column), view.t("said-more-items", { column: nameOf(view, column) }));
}

export function focusOnNode(view: View, { column, item }: FlowNodeState): void {
  if (item === null) return;
  const anchor: Spot = { part: "node", key: `0 item ${item}` };
  const before = view.state.map;
  if (!edit(view, (spec) => flows.focus(spec, column, item), view.t("said-focused", { name: item }))) return;
  // What had the focus may stand there again, but it is another place now.
  const stop = view.subscribe(() => {
    const { map, menu, modal } = view.state;
    if (map === before) return;
    stop();
    if (map && isThere(map, anchor) && !menu && !modal) focusSpot(view, anchor);
  });
}

export function exclude(view: View, column: number, item: string): void {
  const said = view.t("said-item-excluded", { name: item, column: nameOf(view, column) });
  edit(view, (spec) => flows.excludeItem(spec, column, item), said);
}

export function include(view: View, column: number, items: readonly string[]): void {
  const name = view.words.list(items);
  const said = view.t("said-item-included", { name, column: nameOf(view, column) });
  edit(view, (spec) => flows.includeItems(spec, column, items), said);
}

export function restore(view: View, column: number): void {
  const said = view.t("said-restored", { column: nameOf(view, column) });
  edit(view, (spec) => flows.restoreItems(spec, column), said);
}

export function setDimension(view: View, column: number, dimension: string | null): void {
  const said = view.t("said-dimension", { column: nameOf(view, column), dimension: dimension ?? "none" });
  edit(view, (spec) => flows.setColumnDimension(spec, column, dimension), said);
}

export function clearFilter(view: View, column: number): void {
  const said = view.t("said-filter-cleared", { column: nameOf(view, column) });
  edit(view, (spec) => flows.clearFilters(spec, column), said);
}
