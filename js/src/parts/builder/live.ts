/** Asks about what is being written: only once it rests, one question at a time, and only the newest one. */
export interface Live<Question> {
  /** What is there to ask about now; null is nothing, and an answer under way is no longer wanted. */
  put(question: Question | null): void;
  close(): void;
}

export function createLive<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  show: (answer: Answer, question: Question) => void,
  delayMs: number,
): Live<Question> {
  let newest: { question: Question } | null = null;
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = async (): Promise<void> => {
    if (asking || newest === null) return;
    const asked = newest;
    asking = true;
    const answer = await ask(asked.question);
    asking = false;
    if (asked === newest) {
      newest = null;
      show(answer, asked.question);
    } else void next();
  };
  return {
    put: (question) => {
      clearTimeout(timer);
      newest = null;
      if (question === null) return;
      const waiting = { question };
      timer = setTimeout(() => {
        newest = waiting;
        void next();
      }, delayMs);
    },
    close: () => {
      clearTimeout(timer);
      newest = null;
    },
  };
}
