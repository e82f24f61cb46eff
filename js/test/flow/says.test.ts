import { expect, it } from "vitest";
import words from "../../../src/ipyjourney/locale/en/flow-widget.ftl";
import shared from "../../../src/ipyjourney/locale/en/interface.ftl";
import { mapFlow } from "../../src/core/flow-places";
import { filterLines, flowWords, pathsText, pathText, spotWords } from "../../src/flow/says";
import { createWords } from "../../src/shared/words";
import { CROSSED } from "./fixtures";

const english = createWords("en", `${shared}\n${words}`);
const map = mapFlow(CROSSED);

it("a node tells its views, instances and share with its interval", () => {
  expect(spotWords(english, map, { part: "node", key: "-1 item A" }, null)).toEqual({
    title: "A · 1 before",
    text: "6 path views; Accounts: 6, 50.0% of those in the anchor column (95% interval 40.0% to 60.0%).",
  });
  expect(spotWords(english, map, { part: "node", key: "1 exit" }, null)).toEqual({
    title: "Exit · 1 after",
    text: "1 path view had run out by here; Accounts: 1, 50.0% of those in the anchor column (95% interval 40.0% to 60.0%).",
  });
});

it("a ribbon tells what part of its ends it is, and how long it took", () => {
  const day = 86_400_000_000;
  const times = [CROSSED.links.map(() => ({ median: 2 * day, p10: day, p90: 3 * day }))];
  expect(spotWords(english, map, { part: "ribbon", key: "0 item Lead → 1 item C" }, times)).toEqual({
    title: "Lead → C",
    text:
      "6 path views; Accounts: 6. That is 60.0% of Lead and 100.0% of C. " +
      "Time between: median 2 days, 1 day to 3 days for the middle 80%.",
  });
});

it("whole paths are told as far as they go", () => {
  const path = { items: ["A", "Lead", null], views: 3, instances: 2 };
  expect(pathText(english, path)).toBe("A → Lead → (end)");
  expect(pathText(english, { items: [null, null, "Lead", "C", null, null] })).toBe("(begin) → Lead → C → (end)");
  expect(pathsText(english, { paths: [path], count: 7, side: null })).toBe(
    "Most frequent of 7 whole paths: A → Lead → (end) (3)",
  );
  expect(pathsText(english, { paths: [], count: 0, side: null })).toBe("");
});

it("all paths are told when nothing is looked at", () => {
  expect(flowWords(english, CROSSED)).toEqual({ title: "Contains Lead", text: "10 path views (Accounts: 10)." });
  const [side] = CROSSED.sides;
  const filtered = { ...CROSSED, sides: side ? [{ ...side, filtered: 4 }] : [] };
  expect(flowWords(english, filtered).text).toContain("4 path views are left out by filters.");
});

it("filters are told one by one", () => {
  const [column] = CROSSED.columns;
  expect(
    column &&
      filterLines(english, {
        ...column,
        included: ["A", "B"],
        excluded: ["C"],
        matching: [{ operator: "starts_with", value: "W" }],
      }),
  ).toEqual(["Only A, B", "Without C", "Begins with “W”"]);
});
