import { describe, expect, test } from "vitest";
import { changed, heatOf, heatRange, isHot } from "../../src/core/cohorts";
import { cohortSpec, cohortState } from "./fixtures";

describe("heat", () => {
  const state = cohortState({
    shares: [
      [1, 0.1, 0.4],
      [1, 0.2, 0.9],
    ],
    incomplete: [
      [false, false, false],
      [false, false, true],
    ],
  });

  test("rises from the lowest to the highest complete share after the inclusion", () => {
    expect(heatRange(state)).toEqual({ low: 0.1, high: 0.4 });
    expect(heatRange({ ...state, type: "churn" })).toEqual({ low: 0.4, high: 0.4 });
    expect(heatRange(cohortState({ shares: [] }))).toBeNull();
    const values = [
      [null, 5, 900],
      [null, 40, 7000],
    ];
    expect(heatRange({ ...state, values }, "value")).toEqual({ low: 5, high: 900 });
  });

  test("is stronger the higher the share, and none without one", () => {
    const range = { low: 0.1, high: 0.4 };
    expect([heatOf(null, range), heatOf(0.5, null), heatOf(0, range)]).toEqual([null, null, 0]);
    expect(heatOf(0.1, range)).toBeLessThan(heatOf(0.2, range) ?? 0);
    expect(heatOf(0.9, range)).toBe(heatOf(0.4, range));
  });

  test("is not that of those included, nor of returns beside churn", () => {
    expect([0, 1, 2].map((column) => isHot(state, column))).toEqual([false, true, true]);
    expect([0, 1, 2].map((column) => isHot({ ...state, type: "churn" }, column))).toEqual([false, false, true]);
  });
});

describe("a choice that excludes another", () => {
  const spec = cohortSpec();
  test.each([
    [{ latency: true }, { mode: "on_or_after" }, { latency: true, mode: "on" }],
    [{ latency: true }, { dimension: "Channel" }, { latency: true, dimension: null }],
    [{ mode: "on_or_after" }, { rolling: true }, { mode: "on_or_after", rolling: false }],
    [{ rolling: true }, { mode: "on_or_after" }, { rolling: true, mode: "on" }],
    [{ brackets: [[1, 2]] }, { latency: true }, { latency: false }],
    [{ rows: ["A"] }, { dimension: "Channel" }, { dimension: null, rows: ["A"] }],
    [{ dimension: "Channel" }, { rows: ["A"] }, { dimension: "Channel", rows: [] }],
  ] as const)("%j ends %j", (changes, before, after) => {
    expect(changed({ ...spec, ...before } as typeof spec, changes as Partial<typeof spec>)).toMatchObject(after);
  });

  test("leaves the rest as it is", () => {
    expect(changed(spec, { type: "churn" })).toEqual({ ...spec, type: "churn" });
  });
});
