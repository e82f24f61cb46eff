// Calendar periods by their labels: 2025-01-27 (a day, or a week by its first day), 2025-01, 2025-Q1, 2025.
import type { Granularity } from "../protocol/messages";

/** The first and the last day of a period, as midnights of UTC; only their dates mean anything. */
export interface Days {
  readonly first: Date;
  readonly last: Date;
}

const MONTHS: Partial<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };
const DAYS: Partial<Record<Granularity, number>> = { day: 1, week: 7 };
const LABEL = /^(-?\d{4,6})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])))?$/;

/** First day of the period with a label; null for a label that is none of a period. */
export function firstDay(label: string): Date | null {
  const found = LABEL.exec(label);
  if (!found) return null;
  const [, year, month, day, quarter] = found;
  return dayOf(Number(year), quarter ? Number(quarter) * 3 - 3 : Number(month ?? 1) - 1, Number(day ?? 1));
}

/** The days from one period to another, both counted from the period with a label. */
export function daysFrom(label: string, granularity: Granularity, from: number, to: number): Days | null {
  const start = firstDay(label);
  if (!start) return null;
  const first = shifted(start, granularity, from);
  const after = shifted(start, granularity, to + 1);
  return { first, last: dayOf(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate() - 1) };
}

function shifted(day: Date, granularity: Granularity, count: number): Date {
  return dayOf(
    day.getUTCFullYear(),
    day.getUTCMonth() + count * (MONTHS[granularity] ?? 0),
    day.getUTCDate() + count * (DAYS[granularity] ?? 0),
  );
}

function dayOf(year: number, month: number, day: number): Date {
  const made = new Date(0);
  made.setUTCFullYear(year, month, day);
  return made;
}

/** Writes periods in a language. */
export interface PeriodWriter {
  /** A period's name: May 2025, Q2 2025, 2025, 5 May 2025. */
  name(first: Date, granularity: Granularity): string;
  /** Its days: 1 – 31 May 2025. */
  range(days: Days): string;
}

/** By patterns of the word files rather than of `Intl`: browsers differ, and drawings made in Python say the same. */
export function createPeriodWriter(t: (id: string, parameters?: Record<string, string>) => string): PeriodWriter {
  const monthOf = (day: Date): string => t("period-months").split(" ")[day.getUTCMonth()] ?? "";
  const name = (first: Date, granularity: Granularity): string =>
    t(`period-${granularity === "week" ? "day" : granularity}`, {
      day: String(first.getUTCDate()),
      month: monthOf(first),
      quarter: String(Math.floor(first.getUTCMonth() / 3) + 1),
      year: String(first.getUTCFullYear()),
    });
  return {
    name,
    range: ({ first, last }) => {
      if (+first === +last) return name(first, "day");
      if (first.getUTCFullYear() !== last.getUTCFullYear()) {
        return t("days-apart", { from: name(first, "day"), to: name(last, "day") });
      }
      const [month, until] = [monthOf(first), monthOf(last)];
      return t(month === until ? "days-in-month" : "days-in-year", {
        year: String(first.getUTCFullYear()),
        month,
        until,
        first: String(first.getUTCDate()),
        last: String(last.getUTCDate()),
      });
    },
  };
}
