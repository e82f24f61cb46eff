import { describe, expect, test } from "vitest";
import { MICROSECONDS } from "../../src/core/duration";
import { returnedBy, returnedSteps, timeEdges } from "../../src/core/survival";

const DAY = MICROSECONDS.day;

describe("a curve of returns", () => {
  const steps = returnedSteps({ times: [2 * DAY, 5 * DAY], shares: [0.75, 0.5] });

  test("begins at nobody and rises in steps", () => {
    expect(steps).toEqual([
      [0, 0],
      [2 * DAY, 0.25],
      [5 * DAY, 0.5],
    ]);
    expect([0, 1, 2, 4, 5, 9].map((day) => returnedBy(steps, day * DAY))).toEqual([0, 0, 0.25, 0.25, 0.5, 0.5]);
  });

  test("may have returns at once", () => {
    expect(returnedSteps({ times: [0], shares: [0.9] })[0]?.[0]).toBe(0);
    expect(returnedBy([], DAY)).toBe(0);
  });
});

test("the axis has few round times and reaches the end", () => {
  const edges = timeEdges(400 * DAY, 12);
  expect(edges.length).toBeLessThanOrEqual(14);
  expect(edges[0]).toBe(0);
  expect(edges.at(-1)).toBeGreaterThanOrEqual(400 * DAY);
  expect(edges[1]).toBe(60 * DAY);
  expect(timeEdges(300 * DAY, 12)[1]).toBe(30 * DAY);
});
