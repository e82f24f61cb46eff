// Menus of the header and of cells, and what they open.
import { reset } from "../analysis/edits";
import type { Opening } from "../analysis/opening";
import { openMenu, openModal, openPanel } from "../analysis/view";
import { type Cell, cellsBetween, inOrder, NO_CELLS, selectCells } from "../core/cells";
import type { CellPlace, CohortSpec, CohortState } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { copy } from "./keyboard";
import type { Layout } from "./layout";
import { columnHead, rowTitle } from "./says";
import { change, type Measure, type View } from "./view";

/** So many cells the kernel tells of at once. */
const MOST_PLACES = 50;
const MOST_CURVES = 6;

/** The cells of the result that a cell of the grid stands for: a head stands for its whole row or column. */
export function cellsAt({ row, column }: Cell, { top, rows, columns }: Layout): Cell[] {
  const [line, place] = [row - top, column - 1];
  if (line >= 0 && place >= 0) return [{ row: line, column: place }];
  if (line >= 0) return cellsBetween({ row: line, column: 0 }, { row: line, column: columns - 1 });
  if (row === 0 && place >= 0) return cellsBetween({ row: 0, column: place }, { row: rows - 1, column: place });
  return [];
}

/** The selected cells that are not empty, as places. */
function placesOf(view: View, table: CohortState): CellPlace[] {
  return inOrder(view.state.selection).flatMap(({ row, column }) => {
    const [label, about] = [table.rows[row], table.columns[column]];
    const there = (table.counts[row]?.[column] ?? null) !== null;
    return label !== undefined && about && there ? [{ row: label, column: about.label }] : [];
  });
}

/** What selected cells are called. */
function titleOf(view: View, table: CohortState, places: readonly CellPlace[]): string {
  const [only, ...others] = places;
  if (!only || others.length > 0) return view.t("several-cells", { count: places.length });
  const column = table.columns.find(({ label }) => label === only.column);
  const cohort = rowTitle(view, table, table.rows.indexOf(only.row));
  return `${view.t("says-cohort", { cohort })}, ${column ? columnHead(view, column) : only.column}`;
}

/** The menu of the selected cells. */
export function openCellMenu(view: View, table: CohortState, layout: Layout, cell: Cell, opening: Opening): void {
  const { t } = view;
  const places = placesOf(view, table);
  const title = titleOf(view, table, places);
  const { back } = opening;
  const some = places.length > 0 && places.length <= MOST_PLACES;
  const rows = [...new Set(inOrder(view.state.selection).map(({ row }) => row))];
  const row = cell.row - layout.top;
  const hint = places.length > MOST_PLACES ? { hint: t("at-most-cells", { most: MOST_PLACES }) } : {};
  const select = (label: string, cells: Cell[]): MenuEntry => ({
    label,
    disabled: cells.length < 2,
    run: () => view.set({ selection: selectCells(NO_CELLS, cells, "alone") }),
  });
  const members = (label: string, heading: string, naming: boolean): MenuEntry => ({
    label,
    disabled: !some,
    ...hint,
    run: () => {
      const props = { places, title, naming };
      openPanel(view, { part: "details", panel: "members", title: heading, props, back });
    },
  });
  const asked: MenuItems = [
    [
      members(t("show-members"), title, false),
      {
        label: t("make-segment"),
        disabled: !some,
        ...hint,
        run: () =>
          openModal(view, {
            part: "details",
            panel: "segment",
            title: t("segment-of-cells"),
            props: { places, title },
            back,
          }),
      },
      members(t("create-audience"), t("audience-of", { title }), true),
      {
        label: t("define-cell"),
        disabled: places.length !== 1,
        run: () => openPanel(view, { part: "details", panel: "definition", title, props: { places, title }, back }),
      },
    ],
  ];
  const items: MenuItems = [
    // Without a kernel nobody answers.
    ...(view.reads ? [] : asked),
    [
      {
        label: rows.length === 0 ? t("curves") : t("show-curves-of", { count: rows.length }),
        icon: "curve",
        disabled: rows.length === 0 || rows.length > MOST_CURVES,
        ...(rows.length > MOST_CURVES ? { hint: t("at-most-rows", { most: MOST_CURVES }) } : {}),
        run: () => openCurves(view, table, rows, back),
      },
    ],
    [
      {
        label: t("copy-cells"),
        hint: t("key-copy"),
        disabled: view.state.selection.cells.size === 0,
        run: () => copy(view, table),
      },
      select(t("select-row"), row < 0 ? [] : cellsAt({ row: cell.row, column: 0 }, layout)),
      select(t("select-column"), cell.column < 1 ? [] : cellsAt({ row: 0, column: cell.column }, layout)),
    ],
  ];
  openMenu(view, { label: title, items, ...opening });
}

/** Curves of some rows; of the first few without any. */
export function openCurves(view: View, table: CohortState, rows: readonly number[], back: HTMLElement | null): void {
  const labels = rows.flatMap((row) => table.rows[row] ?? []);
  openPanel(view, { part: "curves", panel: "curves", title: view.t("curves"), props: { rows: labels }, back });
}

export function openSettings(view: View, back: HTMLElement | null): void {
  openModal(view, { part: "settings", panel: "settings", title: view.t("edit-table"), props: {}, back, wide: true });
}

export function openKeys(view: View, back: HTMLElement | null): void {
  openModal(view, { part: "settings", panel: "keys", title: view.t("keys"), props: {}, back, wide: true });
}

/** Retention or churn. */
export function typeItems(view: View): MenuItems {
  const { t } = view;
  const entry = (type: CohortSpec["type"], label: string): MenuEntry => ({
    label,
    choice: "one",
    checked: view.session.state.spec.type === type,
    run: () => change(view, { type }, label),
  });
  return [[entry("retention", t("retention")), entry("churn", t("churn"))]];
}

type Flags = { [F in keyof CohortSpec]: CohortSpec[F] extends boolean ? F : never }[keyof CohortSpec];

/** How figures are worked out and shown. */
export function viewItems(view: View): MenuItems {
  const { t } = view;
  const { spec } = view.session.state;
  const flag = (field: Flags, label: string): MenuEntry => ({
    label,
    choice: "any",
    checked: spec[field],
    run: () => change(view, { [field]: !spec[field] }, t(spec[field] ? "said-hidden" : "said-shown", { what: label })),
  });
  const measure = (shown: Measure, label: string): MenuEntry => ({
    label,
    choice: "one",
    checked: view.state.measure === shown,
    run: () => view.set({ measure: shown }),
  });
  const percentOnly: MenuEntry = {
    label: t("percent-only"),
    choice: "any",
    checked: !spec.show_counts,
    run: () =>
      change(
        view,
        { show_counts: !spec.show_counts },
        t(spec.show_counts ? "said-shown" : "said-hidden", { what: t("percent-only") }),
      ),
  };
  // Which rows there are is up to the form: those that a latency table cannot have are told of.
  const aside = spec.dimension ?? (spec.rows.length > 0 ? t("row-of-segment") : null);
  const latency: MenuEntry =
    spec.latency || aside === null
      ? flag("latency", t("latency"))
      : {
          label: t("latency"),
          choice: "any",
          checked: false,
          run: () => {
            const notice = t("said-latency-rows", { rows: aside });
            change(view, { latency: true }, notice);
            view.set({ notice });
          },
        };
  const averages = { pooled: t("average-pooled"), mean: t("average-mean") };
  const averageIs: MenuEntry = {
    label: t("average-is"),
    entries: [
      (["pooled", "mean"] as const).map((average) => ({
        label: averages[average],
        choice: "one",
        checked: spec.average === average,
        run: () => change(view, { average }, averages[average]),
      })),
    ],
  };
  return [
    ...(spec.value === null
      ? []
      : [
          [
            measure("instances", t("show-instances")),
            measure("value", t("show-value", { metric: spec.value })),
            measure("each", t("show-each", { metric: spec.value })),
          ],
        ]),
    [
      percentOnly,
      flag("round_percents", t("round-percents")),
      flag("show_intervals", t("show-intervals")),
      flag("show_average", t("show-average")),
      ...(view.reads ? [] : [averageIs]),
    ],
    ...(view.reads ? [] : [[flag("rolling", t("rolling")), latency]]),
  ];
}

/** Out of the widget, and back to its beginning. */
export function moreItems(view: View, back: HTMLElement): MenuItems {
  const { t } = view;
  const live = view.session.state.configured;
  return [
    [
      {
        label: t("define-table"),
        disabled: !live,
        run: () =>
          openPanel(view, {
            part: "details",
            panel: "definition",
            title: t("define-table"),
            props: { places: [], title: "" },
            back,
          }),
      },
      {
        label: t("export"),
        disabled: !live,
        run: () => openModal(view, { part: "settings", panel: "export", title: t("export"), props: {}, back }),
      },
    ],
    [
      {
        label: t("reset"),
        disabled: !view.session.state.canUndo,
        run: () => reset(view),
      },
      { label: t("keys"), hint: "?", run: () => openKeys(view, back) },
    ],
  ];
}
