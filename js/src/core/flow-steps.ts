// Where the arrow keys lead among the nodes and ribbons of a flow.
import { type FlowMap, isThere, nodeKey, ribbonKeyOf, type Spot } from "./flow-places";

type Step = "left" | "right" | "up" | "down" | "first" | "last" | "ribbon-left" | "ribbon-right";

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** What a key asks for; null if it is not one of these. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): Step | null {
  const step = KEYS[key];
  if (step === undefined) return null;
  return shiftKey && (step === "left" || step === "right") ? `ribbon-${step}` : step;
}

/**
 * The next spot: along the strongest ribbon to the column beside, up and down within a column; with Shift onto that
 * ribbon itself, from where up and down lead to the node's others. The same spot where there is nothing further.
 */
export function stepFrom(map: FlowMap, spot: Spot, step: Step): Spot {
  if (spot.part === "ribbon") return fromRibbon(map, spot, step);
  const index = map.nodes.get(spot.key);
  const node = index === undefined ? undefined : map.state.nodes[index];
  if (index === undefined || !node) return firstSpot(map) ?? spot;
  const { place } = node;
  const column = map.columns[place] ?? [];
  const at = column.indexOf(index);
  switch (step) {
    case "up":
    case "down":
      return nodeSpot(map, column[at + (step === "up" ? -1 : 1)]) ?? spot;
    case "left":
    case "right":
      return beside(map, index, step) ?? spot;
    case "first":
      return nodeSpot(map, map.columns[0]?.[0]) ?? spot;
    case "last":
      return nodeSpot(map, map.columns.at(-1)?.[0]) ?? spot;
    default:
      return ribbonSpot(map, (step === "ribbon-left" ? map.into : map.out)[index]?.[0]) ?? spot;
  }
}

/** The end of the strongest ribbon; where none leads on, the node of the next column that is most level with it. */
function beside(map: FlowMap, index: number, step: "left" | "right"): Spot | null {
  const { nodes, links } = map.state;
  const ribbons = (step === "left" ? map.into : map.out)[index] ?? [];
  const strongest = links[ribbons[0] ?? -1];
  if (strongest) return nodeSpot(map, step === "left" ? strongest.source : strongest.target);
  const node = nodes[index];
  if (!node) return null;
  const next = map.columns[node.place + (step === "left" ? -1 : 1)] ?? [];
  const middle = (number: number): number => (nodes[number]?.y ?? 0) + (nodes[number]?.height ?? 0) / 2;
  const off = (number: number): number => Math.abs(middle(number) - middle(index));
  return nodeSpot(map, [...next].sort((one, other) => off(one) - off(other))[0]);
}

function fromRibbon(map: FlowMap, spot: Spot, step: Step): Spot {
  const index = map.ribbons.get(spot.key);
  const link = index === undefined ? undefined : map.state.links[index];
  if (index === undefined || !link) return firstSpot(map) ?? spot;
  if (step === "left" || step === "ribbon-left") return nodeSpot(map, link.source) ?? spot;
  if (step === "right" || step === "ribbon-right") return nodeSpot(map, link.target) ?? spot;
  // Those of the same source, from top to bottom.
  const { links } = map.state;
  const level = (number: number): number => links[number]?.figures[0]?.source_y ?? 0;
  const others = [...(map.out[link.source] ?? [])].sort((one, other) => level(one) - level(other));
  const at = others.indexOf(index);
  const to = { up: at - 1, down: at + 1, first: 0, last: others.length - 1 }[step];
  return ribbonSpot(map, others[to]) ?? spot;
}

/** Where the focus begins: the largest node of the anchor's column. */
export function firstSpot(map: FlowMap): Spot | null {
  const anchor = map.state.columns.findIndex(({ number }) => number === 0);
  return nodeSpot(map, (map.columns[Math.max(0, anchor)] ?? [])[0]);
}

/** Where the keys go on when what they were on is gone: as far down in the same column; else where they began. */
export function spotAfter(before: FlowMap | null, after: FlowMap, spot: Spot | null): Spot | null {
  if (spot && isThere(after, spot)) return spot;
  const index = spot?.part === "node" ? before?.nodes.get(spot.key) : undefined;
  const node = index === undefined ? undefined : before?.state.nodes[index];
  const place = after.state.columns.findIndex(({ number }) => number === node?.column);
  const beside = after.columns[place] ?? [];
  const level = index === undefined || !node ? -1 : (before?.columns[node.place] ?? []).indexOf(index);
  return nodeSpot(after, beside[Math.min(level, beside.length - 1)]) ?? firstSpot(after);
}

export function nodeSpot(map: FlowMap, index: number | undefined): Spot | null {
  const node = index === undefined ? undefined : map.state.nodes[index];
  return node ? { part: "node", key: nodeKey(node) } : null;
}

export function ribbonSpot(map: FlowMap, index: number | undefined): Spot | null {
  const link = index === undefined ? undefined : map.state.links[index];
  return link ? { part: "ribbon", key: ribbonKeyOf(map.keys, link) } : null;
}
