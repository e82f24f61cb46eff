import { withRoom } from "../core/card-size";
import { EditRefused } from "../core/refused";
import { placedLike } from "../core/spec";
import type { JourneySpec } from "../protocol/messages";
import { type Answer, DEFAULT_TIMEOUT_MS, type Host, type Question } from "./host";
import { uniqueId } from "./identity";
import * as queues from "./queue";

export type { Problem } from "./queue";

export interface SessionState<Spec = JourneySpec> {
  /** The spec to show, every node with a place: the kernel's, or what the unconfirmed edits make of it. */
  readonly spec: Spec;
  /** Revision of that spec; a result with another revision is out of date. */
  readonly revision: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether somebody said what is followed and counted. */
  readonly configured: boolean;
  /** Number of edits that the kernel has not confirmed. */
  readonly pending: number;
  readonly problem: queues.Problem | null;
}

/** The spec of one view: edits show at once and are confirmed, or taken back, by the kernel. */
export interface SpecSession<Spec = JourneySpec> {
  readonly state: SessionState<Spec>;
  /** Call a listener on each new state; gives the function that ends it. */
  subscribe(listener: (state: SessionState<Spec>) => void): () => void;
  /** Make an edit; false, with a problem, where the spec does not allow it. A refusal by the kernel comes later. */
  edit(change: (spec: Spec) => Spec): boolean;
  undo(): void;
  redo(): void;
  /** Back to the spec that the widget began with; that can be undone. */
  reset(): void;
  dismissProblem(): void;
  /** No listener is called any more. The host stays open. */
  close(): void;
}

/** What becomes of a spec of some kind besides the edit. */
export interface Manners<Spec> {
  /** The spec to show, after one that was seen. */
  shown(spec: Spec, seen: Spec): Spec;
  /** An edited spec, fitted to the one before. */
  following(spec: Spec, before: Spec): Spec;
}

/** The spec of a view of a journey. */
export const createSession = (host: Host): SpecSession =>
  createSpecSession(host, { shown: placedLike, following: withRoom });

export function createSpecSession<Spec>(host: Host<Spec, unknown>, manners: Manners<Spec>): SpecSession<Spec> {
  const listeners = new Set<(state: SessionState<Spec>) => void>();
  let queue = queues.newQueue(host.get("_spec"));
  let state = stateOf(queue, queue.kernel.spec, manners);
  let closed = false;

  const update = (next: queues.EditQueue<Spec>): void => {
    if (closed || next === queue) return;
    queue = next;
    state = stateOf(queue, state.spec, manners);
    for (const listener of [...listeners]) listener(state);
  };
  const unsubscribe = host.subscribe("_spec", (published) => update(queues.afterPublished(queue, published)));

  /** Ask without an end, since a busy kernel answers late; complain after a while. */
  const ask = async (question: Question<Spec>, onSilence: () => void): Promise<queues.Problem | null> => {
    const timer = setTimeout(onSilence, DEFAULT_TIMEOUT_MS);
    const answer = await host.ask(question, Number.POSITIVE_INFINITY);
    clearTimeout(timer);
    return problemOf(answer);
  };

  const edit = (change: (spec: Spec) => Spec): boolean => {
    const base = queues.newest(queue);
    const spec = attempt((before) => manners.following(change(before), before), base.spec);
    if (spec instanceof EditRefused) {
      update(queues.withProblem(queue, { id: spec.id, parameters: { ...spec.parameters } }));
      return false;
    }
    // Whoever begins with what is offered has chosen all the same.
    if (closed || (state.configured && JSON.stringify(spec) === JSON.stringify(base.spec))) return true;
    const revision = uniqueId();
    update(queues.afterEdit(queue, revision, spec));
    ask({ kind: "edit", base: base.revision, revision, spec }, () => update(queues.afterSilence(queue, revision))).then(
      (problem) =>
        update(problem ? queues.afterRefused(queue, revision, problem) : queues.afterAccepted(queue, revision)),
    );
    return true;
  };

  const walk = (kind: "undo" | "redo" | "reset"): void => {
    const silent = { id: queues.NO_ANSWER, parameters: {} };
    ask({ kind }, () => update(queues.withProblem(queue, silent))).then((problem) => {
      if (problem || queue.problem === silent) update(queues.withProblem(queue, problem));
    });
  };

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit,
    undo: () => walk("undo"),
    redo: () => walk("redo"),
    reset: () => walk("reset"),
    dismissProblem: () => update(queues.withProblem(queue, null)),
    close: () => {
      closed = true;
      unsubscribe();
      listeners.clear();
    },
  };
}

function stateOf<Spec>(queue: queues.EditQueue<Spec>, seen: Spec, { shown }: Manners<Spec>): SessionState<Spec> {
  const { revision, spec } = queues.newest(queue);
  const waiting = queue.pending.length > 0;
  return {
    spec: shown(spec, seen),
    revision,
    canUndo: waiting || queue.kernel.can_undo,
    canRedo: !waiting && queue.kernel.can_redo,
    configured: waiting || queue.kernel.configured,
    pending: queue.pending.length,
    problem: queue.problem,
  };
}

function attempt<Spec>(change: (spec: Spec) => Spec, spec: Spec): Spec | EditRefused {
  try {
    return change(spec);
  } catch (problem) {
    if (problem instanceof EditRefused) return problem;
    throw problem;
  }
}

function problemOf(answer: Answer): queues.Problem | null {
  switch (answer.kind) {
    case "refused":
      return answer.error;
    case "unanswered":
      return { id: answer.reason === "no-kernel" ? queues.NO_KERNEL : queues.NO_ANSWER, parameters: {} };
    default:
      return null;
  }
}
