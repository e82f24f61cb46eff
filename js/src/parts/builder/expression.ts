// The expression of a calculated metric: which metrics can be meant at the cursor, and how their names are written.

/** What a name would replace, and the names that fit. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

const MOST = 50;
const ONE_WORD = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A name may hold a minus or a space; whether it does is found out by trying. */
const BOUNDARIES = [/[+*/()[\]]/, /[-+*/()[\]]/, /[-+*/()[\]\s]/];

/** The metrics that may be meant by what stands before the cursor; with nothing there all of them, if that is `asked`. */
export function completeAt(text: string, cursor: number, names: readonly string[], asked = false): Completion | null {
  const bracket = openBracket(text, cursor);
  if (bracket !== null) {
    const typed = text.slice(bracket + 1, cursor).replaceAll("]]", "]");
    return offered(bracket, closing(text, cursor), fitting(typed, names));
  }
  for (const boundary of BOUNDARIES) {
    const start = afterLast(text.slice(0, cursor), boundary);
    const typed = text.slice(start, cursor);
    if (!/[^\s\d.]/.test(typed)) continue;
    const found = fitting(typed, names);
    if (found.length > 0) return offered(start, cursor, found);
  }
  const before = text.slice(0, cursor).trimEnd().at(-1);
  const valueWanted = before === undefined || "+-*/(".includes(before);
  return asked && valueWanted ? offered(cursor, cursor, fitting("", names)) : null;
}

const offered = (start: number, end: number, names: readonly string[]): Completion | null =>
  names.length > 0 ? { start, end, names } : null;

/** Names with a text in them, those that begin with it first. */
function fitting(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = names.filter((name) => name.toLowerCase().startsWith(wanted));
  const contains = names.filter((name) => name.toLowerCase().indexOf(wanted) > 0);
  return [...begins, ...(wanted ? contains : [])].slice(0, MOST);
}

/** Where the square bracket opens that the cursor is in; null outside of any. */
function openBracket(text: string, cursor: number): number | null {
  let open: number | null = null;
  for (let place = 0; place < cursor; place += 1) {
    if (open === null && text[place] === "[") open = place;
    else if (open !== null && text[place] === "]") {
      if (text[place + 1] === "]" && place + 1 < cursor) place += 1;
      else open = null;
    }
  }
  return open;
}

/** A bracket that closes after the cursor, with nothing of another name in between, is replaced too. */
function closing(text: string, cursor: number): number {
  const rest = /^[^[\]+*/()]*\]/.exec(text.slice(cursor));
  return cursor + (rest?.[0].length ?? 0);
}

function afterLast(text: string, boundary: RegExp): number {
  let place = text.length;
  while (place > 0 && !boundary.test(text[place - 1] ?? "")) place -= 1;
  while (place < text.length && text[place] === " ") place += 1;
  return place;
}

/** A metric's name as it stands in an expression. */
export function quoteName(name: string): string {
  return ONE_WORD.test(name) ? name : `[${name.replaceAll("]", "]]")}]`;
}

/** Put a name in the place of what was typed of it; gives the text and where the cursor goes. */
export function insertName(
  text: string,
  { start, end }: Pick<Completion, "start" | "end">,
  name: string,
): [string, number] {
  const written = quoteName(name);
  return [text.slice(0, start) + written + text.slice(end), start + written.length];
}
