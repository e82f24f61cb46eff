import type { Arrow, JourneySpec } from "../protocol/messages";

/** Nodes at the far ends of the arrows that leave a node, in the order of the arrows. */
export function successorsOf(spec: JourneySpec, id: string): string[] {
  return spec.arrows.filter((arrow) => arrow.source === id).map((arrow) => arrow.target);
}

/** Nodes that arrows lead from to a node, in the order of the arrows. */
export function predecessorsOf(spec: JourneySpec, id: string): string[] {
  return spec.arrows.filter((arrow) => arrow.target === id).map((arrow) => arrow.source);
}

/** Nodes that are marked as a start, or have no arrow from another node. */
export function startNodes(spec: JourneySpec): string[] {
  const led = new Set(spec.arrows.filter(({ source, target }) => source !== target).map((arrow) => arrow.target));
  return spec.nodes.filter((node) => node.start || !led.has(node.id)).map((node) => node.id);
}

/** Nodes with no arrow to another node that is not excluded. */
export function endNodes(spec: JourneySpec): string[] {
  const excluded = new Set(spec.nodes.filter((node) => node.excluded).map((node) => node.id));
  const goesOn = new Set(
    spec.arrows.filter(({ source, target }) => source !== target && !excluded.has(target)).map((arrow) => arrow.source),
  );
  return spec.nodes.filter((node) => !goesOn.has(node.id)).map((node) => node.id);
}

/** Nodes that a path of arrows, or none, leads to from any of some nodes. */
export function reachableFrom(spec: JourneySpec, sources: Iterable<string>): Set<string> {
  const found = new Set(sources);
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of successorsOf(spec, id)) found.add(next);
  return found;
}

/** Nodes that no start node leads to: loops without a way in, and what hangs on them. */
export function unreachedNodes(spec: JourneySpec): string[] {
  const reached = reachableFrom(spec, startNodes(spec));
  return spec.nodes.map((node) => node.id).filter((id) => !reached.has(id));
}

/** Whether a path of arrows leads from a node over another one back to it. */
export function isInLoop(spec: JourneySpec, id: string): boolean {
  const others = successorsOf(spec, id).filter((next) => next !== id);
  return reachableFrom(spec, others).has(id);
}

/** Arrows that close a loop: a way leads from their end to their beginning, which is no nearer to a start than that. */
export function backArrows(spec: JourneySpec): Arrow[] {
  const steps = new Map<string, number>();
  let edge = startNodes(spec);
  for (let step = 0; edge.length > 0; step += 1) {
    for (const id of edge) steps.set(id, step);
    edge = [...new Set(edge.flatMap((id) => successorsOf(spec, id)))].filter((id) => !steps.has(id));
  }
  const far = (id: string): number => steps.get(id) ?? 0;
  return spec.arrows.filter(
    ({ source, target }) => far(target) <= far(source) && reachableFrom(spec, [target]).has(source),
  );
}
