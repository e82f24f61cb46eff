import { describe, expect, test } from "vitest";
import facts from "../../../tests/contract/facts.json";
import { formatDuration, parseDuration } from "../../src/core/duration";
import { endNodes, startNodes, unreachedNodes } from "../../src/core/graph";
import { makeSpec } from "../../src/core/spec";
import { nodeTitle } from "../../src/core/title";
import type { Component, JourneySpec } from "../../src/protocol/messages";

/** A graph of short names: `a!` is marked as a start, `a-` is excluded, `a>b` is an arrow. */
function graphOf(nodes: readonly string[], arrows: readonly string[]): JourneySpec {
  return makeSpec({
    container: "account",
    nodes: nodes.map((name) => ({
      id: name.charAt(0),
      components: [{ metric: name.charAt(0) }],
      start: name.includes("!"),
      excluded: name.includes("-"),
    })),
    arrows: arrows.map((arrow) => ({ source: arrow.charAt(0), target: arrow.charAt(2) })),
  });
}

describe("a node has the title of the contract", () => {
  test.each(facts.titles)("$title", ({ name, components, title }) => {
    expect(nodeTitle({ name, components: components as Component[] })).toBe(title);
  });
});

describe("a duration is read and written as in the contract", () => {
  test.each(facts.durations)("'$text'", ({ text, microseconds, written }) => {
    expect(parseDuration(text)).toBe(microseconds);
    if (microseconds !== null) expect(formatDuration(microseconds)).toBe(written);
  });
});

describe("a graph starts, ends and is reached as in the contract", () => {
  test.each(facts.graphs)("$name", ({ nodes, arrows, starts, ends, unreached }) => {
    const spec = graphOf(nodes, arrows);
    expect({ starts: startNodes(spec), ends: endNodes(spec), unreached: unreachedNodes(spec) }).toEqual({
      starts,
      ends,
      unreached,
    });
  });
});
