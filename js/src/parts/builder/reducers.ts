// What can be done with the tree of a condition: each function gives a new tree and leaves the old one as it is.
import {
  allParts,
  BLANK,
  type Group,
  type ItemTest,
  idsAfter,
  type Joint,
  type Operator,
  type Part,
  takesSeveral,
} from "./tree";

/** A group and the place of one of its parts. */
interface Found {
  readonly group: Group;
  readonly index: number;
}

export function findPart(root: Group, id: string): Part | undefined {
  return allParts(root).find((part) => part.id === id);
}

function parentOf(root: Group, id: string): Found | undefined {
  for (const group of allParts(root)) {
    if (group.kind !== "group") continue;
    const index = group.parts.findIndex((part) => part.id === id);
    if (index >= 0) return { group, index };
  }
  return undefined;
}

/** Change a part, wherever it is. */
function mapPart<P extends Part>(part: P, id: string, change: (part: Part) => Part): P {
  if (part.id === id) return change(part) as P;
  if (part.kind !== "group") return part;
  return tidied({ ...part, parts: part.parts.map((each) => mapPart(each, id, change)) }) as unknown as P;
}

const withParts = (root: Group, id: string, change: (parts: readonly Part[]) => readonly Part[]): Group =>
  mapPart(root, id, (part) => (part.kind === "group" ? tidied({ ...part, parts: change(part.parts) }) : part));

/** Only what follows another part of a sequence has limits. */
function tidied(group: Group): Group {
  const parts = group.parts.map((part, index) => {
    const limited = part.within !== null || part.after !== null;
    return limited && (group.joint !== "then" || index === 0) ? { ...part, within: null, after: null } : part;
  });
  return { ...group, parts };
}

/** Add a blank part at the end of a group; gives the tree and the part's id. */
export function addPart(root: Group, group: string, kind: Part["kind"]): readonly [Group, string] {
  const newId = idsAfter(root);
  const id = newId();
  const part: Part =
    kind === "group"
      ? { ...BLANK.group, id, joint: otherJoint(findPart(root, group)), parts: [{ ...BLANK.item, id: newId() }] }
      : { ...BLANK[kind], id };
  return [withParts(root, group, (parts) => [...parts, part]), id];
}

/** A group inside another of the same joint would say nothing new. */
function otherJoint(around: Part | undefined): Joint {
  return around?.kind === "group" && around.joint === "any" ? "all" : "any";
}

/** Take a part away, and the groups that it leaves empty; the outermost one stays. */
export function removePart(root: Group, id: string): Group {
  const found = parentOf(root, id);
  if (!found) return root;
  if (found.group.parts.length === 1 && found.group.id !== root.id) return removePart(root, found.group.id);
  return withParts(root, found.group.id, (parts) => parts.filter((part) => part.id !== id));
}

export type Changes = Partial<
  Pick<ItemTest, "dimension" | "values" | "negated" | "within" | "after"> & {
    metric: string;
    value: string;
    operator: string;
    scope: string | null;
    joint: Joint;
  }
>;

/** Give a part other fields; those that it does not have are left out. */
export function changePart(root: Group, id: string, changes: Changes): Group {
  return mapPart(root, id, (part) => {
    const known = Object.entries(changes).filter(([field]) => field in part);
    const next = { ...part, ...Object.fromEntries(known) } as Part;
    if (next.kind === "group") return tidied(next);
    return next.kind === "item" && part.kind === "item" ? withFittingValues(next, part) : next;
  });
}

/** Items of another dimension are no longer meant, and only some operators take several. */
function withFittingValues(next: ItemTest, before: ItemTest): ItemTest {
  if (next.dimension !== before.dimension) return { ...next, values: [] };
  return takesSeveral(next.operator) ? next : { ...next, values: next.values.slice(0, 1) };
}

/** Ask something else in the place of a part: another dimension, or a metric instead of one. */
export function askOf(root: Group, id: string, what: { dimension: string } | { metric: string }): Group {
  return mapPart(root, id, (part) => {
    const { negated, within, after } = part;
    const kept = { id, negated, within, after };
    if ("dimension" in what) {
      if (part.kind !== "item") return { ...BLANK.item, ...kept, ...what };
      return withFittingValues({ ...part, ...what }, part);
    }
    return part.kind === "number" ? { ...part, ...what } : { ...BLANK.number, ...kept, ...what };
  });
}

export function setOperator(root: Group, id: string, operator: Operator): Group {
  return changePart(root, id, { operator });
}

/** Move a part up or down among its neighbours; at an end it stays. */
export function movePart(root: Group, id: string, by: -1 | 1): Group {
  const found = parentOf(root, id);
  if (!found) return root;
  return withParts(root, found.group.id, (parts) => {
    const to = found.index + by;
    const [part, other] = [parts[found.index], parts[to]];
    if (!part || !other) return parts;
    return parts.map((each, index) => (index === found.index ? other : index === to ? part : each));
  });
}

/** Put a part into a group of its own. */
export function wrapPart(root: Group, id: string): readonly [Group, string] {
  const found = parentOf(root, id);
  if (!found) return [root, id];
  const group = idsAfter(root)();
  const wrapped = mapPart(root, id, (part) => ({
    ...BLANK.group,
    id: group,
    within: part.within,
    after: part.after,
    joint: otherJoint(found.group),
    parts: [{ ...part, within: null, after: null }],
  }));
  return [wrapped, group];
}

/** Put the parts of a group in its place; its own scope and its "not" are given up. */
export function unwrapGroup(root: Group, id: string): Group {
  const group = findPart(root, id);
  const found = parentOf(root, id);
  if (group?.kind !== "group" || !found) return root;
  const { within, after } = group;
  return withParts(root, found.group.id, (parts) =>
    parts.flatMap((part) =>
      part.id === id ? group.parts.map((each, index) => (index === 0 ? { ...each, within, after } : each)) : [part],
    ),
  );
}

/** Take a part out of its group, to stand after it. */
export function takeOut(root: Group, id: string): Group {
  const part = findPart(root, id);
  const inner = parentOf(root, id);
  const outer = inner && parentOf(root, inner.group.id);
  if (!part || !outer) return root;
  const after = withParts(root, outer.group.id, (parts) => [
    ...parts.slice(0, outer.index + 1),
    { ...part, within: null, after: null },
    ...parts.slice(outer.index + 1),
  ]);
  return withoutFrom(after, inner.group.id, id);
}

function withoutFrom(root: Group, group: string, id: string): Group {
  const inside = findPart(root, group);
  if (inside?.kind !== "group") return root;
  if (inside.parts.length === 1) return removePart(root, group);
  return withParts(root, group, (parts) => parts.filter((part) => part.id !== id));
}

/** Put a copy after a part; gives the tree and the copy's id. */
export function duplicatePart(root: Group, id: string): readonly [Group, string] {
  const found = parentOf(root, id);
  const part = found?.group.parts[found.index];
  if (!found || !part) return [root, id];
  const copy = renewed(part, idsAfter(root));
  const next = withParts(root, found.group.id, (parts) => [
    ...parts.slice(0, found.index + 1),
    copy,
    ...parts.slice(found.index + 1),
  ]);
  return [next, copy.id];
}

function renewed(part: Part, newId: () => string): Part {
  const id = newId();
  return part.kind === "group"
    ? { ...part, id, parts: part.parts.map((each) => renewed(each, newId)) }
    : { ...part, id };
}

/** Whether a part can be moved, taken out of its group, or dissolved. */
export function movesOf(root: Group, id: string): { up: boolean; down: boolean; out: boolean; group: boolean } {
  const found = parentOf(root, id);
  const part = findPart(root, id);
  return {
    up: found !== undefined && found.index > 0,
    down: found !== undefined && found.index < found.group.parts.length - 1,
    out: found !== undefined && found.group.id !== root.id,
    group: part?.kind === "group" && found !== undefined,
  };
}

/** The part that takes the place of one that goes: the next, the one before, or the group around it. */
export function neighbourOf(root: Group, id: string): string {
  const found = parentOf(root, id);
  if (!found) return root.id;
  const { group, index } = found;
  if (group.parts.length === 1 && group.id !== root.id) return neighbourOf(root, group.id);
  return (group.parts[index + 1] ?? group.parts[index - 1] ?? group).id;
}
