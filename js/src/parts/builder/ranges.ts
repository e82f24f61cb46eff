// A date range as someone fills it in, and the JSON that the kernel reads.

export const UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type Unit = (typeof UNITS)[number];

/** Between two days, the last so many units, or the unit in progress. */
export type RangeForm = "fixed" | "last" | "this";

export interface RangeDraft {
  readonly form: RangeForm;
  /** Days, or whole moments where someone wrote those in Python; empty is open. */
  readonly first: string;
  readonly end: string;
  /** Whether `end` is the last day in the range, not the first moment after it. */
  readonly byDay: boolean;
  readonly count: string;
  readonly unit: Unit;
}

export interface RangeJson {
  readonly start?: string | null;
  readonly end?: string | null;
  readonly last?: number | null;
  readonly unit?: Unit | null;
  readonly this?: Unit | null;
}

export type RangeProblem = "range-empty" | "range-backward" | "range-count" | "range-unreadable";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const MOST_UNITS = 40_000;

export const NEW_RANGE: RangeDraft = { form: "last", first: "", end: "", byDay: true, count: "90", unit: "day" };

export function readRange({ start, end, last, unit, this: current }: RangeJson): RangeDraft {
  if (last) return { ...NEW_RANGE, count: String(last), unit: unit ?? "day" };
  if (current) return { ...NEW_RANGE, form: "this", unit: current };
  const byDay = [start, end].every((moment) => !moment || DAY.test(moment));
  const shownEnd = byDay && end ? shiftDay(end, -1) : (end ?? "");
  return { ...NEW_RANGE, form: "fixed", first: start ?? "", end: shownEnd, byDay };
}

export function writeRange({ form, first, end, byDay, count, unit }: RangeDraft): RangeJson {
  if (form === "last") return { last: Number(count), unit };
  if (form === "this") return { this: unit };
  return { ...(first && { start: first }), ...(end && { end: byDay ? shiftDay(end, 1) : end }) };
}

export function rangeProblem({ form, first, end, byDay, count }: RangeDraft): RangeProblem | null {
  if (form === "this") return null;
  if (form === "last") {
    const units = Number(count);
    return Number.isInteger(units) && units >= 1 && units <= MOST_UNITS ? null : "range-count";
  }
  if (!first && !end) return "range-empty";
  if (byDay && [first, end].some((day) => day !== "" && !isDay(day))) return "range-unreadable";
  return byDay && first && end && end < first ? "range-backward" : null;
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && shiftDay(text, 0) === text;
}

/** The day so many days later. */
export function shiftDay(day: string, by: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? day : new Date(moment + by * DAY_MS).toISOString().slice(0, 10);
}
