import { describe, expect, test } from "vitest";
import english from "../../../src/ipyjourney/locale/en/cohort-table.ftl";
import shared from "../../../src/ipyjourney/locale/en/interface.ftl";
import {
  cellWords,
  columnTitle,
  columnWords,
  criterionText,
  figureText,
  mainText,
  rowsHead,
  rowTitle,
  scaleTitle,
  tableTitle,
} from "../../src/cohort/says";
import type { View } from "../../src/cohort/view";
import { createShareWriter } from "../../src/core/format";
import { createPeriodWriter } from "../../src/core/periods";
import type { CohortSpec, CohortState } from "../../src/protocol/messages";
import { createWords } from "../../src/shared/words";
import { cohortSpec, cohortState, criterion } from "./fixtures";

function viewOf(spec: CohortSpec = cohortSpec()): View {
  const words = createWords("en", `${shared}\n${english}`);
  const catalog = { containers: [{ id: "account", metric: "Accounts" }] };
  return {
    words,
    t: words.t,
    periods: createPeriodWriter(words.t),
    shares: createShareWriter("en"),
    state: { session: { spec }, catalog },
    session: { state: { spec } },
  } as unknown as View;
}

const plain = (text: string): string => text.replace(/\s/g, " ");

describe("what a cell is about", () => {
  const view = viewOf();
  const table = cohortState({ rows: ["2025-01", "2025-02"] });

  test("names cohort, period in dates, figures and rule", () => {
    const { title, text } = cellWords(view, table, 0, 2);
    expect(plain(title)).toBe("Cohort Jan 2025 · column 1 · Feb 2025 (Feb 1 – 28, 2025)");
    expect(plain(text)).toBe("4 of 10 returned: 40.0%, 95% interval 17.0% to 69.0%. Return: Won.");
  });

  test("says who is included", () => {
    expect(plain(cellWords(view, table, 0, 0).text)).toBe("10 included (Accounts): Visit on Jan 1 – 31, 2025.");
  });

  test("tells churn from return, and the same period from later ones", () => {
    const churn = cohortState({ type: "churn" });
    expect(cellWords(view, churn, 0, 2).text).toMatch(/^4 of 10 did not return/);
    expect(cellWords(view, churn, 0, 1).text).toMatch(/^1 of 10 returned/);
  });

  test("explains cells that are not over, and empty ones", () => {
    expect(cellWords(view, table, 1, 2).text).toContain("left out of averages");
    const empty = cohortState({
      counts: [
        [10, 1, null],
        [10, 2, 9],
      ],
    });
    expect(cellWords(view, empty, 0, 2).text).toBe("None of these days lies in the data or the date range.");
  });

  test("adds the value", () => {
    const valued = cohortState({
      value: "Revenue",
      values: [
        [null, 5, 900],
        [null, 40, 7000],
      ],
      values_per_instance: [
        [null, 0.5, 90],
        [null, 4, 700],
      ],
    });
    expect(cellWords(view, valued, 0, 2).text).toContain(
      "Revenue 900, that is 90 for each of the included (Accounts).",
    );
    expect(figureText(view, valued, "each", 0, 2)).toBe("90");
  });

  test("has no dates where a row is an item", () => {
    const items = cohortState({ by_period: false, rows: ["Retail", "2025-02"] });
    expect(cellWords(view, items, 1, 2).title).toBe("Cohort 2025-02 · column 1");
    expect(rowTitle(view, items, 1)).toBe("2025-02");
  });
});

describe("what a column is about", () => {
  const view = viewOf();
  const about = (column: Partial<CohortState["columns"][number]>): string => {
    const columns = [{ label: 1, first: 1, last: 1, ...column }];
    return columnWords(view, cohortState({ columns }), 0).text;
  };

  test("is its distance from the inclusion", () => {
    expect(about({})).toBe("Won, 1 month after the inclusion.");
    expect(about({ label: 3, first: 3, last: 3 })).toBe("Won, 3 months after the inclusion.");
    expect(about({ label: -2, first: -2, last: -2 })).toBe("Won, 2 months before the inclusion.");
    expect(about({ label: 2, first: 2, last: null })).toBe("Won, 2 months after the inclusion or later.");
    expect(about({ label: "2–3", first: 2, last: 3 })).toBe("Won, 2 to 3 months after the inclusion.");
    expect(about({ label: "same_period", first: 0, last: 0 })).toContain("later in the month of the inclusion");
    expect(about({ label: "included", first: null, last: null })).toBe("Who meets the inclusion criterion: Visit.");
  });

  test("is called with a proper minus", () => {
    expect(columnTitle(view, { label: -2, first: -2, last: -2 })).toBe("−2");
  });
});

test("criteria are said in a line", () => {
  const view = viewOf();
  expect(tableTitle(view, cohortSpec())).toBe("Visit → Won");
  const both = {
    ...criterion("Won"),
    join: "or",
    segments: ["Large", "Nordic"],
    conditions: [
      { metric: "Won", operator: "greater_or_equal", value: 1 },
      { metric: "Revenue", operator: "greater", value: 50000 },
    ],
  } as const;
  expect(criterionText(view, both)).toBe("Won or Revenue > 50,000 (Large, Nordic)");
});

describe("rows that add cohorts up", () => {
  const bases = [
    [10, 10, 7],
    [10, 10, 10],
  ];
  const items = cohortState({ by_period: false, bases });

  test("say what a count is out of, where that is not all included", () => {
    const texts = [0, 1].map((row) => mainText(viewOf(), items, "instances", row, 2));
    expect(texts).toEqual(["4 of 7", "9"]);
    expect(mainText(viewOf(), cohortState({ bases }), "instances", 0, 2)).toBe("4");
    expect(mainText(viewOf(), { ...items, rolling: true }, "instances", 0, 2)).toBe("4");
  });

  test("are named by their dimension, or as segments", () => {
    expect(rowsHead(viewOf(cohortSpec({ dimension: "Country" })), items)).toBe("Country");
    expect(rowsHead(viewOf(cohortSpec({ rows: ["Enterprise"] })), items)).toBe("Segment");
    expect(rowsHead(viewOf(), cohortState())).toBe("Cohort");
  });
});

test("the scale says what the colour follows", () => {
  const valued = cohortState({ value: "Revenue" });
  const titles = (["instances", "value", "each"] as const).map((measure) => scaleTitle(viewOf(), valued, measure));
  expect(titles).toEqual(["Retention", "Revenue", "Revenue per included"]);
});
