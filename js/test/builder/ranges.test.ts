import { expect, test } from "vitest";
import {
  NEW_RANGE,
  type RangeJson,
  rangeProblem,
  readRange,
  shiftDay,
  writeRange,
} from "../../src/parts/builder/ranges";

const FORMS: readonly RangeJson[] = [
  { start: "2025-01-01", end: "2025-04-01" },
  { start: "2025-01-01" },
  { end: "2024-03-01" },
  { start: "2025-01-01T08:00:00+01:00", end: "2025-04-01" },
  { last: 90, unit: "day" },
  { this: "quarter" },
];

test.each(FORMS)("%j is read and written again", (json) => {
  expect(writeRange(readRange(json))).toEqual(json);
  expect(rangeProblem(readRange(json))).toBeNull();
});

test("someone who fills in days means the last one too", () => {
  expect(readRange({ start: "2024-01-01", end: "2024-03-01" })).toMatchObject({
    first: "2024-01-01",
    end: "2024-02-29",
  });
  expect(writeRange({ ...NEW_RANGE, form: "fixed", first: "2025-01-01", end: "2025-01-01" })).toEqual({
    start: "2025-01-01",
    end: "2025-01-02",
  });
  expect(shiftDay("2025-12-31", 1)).toBe("2026-01-01");
});

test("what is no range yet is said", () => {
  const fixed = { ...NEW_RANGE, form: "fixed" } as const;
  expect(rangeProblem(fixed)).toBe("range-empty");
  expect(rangeProblem({ ...fixed, first: "2025-02-01", end: "2025-01-31" })).toBe("range-backward");
  expect(rangeProblem({ ...fixed, first: "2025-02-01", end: "2025-02-01" })).toBeNull();
  for (const first of ["soon", "2025-02-30", "2025-1-1"])
    expect(rangeProblem({ ...fixed, first })).toBe("range-unreadable");
  for (const count of ["", "0", "-1", "1.5", "x", "40001"])
    expect(rangeProblem({ ...NEW_RANGE, count })).toBe("range-count");
});
