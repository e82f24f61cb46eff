import type { JourneySpec, Reply, Request } from "../protocol/messages";
import { type Answer, DEFAULT_TIMEOUT_MS, type Question } from "./host";
import { uniqueId } from "./identity";

export interface Questions<Spec> {
  ask(question: Question<Spec>, timeoutMs?: number): Promise<Answer>;
  /** Hand in what the kernel sent; replies to others' questions, and late ones, are ignored. */
  receive(message: unknown): void;
  close(): void;
}

/** Match replies with the questions that wait for them. */
export function createQuestions<Spec = JourneySpec>(send: (request: Request<Spec>) => void): Questions<Spec> {
  const waiting = new Map<string, (answer: Answer) => void>();
  let closed = false;

  const ask = (question: Question<Spec>, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<Answer> =>
    new Promise((resolve) => {
      if (closed) return resolve({ kind: "unanswered", reason: "closed" });
      const id = uniqueId();
      const timer = Number.isFinite(timeoutMs)
        ? setTimeout(() => settle({ kind: "unanswered", reason: "timeout" }), timeoutMs)
        : undefined;
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      };
      waiting.set(id, settle);
      try {
        send({ ...question, id });
      } catch {
        // A notebook whose kernel is gone has no channel to send on.
        settle({ kind: "unanswered", reason: "no-kernel" });
      }
    });

  return {
    ask,
    receive: (message) => {
      if (isReply(message)) waiting.get(message.id)?.(message);
    },
    close: () => {
      closed = true;
      for (const settle of [...waiting.values()]) settle({ kind: "unanswered", reason: "closed" });
    },
  };
}

/** Each reply has the id of its question, and a kind. */
function isReply(message: unknown): message is Reply {
  const reply = message as Partial<Reply> | null | undefined;
  return typeof reply?.id === "string" && "kind" in reply;
}
