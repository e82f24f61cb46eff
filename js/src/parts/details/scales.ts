// Where the lines and bars of a chart stand.

/** Where the labels of an upright axis stand: round numbers around the values and 0; whole ones for counts. */
export function niceTicks(values: readonly (number | null)[], { whole = false, wanted = 4 } = {}): number[] {
  const numbers = values.filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const rough = (high - low || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = power * (STEPS.find((each) => each * power >= rough * CLOSE) ?? 10);
  const step = whole ? Math.max(1, nice) : nice;
  const first = Math.floor((low / step) * CLOSE);
  const last = Math.max(Math.ceil((high / step) * CLOSE), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const STEPS = [1, 2, 5, 10];
/** What is larger by less than this is as large: sums of floating-point numbers are not exact. */
const CLOSE = 1 - 1e-9;

/** Which of so many labels there is room for: every n-th, from the first on. */
export function roomFor(count: number, width: number, each: number): number {
  const fit = Math.max(1, Math.floor(width / each));
  return Math.max(1, Math.ceil(count / fit));
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of one of so many bands beside each other. */
export const bandAt = ({ left, width }: Frame, index: number, count: number): number =>
  left + ((index + 0.5) * width) / Math.max(count, 1);

/** The height of a value on an axis with some ticks. */
export function heightAt({ top, height }: Frame, value: number, ticks: readonly number[]): number {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return top + height * (1 - (value - low) / (high - low));
}

/** Which band lies at a place. */
export function bandNear({ left, width }: Frame, x: number, count: number): number {
  const index = Math.floor(((x - left) / width) * count);
  return Math.min(count - 1, Math.max(0, index));
}

/** Lines through values, interrupted where there is none. */
export function linePath(frame: Frame, values: readonly (number | null)[], ticks: readonly number[]): string {
  let open = false;
  return values
    .map((value, index) => {
      if (value === null) {
        open = false;
        return "";
      }
      const point = `${bandAt(frame, index, values.length).toFixed(1)} ${heightAt(frame, value, ticks).toFixed(1)}`;
      const step = open ? `L${point}` : `M${point}`;
      open = true;
      return step;
    })
    .join("");
}

/** How many decimals the percentages of shares need, so that all look alike. */
export const decimalsOf = (ticks: readonly number[]): 0 | 1 =>
  ticks.every((tick) => Math.round(1000 * tick) % 10 === 0) ? 0 : 1;
