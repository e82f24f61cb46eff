import { useState } from "preact/hooks";
import type { NamedKind } from "../../analysis/named";
import type { PanelProps } from "../../analysis/panel";
import { say } from "../../analysis/view";
import { Button, QUIET } from "../../shared/button";
import { type PartProblem, problemOf } from "../../shared/parts";
import { Problem } from "./problem";

interface RemovalProps {
  readonly kind: NamedKind;
  readonly name: string;
}

/** Ask before a definition is deleted, and say what uses it if it cannot be. */
export function Removal({ view, props: { kind, name }, close }: PanelProps<RemovalProps>) {
  const { t } = view;
  const [problem, setProblem] = useState<PartProblem | null>(null);
  const remove = async (): Promise<void> => {
    const answer = await view.host.ask({ kind: "remove", component: kind, name });
    if (answer.kind !== "accepted") return setProblem(problemOf(answer));
    close();
    say(view, t("said-removed", { name }));
  };
  return (
    <div class="ipj-form">
      {problem ? <Problem view={view} problem={problem} /> : <p>{t("removal-ask")}</p>}
      <div class="ipj-form-end">
        {/* What cannot be taken back is not what Enter does at once. */}
        <button {...QUIET} type="button" class="ipj-button" data-first="true" onClick={close}>
          {problem ? t("close") : t("cancel")}
        </button>
        {!problem && (
          <span data-testid="ipj-delete">
            <Button main label={t("delete")} onPress={remove}>
              {t("delete")}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}
