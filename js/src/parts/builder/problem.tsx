import type { AnalysisView } from "../../analysis/view";
import { Icon } from "../../shared/icons";
import { type ProblemLike, ProblemWords } from "../../shared/problem";

/** Why the kernel did not take a definition, between what is written and what saves it. */
export function Problem({ view, problem }: { view: AnalysisView; problem: ProblemLike }) {
  return (
    <div class="ipj-refusal" role="alert">
      <Icon name="warning" />
      <div>
        <ProblemWords t={view.t} problem={problem} />
      </div>
    </div>
  );
}
