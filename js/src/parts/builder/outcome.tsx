import { useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import { metricOf } from "../../core/catalog";
import { Button, QUIET } from "../../shared/button";
import { copyText } from "../../shared/clipboard";
import type { DraftAnswer } from "./drafting";

interface OutcomeProps {
  view: AnalysisView;
  answer: DraftAnswer | null;
  busy: "counting" | "saving" | null;
  missing: string | null;
}

/** What the definition comes to as it stands, or what is missing. */
export function Outcome({ view, answer, busy, missing }: OutcomeProps) {
  const { t } = view;
  const note = missing ?? (busy === "saving" ? t("saving") : busy && !answer ? t("counting") : null);
  return (
    <div
      class={`ipj-outcome ${busy ? "ipj-outcome--busy" : ""}`}
      role="status"
      aria-label={t("live-count")}
      data-testid="ipj-live-count"
    >
      {note !== null && <p class="ipj-quiet">{note}</p>}
      {note === null && answer && <Figures view={view} answer={answer} />}
      {note === null && answer?.notes.map((text) => <p key={text}>{text}</p>)}
    </div>
  );
}

/** The definition as a sentence and as code. */
export function Spelled({ view, answer, open }: { view: AnalysisView; answer: DraftAnswer; open: boolean }) {
  return (
    <details class="ipj-unfolded" open={open}>
      <summary {...QUIET} tabIndex={0}>
        {view.t("in-words-and-python")}
      </summary>
      <p>{answer.text}</p>
      <Code view={view} code={answer.code} />
    </details>
  );
}

function Figures({ view, answer: { kept, value } }: { view: AnalysisView; answer: DraftAnswer }) {
  const { t, words } = view;
  if (!kept) {
    return <p>{value === null ? t("metric-is-null") : t("metric-comes-to", { value: words.number(value) })}</p>;
  }
  const { container, instances, all_instances, events, all_events } = kept;
  const metric = metricOf(view.state.catalog, container);
  return (
    <>
      <Share
        part={instances}
        all={all_instances}
        text={(percent) =>
          t("kept-instances", { kept: words.number(instances), all: words.number(all_instances), metric, percent })
        }
        view={view}
      />
      <Share
        part={events}
        all={all_events}
        text={(percent) => t("kept-events", { kept: words.number(events), all: words.number(all_events), percent })}
        view={view}
      />
    </>
  );
}

interface ShareProps {
  view: AnalysisView;
  part: number;
  all: number;
  text: (percent: string) => string;
}

function Share({ view, part, all, text }: ShareProps) {
  const percent = all > 0 ? (100 * part) / all : null;
  return (
    <div class="ipj-share">
      <span class="ipj-share-bar" aria-hidden="true">
        <i style={{ width: `${percent ?? 0}%` }} />
      </span>
      <span>{text(view.words.percent(percent))}</span>
    </div>
  );
}

function Code({ view, code }: { view: AnalysisView; code: string }) {
  const { t } = view;
  const [copied, setCopied] = useState("");
  return (
    <div class="ipj-python">
      <pre>{code}</pre>
      <Button label={t("copy-code")} onPress={async () => setCopied((await copyText(code)) ? code : "")}>
        {copied === code ? t("code-copied") : t("copy-code")}
      </Button>
    </div>
  );
}
