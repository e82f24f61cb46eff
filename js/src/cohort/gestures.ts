// What a pressed pointer does in the grid: it selects a cell, a range, cells apart, or whole rows and columns.
import { type Cell, cellKey, cellOf, type How, selectCells } from "../core/cells";
import type { CohortState } from "../protocol/messages";
import { elementUnder, followPointer, partOf, pointOf, within } from "../shared/pointer";
import type { Layout } from "./layout";
import { cellsAt, openCellMenu } from "./menus";
import { focusCell, type View } from "./view";

export function createGestures(view: View, layout: Layout, table: CohortState) {
  const cellUnder = (element: Element | null): Cell | null => {
    const key = partOf(element, "cell");
    return key === undefined ? null : cellOf(key);
  };
  const choose = (cell: Cell, how: How): void => {
    const cells = cellsAt(cell, layout);
    if (cells.length > 0) view.set({ selection: selectCells(view.state.selection, cells, how) });
  };
  const press = (event: PointerEvent): void => {
    const cell = cellUnder(event.target as Element);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    view.set({ cursor: cell });
    focusCell(view);
    choose(cell, event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "alone");
    const grid = event.currentTarget as HTMLElement;
    let last = cellKey(cell);
    followPointer(event, {
      start: () => undefined,
      move: (moved) => {
        const next = cellUnder(elementUnder(grid, pointOf(moved)));
        if (!next || cellKey(next) === last || moved.ctrlKey || moved.metaKey) return;
        last = cellKey(next);
        view.set({ cursor: next });
        choose(next, "range");
      },
      end: () => undefined,
      tap: () => undefined,
      cancel: () => undefined,
    });
  };
  const menu = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const element = event.target as Element;
    const cell = cellUnder(element);
    if (!cell) return;
    const under = cellsAt(cell, layout);
    if (!under.every((each) => view.state.selection.cells.has(cellKey(each)))) choose(cell, "alone");
    view.set({ cursor: cell });
    const root = element.closest(".ipj-root") ?? element;
    openCellMenu(view, table, layout, cell, { at: within(root, pointOf(event)), back: element.closest("[data-cell]") });
  };
  return { press, menu };
}
