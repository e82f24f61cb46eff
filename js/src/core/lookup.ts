// Find and replace the parts of a journey by the ids that an edit names.
import type { Arrow, JourneySpec, Node } from "../protocol/messages";
import { isInLoop, unreachedNodes } from "./graph";
import { EditRefused } from "./refused";
import { findArrow, findNode } from "./spec";
import { nodeTitle } from "./title";

/** The id that the next new node gets: n and the smallest positive integer not in use. */
export function newNodeId(spec: JourneySpec): string {
  const used = new Set(spec.nodes.map((node) => node.id));
  let number = 1;
  while (used.has(`n${number}`)) number += 1;
  return `n${number}`;
}

/** Mark as starts the former starts of loops that no start node leads into any more. */
export function keepStarts(starts: Iterable<string>, after: JourneySpec): JourneySpec {
  const former = new Set(starts);
  const lost = new Set(unreachedNodes(after).filter((id) => former.has(id) && isInLoop(after, id)));
  return { ...after, nodes: after.nodes.map((node) => (lost.has(node.id) ? { ...node, start: true } : node)) };
}

export function changeNode(spec: JourneySpec, id: string, change: (node: Node) => Node): JourneySpec {
  knownNode(spec, id);
  return { ...spec, nodes: spec.nodes.map((node) => (node.id === id ? change(node) : node)) };
}

export function knownNode(spec: JourneySpec, id: string): Node {
  const node = findNode(spec, id);
  if (!node) throw new EditRefused("unknown-node", { node: id, known: spec.nodes.map((one) => one.id).join(", ") });
  return node;
}

export function knownArrow(spec: JourneySpec, source: string, target: string): Arrow {
  const [from, to] = [knownNode(spec, source), knownNode(spec, target)];
  const arrow = findArrow(spec, source, target);
  if (!arrow) throw new EditRefused("unknown-arrow", { source: nodeTitle(from), target: nodeTitle(to) });
  return arrow;
}

export const joins = (arrow: Arrow, source: string, target: string): boolean =>
  arrow.source === source && arrow.target === target;
