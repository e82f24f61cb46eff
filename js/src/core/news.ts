// What an edit did to the figures of nodes.
import type { NodeState, PercentOf } from "../protocol/messages";

export interface News {
  readonly now: NodeState;
  /** Null where there was no such node. */
  readonly was: NodeState | null;
  readonly moved: boolean;
  /** How many other nodes have other figures now. */
  readonly others: number;
}

/**
 * The node to tell of after an edit: the one that it was about, if its figures are new or other ones, else the one whose
 * number changed most. Null if there is no node to tell of.
 */
export function newsAmong(
  now: readonly NodeState[],
  before: readonly NodeState[],
  about: string | null,
  base: PercentOf,
): News | null {
  const all = now.map((each) => {
    const was = before.find(({ node }) => node === each.node) ?? null;
    return { now: each, was, moved: was === null || text(each, base) !== text(was, base) };
  });
  const changed = all.filter(({ moved }) => moved);
  const meant = all.find((each) => each.now.node === about);
  const most = changed.toSorted((one, other) => size(other) - size(one))[0];
  const told = meant?.moved ? meant : (most ?? meant);
  return told ? { ...told, others: changed.filter((each) => each !== told).length } : null;
}

const text = ({ primary, primary_percent, secondary, fallout }: NodeState, base: PercentOf): string =>
  JSON.stringify([primary, primary_percent[base].value, secondary, fallout]);

/** By how much the number of a node changed; one that is new is told of before all others. */
const size = ({ now, was }: Pick<News, "now" | "was">): number =>
  was ? Math.abs((now.primary ?? 0) - (was.primary ?? 0)) : Number.POSITIVE_INFINITY;
