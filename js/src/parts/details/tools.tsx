import { useRef, useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import { Button } from "../../shared/button";
import { copyText } from "../../shared/clipboard";
import { saveFile } from "../../shared/save";
import { ask, isTrouble, type Trouble } from "./asking";
import { type Sort, variableName } from "./cells";
import { FrameForm } from "./frame-form";
import { TroubleNote } from "./pending";
import type { TableOf } from "./table";

interface ToolsProps {
  view: AnalysisView;
  of: TableOf;
  sort: Sort | null;
  name: readonly string[];
  total: number | null;
  /** Whether the name of the data frame is asked for from the beginning. */
  asks?: boolean;
}

/** All of a table, whichever page is on show: onto the clipboard, into a file, into the user's own code. */
export function Tools({ view, of, sort, name, total, asks = false }: ToolsProps) {
  const { t, words } = view;
  const [said, setSaid] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [naming, setNaming] = useState(asks);
  const tools = useRef<HTMLDivElement>(null);
  const file = `${variableName(...name)}.csv`;

  const fetch = async (form: "csv" | "tsv", use: (text: string) => Promise<string> | string): Promise<void> => {
    setTrouble(null);
    setSaid(t("table-waiting"));
    const answer = await ask(view, { kind: "table_text", of, sort, form });
    if (isTrouble(answer)) {
      setSaid(null);
      setTrouble(answer);
    } else setSaid(await use(answer.text));
  };
  const copy = (text: string): Promise<string> =>
    copyText(text).then((done) => (done ? t("table-copied", { rows: total ?? 0 }) : t("table-not-copied")));
  const download = (text: string): string => {
    saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), file);
    return t("table-saved", { file });
  };
  return (
    <>
      <div ref={tools} class="ipj-table-tools">
        <span>{total === null ? null : t("rows", { rows: total, count: words.formats.count(total) })}</span>
        <span class="ipj-spring" />
        <Button label={t("table-copy")} onPress={() => fetch("tsv", copy)}>
          {t("table-copy")}
        </Button>
        <Button label={t("table-download")} onPress={() => fetch("csv", download)}>
          {t("table-download")}
        </Button>
        <Button label={t("table-frame")} popup="dialog" open={naming} onPress={() => setNaming(!naming)}>
          {t("table-frame")}
        </Button>
      </div>
      {naming && (
        <FrameForm
          view={view}
          of={of}
          sort={sort}
          suggested={variableName(...name)}
          first={asks}
          close={(what) => {
            setNaming(false);
            tools.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
            if (what) setSaid(what);
          }}
        />
      )}
      <p class="ipj-table-said" role="status">
        {said}
      </p>
      {trouble && <TroubleNote trouble={trouble} />}
    </>
  );
}
