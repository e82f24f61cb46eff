import type { States } from "../protocol/messages";
import type { Answer, Host, MountFacts, PartModule, Question } from "./host";
import { createStates } from "./states";

/** What can be done with an analysis where no kernel works anything out. */
export interface PageManners<Spec, Result> {
  /** Whether a changed spec asks for the same figures. */
  redraws(before: Spec, after: Spec): boolean;
  /** The result as a changed spec shows it. */
  shown?(result: Result, spec: Spec): Result;
  /** What is known of what may be asked; null of what is not. */
  answers?(question: Question<Spec>): Answer | null;
  /** Late parts that the page has brought along, by name. */
  readonly parts?: Readonly<Record<string, PartModule>>;
}

export interface PageHost<Spec, Result> extends Host<Spec, Result> {
  /** Change the height of the analysis, in pixels. */
  resize(height: number): void;
}

/** The world of a saved page: states from its JSON and no kernel. What changes no figure can still be edited. */
export function createPageHost<Spec, Result extends { readonly revision: string }>(
  initial: States<Spec, Result>,
  facts: Omit<MountFacts, "live">,
  { redraws, shown = (result) => result, answers = () => null, parts = {} }: PageManners<Spec, Result>,
): PageHost<Spec, Result> {
  const states = createStates(initial);

  const answer = (question: Question<Spec>): Answer => {
    const { _spec, _result } = states.current;
    const known = answers(question);
    if (known) return known;
    if (question.kind !== "edit" || !redraws(_spec.spec, question.spec)) {
      return { kind: "unanswered", reason: "no-kernel" };
    }
    const { revision, spec } = question;
    if (_result) states.set("_result", { ...shown(_result, spec), revision });
    states.set("_spec", { ..._spec, revision, spec });
    return { kind: "accepted", id: revision, revision };
  };

  return {
    facts: { ...facts, live: false },
    get: (key) => states.current[key],
    subscribe: states.subscribe,
    ask: (question) => Promise.resolve(answer(question)),
    part: async (name) => parts[name] ?? Promise.reject(new Error(name)),
    resize: (height) => states.set("height", height),
    close: states.close,
  };
}
