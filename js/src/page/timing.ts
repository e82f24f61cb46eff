// How long returns took, as the kernel would answer: of the rows that are asked for.
import type { Answer, Question } from "../host/host";
import type { CohortSpec, CurveState, TimingRow, TimingTest } from "../protocol/messages";

/** All that can be asked: of each row, and of each two of them. */
export interface Timing {
  readonly rows: readonly TimingRow[];
  readonly curves: readonly CurveState[];
  readonly tests: readonly (readonly [string, string, TimingTest])[];
}

export function answersOf({ rows, curves, tests }: Timing): (question: Question<CohortSpec>) => Answer | null {
  return (question) => {
    if (question.kind !== "timing") return null;
    const asked = question.rows;
    const test = asked.length === 2 && tests.find(([one, other]) => asked.includes(one) && asked.includes(other));
    const ofRows = asked.flatMap((row) => curves.find((curve) => curve.row === row) ?? []);
    const reply = { rows: [...rows], curves: ofRows, test: test ? test[2] : null };
    return { id: "timing", kind: "timing", revision: "saved", ...reply };
  };
}
