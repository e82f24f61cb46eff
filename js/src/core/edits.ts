// Every edit is one function from spec to spec. `ipyjourney.spec.edits` has the same functions in Python;
// tests/contract/edits.json keeps them alike.
import type { Arrow, Component, JourneySpec, Point } from "../protocol/messages";
import { combined } from "./combining";
import { predecessorsOf, startNodes, successorsOf } from "./graph";
import { changeNode, joins, keepStarts, knownArrow, knownNode, newNodeId } from "./lookup";
import { EditRefused } from "./refused";
import { findArrow, makeArrow, makeNode } from "./spec";
import { nodeTitle } from "./title";

export { combineNodes, splitNode } from "./combining";
export { newNodeId } from "./lookup";
export { EditRefused } from "./refused";

export type ArrowChanges = Partial<Omit<Arrow, "source" | "target">>;
export type AnalysisChanges = Partial<
  Pick<
    JourneySpec,
    "container" | "primary_metric" | "secondary_metric" | "within" | "segments" | "date_range" | "prior" | "compare"
  >
>;
export type DisplayChanges = Partial<
  Pick<JourneySpec, "percent_of" | "arrow_labels" | "show_fallout" | "show_caption" | "show_table">
>;

const DUPLICATE_OFFSET = 30;

export function addNode(
  spec: JourneySpec,
  components: readonly Component[],
  position: Point | null,
  name: string | null = null,
): JourneySpec {
  const node = makeNode({ id: newNodeId(spec), components: [...components], position, name: name || null });
  return { ...spec, nodes: [...spec.nodes, node] };
}

/** Combine components into a node; those already there are left. */
export function addComponents(spec: JourneySpec, id: string, components: readonly Component[]): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, components: combined([...node.components, ...components]) }));
}

/** Put a node between two; the new arrows keep the look of the old one, not what it asked of time. */
export function insertOnArrow(
  spec: JourneySpec,
  source: string,
  target: string,
  components: readonly Component[],
  position: Point | null,
): JourneySpec {
  const { style, color } = knownArrow(spec, source, target);
  const id = newNodeId(spec);
  const halves = [makeArrow({ source, target: id, style, color }), makeArrow({ source: id, target, style, color })];
  return keepStarts(startNodes(spec), {
    ...spec,
    nodes: [...spec.nodes, makeNode({ id, components: [...components], position })],
    arrows: spec.arrows.flatMap((arrow) => (joins(arrow, source, target) ? halves : [arrow])),
  });
}

export function connect(spec: JourneySpec, source: string, target: string): JourneySpec {
  const [from, to] = [knownNode(spec, source), knownNode(spec, target)];
  if (findArrow(spec, source, target)) {
    throw new EditRefused("duplicate-arrow", { source: nodeTitle(from), target: nodeTitle(to) });
  }
  return keepStarts(startNodes(spec), { ...spec, arrows: [...spec.arrows, makeArrow({ source, target })] });
}

export function move(spec: JourneySpec, positions: Readonly<Record<string, Point>>): JourneySpec {
  return Object.entries(positions).reduce(
    (moved, [id, { x, y }]) => changeNode(moved, id, (node) => ({ ...node, position: { x, y } })),
    spec,
  );
}

/** Name a node; without a name it is called after its components. */
export function rename(spec: JourneySpec, id: string, name: string | null): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, name: name || null }));
}

/** Delete nodes; the neighbours of each become connected, eventually and without limit. */
export function deleteNodes(spec: JourneySpec, ids: readonly string[]): JourneySpec {
  for (const id of ids) knownNode(spec, id);
  return [...new Set(ids)].reduce(deleteNode, spec);
}

export function deleteArrow(spec: JourneySpec, source: string, target: string): JourneySpec {
  knownArrow(spec, source, target);
  return { ...spec, arrows: spec.arrows.filter((arrow) => !joins(arrow, source, target)) };
}

export function setStart(spec: JourneySpec, id: string, start: boolean): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, start }));
}

export function setExcluded(spec: JourneySpec, id: string, excluded: boolean): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, excluded }));
}

export function setNodeColor(spec: JourneySpec, id: string, color: string | null): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, color }));
}

/** Split a node's figure by a dimension, or no longer. */
export function setBreakdown(spec: JourneySpec, id: string, breakdown: string | null): JourneySpec {
  return changeNode(spec, id, (node) => ({ ...node, breakdown: breakdown || null }));
}

export function setArrow(spec: JourneySpec, source: string, target: string, changes: ArrowChanges): JourneySpec {
  knownArrow(spec, source, target);
  const changed = (arrow: Arrow): Arrow => {
    const next = { ...arrow, ...changes };
    return { ...next, label: next.label || null };
  };
  return { ...spec, arrows: spec.arrows.map((arrow) => (joins(arrow, source, target) ? changed(arrow) : arrow)) };
}

/** Set what the analysis is about. */
export function configure(spec: JourneySpec, changes: AnalysisChanges): JourneySpec {
  return { ...spec, ...changes };
}

export function setDisplay(spec: JourneySpec, changes: DisplayChanges): JourneySpec {
  return { ...spec, ...changes };
}

/** Leave the places of all nodes to the automatic layout. */
export function organize(spec: JourneySpec): JourneySpec {
  return { ...spec, nodes: spec.nodes.map((node) => ({ ...node, position: null })) };
}

/** Copy nodes, without arrows, a little further right and down. */
export function duplicate(spec: JourneySpec, ids: readonly string[]): JourneySpec {
  for (const id of ids) knownNode(spec, id);
  return [...new Set(ids)].reduce((all, id) => {
    const { components, name, color, breakdown, position } = knownNode(all, id);
    const shifted = position && { x: position.x + DUPLICATE_OFFSET, y: position.y + DUPLICATE_OFFSET };
    const copy = makeNode({ id: newNodeId(all), components, name, color, breakdown, position: shifted });
    return { ...all, nodes: [...all.nodes, copy] };
  }, spec);
}

function deleteNode(spec: JourneySpec, id: string): JourneySpec {
  const kept = spec.arrows.filter((arrow) => arrow.source !== id && arrow.target !== id);
  const bypasses = predecessorsOf(spec, id).flatMap((source) =>
    successorsOf(spec, id)
      .filter((target) => source !== target && !findArrow(spec, source, target))
      .map((target) => makeArrow({ source, target })),
  );
  return { ...spec, nodes: spec.nodes.filter((node) => node.id !== id), arrows: [...kept, ...bypasses] };
}
