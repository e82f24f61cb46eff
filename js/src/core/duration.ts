// Elapsed time in microseconds; ISO 8601 in specs. A day is 24 hours; months and years are no durations.

export const MICROSECONDS = {
  week: 604_800_000_000,
  day: 86_400_000_000,
  hour: 3_600_000_000,
  minute: 60_000_000,
  second: 1_000_000,
} as const;

export type DurationUnit = keyof typeof MICROSECONDS;

export interface Amount {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const ISO = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?$/;

/** Microseconds of an ISO 8601 duration; null for any other text. */
export function parseDuration(text: string): number | null {
  const found = ISO.exec(text.trim());
  if (!found || text.trim().endsWith("T") || found.slice(1).every((part) => part === undefined)) return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(1, 6).map((part) => Number(part ?? 0));
  return (
    (weeks ?? 0) * MICROSECONDS.week +
    (days ?? 0) * MICROSECONDS.day +
    (hours ?? 0) * MICROSECONDS.hour +
    (minutes ?? 0) * MICROSECONDS.minute +
    (seconds ?? 0) * MICROSECONDS.second +
    Number((found[6] ?? "").padEnd(6, "0"))
  );
}

/** Whether a time limit ends before it begins. */
export function areBackward({ within, after }: { within: string | null; after: string | null }): boolean {
  const [most, least] = [within, after].map((text) => parseDuration(text ?? ""));
  return most != null && least != null && most < least;
}

/** ISO 8601, in days and below, as Python writes it. */
export function formatDuration(microseconds: number): string {
  const part = (unit: DurationUnit, letter: string, of?: DurationUnit): string => {
    const amount = Math.floor((of ? microseconds % MICROSECONDS[of] : microseconds) / MICROSECONDS[unit]);
    return amount ? `${amount}${letter}` : "";
  };
  const date = part("day", "D");
  const time = part("hour", "H", "day") + part("minute", "M", "hour") + secondsPart(microseconds % MICROSECONDS.minute);
  if (time) return `P${date}T${time}`;
  return date ? `P${date}` : "PT0S";
}

function secondsPart(microseconds: number): string {
  if (!microseconds) return "";
  const fraction = microseconds % MICROSECONDS.second;
  const digits = fraction ? `.${String(fraction).padStart(6, "0").replace(/0+$/, "")}` : "";
  return `${Math.floor(microseconds / MICROSECONDS.second)}${digits}S`;
}

const LARGEST_FIRST: readonly DurationUnit[] = ["week", "day", "hour", "minute", "second"];

/** A duration as one number of the largest unit that it is a whole multiple of: for a form. */
export function toAmount(microseconds: number): Amount {
  const unit = LARGEST_FIRST.find((one) => microseconds > 0 && microseconds % MICROSECONDS[one] === 0) ?? "second";
  return { amount: microseconds / MICROSECONDS[unit], unit };
}

/** ISO 8601 of a number of units, to the nearest microsecond. */
export function fromAmount({ amount, unit }: Amount): string {
  return formatDuration(Math.round(amount * MICROSECONDS[unit]));
}

const READ = ["day", "hour", "minute", "second"] as const;

/** A measured time in its largest unit, half up: to a tenth below ten. */
export function measuredAmount(microseconds: number, place = 3): Amount {
  const unit = READ[place] ?? "day";
  const count = microseconds / MICROSECONDS[unit];
  const tenths = Math.round(10 * count) / 10;
  const amount = tenths < 10 ? tenths : Math.round(count);
  const larger = READ[place - 1];
  // From the smallest unit up, since rounding may fill the next one: 59.7 min is an hour.
  return larger && amount * MICROSECONDS[unit] >= MICROSECONDS[larger]
    ? measuredAmount(microseconds, place - 1)
    : { amount, unit };
}

/** A limit exactly: in one unit where that reads well, 36 h or 90 min, else in all that it needs. */
export function exactAmounts(microseconds: number): Amount[] {
  let rest = microseconds;
  const one = READ.find(
    (unit) => rest && !(rest % MICROSECONDS[unit]) && (unit === "day" || rest < 100 * MICROSECONDS[unit]),
  );
  return (one ? [one] : READ).flatMap((unit) => {
    const last = unit === "second";
    const left = last ? 0 : rest % MICROSECONDS[unit];
    const amount = (rest - left) / MICROSECONDS[unit];
    rest = left;
    return amount || (last && !microseconds) ? { amount, unit } : [];
  });
}
