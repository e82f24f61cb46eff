import { isPlaced, sameAnalysis } from "../core/spec";
import type { Reply, States } from "../protocol/messages";
import type { Answer, Host, MountFacts, Question } from "./host";
import { createStates } from "./states";

/** The world of a saved page: states from its JSON and no kernel. What changes no figure can still be edited. */
export function createPageHost(
  initial: States,
  facts: Omit<MountFacts, "live">,
  parts: readonly Extract<Reply, { kind: "part" }>[] = [],
): Host {
  const states = createStates(initial);

  const answer = (question: Question): Answer => {
    const { _spec, _result } = states.current;
    const part = question.kind === "part" && parts.find(({ id }) => id === question.name);
    if (part) return part;
    if (question.kind !== "edit") return { kind: "unanswered", reason: "no-kernel" };
    if (!isPlaced(question.spec) || !sameAnalysis(_spec.spec, question.spec)) {
      return { kind: "unanswered", reason: "no-kernel" };
    }
    const { revision, spec } = question;
    if (_result) states.set("_result", { ..._result, revision });
    states.set("_spec", { ..._spec, revision, spec });
    return { kind: "accepted", id: revision, revision };
  };

  return {
    facts: { ...facts, live: false },
    get: (key) => states.current[key],
    subscribe: states.subscribe,
    ask: (question) => Promise.resolve(answer(question)),
    close: states.close,
  };
}
