import type { ErrorState, ItemEntry, Reply, Request, SpecState, States } from "../protocol/messages";
import type { Host, MountFacts, PartModule } from "./host";
import { createQuestions } from "./questions";
import { createStates } from "./states";

/** A kernel for tests: it answers as the real one does, when it is told to. */
export interface MemoryKernel {
  /** All requests so far. */
  readonly received: readonly Request[];
  /** Leave requests unanswered until released. */
  hold(): void;
  /** Answer what was held, and from now on at once. */
  release(): void;
  /** Refuse the next edit, undo or redo. */
  refuseNext(error: ErrorState): void;
  /** Publish a spec that was made elsewhere. */
  publish(state: SpecState): void;
  set<K extends keyof States>(key: K, value: States[K]): void;
  /** A host of a further view on the same states. */
  connect(facts?: Partial<MountFacts>): Host;
}

export const STALE: ErrorState = {
  id: "stale-revision",
  parameters: {},
  what: "The journey has changed elsewhere.",
  why: "The edit started from an older one.",
  fix: "Make the edit again.",
};

export function createMemoryKernel(
  initial: States,
  items: Readonly<Record<string, readonly ItemEntry[]>> = {},
  answers: (request: Request) => Reply | undefined = () => undefined,
  part?: (name: string) => Promise<PartModule>,
): MemoryKernel {
  const states = createStates(initial);
  const received: Request[] = [];
  const views = new Set<(message: unknown) => void>();
  const first = initial._spec.spec;
  let past: SpecState[] = [];
  let future: SpecState[] = [];
  let held: Request[] | null = null;
  let refusal: ErrorState | null = null;

  const reply = (message: unknown): void => {
    for (const view of [...views]) view(message);
  };
  const show = (state: SpecState): void =>
    states.set("_spec", { ...state, can_undo: past.length > 0, can_redo: future.length > 0, configured: true });

  const edit = (request: Extract<Request, { kind: "edit" }>): boolean => {
    const current = states.current._spec;
    if (request.base !== current.revision) return false;
    past = [...past, current];
    future = [];
    show({ ...current, revision: request.revision, spec: request.spec });
    return true;
  };
  const walk = (request: Extract<Request, { kind: "undo" | "redo" }>): boolean => {
    const [from, to] = request.kind === "undo" ? [past, future] : [future, past];
    const next = from.pop();
    if (!next) return false;
    to.push(states.current._spec);
    show({ ...next, revision: `${request.kind} ${request.id}` });
    return true;
  };
  const answerItems = ({ id, dimension, search, offset, limit }: Extract<Request, { kind: "items" }>): void => {
    const found = (items[dimension] ?? []).filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
    reply({ id, kind: "items", items: found.slice(offset, offset + limit), total: found.length });
  };

  const change = (request: Request): boolean => {
    switch (request.kind) {
      case "edit":
        return edit(request);
      case "reset":
        return edit({
          ...request,
          kind: "edit",
          base: states.current._spec.revision,
          revision: request.id,
          spec: first,
        });
      case "undo":
      case "redo":
        return walk(request);
      default:
        return request.kind === "cancel";
    }
  };

  const answer = (request: Request): void => {
    const { id, kind } = request;
    const answered = kind === "items" ? undefined : answers(request);
    if (kind === "items") {
      answerItems(request);
    } else if (answered) {
      reply(answered);
    } else if (refusal) {
      reply({ id, kind: "refused", error: refusal });
      refusal = null;
    } else if (change(request)) {
      reply({ id, kind: "accepted", revision: states.current._spec.revision });
    } else {
      reply({ id, kind: "refused", error: STALE });
    }
  };

  // The real kernel answers later, never while it is being asked.
  const receive = (request: Request): void => {
    received.push(request);
    if (held) held.push(request);
    else queueMicrotask(() => answer(request));
  };

  return {
    received,
    hold: () => {
      held ??= [];
    },
    release: () => {
      const waiting = held ?? [];
      held = null;
      for (const request of waiting) answer(request);
    },
    refuseNext: (error) => {
      refusal = error;
    },
    publish: (state) => {
      past = [...past, states.current._spec];
      show(state);
    },
    set: states.set,
    connect: (facts) => {
      const questions = createQuestions(receive);
      const ends = new Set<() => void>();
      views.add(questions.receive);
      return {
        facts: { locale: "en", theme: "page", live: true, ...facts },
        get: (key) => states.current[key],
        subscribe: (key, listener) => {
          const end = states.subscribe(key, listener);
          ends.add(end);
          return end;
        },
        ask: questions.ask,
        ...(part && { part }),
        close: () => {
          views.delete(questions.receive);
          for (const end of ends) end();
          questions.close();
        },
      };
    },
  };
}
