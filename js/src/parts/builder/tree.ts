// A condition as someone builds it: half-finished, with an id for each part; and the JSON that the kernel reads.

export const OPERATORS = [
  "equals",
  "not_equals",
  "in",
  "not_in",
  "contains",
  "not_contains",
  "starts_with",
  "ends_with",
  "matches",
  "not_matches",
  "less",
  "less_or_equal",
  "greater",
  "greater_or_equal",
  "exists",
  "not_exists",
] as const;

export const NUMBER_OPERATORS = [
  "greater_or_equal",
  "greater",
  "less_or_equal",
  "less",
  "equals",
  "not_equals",
] as const;

export type Operator = (typeof OPERATORS)[number];
export type NumberOperator = (typeof NUMBER_OPERATORS)[number];

/** How the parts of a group are joined. */
export type Joint = "all" | "any" | "then";

/** The scope of what is asked of each row. */
export const EVENT = "event";

interface StepJson {
  condition: ConditionJson;
  within?: string | null;
  after?: string | null;
}

export type ConditionJson =
  | { dimension: string; operator?: Operator; value?: string | readonly string[] }
  | { metric: string; operator: NumberOperator; value: number }
  | { all: readonly ConditionJson[] }
  | { any: readonly ConditionJson[] }
  | { not: ConditionJson }
  | { scope: string; condition: ConditionJson }
  | { then: readonly StepJson[] };

interface AnyPart {
  readonly id: string;
  readonly negated: boolean;
  /** In a sequence: the time since the part before, at most and at least. */
  readonly within: string | null;
  readonly after: string | null;
}

/** A dimension's item compared with text. */
export interface ItemTest extends AnyPart {
  readonly kind: "item";
  readonly dimension: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** A metric compared with a number, which is text until it is complete. */
export interface NumberTest extends AnyPart {
  readonly kind: "number";
  readonly metric: string;
  readonly operator: NumberOperator;
  readonly value: string;
}

/** Parts joined with AND, OR or THEN; without a scope of its own it is asked of what the group around it is. */
export interface Group extends AnyPart {
  readonly kind: "group";
  readonly scope: string | null;
  readonly joint: Joint;
  readonly parts: readonly Part[];
}

export type Part = ItemTest | NumberTest | Group;

type Unnamed<P> = P extends unknown ? Omit<P, "id" | "parts"> : never;

const PLAIN = { negated: false, within: null, after: null } as const;

/** What new parts begin as. */
export const BLANK = {
  item: { ...PLAIN, kind: "item", dimension: "", operator: "equals", values: [] },
  number: { ...PLAIN, kind: "number", metric: "", operator: "greater_or_equal", value: "1" },
  group: { ...PLAIN, kind: "group", scope: null, joint: "all" },
} as const satisfies Record<Part["kind"], Unnamed<Part>>;

/** Makes ids that a tree does not have yet. */
export function idsAfter(root: Part | null): () => string {
  let last = root ? Math.max(...allParts(root).map(({ id }) => Number(id.slice(1)) || 0)) : 0;
  return () => {
    last += 1;
    return `p${last}`;
  };
}

/** A part and all within it, from the outside in. */
export function allParts(part: Part): readonly Part[] {
  return part.kind === "group" ? [part, ...part.parts.flatMap(allParts)] : [part];
}

/** A tree with one blank test of an item. */
export function blankTree(): Group {
  const id = idsAfter(null);
  return { ...BLANK.group, id: id(), parts: [{ ...BLANK.item, id: id() }] };
}

/** Read a condition; the outermost part is always a group without a scope of its own. */
export function readTree(json: ConditionJson): Group {
  const id = idsAfter(null);
  const part = readPart(json, id);
  if (part.kind === "group" && part.scope === null) return part;
  return { ...BLANK.group, id: id(), parts: [part] };
}

function readPart(json: ConditionJson, id: () => string): Part {
  if ("dimension" in json) {
    const { dimension, operator = "equals", value = "" } = json;
    const values = typeof value === "string" ? (needsValue(operator) ? [value] : []) : value;
    return { ...BLANK.item, id: id(), dimension, operator, values };
  }
  if ("metric" in json) {
    return { ...BLANK.number, id: id(), ...json, value: String(json.value) };
  }
  if ("not" in json) {
    const inner = readPart(json.not, id);
    // Twice not is as before.
    return { ...inner, negated: !inner.negated };
  }
  if ("scope" in json) {
    const inner = readPart(json.condition, id);
    const joins = inner.kind === "group" && inner.scope === null && !inner.negated;
    if (joins) return { ...inner, scope: json.scope };
    return { ...BLANK.group, id: id(), scope: json.scope, parts: [inner] };
  }
  const [joint, steps] = stepsOf(json);
  const name = id();
  const parts = steps.map(({ condition, within = null, after = null }) => ({
    ...readPart(condition, id),
    within,
    after,
  }));
  return { ...BLANK.group, id: name, joint, parts };
}

function stepsOf(
  json: Extract<ConditionJson, { all: unknown } | { any: unknown } | { then: unknown }>,
): [Joint, readonly StepJson[]] {
  if ("then" in json) return ["then", json.then];
  const [joint, parts] = "all" in json ? (["all", json.all] as const) : (["any", json.any] as const);
  return [joint, parts.map((condition) => ({ condition }))];
}

/** The JSON of a tree without problems. */
export function writeTree(part: Part): ConditionJson {
  const plain = writePlain(part);
  const scoped = part.kind === "group" && part.scope !== null ? { scope: part.scope, condition: plain } : plain;
  return part.negated ? { not: scoped } : scoped;
}

function writePlain(part: Part): ConditionJson {
  switch (part.kind) {
    case "item":
      return writeItemTest(part);
    case "number":
      return { metric: part.metric, operator: part.operator, value: Number(part.value) };
    case "group":
      return writeGroup(part);
  }
}

function writeItemTest({ dimension, operator, values }: ItemTest): ConditionJson {
  if (!needsValue(operator)) return { dimension, operator };
  // Each operator can be given a list; only here and there someone did.
  const value = takesSeveral(operator) || values.length > 1 ? values : (values[0] ?? "");
  return operator === "equals" ? { dimension, value } : { dimension, operator, value };
}

function writeGroup({ joint, parts }: Group): ConditionJson {
  const [first] = parts;
  if (joint === "then") return { then: parts.map(writeStep) };
  if (first && parts.length === 1) return writeTree(first);
  const all = parts.map(writeTree);
  return joint === "all" ? { all } : { any: all };
}

function writeStep(part: Part): StepJson {
  const { within, after } = part;
  return { condition: writeTree(part), ...(within !== null && { within }), ...(after !== null && { after }) };
}

/** Whether an operator compares with text at all. */
export const needsValue = (operator: Operator): boolean => operator !== "exists" && operator !== "not_exists";

/** Whether an operator compares with several texts. */
export const takesSeveral = (operator: Operator): boolean => operator === "in" || operator === "not_in";

/** Whether an operator compares with whole items, which can be offered. */
export const takesItems = (operator: Operator): boolean =>
  takesSeveral(operator) || operator === "equals" || operator === "not_equals";
