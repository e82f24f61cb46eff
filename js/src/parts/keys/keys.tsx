import "./keys.css";
import type { PanelProps } from "../../analysis/panel";
import { QUIET } from "../../shared/button";

/** What the keys do: those of the canvas, unless others are listed. */
export function Keys({ view, props: { list = view.t("keys-list") } }: PanelProps<{ list?: string }>) {
  const rows = list.split("\n").map((row) => row.split(" | "));
  return (
    <dl class="ipj-keys" {...QUIET} tabIndex={0} data-first="true">
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
