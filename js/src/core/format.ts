import { readableParts } from "./duration";

/** Numbers and durations in one language; halves round away from zero and thousands are always grouped. */
export interface Formats {
  /** A number of instances or rows. */
  count(value: number): string;
  /** A metric's value, to two decimals. */
  value(value: number | null): string;
  /** A percentage out of 100, to one decimal. */
  percent(value: number | null): string;
  /** Percentage points, to one decimal. */
  points(value: number): string;
  /** A small number, to three decimals. */
  exact(value: number): string;
  /** A share out of 1, as a percentage. */
  share(value: number | null): string;
  /** Elapsed microseconds, in the two largest units. */
  duration(microseconds: number | null): string;
}

/** What is shown where there is no number. */
export const NO_NUMBER = "–";

export function createFormats(locale: string): Formats {
  const decimal = (maximumFractionDigits: number, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { ...HOUSE_STYLE, ...options, maximumFractionDigits });
  const [count, value, points, exact] = [decimal(0), decimal(2), decimal(1), decimal(3)];
  // Not the percent style, which takes a share: dividing by 100 could move a half.
  const percent = decimal(1, { style: "unit", unit: "percent", unitDisplay: "short" });
  const share = decimal(1, { style: "percent" });
  const list = new Intl.ListFormat(locale, { type: "unit", style: "narrow" });
  const units = new Map<string, Intl.NumberFormat>();
  const amount = (number: number, unit: string): string => {
    const format = units.get(unit) ?? decimal(1, { style: "unit", unit, unitDisplay: "short" });
    units.set(unit, format);
    return format.format(number);
  };

  return {
    count: (number) => count.format(number),
    value: (number) => shown(value, number),
    percent: (number) => shown(percent, number),
    points: (number) => shown(points, number),
    exact: (number) => shown(exact, number),
    share: (number) => shown(share, number),
    duration: (microseconds) =>
      microseconds === null
        ? NO_NUMBER
        : list.format(readableParts(microseconds).map((part) => amount(part.amount, part.unit))),
  };
}

/** A share out of 1 as a percentage with exactly so many decimals, 0 or 1. */
export type ShareWriter = (share: number | null, decimals: 0 | 1) => string;

export function createShareWriter(locale: string): ShareWriter {
  const [whole, one] = [0, 1].map((digits) => {
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(locale, { ...HOUSE_STYLE, ...fraction, style: "percent" });
  }) as [Intl.NumberFormat, Intl.NumberFormat];
  return (share, decimals) => shown(decimals === 0 ? whole : one, share);
}

const HOUSE_STYLE = { useGrouping: "always", roundingMode: "halfExpand", signDisplay: "negative" } as const;

function shown(format: Intl.NumberFormat, number: number | null): string {
  return number === null || !Number.isFinite(number) ? NO_NUMBER : format.format(number);
}
