import { expect, test } from "vitest";
import { backArrows } from "../../src/core/graph";
import { makeSpec } from "../../src/core/spec";

const back = (...arrows: string[]): string[] => {
  const ends = arrows.map((each) => each.split(">") as [string, string]);
  const ids = [...new Set(ends.flat())];
  const spec = makeSpec({
    container: "account",
    nodes: ids.map((id) => ({ id, components: [{ metric: id }], start: id === "A" })),
    arrows: ends.map(([source, target]) => ({ source, target })),
  });
  return backArrows(spec).map(({ source, target }) => `${source}>${target}`);
};

test("nothing leads back in a journey without loops, however it branches and merges", () => {
  expect(back("A>B", "B>C", "A>C", "B>D", "C>D")).toEqual([]);
});

test("of a loop the arrow leads back that returns nearer to the start", () => {
  expect(back("A>B", "B>C", "C>B")).toEqual(["C>B"]);
  expect(back("A>B", "B>C", "C>D", "D>A")).toEqual(["D>A"]);
  expect(back("A>B", "B>C", "C>A", "C>B")).toEqual(["C>A", "C>B"]);
});

test("an arrow from a node to itself leads back", () => {
  expect(back("A>B", "B>B")).toEqual(["B>B"]);
});

test("in a loop that no start leads into, every arrow that closes it does", () => {
  expect(back("A>A", "B>C", "C>B").sort()).toEqual(["A>A", "B>C", "C>B"]);
});
