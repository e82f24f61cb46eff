// Nodes and ribbons of a flow by keys that stay the same when figures change, and who is next to whom.
import type { FlowNodePlace, RibbonPlace } from "../protocol/generated";
import type { FlowLinkState, FlowNodeState, FlowState } from "../protocol/messages";

type NodeLike = Pick<FlowNodeState, "column" | "kind" | "item">;

/** A node or a ribbon that is looked at: by the mouse or the keys. */
export interface Spot {
  readonly part: "node" | "ribbon";
  readonly key: string;
}

export const sameSpot = (one: Spot | null, other: Spot | null): boolean =>
  one?.part === other?.part && one?.key === other?.key;

export const nodeKey = ({ column, kind, item }: NodeLike): string => `${column} ${kind} ${item ?? ""}`.trim();

/** What stands where, by key and by number. */
export interface FlowMap {
  readonly state: FlowState;
  readonly keys: readonly string[];
  readonly nodes: ReadonlyMap<string, number>;
  readonly ribbons: ReadonlyMap<string, number>;
  /** Numbers of the links that arrive at each node, and that leave it; the strongest first. */
  readonly into: readonly (readonly number[])[];
  readonly out: readonly (readonly number[])[];
  /** Numbers of the nodes of each column, from top to bottom. */
  readonly columns: readonly (readonly number[])[];
}

/** All views of a link, those of all sides added up. */
export const viewsOf = ({ figures }: FlowLinkState | FlowNodeState): number =>
  figures.reduce((sum, { views }) => sum + views, 0);

export function mapFlow(state: FlowState): FlowMap {
  const keys = state.nodes.map(nodeKey);
  const into = state.nodes.map((): number[] => []);
  const out = state.nodes.map((): number[] => []);
  const columns = state.columns.map((): number[] => []);
  const ribbons = new Map<string, number>();
  state.links.forEach((link, index) => {
    out[link.source]?.push(index);
    into[link.target]?.push(index);
    ribbons.set(ribbonKeyOf(keys, link), index);
  });
  state.nodes.forEach(({ place }, index) => {
    columns[place]?.push(index);
  });
  const strongest = (one: number, other: number): number => viewsAt(state, other) - viewsAt(state, one);
  for (const links of [...into, ...out]) links.sort(strongest);
  for (const column of columns) column.sort((one, other) => (state.nodes[one]?.y ?? 0) - (state.nodes[other]?.y ?? 0));
  return { state, keys, nodes: new Map(keys.map((key, index) => [key, index])), ribbons, into, out, columns };
}

const viewsAt = ({ links }: FlowState, index: number): number => {
  const link = links[index];
  return link ? viewsOf(link) : 0;
};

export const ribbonKeyOf = (keys: readonly string[], { source, target }: FlowLinkState): string =>
  `${keys[source]} → ${keys[target]}`;

export function nodeAt(map: FlowMap, spot: Spot | null): FlowNodeState | null {
  const index = spot?.part === "node" ? map.nodes.get(spot.key) : undefined;
  return index === undefined ? null : (map.state.nodes[index] ?? null);
}

export function linkAt(map: FlowMap, spot: Spot | null): FlowLinkState | null {
  const index = spot?.part === "ribbon" ? map.ribbons.get(spot.key) : undefined;
  return index === undefined ? null : (map.state.links[index] ?? null);
}

export const isThere = (map: FlowMap, spot: Spot): boolean =>
  (spot.part === "node" ? map.nodes : map.ribbons).has(spot.key);

export const placeOf = ({ column, kind, item }: NodeLike): FlowNodePlace => ({ column, kind, item });

/** The place of the data view that a node or ribbon is. */
export function flowPlace(map: FlowMap, spot: Spot): FlowNodePlace | RibbonPlace | null {
  const node = nodeAt(map, spot);
  if (node) return placeOf(node);
  const link = linkAt(map, spot);
  const [left, right] = [map.state.nodes[link?.source ?? -1], map.state.nodes[link?.target ?? -1]];
  return left && right ? { left: placeOf(left), right: placeOf(right) } : null;
}
