import { useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import type { Reply } from "../../protocol/messages";
import { Button, QUIET } from "../../shared/button";
import { copyText } from "../../shared/clipboard";
import { saveFile } from "../../shared/save";
import { silence, takePicture } from "./analysis-picture";
import { PNG } from "./picture";

type Exported = Extract<Reply, { kind: "export" }>;
type Form = Exported["form"] | typeof PNG;
type Way = "copy" | "download";

/** What came of it: said in a line, and the text itself where the browser does not let it be copied. */
interface Outcome {
  readonly said: string;
  readonly text?: string;
}

/** An analysis as a picture, as figures, and as text that can be read again; in some of these forms only. */
export function ExportPanel({ view, props: { only } }: PanelProps<{ only?: readonly Form[] }>) {
  const { t } = view;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const all: [Form, string, string][] = [
    ["png", t("form-png"), t("form-png-for")],
    ["svg", t("form-svg"), t("form-svg-for")],
    ["html", t("form-html"), t("form-html-for")],
    ["csv", t("form-csv"), t("form-csv-for")],
    ["json", t("form-json"), t("form-json-for")],
    ["python", t("form-python"), t("form-python-for")],
    ["mermaid", t("form-mermaid"), t("form-mermaid-for")],
  ];
  const forms = all.filter(([form]) => only?.includes(form) ?? true);
  const run = async (form: Form, way: Way): Promise<void> => {
    setOutcome({ said: t("export-waiting") });
    if (form === PNG) return setOutcome({ said: await takePicture(view, way === "copy" ? way : PNG) });
    const answer = await view.host.ask({ kind: "export", form });
    if (answer.kind === "export") setOutcome(await written(answer, way));
    else if (answer.kind === "refused") setOutcome({ said: `${answer.error.what} ${answer.error.fix}` });
    else setOutcome({ said: silence(view) });
  };
  const written = async ({ form, text, file, media_type }: Exported, way: Way): Promise<Outcome> => {
    if (way === "download") {
      saveFile(new Blob([text], { type: media_type }), file);
      return { said: t("said-downloaded", { file }) };
    }
    return (await copyText(text)) ? { said: t("said-copied", { form }) } : { said: t("copy-by-hand"), text };
  };
  return (
    <div class="ipj-form">
      <ul class="ipj-exports">
        {forms.map(([form, name, what]) => (
          <li key={form}>
            <div>
              <b>{name}</b>
              <span class="ipj-quiet">{what}</span>
            </div>
            <Button label={t("copy-as", { name })} onPress={() => run(form, "copy")}>
              {t("copy")}
            </Button>
            <Button label={t("download-as", { name })} onPress={() => run(form, "download")}>
              {t("download")}
            </Button>
          </li>
        ))}
      </ul>
      <p class="ipj-export-said" role="status">
        {outcome?.said}
      </p>
      {outcome?.text !== undefined && (
        <textarea
          {...QUIET}
          ref={(area) => area?.select()}
          class="ipj-input ipj-source"
          aria-label={t("copy-by-hand")}
          readOnly
          rows={6}
          value={outcome.text}
        />
      )}
    </div>
  );
}
