import type { Component, Node } from "../protocol/messages";

/** The node's name, or its components in words: those of the spec, or of whoever reads. */
export function nodeTitle({ name, components }: Pick<Node, "name" | "components">, t = inSpecs): string {
  if (name) return name;
  const groups = new Map<string, string[]>();
  for (const component of components) {
    const group = groupOf(component);
    groups.set(group, [...(groups.get(group) ?? []), componentLabel(component)]);
  }
  return [...groups.values()].map((labels) => labels.join(t("title-or"))).join(t("title-and"));
}

const inSpecs = (id: string): string => (id === "title-or" ? " or " : " and ");

/** What a component is called. */
export function componentLabel(component: Component): string {
  if ("metric" in component) return component.metric;
  if ("dimension" in component) return component.item;
  if ("segment" in component) return component.segment;
  return component.date_range;
}

/** Components of one group are joined with OR; segments are joined with AND, so that each is a group of its own. */
function groupOf(component: Component): string {
  if ("dimension" in component) return `dimension ${component.dimension}`;
  if ("segment" in component) return `segment ${component.segment}`;
  return "metric" in component ? "metric" : "";
}
