// The items that a dimension counts as, asked of the kernel: once for each place that a drop comes over.
import { TOP } from "../core/drops";
import type { Answer } from "../host/host";
import type { Place, When } from "../protocol/messages";
import type { Found, View } from "./view";

/** Where top items are looked for. */
export interface TopQuestion {
  readonly dimension: string;
  readonly place: Place | null;
  readonly when: When;
  readonly immediate: boolean;
}

/** Ask for the top three; never rejects. */
export async function findTop(view: View, { dimension, place, when, immediate }: TopQuestion): Promise<Found> {
  const question = { kind: "top_items", dimension, place, when, immediate, side: null, offset: 0, limit: TOP } as const;
  const answer = await view.host.ask(question);
  if (answer.kind === "top_items") return { items: answer.items.map(({ item }) => item) };
  return { problem: problemIn(view, answer) };
}

function problemIn({ t }: View, answer: Answer): string {
  if (answer.kind === "refused") return answer.error.what;
  const id = answer.kind === "unanswered" && answer.reason === "no-kernel" ? "no-kernel" : "no-answer";
  return t(`${id}.what`);
}

/** Remembers what was found, for as long as a drag or a menu lasts. */
export interface Lookup {
  /** What was found; null while it is on its way. Asks if nobody has. */
  get(question: TopQuestion): Found | null;
  wait(question: TopQuestion): Promise<Found>;
}

export function createLookup(view: View, onFound: () => void = () => undefined): Lookup {
  const asked = new Map<string, Promise<Found>>();
  const found = new Map<string, Found>();
  const wait = (question: TopQuestion): Promise<Found> => {
    const key = JSON.stringify(question);
    const known = asked.get(key);
    if (known) return known;
    const answer = findTop(view, question).then((items) => {
      found.set(key, items);
      onFound();
      return items;
    });
    asked.set(key, answer);
    return answer;
  };
  return {
    wait,
    get: (question) => {
      wait(question);
      return found.get(JSON.stringify(question)) ?? null;
    },
  };
}
