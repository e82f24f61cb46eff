import { describe, expect, it } from "vitest";
import { daysOf, marksByNode } from "../../src/parts/details/days";
import { bandAt, bandNear, heightAt, linePath, niceTicks, roomFor } from "../../src/parts/details/scales";

const FRAME = { left: 10, top: 0, width: 100, height: 50 };

describe("the ticks of an axis", () => {
  it.each([
    [
      [3, 58],
      [0, 20, 40, 60],
    ],
    [
      [0.3, 0.1],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-4, 7],
      [-5, 0, 5, 10],
    ],
    [
      [null, 0],
      [0, 0.5],
    ],
    [[], [0, 0.5]],
  ])("around %j are %j", (values, ticks) => expect(niceTicks(values)).toEqual(ticks));

  it("are whole numbers for counts", () => {
    expect(niceTicks([1, 2], { whole: true })).toEqual([0, 1, 2]);
    expect(niceTicks([0], { whole: true })).toEqual([0, 1]);
  });

  it("hold all values", () => {
    for (const values of [[7], [99.5], [1e9, 3], [-0.02, 0.013], [0.1 + 0.2]]) {
      const ticks = niceTicks(values);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(ticks[0] ?? 0);
      expect(Math.max(...values) * (1 - 1e-9)).toBeLessThanOrEqual(ticks.at(-1) ?? 0);
    }
  });
});

describe("bands", () => {
  it("stand beside each other", () => {
    expect([0, 1].map((index) => bandAt(FRAME, index, 2))).toEqual([35, 85]);
    expect([-5, 10, 59, 61, 400].map((x) => bandNear(FRAME, x, 2))).toEqual([0, 0, 0, 1, 1]);
  });

  it("are named as there is room", () => {
    expect(roomFor(18, 360, 60)).toBe(3);
    expect(roomFor(3, 360, 60)).toBe(1);
    expect(roomFor(5, 10, 60)).toBe(5);
  });
});

it("a value stands between the ends of the axis", () => {
  expect([0, 5, 10].map((value) => heightAt(FRAME, value, [0, 5, 10]))).toEqual([50, 25, 0]);
  expect(heightAt(FRAME, 0, [-10, 0, 10])).toBe(25);
});

it("a line is interrupted where there is no value", () => {
  expect(linePath(FRAME, [0, 10, null, 10], [0, 10])).toBe("M22.5 50.0L47.5 0.0M97.5 0.0");
});

describe("a timeline", () => {
  it("is cut into days", () => {
    const rows = [{ time: 1 }, { time: 2 }, { time: 11 }];
    const days = daysOf(rows, (time) => String(Math.floor(time / 10)));
    expect(days).toEqual([
      { day: "0", first: 0, rows: rows.slice(0, 2) },
      { day: "1", first: 2, rows: rows.slice(2) },
    ]);
  });

  it("has its nodes in the order in which they are reached, with how often", () => {
    const marks = [
      { row: 3, time: 30, nodes: ["Visit"] },
      { row: 5, time: 50, nodes: ["Demo", "Visit"] },
    ];
    expect(marksByNode(marks)).toEqual([
      { node: "Visit", row: 3, time: 30, times: 2 },
      { node: "Demo", row: 5, time: 50, times: 1 },
    ]);
  });
});
