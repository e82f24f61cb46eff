// Curves of how many have returned, as steps over time.
import type { CurveState } from "../protocol/messages";
import { MICROSECONDS } from "./duration";

export type Step = readonly [time: number, share: number];

/** The share that has returned, from each time on. */
export function returnedSteps({ times, shares }: Pick<CurveState, "times" | "shares">): Step[] {
  const steps: Step[] = times.map((time, index) => [time, 1 - (shares[index] ?? 1)]);
  return steps[0]?.[0] === 0 ? steps : [[0, 0], ...steps];
}

/** The share that has returned by a time. */
export function returnedBy(steps: readonly Step[], time: number): number {
  return steps.findLast(([at]) => at <= time)?.[1] ?? 0;
}

const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MICROSECONDS.minute),
  ...[1, 2, 3, 6, 12].map((hours) => hours * MICROSECONDS.hour),
  ...[1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730].map((days) => days * MICROSECONDS.day),
];

/** Round times from 0 to the end of the longest curve, at most so many. */
export function timeEdges(last: number, most: number): number[] {
  const step = STEPS.find((size) => last / size <= most) ?? last / most;
  const count = Math.max(1, Math.ceil(last / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
