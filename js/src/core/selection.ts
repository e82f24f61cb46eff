// What is picked out, on the canvas and in the rail.

/** Nodes, or one arrow, never both. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly arrow: string | null;
}

export const NOTHING: Selection = { nodes: [], arrow: null };

export function selectNodes(nodes: readonly string[]): Selection {
  return { nodes: [...new Set(nodes)], arrow: null };
}

export function selectArrow(arrow: string): Selection {
  return { nodes: [], arrow };
}

export function isEmpty({ nodes, arrow }: Selection): boolean {
  return nodes.length === 0 && arrow === null;
}

/** Add a node to the selection, or take it out. */
export function toggleNode({ nodes }: Selection, id: string): Selection {
  return selectNodes(toggled(nodes, id));
}

/** The nodes that a gesture on one of them is about: all that are selected with it, or it alone. */
export function nodesWith({ nodes }: Selection, id: string): readonly string[] {
  return nodes.includes(id) ? nodes : [id];
}

/** What is left of a selection when nodes and arrows have gone; the same object if nothing has. */
export function surviving(selection: Selection, nodes: ReadonlySet<string>, arrows: ReadonlySet<string>): Selection {
  const kept = selection.nodes.filter((id) => nodes.has(id));
  const arrow = selection.arrow !== null && arrows.has(selection.arrow) ? selection.arrow : null;
  if (kept.length === selection.nodes.length && arrow === selection.arrow) return selection;
  return { nodes: kept, arrow };
}

/** The node to turn to when some go: the next that stays in reading order, else the one before. */
export function neighbourOf(gone: readonly string[], order: readonly string[]): string | null {
  const stays = (id: string): boolean => !gone.includes(id);
  const last = order.findLastIndex((id) => !stays(id));
  return order.slice(last + 1).find(stays) ?? order.slice(0, Math.max(0, last)).findLast(stays) ?? null;
}

/** Keys picked in a list, and the one that a range starts from. */
export interface Picked {
  readonly keys: readonly string[];
  readonly anchor: string | null;
}

export const NONE_PICKED: Picked = { keys: [], anchor: null };

/** Pick by pointer or keyboard: alone, one more or less (`toggle`), or all from the anchor on (`range`). */
export function pick(picked: Picked, key: string, how: "alone" | "toggle" | "range", order: readonly string[]): Picked {
  if (how === "toggle") return { keys: toggled(picked.keys, key), anchor: key };
  const from = picked.anchor === null ? -1 : order.indexOf(picked.anchor);
  const to = order.indexOf(key);
  if (how === "alone" || from < 0 || to < 0) return { keys: [key], anchor: key };
  return { keys: order.slice(Math.min(from, to), Math.max(from, to) + 1), anchor: picked.anchor };
}

function toggled(all: readonly string[], one: string): string[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
