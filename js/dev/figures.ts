// Made-up figures for any journey: plausible, and the same for the same spec.
import { endNodes, startNodes } from "../src/core/graph";
import { nodeTitle } from "../src/core/title";
import type {
  ArrowState,
  Bounded,
  BreakdownState,
  Caption,
  ChangeState,
  JourneySpec,
  JourneyState,
  Node,
  NodeState,
} from "../src/protocol/messages";

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

interface Figures {
  nodes: NodeState[];
  arrows: ArrowState[];
  caption: Caption | null;
}

function breakdownOf({ id, breakdown }: Node, primary: number, seed: string): BreakdownState | null {
  if (breakdown === null) return null;
  const names = ["Paid Search", "Email", "Organic Search and everything that comes from it", "Webinar", "Direct", null];
  const items = names.map((item, place) => {
    const share = chance(`${id}${seed}${item}`) / (place + 1);
    return { item, value: Math.round(primary * share), share: bounded(share, 0.05), instances: 1 };
  });
  return { dimension: breakdown, items, total: 12 };
}

function figuresOf(spec: JourneySpec, seed: string): Figures {
  const starts = new Set(startNodes(spec));
  const reached = new Map<string, number>();
  const reach = (id: string, seen: readonly string[]): number => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const from = spec.arrows.filter((arrow) => arrow.target === id && !seen.includes(arrow.source));
    const parts = from.map((arrow) => reach(arrow.source, [...seen, id]) * chance(`${arrow.source}${id}${seed}`));
    const value = starts.has(id) ? TOTAL * chance(`${id}${seed}`) : Math.max(0, ...parts);
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
    const fallout = ends.has(node.id) ? null : Math.round(primary * (1 - chance(`${node.id}${seed}`)));
    const limited = fallout !== null && spec.arrows.some((arrow) => arrow.source === node.id && arrow.within !== null);
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
      fallout_open: limited ? Math.round((fallout ?? 0) * 0.4) : null,
      fallout_lost: limited ? (fallout ?? 0) - Math.round((fallout ?? 0) * 0.4) : null,
      breakdown: breakdownOf(node, primary, seed),
      change: null,
      fallout_change: null,
    };
  });
  const arrows = spec.arrows.map((arrow): ArrowState => {
    const share = chance(`${arrow.source}${arrow.target}${seed}`) * (starts.has(arrow.target) ? 0.1 : 1);
    const instances = Math.round(reach(arrow.source, []) * share);
    return {
      source: arrow.source,
      target: arrow.target,
      instances,
      share: bounded(share, 0.02),
      median_time: 3.5 * 86_400_000_000,
      p10_time: 86_400_000_000,
      p90_time: 20 * 86_400_000_000,
      change: null,
    };
  });
  const best = spec.nodes.find(({ id }) => ends.has(id) && !starts.has(id));
  const caption = best && {
    node: best.id,
    starts: [...starts].slice(0, 1),
    percent: nodes.find(({ node }) => node === best.id)?.primary_percent.start.value ?? 0,
  };
  return { nodes, arrows, caption: caption ?? null };
}

function changeOf(one: number | null, value: number | null, points: number, withheld: boolean): ChangeState | null {
  if (one === null || value === null) return null;
  const p = Math.abs(points) > 6 ? 0.0004 : 1 / (1 + Math.abs(points) * 6);
  return {
    value: value - one,
    percent: one === 0 ? null : (100 * (value - one)) / one,
    points,
    low: withheld ? null : points - 2.4,
    high: withheld ? null : points + 2.4,
    p_value: withheld ? null : p,
    withheld: withheld ? "12 instances (account) are among those that both shares are of." : null,
  };
}

/** The figures of a further side, with their changes against the first. */
function against(first: Figures, side: Figures, base: JourneySpec["percent_of"], withheld: boolean): Figures {
  const percentOf = (state: NodeState | undefined): number => state?.primary_percent[base].value ?? 0;
  return {
    ...side,
    nodes: side.nodes.map((state, place) => {
      const before = first.nodes[place];
      const points = percentOf(state) - percentOf(before);
      const falls = (state.fallout_percent?.value ?? 0) - (before?.fallout_percent?.value ?? 0);
      return {
        ...state,
        change: changeOf(before?.primary ?? null, state.primary, points, withheld),
        fallout_change: changeOf(before?.fallout ?? null, state.fallout, falls, withheld),
      };
    }),
    arrows: side.arrows.map((state, place) => {
      const before = first.arrows[place];
      const points = 100 * ((state.share.value ?? 0) - (before?.share.value ?? 0));
      return { ...state, change: changeOf(before?.instances ?? null, state.instances, points, withheld) };
    }),
  };
}

export function figuresFor(spec: JourneySpec, revision: string): JourneyState {
  const sides = spec.compare.map((side, place) => ({ ...side, figures: figuresOf(spec, place ? side.name : "") }));
  const first = sides[0]?.figures ?? figuresOf(spec, "");
  return {
    revision,
    percent_of: spec.percent_of,
    container_metric: "Accounts",
    total: TOTAL,
    ...first,
    sides: sides.map(({ name, prior, figures }, place) => ({
      name,
      total: TOTAL,
      ...(place ? against(first, figures, spec.percent_of, prior !== sides[0]?.prior) : figures),
    })),
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
