// What nodes and arrows are called.
import { findNode } from "../core/spec";
import { nodeTitle } from "../core/title";
import type { Arrow } from "../protocol/messages";
import type { View } from "./view";

export function titleOf(view: View, id: string): string {
  const node = findNode(view.session.state.spec, id);
  return node ? nodeTitle(node, view.t) : id;
}

/** The titles of an arrow's ends. */
export function ends(
  view: View,
  { source, target }: Pick<Arrow, "source" | "target">,
): { source: string; target: string } {
  return { source: titleOf(view, source), target: titleOf(view, target) };
}
