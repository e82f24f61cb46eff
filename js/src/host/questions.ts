import type { Reply, Request } from "../protocol/messages";
import { type Answer, DEFAULT_TIMEOUT_MS, type Question } from "./host";
import { uniqueId } from "./identity";

export interface Questions {
  ask(question: Question, timeoutMs?: number): Promise<Answer>;
  /** Hand in what the kernel sent; replies to others' questions, and late ones, are ignored. */
  receive(message: unknown): void;
  close(): void;
}

/** Match replies with the questions that wait for them. */
export function createQuestions(send: (request: Request) => void): Questions {
  const waiting = new Map<string, (answer: Answer) => void>();
  let closed = false;

  const ask = (question: Question, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<Answer> =>
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

/** Each reply says what it is for, refuses, or is a page of items. */
function isReply(message: unknown): message is Reply {
  return (
    typeof message === "object" &&
    message !== null &&
    "id" in message &&
    typeof message.id === "string" &&
    ("revision" in message || "error" in message || "items" in message)
  );
}
