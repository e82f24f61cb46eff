import type { JourneySpec, JourneyState, Reply, Request, States } from "../protocol/messages";

/** Components of a late part, by name. */
export interface PartModule {
  readonly panels: Readonly<Record<string, unknown>>;
  /** What else the first module calls of it. */
  readonly tools?: unknown;
}

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** A request before it has an id. */
export type Question<Spec = JourneySpec> = WithoutId<Request<Spec>>;

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
export interface Host<Spec = JourneySpec, Result = JourneyState> {
  readonly facts: MountFacts;
  get<K extends keyof States>(key: K): States<Spec, Result>[K];
  /** Call a listener on each new value; gives the function that ends it. */
  subscribe<K extends keyof States>(key: K, listener: (value: States<Spec, Result>[K]) => void): () => void;
  /** Never rejects. Waits 15 seconds unless told otherwise; Infinity waits until the host is closed. */
  ask(question: Question<Spec>, timeoutMs?: number): Promise<Answer>;
  /** The module of a late part, where it need not come from the kernel. */
  part?(name: string): Promise<PartModule>;
  /** End all subscriptions and questions. */
  close(): void;
}

export const DEFAULT_TIMEOUT_MS = 15_000;
