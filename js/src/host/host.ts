import type { Reply, Request, States } from "../protocol/messages";

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** A request before it has an id. */
export type Question = WithoutId<Request>;

/** What came back: the kernel's reply, or why there is none. */
export type Answer = Reply | { kind: "unanswered"; reason: "timeout" | "no-kernel" | "closed" };

export interface MountFacts {
  /** BCP 47 tag of the reader's language. */
  locale: string;
  /** Whose theme surrounds the widget. */
  theme: "jupyter" | "vscode" | "marimo" | "page";
  /** Whether a kernel can answer. */
  live: boolean;
}

/** All that a widget knows of the world around it. */
export interface Host {
  readonly facts: MountFacts;
  get<K extends keyof States>(key: K): States[K];
  /** Call a listener on each new value; gives the function that ends it. */
  subscribe<K extends keyof States>(key: K, listener: (value: States[K]) => void): () => void;
  /** Never rejects. Waits 15 seconds unless told otherwise; Infinity waits until the host is closed. */
  ask(question: Question, timeoutMs?: number): Promise<Answer>;
  /** End all subscriptions and questions. */
  close(): void;
}

export const DEFAULT_TIMEOUT_MS = 15_000;
