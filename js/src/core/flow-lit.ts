// Which portions of a flow the whole paths through a node or ribbon make.
import type { FlowState } from "../protocol/messages";
import { type FlowMap, type Spot, viewsOf } from "./flow-places";

/** Portions out of 1: per side and link, and per side and node. */
export interface Lit {
  readonly links: readonly (readonly number[])[];
  readonly nodes: readonly (readonly number[])[];
}

/** At once, before the kernel has told of whole paths: the ribbons at a node, or one ribbon with its ends. */
export function litBeside(map: FlowMap, spot: Spot): Lit {
  const { state } = map;
  const lit = new Set<number>();
  const shown = new Set<number>();
  const index = (spot.part === "node" ? map.nodes : map.ribbons).get(spot.key);
  if (index !== undefined && spot.part === "node") {
    shown.add(index);
    for (const link of [...(map.into[index] ?? []), ...(map.out[index] ?? [])]) lit.add(link);
  } else if (index !== undefined) {
    const link = state.links[index];
    lit.add(index);
    if (link) for (const end of [link.source, link.target]) shown.add(end);
  }
  return {
    links: state.sides.map(() => state.links.map((_, at) => (lit.has(at) ? 1 : 0))),
    nodes: state.sides.map(() => state.nodes.map((_, at) => (shown.has(at) ? 1 : 0))),
  };
}

/** Exactly, from the views of each link that lie on such paths, for each side. */
export function litThrough(map: FlowMap, through: readonly (readonly number[])[]): Lit {
  const { state } = map;
  return {
    links: through.map((views, side) =>
      state.links.map(({ figures }, at) => portion(views[at] ?? 0, figures[side]?.views ?? 0)),
    ),
    nodes: through.map((views, side) =>
      state.nodes.map(({ figures }, at) => {
        const sum = (links: readonly number[] = []): number =>
          links.reduce((total, link) => total + (views[link] ?? 0), 0);
        return portion(Math.max(sum(map.into[at]), sum(map.out[at])), figures[side]?.views ?? 0);
      }),
    ),
  };
}

const portion = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Views into each node and out of it: both are its own views, but for the outermost columns and those who run out. */
export function balances({ nodes, links }: FlowState): { into: number; out: number; views: number }[] {
  const sums = nodes.map((node) => ({ into: 0, out: 0, views: viewsOf(node) }));
  for (const link of links) {
    const [from, to] = [sums[link.source], sums[link.target]];
    if (from) from.out += viewsOf(link);
    if (to) to.into += viewsOf(link);
  }
  return sums;
}
