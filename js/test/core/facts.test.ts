import { describe, expect, test } from "vitest";
import facts from "../../../tests/contract/facts.json";
import { cardSize, pitchOf, withRoom } from "../../src/core/card-size";
import { formatDuration, parseDuration } from "../../src/core/duration";
import { endNodes, startNodes, unreachedNodes } from "../../src/core/graph";
import { makeSpec } from "../../src/core/spec";
import { nodeTitle } from "../../src/core/title";
import type { Component, JourneySpec, Node } from "../../src/protocol/messages";

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

describe("cards have the sizes and the room of the contract", () => {
  const sides = (count: number): JourneySpec["compare"] =>
    Array.from({ length: count }, (_, place) => ({
      name: `side ${place}`,
      segments: [],
      date_range: null,
      prior: null,
    })) as JourneySpec["compare"];
  const card = (place: number, fields: Partial<Node>) => ({
    id: `n${place}`,
    components: [{ metric: "A" }] as Node["components"],
    ...fields,
  });

  test.each(facts.cards)("$name", ({ sides: count, secondary, breakdowns, sizes, pitch }) => {
    const spec = makeSpec({
      container: "account",
      secondary_metric: secondary ? "Revenue" : null,
      nodes: breakdowns.map((breakdown, place) => card(place, { breakdown })),
      compare: sides(count),
    });
    expect(spec.nodes.map((node) => Object.values(cardSize(spec, node)))).toEqual(sizes);
    expect(Object.values(pitchOf(spec))).toEqual(pitch);
  });

  test.each(facts.rooms)("$name", ({ before, after, places, moved }) => {
    const nodes = places.map(([x = 0, y = 0], place) => card(place, { position: { x, y } }));
    const was = makeSpec({ container: "account", nodes, compare: sides(before) });
    const found = withRoom({ ...was, compare: sides(after) }, was);
    expect(found.nodes.map(({ position }) => [position?.x, position?.y])).toEqual(moved);
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
