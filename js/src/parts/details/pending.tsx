import type { AnalysisView } from "../../analysis/view";
import type { Asked, Trouble } from "./asking";

/** What stands where an answer is not there: on its way, or why not. */
export function Pending({ view, asked }: { view: AnalysisView; asked: Asked<object> }) {
  if (asked.trouble) return <TroubleNote trouble={asked.trouble} />;
  return asked.reply ? null : <p class="ipj-quiet">{view.t("loading")}</p>;
}

export function TroubleNote({ trouble }: { trouble: Trouble }) {
  return (
    <div class="ipj-trouble" role="alert">
      <b>{trouble.what}</b>
      <p>{trouble.why}</p>
      <p>{trouble.fix}</p>
    </div>
  );
}
