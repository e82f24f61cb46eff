import { describe, expect, it } from "vitest";
import interfaceWords from "../../../src/ipyjourney/locale/en/interface.ftl";
import type { AnalysisView } from "../../src/analysis/view";
import {
  cellWriter,
  datesLocale,
  knownZone,
  nextSort,
  pageOf,
  shownColumns,
  timeWriter,
  variableName,
} from "../../src/parts/details/cells";
import type { TableColumn } from "../../src/protocol/messages";
import { createWords } from "../../src/shared/words";

const column = (name: string, holds: TableColumn["holds"] = "share"): TableColumn => ({
  name,
  label: name,
  holds,
  values: [],
});
const DAY = 86_400_000_000;

describe("a table", () => {
  it("shows the bounds of an interval with the figure that they belong to", () => {
    const shown = shownColumns(["item", "share", "share_low", "share_high", "value"].map((name) => column(name)));
    expect(shown.map(({ name }) => name)).toEqual(["item", "share", "value"]);
    expect(shown[1]?.bounds?.map(({ name }) => name)).toEqual(["share_low", "share_high"]);
    const differences = shownColumns(["share_change", "low", "high"].map((name) => column(name)));
    expect(differences.map(({ name }) => name)).toEqual(["share_change"]);
  });

  it("keeps one bound alone as a column of its own", () => {
    expect(shownColumns([column("share"), column("share_low")]).map(({ name }) => name)).toEqual([
      "share",
      "share_low",
    ]);
  });

  it("is sorted largest first by numbers, by the alphabet otherwise, and the third press ends that", () => {
    const numbers = { name: "events", holds: "count" } as const;
    const first = nextSort(null, numbers);
    expect(first).toEqual({ column: "events", descending: true });
    expect(nextSort(first, numbers)).toEqual({ column: "events", descending: false });
    expect(nextSort({ column: "events", descending: false }, numbers)).toBeNull();
    expect(nextSort(first, { name: "account", holds: "text" })).toEqual({ column: "account", descending: false });
  });

  it.each([
    [0, 50, 120, { first: 1, last: 50, page: 1, pages: 3 }],
    [100, 50, 120, { first: 101, last: 120, page: 3, pages: 3 }],
    [0, 50, 0, { first: 0, last: 0, page: 1, pages: 1 }],
  ])("from %i has pages of %i of %i rows", (offset, size, total, expected) => {
    expect(pageOf(offset, size, total)).toEqual(expected);
  });
});

describe("a cell", () => {
  const write = cellWriter(createWords("en", interfaceWords), "en", "Europe/Berlin");

  it("is written by what its column holds", () => {
    expect(write("count", 1234567)).toBe("1,234,567");
    expect(write("share", 0.25)).toBe("25.0%");
    expect(write("percent", 12.34)).toBe("12.3%");
    expect(write("number", 2.5)).toBe("2.5");
    expect(write("duration", 2 * DAY)).toBe("2 days");
    expect(write("texts", ["Visit", "Won"])).toBe("Visit, Won");
    expect(write("text", "3")).toBe("3");
    expect(write("text", null)).toBe("");
  });

  it.each([
    ["de", "en-US", "de"],
    ["en", "en-GB", "en-GB"],
    ["zh-Hans", "zh-CN", "zh-CN"],
  ])("in %s has dates of that language in a browser in %s", (spoken, browser, dates) => {
    const view = { words: createWords(spoken, ""), host: { facts: { locale: browser } } };
    expect(datesLocale(view as unknown as AnalysisView)).toBe(dates);
  });

  it("has the time of the view's zone", () => {
    const noon = Date.UTC(2025, 6, 1, 12) * 1000;
    expect(write("time", noon)).toMatch(/Jul 1, 2025, 2:00\sPM/);
    expect(timeWriter("en", "UTC", { dateStyle: "medium" })(noon)).toBe("Jul 1, 2025");
  });

  it.each([
    ["Europe/Berlin", { zone: "Europe/Berlin", minutes: 0 }],
    ["UTC", { zone: "UTC", minutes: 0 }],
    ["UTC+02:00", { zone: "UTC", minutes: 120 }],
    ["UTC-03:30", { zone: "UTC", minutes: -210 }],
    ["nowhere", { zone: "UTC", minutes: 0 }],
  ])("knows the zone %s", (given, known) => expect(knownZone(given)).toEqual(known));
});

describe("the name of a variable", () => {
  it.each([
    [["Accounts", "Lead Form: Step 1"], "accounts_lead_form_step_1"],
    [["2025", "Won"], "table_2025_won"],
    [["→ !"], "table"],
    [["Größe"], "größe"],
    [["x".repeat(90)], "x".repeat(40)],
  ])("made of %j is %s", (words, name) => expect(variableName(...words)).toBe(name));
});
