// What is picked out, on the canvas and in the rail.

/** Ids of nodes, keys of arrows, and the nodes whose fallout is meant. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly arrows: readonly string[];
  readonly fallouts: readonly string[];
}

export type Part = keyof Selection;

export const NOTHING: Selection = { nodes: [], arrows: [], fallouts: [] };

export function selectOnly(part: Part, ids: readonly string[]): Selection {
  return { ...NOTHING, [part]: [...new Set(ids)] };
}

export const selectNodes = (ids: readonly string[]): Selection => selectOnly("nodes", ids);

export const selectArrow = (key: string): Selection => selectOnly("arrows", [key]);

export function sizeOf({ nodes, arrows, fallouts }: Selection): number {
  return nodes.length + arrows.length + fallouts.length;
}

/** Add a part to the selection, or take it out. */
export function toggle(selection: Selection, part: Part, id: string): Selection {
  return { ...selection, [part]: toggled(selection[part], id) };
}

/** Add nodes to what is selected. */
export function withNodes(selection: Selection, ids: readonly string[]): Selection {
  return { ...selection, nodes: [...new Set([...selection.nodes, ...ids])] };
}

/** What a menu that is opened on a part is about: all that is selected with it, or it alone. */
export function selectedWith(selection: Selection, part: Part, id: string): Selection {
  return selection[part].includes(id) ? selection : selectOnly(part, [id]);
}

/** The nodes that a gesture on one of them is about: all that are selected with it, or it alone. */
export function nodesWith({ nodes }: Selection, id: string): readonly string[] {
  return nodes.includes(id) ? nodes : [id];
}

/** What is left of a selection when some have gone; the same object if none has. */
export function surviving(selection: Selection, there: Readonly<Record<Part, ReadonlySet<string>>>): Selection {
  const kept = (part: Part): readonly string[] => selection[part].filter((id) => there[part].has(id));
  const left = { nodes: kept("nodes"), arrows: kept("arrows"), fallouts: kept("fallouts") };
  return sizeOf(left) === sizeOf(selection) ? selection : left;
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
