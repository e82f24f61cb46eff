// What tables are sorted by: numbers as numbers, whatever they are written with, text as the language has it.

/** What stands in a cell: its text, and what it is sorted by where that is another. */
export interface CellText {
  readonly text: string;
  readonly value?: string | undefined;
}

export type Direction = "ascending" | "descending";

/** A number, or null for text; nothing for an empty cell. */
type Key = { readonly number: number | null; readonly text: string } | null;

const MISSING = /^(?:[-–—]|nan|nat|none|null|<na>|n\/a)?$/i;
const MINUS = /[−–]/;
/** Seconds of what times are written in. */
export type Units = Readonly<Record<string, number>>;

const SECONDS: Units = { d: 86_400, h: 3600, min: 60, s: 1, ms: 0.001, µs: 0.000_001 };
const AMOUNT = /([\d.]+)\s?([^\s\d.]+)(?=\s|$)/g;
/** A sign, a currency, digits, a unit that all cells may share, and what is only said besides. */
const NUMBER = /^([-−+]?)\p{Sc}?\s?([-−]?)((?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s?(?:%|\p{Sc}|×)?\s?(?:[(·].*)?$/u;

/** Read texts as a language writes numbers. */
export function createReader(locale: string, units: Units = {}): (cell: CellText) => Key {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const signOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const [group, decimal] = [signOf("group"), signOf("decimal")];
  const plain = (text: string): string => {
    const spaced = text.replace(/\s+/g, " ");
    // Some languages group by a space of a kind of its own.
    const joined = spaced.replaceAll(new RegExp(`(?<=\\d)[${group.trim() || " "}](?=\\d{3})`, "g"), "");
    return decimal === "." ? joined : joined.replace(new RegExp(`(?<=\\d)[${decimal}](?=\\d)`), ".");
  };
  return ({ text, value }) => {
    const said = (value ?? text).trim();
    if (MISSING.test(said)) return null;
    const number = value === undefined ? numberIn(plain(said), { ...SECONDS, ...units }) : Number(value);
    return { number: Number.isNaN(number) ? null : number, text: said };
  };
}

/** The number that a text says; none where it says anything else. */
function numberIn(text: string, units: Units): number | null {
  const amounts = [...text.matchAll(AMOUNT)];
  const rest = text.replace(AMOUNT, "").trim();
  if (amounts.length > 0 && (rest === "" || MINUS.test(rest)) && amounts.every(([, , unit = ""]) => unit in units)) {
    const seconds = amounts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (units[unit] ?? 0), 0);
    return MINUS.test(text.charAt(0)) || text.startsWith("-") ? -seconds : seconds;
  }
  const [, sign = "", inner = "", digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  return /[-−]/.test(sign + inner) ? -Number(digits) : Number(digits);
}

/** The rows of a table by one of its columns. Equal ones stay in their order; where nothing stands comes last. */
export function sortedRows(
  cells: readonly CellText[],
  direction: Direction,
  locale: string,
  units: Units = {},
): number[] {
  const read = createReader(locale, units);
  const collator = new Intl.Collator(locale, { numeric: true });
  const keys = cells.map(read);
  // One text makes texts of all: names of rows may be numbers.
  const numeric = keys.every((key) => key === null || key.number !== null);
  const turn = direction === "ascending" ? 1 : -1;
  const compare = (one: number, other: number): number => {
    const [left, right] = [keys[one] ?? null, keys[other] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const apart = numeric ? (left.number ?? 0) - (right.number ?? 0) : 0;
    // Numbers of more digits than a number holds are told apart by their text.
    return turn * (apart || (numeric && !/^\d{16,}$/.test(left.text) ? 0 : collator.compare(left.text, right.text)));
  };
  return cells.map((_, row) => row).sort(compare);
}
