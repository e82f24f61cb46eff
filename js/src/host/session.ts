import { EditRefused } from "../core/edits";
import { placedLike } from "../core/spec";
import type { JourneySpec } from "../protocol/messages";
import { type Answer, DEFAULT_TIMEOUT_MS, type Host, type Question } from "./host";
import { uniqueId } from "./identity";
import * as queues from "./queue";

export type { Problem } from "./queue";

export interface SessionState {
  /** The spec to show, every node with a place: the kernel's, or what the unconfirmed edits make of it. */
  readonly spec: JourneySpec;
  /** Revision of that spec; a result with another revision is out of date. */
  readonly revision: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Number of edits that the kernel has not confirmed. */
  readonly pending: number;
  readonly problem: queues.Problem | null;
}

/** The spec of one view: edits show at once and are confirmed, or taken back, by the kernel. */
export interface SpecSession {
  readonly state: SessionState;
  /** Call a listener on each new state; gives the function that ends it. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Make an edit; false, with a problem, where the spec does not allow it. A refusal by the kernel comes later. */
  edit(change: (spec: JourneySpec) => JourneySpec): boolean;
  undo(): void;
  redo(): void;
  dismissProblem(): void;
  /** No listener is called any more. The host stays open. */
  close(): void;
}

export function createSession(host: Host): SpecSession {
  const listeners = new Set<(state: SessionState) => void>();
  let queue = queues.newQueue(host.get("_spec"));
  let state = stateOf(queue, queue.kernel.spec);
  let closed = false;

  const update = (next: queues.EditQueue): void => {
    if (closed || next === queue) return;
    queue = next;
    state = stateOf(queue, state.spec);
    for (const listener of [...listeners]) listener(state);
  };
  const unsubscribe = host.subscribe("_spec", (published) => update(queues.afterPublished(queue, published)));

  /** Ask without an end, since a busy kernel answers late; complain after a while. */
  const ask = async (question: Question, onSilence: () => void): Promise<queues.Problem | null> => {
    const timer = setTimeout(onSilence, DEFAULT_TIMEOUT_MS);
    const answer = await host.ask(question, Number.POSITIVE_INFINITY);
    clearTimeout(timer);
    return problemOf(answer);
  };

  const edit = (change: (spec: JourneySpec) => JourneySpec): boolean => {
    const base = queues.newest(queue);
    const spec = attempt(change, base.spec);
    if (spec instanceof EditRefused) {
      update(queues.withProblem(queue, { id: spec.id, parameters: { ...spec.parameters } }));
      return false;
    }
    if (closed || JSON.stringify(spec) === JSON.stringify(base.spec)) return true;
    const revision = uniqueId();
    update(queues.afterEdit(queue, revision, spec));
    ask({ kind: "edit", base: base.revision, revision, spec }, () => update(queues.afterSilence(queue, revision))).then(
      (problem) =>
        update(problem ? queues.afterRefused(queue, revision, problem) : queues.afterAccepted(queue, revision)),
    );
    return true;
  };

  const walk = (kind: "undo" | "redo"): void => {
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
    dismissProblem: () => update(queues.withProblem(queue, null)),
    close: () => {
      closed = true;
      unsubscribe();
      listeners.clear();
    },
  };
}

function stateOf(queue: queues.EditQueue, seen: JourneySpec): SessionState {
  const { revision, spec } = queues.newest(queue);
  const waiting = queue.pending.length > 0;
  return {
    spec: placedLike(spec, seen),
    revision,
    canUndo: waiting || queue.kernel.can_undo,
    canRedo: !waiting && queue.kernel.can_redo,
    pending: queue.pending.length,
    problem: queue.problem,
  };
}

function attempt(change: (spec: JourneySpec) => JourneySpec, spec: JourneySpec): JourneySpec | EditRefused {
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
