// A table as it is read: which columns are shown, how a cell is written, what a table is called in code.

import type { AnalysisView } from "../../analysis/view";
import type { TableColumn } from "../../protocol/messages";
import type { Words } from "../../shared/words";

export type Cell = TableColumn["values"][number];
export type Holds = TableColumn["holds"];

/** A column on show, with the bounds of the interval that its figures have. */
export interface ShownColumn extends TableColumn {
  readonly bounds: readonly [TableColumn, TableColumn] | null;
}

/** Put the bounds of an interval to the figure that they belong to. */
export function shownColumns(columns: readonly TableColumn[]): ShownColumn[] {
  const named = new Map(columns.map((column) => [column.name, column]));
  const taken = new Set<string>();
  const shown = columns.map((column): ShownColumn => {
    const [low, high] = boundNames(column.name).map((name) => named.get(name));
    if (!low || !high) return { ...column, bounds: null };
    taken.add(low.name).add(high.name);
    return { ...column, bounds: [low, high] };
  });
  return shown.filter(({ name }) => !taken.has(name));
}

const boundNames = (name: string): string[] =>
  name === "share_change" ? ["low", "high"] : [`${name}_low`, `${name}_high`];

/** Numbers stand at the right, so that their digits lie below each other. */
export const isNumeric = (holds: Holds): boolean => holds !== "text" && holds !== "texts" && holds !== "time";

/** Writes the cells of a table, whose times are those of a zone. */
export function cellWriter(words: Words, locale: string, timezone: string): (holds: Holds, cell: Cell) => string {
  const time = timeWriter(locale, timezone);
  const { formats } = words;
  return (holds, cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return cell;
    if (typeof cell !== "number") return words.list(cell);
    switch (holds) {
      case "time":
        return time(cell);
      case "duration":
        return formats.duration(cell);
      case "share":
        return formats.share(cell);
      case "percent":
        return formats.percent(cell);
      case "count":
        return formats.count(cell);
      default:
        return words.number(cell);
    }
  };
}

/** The language that dates are written in: that of the words, in the reader's region where it is of that language. */
export function datesLocale({ host, words }: Pick<AnalysisView, "host" | "words">): string {
  const { locale } = host.facts;
  return locale.slice(0, 2) === words.locale.slice(0, 2) ? locale : words.locale;
}

/** Writes moments, given in microseconds, as days and minutes of a zone. */
export function timeWriter(
  locale: string,
  timezone: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" },
): (microseconds: number) => string {
  const { zone, minutes } = knownZone(timezone);
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: zone });
  return (microseconds) => format.format(microseconds / 1000 + minutes * 60_000);
}

/** The zone by a name that browsers know, and the minutes to add where it is a fixed offset: not all know those. */
export function knownZone(timezone: string): { zone: string; minutes: number } {
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):?(\d\d)$/.exec(timezone) ?? [];
  if (sign) return { zone: "UTC", minutes: Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) };
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
    return { zone: timezone, minutes: 0 };
  } catch {
    return { zone: "UTC", minutes: 0 };
  }
}

/** A name that Python allows, made of words. */
export function variableName(...words: readonly string[]): string {
  const name = words
    .join("_")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST_NAME);
  return /^\p{N}/u.test(name) || name === "" ? `table_${name}`.replace(/_$/, "") : name;
}

const LONGEST_NAME = 40;

/** The order that a press on the head of a column leads to: one way, the other way, the table's own. */
export function nextSort(sort: Sort | null, { name, holds }: Pick<TableColumn, "name" | "holds">): Sort | null {
  const largestFirst = isNumeric(holds);
  if (sort?.column !== name) return { column: name, descending: largestFirst };
  return sort.descending === largestFirst ? { column: name, descending: !largestFirst } : null;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Which rows a page has, counted from 1, of how many pages. */
export function pageOf(
  offset: number,
  size: number,
  total: number,
): { first: number; last: number; page: number; pages: number } {
  return {
    first: total === 0 ? 0 : offset + 1,
    last: Math.min(offset + size, total),
    page: Math.floor(offset / size) + 1,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}
