// The edits of one view that the kernel has not confirmed, as pure functions from one state to the next.
import type { ErrorState, JourneySpec, SpecState } from "../protocol/messages";

/** What went wrong, as a message id; with its words where the kernel wrote them. */
export type Problem = Pick<ErrorState, "id" | "parameters"> & Partial<Pick<ErrorState, "what" | "why" | "fix">>;

export interface PendingEdit<Spec = JourneySpec> {
  readonly base: string;
  readonly revision: string;
  readonly spec: Spec;
}

export interface EditQueue<Spec = JourneySpec> {
  /** The last spec that the kernel published. */
  readonly kernel: SpecState<Spec>;
  /** Edits on top of it, oldest first, each made from the one before. */
  readonly pending: readonly PendingEdit<Spec>[];
  /** Revisions that a change elsewhere replaced before they were answered. */
  readonly overtaken: readonly string[];
  readonly problem: Problem | null;
}

export const NO_ANSWER = "no-answer";
export const NO_KERNEL = "no-kernel";

export function newQueue<Spec>(kernel: SpecState<Spec>): EditQueue<Spec> {
  return { kernel, pending: [], overtaken: [], problem: null };
}

/** The newest spec, with the edits that are not confirmed. */
export function newest<Spec>({ kernel, pending }: EditQueue<Spec>): {
  readonly revision: string;
  readonly spec: Spec;
} {
  return pending.at(-1) ?? kernel;
}

export function afterEdit<Spec>(queue: EditQueue<Spec>, revision: string, spec: Spec): EditQueue<Spec> {
  const edit = { base: newest(queue).revision, revision, spec };
  return { ...queue, pending: [...queue.pending, edit], problem: null };
}

/**
 * The kernel published a spec. One of ours: it and those before it are confirmed. The one we started from: nothing new.
 * Any other was made elsewhere, so that ours either are in it or will be refused.
 */
export function afterPublished<Spec>(queue: EditQueue<Spec>, kernel: SpecState<Spec>): EditQueue<Spec> {
  const { pending, overtaken } = queue;
  if (kernel.revision === queue.kernel.revision) return { ...queue, kernel };
  const own = pending.findIndex((edit) => edit.revision === kernel.revision);
  if (own >= 0) return answered({ ...queue, kernel, pending: pending.slice(own + 1) });
  return answered({
    ...queue,
    kernel,
    pending: [],
    overtaken: [...overtaken, ...pending.map((edit) => edit.revision)],
  });
}

/** The kernel took an edit; it stays pending until the spec is published. */
export function afterAccepted<Spec>(queue: EditQueue<Spec>, revision: string): EditQueue<Spec> {
  return { ...queue, overtaken: queue.overtaken.filter((one) => one !== revision) };
}

/** The kernel did not take an edit: it and all that build on it are gone. What follows from that is no news. */
export function afterRefused<Spec>(queue: EditQueue<Spec>, revision: string, problem: Problem): EditQueue<Spec> {
  const own = queue.pending.findIndex((edit) => edit.revision === revision);
  if (own >= 0) return { ...queue, pending: queue.pending.slice(0, own), problem };
  if (queue.overtaken.includes(revision)) return { ...queue, overtaken: [], problem };
  return queue;
}

/** An edit waits for longer than usual. */
export function afterSilence<Spec>(queue: EditQueue<Spec>, revision: string): EditQueue<Spec> {
  const waits = queue.pending.some((edit) => edit.revision === revision);
  return waits ? { ...queue, problem: { id: NO_ANSWER, parameters: {} } } : queue;
}

export function withProblem<Spec>(queue: EditQueue<Spec>, problem: Problem | null): EditQueue<Spec> {
  return { ...queue, problem };
}

/** An answer ends the complaint that there was none. */
function answered<Spec>(queue: EditQueue<Spec>): EditQueue<Spec> {
  return queue.problem?.id === NO_ANSWER && queue.pending.length === 0 ? { ...queue, problem: null } : queue;
}
