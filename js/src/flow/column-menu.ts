// What can be done with a column: from its head, or from the menu of a node in it.
import type { Opening } from "../analysis/opening";
import { openMenu } from "../analysis/view";
import type { FlowMap } from "../core/flow-places";
import * as flows from "../core/flows";
import type { FlowColumnState, FlowSpec } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import { detailItems, openDimensions, openFilter } from "./opening";
import { columnName, columnTitle, isFiltered } from "./says";
import type { View } from "./view";

export function openColumnMenu(view: View, number: number, opening: Opening): void {
  const { map } = view.state;
  const column = map?.state.columns.find((each) => each.number === number);
  if (!map || !column) return;
  const { words } = view;
  const name = `${columnName(words, map.state, number)}: ${columnTitle(words, map.state, column)}`;
  openMenu(view, { label: name, items: columnItems(view, map, column, opening.back), ...opening });
}

/** The entries of a column's menu. */
export function columnItems(view: View, map: FlowMap, column: FlowColumnState, back: HTMLElement | null): MenuItems {
  const { t } = view;
  const { number } = column;
  const place = { column: number, kind: null, item: null };
  const name = columnName(view.words, map.state, number);
  return [
    [
      {
        label: t("filter-column"),
        icon: "filter",
        disabled: !view.host.facts.live,
        run: () => openFilter(view, column, back),
      },
      ...(column.excluded.length > 0
        ? [{ label: t("restore-excluded"), run: () => actions.restore(view, number) }]
        : []),
      ...(isFiltered(column)
        ? [
            {
              label: t("clear-filter"),
              run: () => actions.clearFilter(view, number),
            },
          ]
        : []),
    ],
    itemEntries(view, column),
    [...columnEntries(view, map, column), ...dimensionEntries(view, column, back)],
    ...detailItems(view, [place], name, back),
  ];
}

type ColumnEdit = (spec: FlowSpec, column: number) => FlowSpec;

/** Makes an edit of one column. */
const editOf =
  (view: View, number: number) =>
  (change: ColumnEdit, said: string): void =>
    void actions.edit(view, (spec) => change(spec, number), said);

function itemEntries(view: View, { number, more_items, expanded }: FlowColumnState): MenuEntry[] {
  const { t } = view;
  const column = actions.nameOf(view, number);
  const run = editOf(view, number);
  const more = more_items > 0;
  return [
    { label: t("expand-items"), disabled: !more, run: () => actions.showMore(view, number) },
    {
      label: t("expand-column"),
      disabled: !more,
      run: () => run(flows.expandColumn, t("said-column-expanded", { column })),
    },
    {
      label: t("collapse-column"),
      disabled: !expanded,
      run: () => run(flows.collapseColumn, t("said-column-collapsed", { column })),
    },
  ];
}

function columnEntries(view: View, { state }: FlowMap, { number }: FlowColumnState): MenuEntry[] {
  const { t } = view;
  const column = actions.nameOf(view, number);
  const run = editOf(view, number);
  return [
    ...(number === state.columns[0]?.number ? [previousEntry(view)] : []),
    ...(number === state.columns.at(-1)?.number ? [nextEntry(view)] : []),
    {
      label: t("hide-column"),
      disabled: number === 0,
      run: () => run(flows.hideColumn, t("said-column-hidden", { column })),
    },
    ...hiddenEntries(view),
  ];
}

/** Columns that could be shown: at either end, and those that are hidden. */
export const endEntries = (view: View): MenuEntry[] => [previousEntry(view), nextEntry(view), ...hiddenEntries(view)];

function previousEntry(view: View): MenuEntry {
  const { t } = view;
  const { spec } = view.session.state;
  return {
    label: t("show-previous-column"),
    disabled: !flows.canShowColumn(spec, "before"),
    run: () => actions.edit(view, (before) => flows.showColumn(before, "before"), t("said-column-added")),
  };
}

function nextEntry(view: View): MenuEntry {
  const { t } = view;
  const { spec } = view.session.state;
  return {
    label: t("show-next-column"),
    disabled: !flows.canShowColumn(spec, "after"),
    run: () => actions.edit(view, (before) => flows.showColumn(before, "after"), t("said-column-added")),
  };
}

function hiddenEntries(view: View): MenuEntry[] {
  const { t } = view;
  const { length } = view.session.state.spec.hidden_columns;
  if (length === 0) return [];
  return [
    {
      label: t("show-hidden", { count: length }),
      run: () => actions.edit(view, flows.showHiddenColumns, t("said-hidden-shown")),
    },
  ];
}

function dimensionEntries(view: View, { number, dimension }: FlowColumnState, back: HTMLElement | null): MenuEntry[] {
  const { t } = view;
  if (number === 0) return [];
  const own = view.session.state.spec.column_dimensions.some(({ column }) => column === number);
  return [
    { label: t("another-dimension"), icon: "dimension", run: () => openDimensions(view, number, dimension, back) },
    ...(own ? [{ label: t("usual-dimension"), run: () => actions.setDimension(view, number, null) }] : []),
  ];
}
