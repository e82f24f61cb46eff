import { useEffect, useRef, useState } from "preact/hooks";
import type { NamedKind } from "../../analysis/named";
import type { AnalysisView } from "../../analysis/view";
import type { Answer } from "../../host/host";
import { type PartProblem, problemOf } from "../../shared/parts";
import { createLive, type Live } from "./live";

export type DraftAnswer = Extract<Answer, { kind: "draft" }>;

interface Drafted {
  readonly view: AnalysisView;
  readonly kind: NamedKind;
  /** The name that it has so far. */
  readonly was: string | null;
  readonly name: string;
  /** What would be saved; null while something is missing. */
  readonly definition: object | null;
}

interface Draft {
  readonly answer: DraftAnswer | null;
  readonly problem: PartProblem | null;
  readonly busy: "counting" | "saving" | null;
  /** Hand the definition to the view; false if it was not taken. */
  save(): Promise<boolean>;
}

const REST_MS = 250;
/** A kernel may be busy; whoever waits no longer would not know whether it was saved. */
const SAVING_MS = 60_000;

/** What the kernel says of a definition while it is written. */
export function useDraft({ view, kind, was, name, definition }: Drafted): Draft {
  const [answer, setAnswer] = useState<DraftAnswer | null>(null);
  const [problem, setProblem] = useState<PartProblem | null>(null);
  const [busy, setBusy] = useState<Draft["busy"]>(null);
  const live = useRef<Live<Pick<Drafted, "name"> & { definition: object }> | null>(null);
  useEffect(() => {
    live.current = createLive(
      ({ name: drafted, definition: fields }) =>
        view.host.ask({ kind: "draft", component: kind, name: drafted, definition: { ...fields }, was }),
      (found) => {
        setBusy(null);
        setAnswer(found.kind === "draft" ? found : null);
        setProblem(found.kind === "draft" ? null : problemOf(found));
      },
      REST_MS,
    );
    return () => live.current?.close();
  }, [view, kind, was]);
  const question = definition && JSON.stringify(definition);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the text of the definition
  useEffect(() => {
    setBusy(definition && "counting");
    if (!definition) {
      setAnswer(null);
      setProblem(null);
    }
    live.current?.put(definition && { name, definition });
  }, [question, name]);

  const save = async (): Promise<boolean> => {
    setBusy("saving");
    live.current?.put(null);
    const request = { kind: "define", component: kind, name, definition: { ...definition }, was } as const;
    const found = await view.host.ask(request, SAVING_MS);
    setBusy(null);
    if (found.kind !== "accepted") setProblem(problemOf(found));
    return found.kind === "accepted";
  };
  return { answer, problem, busy, save };
}
