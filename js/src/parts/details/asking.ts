// Questions whose answers are shown: asked again when the result is another one; the newest question wins.
import { useEffect, useRef, useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import type { Answer, Question } from "../../host/host";
import type { Reply } from "../../protocol/messages";
import { plain } from "../../shared/problem";
import type { Store } from "../../shared/store";

/** Three sentences about what went wrong. */
export interface Trouble {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface Asked<R> {
  /** The newest answer; the one before stays until there is another. */
  readonly reply: R | null;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
}

type Kind = Question["kind"];
type ReplyTo<K extends Kind> = Extract<Reply, { kind: K }>;

const PATIENCE_MS = 300_000;

/** Ask the kernel once. */
export async function ask<K extends Kind>(
  view: AnalysisView,
  question: Extract<Question, { kind: K }>,
): Promise<ReplyTo<K> | Trouble> {
  const answer = await view.host.ask(question as Question, PATIENCE_MS);
  return answer.kind === question.kind ? (answer as ReplyTo<K>) : troubleOf(view, answer);
}

export const isTrouble = (answer: object): answer is Trouble => "what" in answer;

function troubleOf(view: AnalysisView, answer: Answer): Trouble {
  if (answer.kind === "refused") return answer.error;
  const id = answer.kind === "unanswered" && answer.reason === "no-kernel" ? "no-kernel" : "no-answer";
  const word = (part: string): string => view.t(`${id}.${part}`, plain({}));
  return { id, what: word("what"), why: word("why"), fix: word("fix") };
}

/** A piece of the view's state; a panel is drawn again when that changes, not whenever the canvas moves. */
export function usePicked<State, T>(view: Pick<Store<State>, "state" | "subscribe">, pick: (state: State) => T): T {
  const [picked, setPicked] = useState(() => pick(view.state));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked stays the same piece
  useEffect(() => {
    const look = (): void => setPicked(() => pick(view.state));
    look();
    return view.subscribe(look);
  }, [view]);
  return picked;
}

/** Ask the kernel while something is on show, and again when the figures have changed; null asks nothing. */
export function useAnswer<K extends Kind>(
  view: AnalysisView,
  question: Extract<Question, { kind: K }> | null,
): Asked<ReplyTo<K>> {
  const result = usePicked(view, (state) => state.result);
  const [asked, setAsked] = useState<Asked<ReplyTo<K>> & { text: string | null }>(NOTHING_YET);
  const turn = useRef(0);
  const text = question && JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all that the question says
  useEffect(() => {
    turn.current += 1;
    if (!question) return setAsked({ ...NOTHING_YET, busy: false });
    const mine = turn.current;
    setAsked((before) => ({ ...before, busy: true }));
    ask(view, question).then((answer) => {
      if (turn.current !== mine) return;
      setAsked(
        isTrouble(answer)
          ? { reply: null, trouble: answer, busy: false, text }
          : { reply: answer, trouble: null, busy: false, text },
      );
    });
    return () => {
      turn.current += 1;
    };
  }, [view, text, result]);
  return { ...asked, busy: asked.busy || asked.text !== text };
}

const NOTHING_YET = { reply: null, trouble: null, busy: true, text: null } as const;
