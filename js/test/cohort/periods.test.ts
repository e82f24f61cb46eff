import { describe, expect, test } from "vitest";
import interfaceWords from "../../../src/ipyjourney/locale/en/interface.ftl";
import { createPeriodWriter, daysFrom, firstDay } from "../../src/core/periods";
import { createWords } from "../../src/shared/words";

const iso = (day: Date | null | undefined) => day?.toISOString().slice(0, 10);

describe("periods by their labels", () => {
  test.each([
    ["2025-01-27", "2025-01-27"],
    ["2025-03", "2025-03-01"],
    ["2025-Q4", "2025-10-01"],
    ["2025", "2025-01-01"],
    ["0099", "0099-01-01"],
  ])("%s begins on %s", (label, day) => {
    expect(iso(firstDay(label))).toBe(day);
  });

  test("labels of items are none", () => {
    expect([firstDay("Enterprise"), firstDay("2025-13-1"), firstDay("")]).toEqual([null, null, null]);
  });

  test.each([
    ["2025-01", "month", 1, 1, "2025-02-01", "2025-02-28"],
    ["2024-11", "month", 2, 3, "2025-01-01", "2025-02-28"],
    ["2025-Q1", "quarter", -1, -1, "2024-10-01", "2024-12-31"],
    ["2025", "year", 1, 1, "2026-01-01", "2026-12-31"],
    ["2025-01-27", "week", 1, 1, "2025-02-03", "2025-02-09"],
    ["2024-02-28", "day", 1, 1, "2024-02-29", "2024-02-29"],
  ] as const)("%s by %s, from %i to %i: %s to %s", (label, granularity, from, to, first, last) => {
    const days = daysFrom(label, granularity, from, to);
    expect([iso(days?.first), iso(days?.last)]).toEqual([first, last]);
  });

  test("are named and dated in a language", () => {
    const writer = createPeriodWriter(createWords("en", interfaceWords).t);
    const may = daysFrom("2025-05", "month", 0, 0);
    expect(may && writer.name(may.first, "month")).toBe("May 2025");
    expect(may && writer.range(may).replace(/\s/g, " ")).toBe("May 1 – 31, 2025");
    expect(writer.name(new Date(Date.UTC(2025, 6, 1)), "quarter")).toBe("Q3 2025");
  });
});
