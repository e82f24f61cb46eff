// Several nodes made one, and one made several.
import type { Component, JourneySpec, Node } from "../protocol/messages";
import { startNodes } from "./graph";
import { keepStarts, knownNode, newNodeId } from "./lookup";
import { sameComponent } from "./spec";

const SPLIT_PITCH = 120;

/** Each component once, in the order of its first appearance. */
export function combined(components: readonly Component[]): Component[] {
  return components.filter((one, place) => components.findIndex((other) => sameComponent(one, other)) === place);
}

/**
 * Make one node of several: the first of them gets all components and all arrows. Arrows among them go, and of those
 * that fall together the first stays.
 */
export function combineNodes(spec: JourneySpec, ids: readonly string[]): JourneySpec {
  const nodes = [...new Set(ids)].map((id) => knownNode(spec, id));
  const [first] = nodes;
  if (!first || nodes.length < 2) return spec;
  const gone = new Set(nodes.slice(1).map(({ id }) => id));
  const node: Node = {
    ...first,
    components: combined(nodes.flatMap(({ components }) => components)),
    name: null,
    start: nodes.some(({ start }) => start),
    excluded: nodes.every(({ excluded }) => excluded),
  };
  const endOf = (id: string): string => (gone.has(id) ? first.id : id);
  const seen = new Set<string>();
  const arrows = spec.arrows.flatMap((arrow) => {
    const [source, target] = [endOf(arrow.source), endOf(arrow.target)];
    const among = source === target && arrow.source !== arrow.target;
    const key = JSON.stringify([source, target]);
    if (among || seen.has(key)) return [];
    seen.add(key);
    return [{ ...arrow, source, target }];
  });
  const left = spec.nodes.filter(({ id }) => !gone.has(id)).map((one) => (one.id === first.id ? node : one));
  return keepStarts(startNodes(spec).map(endOf), { ...spec, nodes: left, arrows });
}

/** Give each component of a node a node of its own, below each other, with the arrows of the one there was. */
export function splitNode(spec: JourneySpec, id: string): JourneySpec {
  const old = knownNode(spec, id);
  const [first, ...others] = old.components;
  if (!first || others.length === 0) return spec;
  const alone = { ...old, name: null, components: [first] };
  const nodes = spec.nodes.map((one) => (one.id === id ? alone : one));
  return others.reduce((all, component, index) => splitOff(all, alone, component, index + 1), { ...spec, nodes });
}

function splitOff(spec: JourneySpec, first: Node, component: Component, place: number): JourneySpec {
  const { position } = first;
  const id = newNodeId(spec);
  const at = position && { x: position.x, y: position.y + place * SPLIT_PITCH };
  const endOf = (end: string): string => (end === first.id ? id : end);
  const again = spec.arrows
    .filter(({ source, target }) => source === first.id || target === first.id)
    .map((arrow) => ({ ...arrow, source: endOf(arrow.source), target: endOf(arrow.target), bend: null }));
  const copy = { ...first, id, components: [component], position: at };
  return { ...spec, nodes: [...spec.nodes, copy], arrows: [...spec.arrows, ...again] };
}
