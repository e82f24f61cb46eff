// Sides as they are being chosen: a segment and a period each.
import type { Comparison, Prior } from "../../protocol/messages";

/** `""` is the analysis as it is; else a prior period, a date range by name, or days of one's own. */
export type Period = "" | "custom" | `prior ${number} ${Prior["unit"]}` | `range ${string}`;

export interface Draft {
  readonly key: number;
  /** As typed; empty for the name that follows from the choices. */
  readonly name: string;
  readonly segments: readonly string[];
  readonly period: Period;
  readonly first: string;
  readonly last: string;
}

export const MOST = 4;
export const LEAST = 2;

export function newDraft(key: number, fields: Partial<Draft> = {}): Draft {
  return { key, name: "", segments: [], period: "", first: "", last: "", ...fields };
}

/** A side of a further segment, as long as there are any. */
export function nextDraft(drafts: readonly Draft[], segments: readonly { readonly id: string }[]): Draft {
  const taken = drafts.flatMap((draft) => draft.segments);
  const free = segments.find(({ id }) => !taken.includes(id));
  const key = Math.max(...drafts.map((draft) => draft.key)) + 1;
  return newDraft(key, taken.length && free ? { segments: [free.id] } : {});
}

/** What sides are called: as typed, else as follows from the choices, numbered where that is so of another one, too. */
export function namesOf(
  drafts: readonly Draft[],
  given: readonly string[],
  numbered: (name: string, number: number) => string,
): string[] {
  const typed = drafts.map(({ name }) => name.trim());
  const taken = new Set<string>();
  return typed.map((name, place) => {
    if (name !== "") return name;
    const plain = given[place] ?? "";
    let free = plain;
    for (let number = 2; taken.has(free) || (free !== plain && typed.includes(free)); number += 1)
      free = numbered(plain, number);
    taken.add(free);
    return free;
  });
}

export function draftOf(side: Comparison, key: number): Draft {
  const { prior, date_range: range } = side;
  // A range that is moved back, as Python allows, is shown as the range.
  const period: Period = range !== null ? `range ${range}` : prior ? `prior ${prior.count} ${prior.unit}` : "";
  return newDraft(key, { name: side.name, segments: side.segments, period });
}

/** The prior period that a choice stands for. */
export function priorOf(period: Period): Prior | null {
  const [kind, count, unit] = period.split(" ");
  return kind === "prior" ? { count: Number(count), unit: unit as Prior["unit"] } : null;
}

/** The side that a draft stands for; the days of one's own by the name of the date range that they become. */
export function sideFrom(draft: Draft, name: string, days: string): Comparison {
  const { period, segments } = draft;
  const range = period === "custom" ? days : period.startsWith("range ") ? period.slice("range ".length) : null;
  return { name, segments: [...segments], date_range: range, prior: priorOf(period) };
}

export type Problem = "few" | "same" | "days" | "backward";

/** What keeps sides from being compared, and at which of them. */
export function problemOf(drafts: readonly Draft[], names: readonly string[]): { id: Problem; place: number } | null {
  for (const [place, { period, first, last }] of drafts.entries()) {
    if (period !== "custom") continue;
    if (first === "" || last === "") return { id: "days", place };
    if (last < first) return { id: "backward", place };
  }
  const place = names.findIndex((name, here) => names.indexOf(name) < here);
  if (place >= 0) return { id: "same", place };
  return drafts.length < LEAST ? { id: "few", place: 0 } : null;
}

const DAY_MS = 86_400_000;

/** A date range from the first to the last day: its end is the day after. */
export function definitionOf({ first, last }: Draft): { start: string; end: string } {
  return { start: first, end: new Date(Date.parse(`${last}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10) };
}

/** Put a side before the one above it. */
export function raised(drafts: readonly Draft[], place: number): Draft[] {
  const [before, after] = [drafts[place - 1], drafts[place]];
  if (!before || !after) return [...drafts];
  return drafts.map((draft, here) => (here === place ? before : here === place - 1 ? after : draft));
}
