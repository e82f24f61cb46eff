import type { Arrow, Component, JourneySpec, Node } from "../protocol/messages";

/** What a spec needs at least; the rest has defaults, the same as in Python. */
export type SpecDraft = Partial<Omit<JourneySpec, "nodes" | "arrows">> & {
  container: string;
  nodes?: readonly NodeDraft[];
  arrows?: readonly ArrowDraft[];
};
export type NodeDraft = Partial<Node> & Pick<Node, "id" | "components">;
export type ArrowDraft = Partial<Arrow> & Pick<Arrow, "source" | "target">;

export function makeNode(draft: NodeDraft): Node {
  return { name: null, start: false, excluded: false, position: null, color: null, breakdown: null, ...draft };
}

export function makeArrow(draft: ArrowDraft): Arrow {
  return {
    within: null,
    after: null,
    order: "eventual",
    label: null,
    style: "solid",
    color: null,
    bend: null,
    ...draft,
  };
}

export function makeSpec({ nodes = [], arrows = [], ...draft }: SpecDraft): JourneySpec {
  return {
    kind: "journey",
    version: 1,
    primary_metric: null,
    secondary_metric: null,
    percent_of: "start",
    within: null,
    segments: [],
    date_range: null,
    prior: null,
    compare: [],
    arrow_labels: "both",
    show_fallout: true,
    show_caption: true,
    show_table: false,
    ...draft,
    nodes: nodes.map(makeNode),
    arrows: arrows.map(makeArrow),
  };
}

export function findNode(spec: JourneySpec, id: string): Node | undefined {
  return spec.nodes.find((node) => node.id === id);
}

export function findArrow(spec: JourneySpec, source: string, target: string): Arrow | undefined {
  return spec.arrows.find((arrow) => arrow.source === source && arrow.target === target);
}

export function sameComponent(one: Component, other: Component): boolean {
  return componentKey(one) === componentKey(other);
}

/** Text that is equal for equal components: for keys of lists and sets. */
export function componentKey(component: Component): string {
  if ("metric" in component) return JSON.stringify(["metric", component.metric]);
  if ("dimension" in component) return JSON.stringify(["dimension", component.dimension, component.item]);
  if ("segment" in component) return JSON.stringify(["segment", component.segment]);
  return JSON.stringify(["date_range", component.date_range]);
}

/** Whether every node has its place. */
export function isPlaced(spec: JourneySpec): boolean {
  return spec.nodes.every((node) => node.position !== null);
}

/** Nodes without a place, which the kernel has yet to find, stay where they were last seen. */
export function placedLike(spec: JourneySpec, seen: JourneySpec): JourneySpec {
  if (isPlaced(spec)) return spec;
  const place = (node: Node): Node => ({
    ...node,
    position: node.position ?? findNode(seen, node.id)?.position ?? { x: 0, y: 0 },
  });
  return { ...spec, nodes: spec.nodes.map(place) };
}

/** Whether two specs ask for the same figures and differ at most in how they are shown. */
export function sameAnalysis(one: JourneySpec, other: JourneySpec): boolean {
  return JSON.stringify(analysisOf(one)) === JSON.stringify(analysisOf(other));
}

function analysisOf(spec: JourneySpec): unknown {
  const { container, primary_metric, secondary_metric, within, segments, date_range, prior, compare } = spec;
  return [
    [container, primary_metric, secondary_metric, within, segments, date_range, prior, compare],
    spec.nodes.map(({ id, components, start, excluded, breakdown }) => {
      return [id, components.map(componentKey), start, excluded, breakdown];
    }),
    spec.arrows.map(({ source, target, within, after, order }) => [source, target, within, after, order]),
  ];
}
