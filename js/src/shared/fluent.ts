// The part of Project Fluent that the word files use: texts, variables, choices and attributes. @fluent/bundle reads all of
// it in ten times the bytes; the tests hold the two together.

export type Parameters = Readonly<Record<string, string | number>>;

interface Variant {
  readonly key: string;
  readonly fallback: boolean;
  readonly parts: readonly Part[];
}

interface Variable {
  readonly name: string;
  readonly variants: readonly Variant[];
}

type Part = string | Variable;

/** Patterns of messages by id, of attributes by `id.attribute`. */
export function readMessages(resource: string): Map<string, string> {
  const messages = new Map<string, string>();
  let id = "";
  let open = "";
  for (const line of resource.split("\n")) {
    const message = /^([a-z][\w-]*) *= *(.*)/i.exec(line);
    const attribute = /^ +\.([\w-]+) *= *(.*)/.exec(line);
    const [, name = "", text = ""] = message ?? attribute ?? [];
    if (message) id = name;
    if (message || attribute) {
      open = message ? id : `${id}.${name}`;
      if (text || attribute) messages.set(open, text);
    } else if (/^[ }]/.test(line)) {
      const before = messages.get(open);
      messages.set(open, before ? `${before}\n${line.trim()}` : line.trim());
    }
  }
  return messages;
}

/** Write a pattern with values for its variables. */
export function createFormatter(locale: string, number: (value: number) => string) {
  const plural = new Intl.PluralRules(locale);
  const parsed = new Map<string, readonly Part[]>();

  const write = (parts: readonly Part[], values: Parameters): string =>
    parts.map((part) => (typeof part === "string" ? part : choose(part, values))).join("");
  const choose = ({ name, variants }: Variable, values: Parameters): string => {
    const value = values[name] ?? "";
    const keys = typeof value === "number" ? [String(value), plural.select(value)] : [value];
    const chosen =
      keys.map((key) => variants.find((each) => each.key === key)).find(Boolean) ??
      variants.find((each) => each.fallback);
    if (chosen) return write(chosen.parts, values);
    return typeof value === "number" ? number(value) : value.replace(TURNING, "");
  };
  return (pattern: string, values: Parameters = {}): string => {
    const known = parsed.get(pattern) ?? parse(pattern);
    parsed.set(pattern, known);
    return write(known, values);
  };
}

function parse(text: string): Part[] {
  let at = 0;
  const eat = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found) at = token.lastIndex;
    return found;
  };
  const pattern = (): Part[] => {
    const parts: Part[] = [];
    for (;;) {
      const plain = eat(/(?:[^{}\n]|\n(?!\s*(?:\*?\[|\})))+/y);
      if (plain) parts.push(plain[0]);
      else if (eat(/\{\s*/y)) parts.push(placeable());
      else return parts;
    }
  };
  const placeable = (): Part => {
    const literal = eat(/"([^"]*)"/y);
    const [, name = ""] = eat(/\$([\w-]+)/y) ?? [];
    const variants: Variant[] = [];
    if (eat(/\s*->/y)) {
      for (let head = eat(VARIANT); head; head = eat(VARIANT)) {
        variants.push({ key: head[2] ?? "", fallback: head[1] === "*", parts: pattern() });
      }
    }
    eat(/\s*\}/y);
    return literal?.[1] ?? { name, variants };
  };
  return pattern();
}

/** A name that turns text around would turn the message after it, too. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const VARIANT = /\s*(\*?)\[\s*([\w-]+)\s*\] */y;
