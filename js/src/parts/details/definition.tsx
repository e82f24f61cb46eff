import { useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import type { AnalysisView } from "../../analysis/view";
import type { AnyPlace } from "../../protocol/messages";
import { Button } from "../../shared/button";
import { copyText } from "../../shared/clipboard";
import { useAnswer } from "./asking";
import { Pending } from "./pending";
import type { TabProps } from "./places";

/** What the analysis shows, in words. */
export function WholeDefinition({ view }: PanelProps) {
  return <Definition view={view} place={null} />;
}

/** What the figure at a place counts, in words. */
export function PlaceDefinition({ view, places }: TabProps) {
  return <Definition view={view} place={places[0] ?? null} />;
}

function Definition({ view, place }: { view: AnalysisView; place: AnyPlace | null }) {
  const { t } = view;
  const [said, setSaid] = useState<string | null>(null);
  const asked = useAnswer(view, { kind: "definition", place });
  const { reply } = asked;
  const copy = async (text: string): Promise<void> => {
    setSaid(t((await copyText(text)) ? "copied-definition" : "table-not-copied"));
  };
  return (
    <div class="ipj-definition">
      <Pending view={view} asked={asked} />
      {reply?.text.split("\n").map((line, index) => (
        // What stands behind a segment is indented.
        <p key={`${index} ${line}`} class={line.startsWith(" ") ? "ipj-definition-inner" : undefined}>
          {line.trim()}
        </p>
      ))}
      {reply && (
        <div class="ipj-form-end">
          <span role="status">{said}</span>
          <Button label={t("copy-definition")} onPress={() => copy(reply.text)}>
            {t("copy-definition")}
          </Button>
        </div>
      )}
    </div>
  );
}
