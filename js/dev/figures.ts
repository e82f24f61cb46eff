// Made-up figures for any journey: plausible, and the same for the same spec.
import { endNodes, startNodes } from "../src/core/graph";
import { nodeTitle } from "../src/core/title";
import type { ArrowState, Bounded, JourneySpec, JourneyState, NodeState } from "../src/protocol/messages";

const TOTAL = 12_480;

function chance(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return 0.3 + 0.6 * (hash / 9973);
}

function bounded(value: number | null, spread: number): Bounded {
  return value === null
    ? { value, low: null, high: null }
    : { value, low: value * (1 - spread), high: value * (1 + spread) };
}

export function figuresFor(spec: JourneySpec, revision: string): JourneyState {
  const starts = new Set(startNodes(spec));
  const reached = new Map<string, number>();
  const reach = (id: string, seen: readonly string[]): number => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const from = spec.arrows.filter((arrow) => arrow.target === id && !seen.includes(arrow.source));
    const parts = from.map((arrow) => reach(arrow.source, [...seen, id]) * chance(`${arrow.source}${id}`));
    const value = starts.has(id) ? TOTAL * chance(id) : Math.max(0, ...parts);
    const whole = Math.round(value);
    if (seen.length === 0) reached.set(id, whole);
    return whole;
  };
  const ends = new Set(endNodes(spec));
  const nodes = spec.nodes.map((node): NodeState => {
    const primary = reach(node.id, []);
    const base = Math.max(1, ...[...starts].map((id) => reach(id, [])));
    const before = spec.arrows.filter((arrow) => arrow.target === node.id).map((arrow) => reach(arrow.source, []));
    const previous = starts.has(node.id) ? primary : Math.max(1, ...before);
    const fallout = ends.has(node.id) ? null : Math.round(primary * (1 - chance(node.id)));
    const percents = {
      start: (100 * primary) / base,
      previous: (100 * primary) / previous,
      total: (100 * primary) / TOTAL,
    };
    return {
      node: node.id,
      name: nodeTitle(node),
      primary,
      primary_base: { start: base, previous, total: TOTAL },
      primary_percent: {
        start: bounded(percents.start, 0.03),
        previous: bounded(percents.previous, 0.03),
        total: bounded(percents.total, 0.03),
      },
      secondary: spec.secondary_metric === null ? null : primary * 1843.5,
      secondary_percent: spec.secondary_metric === null ? { start: null, previous: null, total: null } : percents,
      instances: primary,
      fallout,
      fallout_percent: fallout === null ? null : bounded((100 * fallout) / Math.max(1, primary), 0.04),
      fallout_open: null,
      fallout_lost: null,
    };
  });
  const arrows = spec.arrows.map((arrow): ArrowState => {
    const share = chance(`${arrow.source}${arrow.target}`) * (starts.has(arrow.target) ? 0.1 : 1);
    const instances = Math.round(reach(arrow.source, []) * share);
    return {
      source: arrow.source,
      target: arrow.target,
      instances,
      share: bounded(share, 0.02),
      median_time: 3.5 * 86_400_000_000,
      p10_time: 86_400_000_000,
      p90_time: 20 * 86_400_000_000,
    };
  });
  const best = spec.nodes.find(({ id }) => ends.has(id) && !starts.has(id));
  return {
    revision,
    container_metric: "Accounts",
    total: TOTAL,
    nodes,
    arrows,
    caption: best
      ? {
          node: best.id,
          starts: [...starts].slice(0, 1),
          percent: nodes.find(({ node }) => node === best.id)?.primary_percent.start.value ?? 0,
        }
      : null,
    notes: [
      { id: "rows-without-account", parameters: {}, text: "1,204 rows without an account were left out." },
      {
        id: "ties",
        parameters: {},
        text: "312 rows share their time with another of the same account; they keep the order of the table.",
      },
    ],
  };
}
