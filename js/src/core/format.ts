import { type Amount, exactAmounts, measuredAmount } from "./duration";

/** Numbers and durations in one language; halves round away from zero and thousands are always grouped. */
export interface Formats {
  /** A number of instances or rows. */
  count(value: number | null | undefined): string;
  /** A metric's value, to two decimals. */
  value(value: number | null | undefined): string;
  /** A percentage out of 100, with one decimal. */
  percent(value: number | null | undefined): string;
  /** Percentage points, to one decimal. */
  points(value: number): string;
  /** A small number, to three decimals. */
  exact(value: number): string;
  /** A share out of 1, as a percentage. */
  share(value: number | null): string;
  /** Measured microseconds, in their largest unit. */
  duration(microseconds: number | null): string;
  /** The microseconds of a limit, exactly. */
  limit(microseconds: number | null): string;
}

/** What is shown where there is no number. */
export const NO_NUMBER = "–";

type Say = (id: string, parameters: Record<string, string | number>) => string;

export function createFormats(locale: string, say: Say): Formats {
  const one = { minimumFractionDigits: 1 };
  const micro = writer(locale, 6);
  const time = ({ amount, unit }: Amount): string => say(`time-${unit}`, { count: amount, number: micro(amount) });
  return {
    count: writer(locale, 0),
    value: writer(locale, 2),
    // Not the percent style, which takes a share: dividing by 100 could move a half.
    percent: writer(locale, 1, { ...one, style: "unit", unit: "percent" }),
    points: writer(locale, 1),
    exact: writer(locale, 3),
    share: writer(locale, 1, { ...one, style: "percent" }),
    duration: (microseconds) => (microseconds === null ? NO_NUMBER : time(measuredAmount(microseconds))),
    limit: (microseconds) =>
      exactAmounts(microseconds ?? 0)
        .map(time)
        .join(" "),
  };
}

/** A share out of 1 as a percentage with exactly so many decimals, 0 or 1. */
export type ShareWriter = (share: number | null, decimals: 0 | 1) => string;

export function createShareWriter(locale: string): ShareWriter {
  const [whole, one] = [0, 1].map((digits) =>
    writer(locale, digits, { minimumFractionDigits: digits, style: "percent" }),
  ) as [Writer, Writer];
  return (share, decimals) => (decimals === 0 ? whole : one)(share);
}

type Writer = (number: number | null | undefined) => string;

const HOUSE_STYLE = { useGrouping: "always", roundingMode: "halfExpand", signDisplay: "negative" } as const;

function writer(locale: string, maximumFractionDigits: number, options: Intl.NumberFormatOptions = {}): Writer {
  const format = new Intl.NumberFormat(locale, { ...HOUSE_STYLE, ...options, maximumFractionDigits });
  return (number) => (Number.isFinite(number) ? format.format(number as number) : NO_NUMBER);
}
