// What is still missing in a condition, so that the kernel is only asked about complete ones.
import { parseDuration } from "../../core/duration";
import { EVENT, type Group, needsValue, type Part } from "./tree";

export type Problem =
  | "choose-subject"
  | "enter-value"
  | "enter-number"
  | "empty-group"
  | "sequence-needs-container"
  | "limits-exclude";

/** The problems of a tree by the ids of its parts, in the order of the parts. */
export function problemsOf(root: Group, scope: string): ReadonlyMap<string, Problem> {
  const found = new Map<string, Problem>();
  collect(root, scope, found);
  return found;
}

function collect(part: Part, scope: string, found: Map<string, Problem>): void {
  const problem = problemOf(part, part.kind === "group" ? (part.scope ?? scope) : scope);
  if (problem) found.set(part.id, problem);
  if (part.kind !== "group") return;
  // Each step of a sequence is asked of single rows.
  const inside = part.joint === "then" ? EVENT : (part.scope ?? scope);
  for (const each of part.parts) collect(each, inside, found);
}

function problemOf(part: Part, scope: string): Problem | null {
  if (excludesAll(part)) return "limits-exclude";
  switch (part.kind) {
    case "item":
      if (!part.dimension) return "choose-subject";
      return needsValue(part.operator) && part.values.length === 0 ? "enter-value" : null;
    case "number":
      if (!part.metric) return "choose-subject";
      return isNumber(part.value) ? null : "enter-number";
    case "group":
      if (part.parts.length === 0) return "empty-group";
      return part.joint === "then" && scope === EVENT ? "sequence-needs-container" : null;
  }
}

/** At least longer than at most: nothing could be in time. */
function excludesAll({ within, after }: Part): boolean {
  if (within === null || after === null) return false;
  return (parseDuration(after) ?? 0) > (parseDuration(within) ?? 0);
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
