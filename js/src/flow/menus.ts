// Menus of nodes, ribbons, and of the flow as a whole.
import { compareItems } from "../analysis/comparing";
import { reset } from "../analysis/edits";
import type { Opening } from "../analysis/opening";
import { openMenu } from "../analysis/view";
import { type FlowMap, flowPlace, nodeAt, type Spot } from "../core/flow-places";
import * as flows from "../core/flows";
import type { FlowNodeState } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import { endEntries } from "./column-menu";
import { hasFar } from "./nodes";
import { detailItems, openExport, openKeys, openSegment, openTable } from "./opening";
import { filterLines, isFiltered, pathText, spotTitle } from "./says";
import { showItems } from "./showing";
import { focusSpot, type View } from "./view";

export function openSpotMenu(view: View, spot: Spot, opening: Opening): void {
  const { map } = view.state;
  const place = map && flowPlace(map, spot);
  if (!map || !place) return;
  const title = spotTitle(view.words, map, spot);
  const node = nodeAt(map, spot);
  const items = [
    ...(node ? nodeItems(view, map, node) : []),
    ...pathItems(view, spot, opening.back),
    ...detailItems(view, [place], title, opening.back),
  ];
  openMenu(view, { label: title, items, ...opening });
}

function nodeItems(view: View, map: FlowMap, node: FlowNodeState): MenuItems {
  const { t } = view;
  const { kind, item, column, collapsed } = node;
  const head = map.state.columns[node.place];
  const shape: MenuEntry[] = [
    ...(hasFar(map, node) && (kind === "item" || kind === "other")
      ? [{ label: t(collapsed ? "expand-node" : "collapse-node"), run: () => actions.toggle(view, node) }]
      : []),
    ...(kind === "other" ? [{ label: t("expand-items"), run: () => actions.showMore(view, column) }] : []),
  ];
  const about: MenuEntry[] =
    kind === "item" && item !== null
      ? [
          { label: t("focus-on-node"), run: () => actions.focusOnNode(view, node) },
          { label: t("include-only"), run: () => actions.include(view, column, [item]) },
          { label: t("exclude-item"), run: () => actions.exclude(view, column, item) },
        ]
      : [];
  const restored =
    head && head.excluded.length > 0
      ? [{ label: t("restore-excluded"), run: () => actions.restore(view, column) }]
      : [];
  return [shape, [...about, ...restored]].filter((group) => group.length > 0);
}

/** The most frequent whole paths through a spot, each to make a segment of. */
function pathItems(view: View, spot: Spot, back: HTMLElement | null): MenuItems {
  const { through } = view.state;
  if (!view.host.facts.live || through?.spot.key !== spot.key || through.paths.length === 0) return [];
  const entries = through.paths.map((path): MenuEntry => {
    const text = pathText(view.words, path);
    return {
      label: text,
      hint: view.words.formats.count(path.views),
      run: () => openSegment(view, [{ path: [...path.items] }], text, back),
    };
  });
  return [[{ label: view.t("segment-of-whole-path"), icon: "segment", entries: [entries] }]];
}

/** The menu of the whole flow, where there is neither node nor ribbon. */
export function openFlowMenu(view: View, opening: Opening): void {
  openMenu(view, { label: view.t("flow-menu"), items: moreItems(view, opening.back), ...opening });
}

/** How it is shown, and its ends. */
export const viewItems = (view: View): MenuItems => [...showItems(view), endEntries(view)];

/** What filters leave out, column by column, and the way back. */
export function filterItems(view: View): MenuItems {
  const { t, words } = view;
  const columns = view.state.map?.state.columns.filter(isFiltered) ?? [];
  return [
    columns.map((column) => ({
      label: t("clear-filter-of", {
        column: actions.nameOf(view, column.number),
        filter: filterLines(words, column).join("; "),
      }),
      run: () => {
        actions.clearFilter(view, column.number);
        if (columns.length === 1) focusSpot(view);
      },
    })),
    [
      {
        label: t("clear-filters"),
        run: () => {
          actions.edit(view, (spec) => flows.clearFilters(spec), t("said-filters-cleared"));
          // Its button goes with the last filter.
          focusSpot(view);
        },
      },
    ],
  ];
}

/** Out of the widget, beyond the drawing, and back to the beginning. */
export function moreItems(view: View, back: HTMLElement | null): MenuItems {
  const { t } = view;
  const { live } = view.host.facts;
  const { kind } = view.session.state.spec.anchor;
  const table = (panel: "paths" | "loops" | "skipped" | "figures", label: string): MenuEntry => ({
    label,
    disabled: !live,
    run: () => openTable(view, panel, label, back),
  });
  const swap: MenuEntry[] =
    kind === "contains"
      ? []
      : [{ label: t("swap-ends"), run: () => actions.edit(view, flows.swapEnds, t("said-swapped")) }];
  return [
    [
      table("paths", t("whole-paths")),
      table("loops", t("loops")),
      table("skipped", t("skipped-stages")),
      table("figures", t("figures-table")),
    ],
    [...endEntries(view), ...swap],
    [
      { label: t("compare-to"), icon: "compare", disabled: !live, entries: compareItems(view, back) },
      { label: t("define-flow"), disabled: !live, run: () => openTable(view, "definition", t("define-flow"), back) },
      { label: t("export"), icon: "export", disabled: !live, run: () => openExport(view, back) },
    ],
    [
      { label: t("start-over"), disabled: !view.session.state.canUndo, run: () => reset(view) },
      { label: t("keys"), hint: "?", run: () => openKeys(view, back) },
    ],
  ];
}
