import { useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { say } from "../../analysis/view";
import type { ErrorState } from "../../protocol/messages";
import { QUIET } from "../../shared/button";
import { Form } from "../../shared/form";

type Problem = Pick<ErrorState, "what" | "why" | "fix">;

interface ImportProps extends Pick<PanelProps, "view" | "close"> {
  /** How the text may begin, what it may be, and the files that it may come from. */
  example: string;
  help: string;
  files: string;
  onTaken?: () => void;
}

/** An analysis from text. */
export function ImportPanel({ view, close, example, help, files, onTaken }: ImportProps) {
  const { t } = view;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async (): Promise<void> => {
    const answer = await view.host.ask({ kind: "import", text });
    if (answer.kind === "accepted") {
      close();
      onTaken?.();
      return say(view, t("said-imported"));
    }
    if (answer.kind === "refused") return setProblem(answer.error);
    const id = view.host.facts.live ? "no-answer" : "no-kernel";
    setProblem({ what: t(`${id}.what`), why: t(`${id}.why`), fix: t(`${id}.fix`) });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setText(await file.text());
    setProblem(null);
  };
  return (
    <Form onSave={take} onClose={close} save={t("import")}>
      <label class="ipj-field">
        <span>{t("import-text")}</span>
        <textarea
          {...QUIET}
          class="ipj-input ipj-source"
          data-first="true"
          rows={10}
          spellcheck={false}
          placeholder={example}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {problem ? (
        <div class="ipj-problem" role="alert">
          <b>{problem.what}</b>
          <p>{problem.why}</p>
          <p>{problem.fix}</p>
        </div>
      ) : (
        <p class="ipj-quiet">{help}</p>
      )}
      <label class="ipj-file">
        <span>{t("import-file")}</span>
        <input {...QUIET} type="file" accept={files} onChange={(event) => open(event.currentTarget.files?.[0])} />
      </label>
    </Form>
  );
}
