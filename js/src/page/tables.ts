// The heads of the page's tables become buttons that sort them: up, down, and back to the order that they came in.
import type { Words } from "../shared/words";
import { type Direction, sortedRows, type Units } from "./sorting";

const NEXT: Readonly<Record<string, Direction | "none">> = { none: "ascending", ascending: "descending" };

/** Make all tables sortable that are not part of a drawing; gives what takes the buttons away. */
export function sortTables(page: Document, words: Words): () => void {
  const tables = [...page.querySelectorAll<HTMLTableElement>("main table")].filter(isPlain);
  const ends = tables.map((table) => sortable(table, words));
  return () => {
    for (const end of ends) end();
  };
}

/** Whether a table has one row of heads, rows enough, and a cell in each column. */
function isPlain(table: HTMLTableElement): boolean {
  const [head, ...others] = table.tHead?.rows ?? [];
  const rows = bodyOf(table);
  if (!head || others.length > 0 || rows.length < 2 || table.closest("[data-ipj-analysis]")) return false;
  const isSimple = ({ cells }: HTMLTableRowElement): boolean =>
    cells.length === head.cells.length && [...cells].every(({ colSpan, rowSpan }) => colSpan * rowSpan === 1);
  return [head, ...rows].every(isSimple);
}

const bodyOf = (table: HTMLTableElement): HTMLTableRowElement[] => [...(table.tBodies[0]?.rows ?? [])];

/** What the language calls the units of times, in the singular and the plural. */
function unitsIn(t: Words["t"]): Units {
  const named = (unit: keyof typeof SECONDS, count: number): string => t(`time-${unit}`, { count, number: "" }).trim();
  const all = Object.keys(SECONDS) as (keyof typeof SECONDS)[];
  return Object.fromEntries(all.flatMap((unit) => [1, 2].map((count) => [named(unit, count), SECONDS[unit]])));
}

const SECONDS = { day: 86_400, hour: 3600, minute: 60, second: 1 } as const;

function sortable(table: HTMLTableElement, { t }: Words): () => void {
  const locale = table.ownerDocument.documentElement.lang || "en";
  const units = unitsIn(t);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const original = bodyOf(table);
  const show = (rows: readonly HTMLTableRowElement[]): void => table.tBodies[0]?.append(...rows);
  const sort = (column: number): void => {
    const head = heads[column];
    const direction = NEXT[head?.ariaSort ?? "none"] ?? "none";
    for (const each of heads) each.removeAttribute("aria-sort");
    if (direction !== "none") head?.setAttribute("aria-sort", direction);
    const cells = original.map(({ cells }) => ({
      text: cells[column]?.textContent ?? "",
      value: cells[column]?.dataset.ipjValue,
    }));
    const order = direction === "none" ? original.keys() : sortedRows(cells, direction, locale, units);
    show([...order].flatMap((row) => original[row] ?? []));
  };
  const buttons = heads.map((head, column) => {
    const button = table.ownerDocument.createElement("button");
    button.type = "button";
    button.className = "ipj-page-sort";
    // A column without a name is called by its place.
    if (!head.textContent?.trim()) button.ariaLabel = t("page-column", { number: column + 1 });
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
    return button;
  });
  return () => {
    for (const button of buttons) button.replaceWith(...button.childNodes);
    for (const head of heads) head.removeAttribute("aria-sort");
    show(original);
  };
}
