// Cells of a grid: which are selected, where the arrow keys lead, which lie in the window.

/** A cell by the numbers of its row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What is selected: cells by their keys, and the corner that a selection with Shift starts from. */
export interface CellSelection {
  readonly cells: ReadonlySet<string>;
  readonly anchor: Cell | null;
}

export const NO_CELLS: CellSelection = { cells: new Set(), anchor: null };

export const cellKey = ({ row, column }: Cell): string => `${row}:${column}`;

export function cellOf(key: string): Cell {
  const [row = 0, column = 0] = key.split(":").map(Number);
  return { row, column };
}

/** All cells between two corners. */
export function cellsBetween(one: Cell, other: Cell): Cell[] {
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

export type How = "alone" | "toggle" | "range";

/** Select cells, of which the first is where the next range starts from. */
export function selectCells(from: CellSelection, cells: readonly Cell[], how: How): CellSelection {
  const [first] = cells;
  if (!first) return from;
  if (how === "alone") return { cells: new Set(cells.map(cellKey)), anchor: first };
  if (how === "range") {
    const corners = [from.anchor ?? first, ...cells];
    const rows = corners.map(({ row }) => row);
    const columns = corners.map(({ column }) => column);
    const low = { row: Math.min(...rows), column: Math.min(...columns) };
    const high = { row: Math.max(...rows), column: Math.max(...columns) };
    return { cells: new Set(cellsBetween(low, high).map(cellKey)), anchor: from.anchor ?? first };
  }
  const next = new Set(from.cells);
  const keys = cells.map(cellKey);
  const all = keys.every((key) => next.has(key));
  for (const key of keys) {
    if (all) next.delete(key);
    else next.add(key);
  }
  return { cells: next, anchor: first };
}

/** Selected cells, row by row. */
export function inOrder({ cells }: CellSelection): Cell[] {
  return [...cells].map(cellOf).sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Where a key leads from a cell; null if it leads nowhere. `page` is how many rows are in view. */
export function stepOf(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  { row, column }: Cell,
  { rows, columns }: Shape,
  page: number,
): Cell | null {
  const far = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return to(far ? 0 : row - 1, column);
    case "ArrowDown":
      return to(far ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, far ? 0 : column - 1);
    case "ArrowRight":
      return to(row, far ? columns - 1 : column + 1);
    case "Home":
      return to(far ? 0 : row, 0);
    case "End":
      return to(far ? rows - 1 : row, columns - 1);
    case "PageUp":
      return to(row - page, column);
    case "PageDown":
      return to(row + page, column);
    default:
      return null;
  }
}

/** Numbers of the pieces of one size that lie between two places, with some more on either side; the last is not in. */
export function piecesIn(from: number, to: number, size: number, count: number, more: number): [number, number] {
  const first = Math.max(0, Math.floor(from / size) - more);
  return [Math.min(first, count), Math.max(0, Math.min(count, Math.ceil(to / size) + more))];
}

/** How far to scroll so that a stretch lies in the window; its place now if it does. */
export function scrolledTo(now: number, room: number, start: number, end: number): number {
  if (start < now) return start;
  return end > now + room ? end - room : now;
}
