import { describe, expect, test } from "vitest";
import { type Direction, sortedRows } from "../../src/page/sorting";

/** Texts of a column, and what each is sorted by where that is told. */
type Cell = string | readonly [text: string, value: string];

function sorted(cells: readonly Cell[], direction: Direction = "ascending", locale = "en"): string[] {
  const all = cells.map((cell) => (typeof cell === "string" ? { text: cell } : { text: cell[0], value: cell[1] }));
  return sortedRows(all, direction, locale).map((row) => all[row]?.text ?? "");
}

describe("a column", () => {
  test.each([
    ["grouped digits", ["12,001", "987", "1,234"], ["987", "1,234", "12,001"]],
    ["percentages", ["100%", "9.3%", "12.3%"], ["9.3%", "12.3%", "100%"]],
    ["money", ["€ 10.2", "€ −3", "−€ 4", "€ 0.7", "12 €"], ["−€ 4", "€ −3", "€ 0.7", "€ 10.2", "12 €"]],
    ["times", ["3 d", "45 min", "1 d 2 h", "12 h", "1.1 d"], ["45 min", "12 h", "1 d 2 h", "1.1 d", "3 d"]],
    ["counts with shares", ["12 (9%)", "2 · 31%", "101 (1%)"], ["2 · 31%", "12 (9%)", "101 (1%)"]],
    ["signs and powers", ["+2", "-10", "1e-3", ".5", "−1"], ["-10", "−1", "1e-3", ".5", "+2"]],
    ["periods", ["2025-01", "2024-12", "2024-02"], ["2024-02", "2024-12", "2025-01"]],
    ["names", ["Zoë", "Émile", "adam", "item 10", "item 9"], ["adam", "Émile", "item 9", "item 10", "Zoë"]],
  ])("of %s is sorted by what it says", (_, cells, expected) => {
    expect(sorted(cells)).toEqual(expected);
    expect(sorted(cells, "descending")).toEqual(expected.toReversed());
  });

  test("of times is sorted by them whatever the language calls its units", () => {
    const cells = ["3 Tage", "45 min", "1 Tag 2 h", "1.000 Tage", "12 h", "1,2 Tage"].map((text) => ({ text }));
    const order = sortedRows(cells, "ascending", "de", { Tag: 86_400, Tage: 86_400 });
    const expected = ["45 min", "12 h", "1 Tag 2 h", "1,2 Tage", "3 Tage", "1.000 Tage"];
    expect(order.map((row) => cells[row]?.text)).toEqual(expected);
  });

  test.each(["ascending", "descending"] as const)("has what is missing last, %s", (direction) => {
    const gone = ["–", "", "NaN"];
    const shown = sorted(["–", "2", "", "1", "NaN"], direction);
    expect(shown.slice(2)).toEqual(gone);
    expect(sorted(["–", "b", "a"], direction).at(-1)).toBe("–");
  });

  test("of numbers may have some beyond all others", () => {
    const cells: Cell[] = [
      ["∞", "Infinity"],
      ["10", "10"],
      ["-∞", "-Infinity"],
      ["9", "9"],
      ["∞", "Infinity"],
    ];
    expect(sorted(cells)).toEqual(["-∞", "9", "10", "∞", "∞"]);
  });

  test("keeps the order of equal cells in both directions", () => {
    const cells: Cell[] = [
      ["first", "1"],
      ["second", "1"],
      ["third", "0"],
    ];
    expect(sorted(cells)).toEqual(["third", "first", "second"]);
    expect(sorted(cells, "descending")).toEqual(["first", "second", "third"]);
  });

  test("is sorted by the value that is told rather than by its text", () => {
    const cells: Cell[] = [
      ["3 d", "259200"],
      ["1 week", "604800"],
      ["about a day", "86400"],
      ["never", ""],
    ];
    expect(sorted(cells)).toEqual(["about a day", "3 d", "1 week", "never"]);
  });

  test("with one text among numbers is sorted as text", () => {
    expect(sorted(["Total", "10", "9"])).toEqual(["9", "10", "Total"]);
  });

  test("of keys with more digits than numbers hold is sorted by all of them", () => {
    const keys = ["9007199254740993", "9007199254740992", "9007199254740994"];
    expect(sorted(keys)).toEqual(keys.toSorted());
  });

  test("is read as its language writes numbers", () => {
    expect(sorted(["1.234,5", "987,6", "12,25"], "ascending", "de")).toEqual(["12,25", "987,6", "1.234,5"]);
    expect(sorted(["1 234,5", "987,6"], "ascending", "fr")).toEqual(["987,6", "1 234,5"]);
  });
});
