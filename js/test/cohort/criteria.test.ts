import { describe, expect, test } from "vitest";
import { draftOf, followContainer, readBrackets, specOf } from "../../src/core/criteria";
import type { CohortSpec } from "../../src/protocol/messages";
import { cohortSpec, criterion } from "./fixtures";

describe("the form of a table", () => {
  const specs: CohortSpec[] = [
    cohortSpec(),
    cohortSpec({ latency: true, rolling: true, type: "churn", entry: "first" }),
    cohortSpec({
      brackets: [
        [1, 1],
        [2, 3],
      ],
    }),
    cohortSpec({ mode: "on_or_after", value: "Revenue", average: "mean", round_percents: true }),
    cohortSpec({ dimension: "Channel", segments: ["Enterprise"], date_range: "2025" }),
    cohortSpec({ rows: ["A", "B"] }),
    cohortSpec({
      inclusion: {
        ...criterion("Visit"),
        join: "or",
        segments: ["A"],
        conditions: [
          { metric: "Visit", operator: "greater", value: 2.5 },
          { metric: "Won", operator: "equals", value: 0 },
        ],
      },
    }),
  ];

  test.each(specs.map((spec) => [spec]))("is filled in and read again without loss: %j", (spec) => {
    expect(specOf(draftOf(spec), spec)).toEqual(spec);
  });

  test("drops what the choice excludes", () => {
    const draft = { ...draftOf(cohortSpec({ latency: true, rolling: true })), periods: "on_or_after" } as const;
    expect(specOf(draft, cohortSpec())).toMatchObject({ mode: "on_or_after", latency: false, rolling: false });
    const items = { ...draftOf(cohortSpec({ latency: true })), by: "dimension", dimension: "Channel" } as const;
    expect(specOf(items, cohortSpec())).toMatchObject({ latency: false, dimension: "Channel", rows: [] });
  });

  test.each([
    [{ columns: "0" }, "columns"],
    [{ columns: "2.5" }, "columns"],
    [{ columns: "" }, "columns"],
    [{ periods: "brackets", brackets: "" }, "brackets"],
    [{ periods: "brackets", brackets: "3-2" }, "brackets"],
    [{ by: "segments" }, "rows"],
    [{ by: "dimension" }, "dimension"],
    [
      { inclusion: { join: "and", segments: [], conditions: [{ metric: "Visit", operator: "equals", value: "" }] } },
      "number",
    ],
  ] as const)("says what is wrong with %j", (changes, problem) => {
    expect(specOf({ ...draftOf(cohortSpec()), ...(changes as object) }, cohortSpec())).toEqual({ problem });
  });
});

test("another container is counted where the one before was", () => {
  const containers = [
    { id: "account", metric: "Accounts" },
    { id: "person", metric: "People" },
  ];
  const draft = draftOf(cohortSpec({ inclusion: criterion("Accounts") }));
  const followed = followContainer(draft, "person", containers);
  expect(followed.container).toBe("person");
  expect([followed.inclusion, followed.returning].map(({ conditions }) => conditions[0]?.metric)).toEqual([
    "People",
    "Won",
  ]);
});

describe("brackets", () => {
  test.each([
    [
      "1, 2-3, 4 – 6",
      [
        [1, 1],
        [2, 3],
        [4, 6],
      ],
    ],
    ["", []],
    ["1,1", null],
    ["2-1", null],
    ["a", null],
    ["0", null],
    ["1-500", null],
  ])("%s", (text, brackets) => {
    expect(readBrackets(text)).toEqual(brackets);
  });
});
