// What keys do. A menu and a dialog keep their own keys; text fields keep all of them.
import { redo, undo } from "../analysis/edits";
import { say } from "../analysis/view";
import { type Cell, cellsBetween, NO_CELLS, type Shape, selectCells, stepOf } from "../core/cells";
import type { CohortState } from "../protocol/messages";
import { copyText } from "../shared/clipboard";
import { within } from "../shared/pointer";
import type { Layout } from "./layout";
import { cellsAt, openCellMenu, openKeys } from "./menus";
import { figureText, shareText } from "./says";
import { focusCell, type View } from "./view";

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === "Enter" || key === "ContextMenu" || (key === "F10" && shiftKey);

/** Keys that work anywhere in the widget but in text fields; false if the key means nothing. */
export function widgetKey(view: View, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  if (view.reads) return false;
  if (control && key === "z") (event.shiftKey ? redo : undo)(view);
  else if (control && key === "y") redo(view);
  else if (key === "?") openKeys(view, event.target as HTMLElement);
  else return false;
  return true;
}

/** Keys of the grid; false if the key means nothing here. */
export function gridKey(
  view: View,
  table: CohortState,
  layout: Layout,
  cursor: Cell,
  shape: Shape,
  page: number,
  event: KeyboardEvent,
): boolean {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const next = stepOf(event, cursor, shape, page);
  if (next) {
    // The mouse may rest on another cell, which is told of again when it moves.
    view.set({ cursor: next, over: null });
    if (event.shiftKey) extend(view, layout, cursor, next);
    if (event.key === "Home") toBeginning(event.currentTarget as HTMLElement, control);
    focusCell(view);
  } else if (isMenuKey(event)) openMenuAt(view, table, layout, cursor, event.target as HTMLElement);
  else if (event.key === " ") choose(view, layout, cursor, control ? "toggle" : "alone");
  else if (control && key === "a") {
    const last = { row: layout.rows - 1, column: layout.columns - 1 };
    view.set({ selection: selectCells(NO_CELLS, cellsBetween({ row: 0, column: 0 }, last), "alone") });
  } else if (control && key === "c") copy(view, table);
  else if (event.key === "Escape" && view.state.selection.cells.size > 0) view.set({ selection: NO_CELLS });
  else return false;
  return true;
}

/** Heads stay in view wherever the table is scrolled to; whoever goes to the first one means its beginning. */
function toBeginning(grid: HTMLElement, whole: boolean): void {
  grid.scrollLeft = 0;
  if (whole) grid.scrollTop = 0;
}

function choose(view: View, layout: Layout, cell: Cell, how: "alone" | "toggle"): void {
  const cells = cellsAt(cell, layout);
  if (cells.length > 0) view.set({ selection: selectCells(view.state.selection, cells, how) });
  sayHowMany(view);
}

function extend(view: View, layout: Layout, from: Cell, to: Cell): void {
  const { selection } = view.state;
  const begun = selection.anchor ? selection : selectCells(NO_CELLS, cellsAt(from, layout).slice(0, 1), "alone");
  const cells = cellsAt(to, layout);
  if (cells.length > 0) view.set({ selection: selectCells(begun, cells, "range") });
  sayHowMany(view);
}

const sayHowMany = (view: View): void =>
  say(view, view.t("said-selected-cells", { count: view.state.selection.cells.size }));

function openMenuAt(view: View, table: CohortState, layout: Layout, cell: Cell, element: HTMLElement): void {
  const { selection } = view.state;
  const held = cellsAt(cell, layout).every(({ row, column }) => selection.cells.has(`${row}:${column}`));
  if (!held) choose(view, layout, cell, "alone");
  const { left, bottom } = element.getBoundingClientRect();
  const at = within(element.closest(".ipj-root") ?? element, { x: left + 8, y: bottom - 4 });
  openCellMenu(view, table, layout, cell, { at, back: element });
}

/** Copy the selected cells, tab-separated; those between that are not selected are left empty. */
export async function copy(view: View, table: CohortState): Promise<void> {
  const cells = [...view.state.selection.cells];
  if (cells.length === 0) return;
  const places = cells.map((key) => key.split(":").map(Number) as [number, number]);
  const [rows, columns] = [0, 1].map((side) => places.map((place) => place[side as 0 | 1]));
  const span = (all: readonly number[] = []): number[] =>
    Array.from({ length: Math.max(...all) - Math.min(...all) + 1 }, (_, step) => Math.min(...all) + step);
  const chosen = new Set(cells);
  const text = (row: number, column: number): string => {
    if (!chosen.has(`${row}:${column}`)) return "";
    if (view.state.measure === "instances" && !table.show_counts && table.columns[column]?.first !== null) {
      return shareText(view, table, table.shares[row]?.[column] ?? null);
    }
    return figureText(view, table, view.state.measure, row, column);
  };
  const lines = span(rows).map((row) =>
    span(columns)
      .map((column) => text(row, column))
      .join("\t"),
  );
  const copied = await copyText(lines.join("\n"));
  say(view, view.t(copied ? "said-cells-copied" : "copy-blocked", { count: cells.length }));
}
