// What a journey follows and counts, and how it leaves the canvas and comes to it.
import type { PanelProps } from "../../../analysis/panel";
import { takePicture } from "../../../parts/exchange/analysis-picture";
import "../../../parts/exchange/exchange.css";
import { ExportPanel } from "../../../parts/exchange/export-panel";
import { ImportPanel } from "../../../parts/exchange/import-panel";
import "../../../parts/fields/fields.css";
import { fit, type View } from "../../view";
import { ConfigurationForm, FirstConfiguration } from "./configuration";

/** A journey from its JSON, or from a Mermaid flowchart. */
function Import({ view, close }: PanelProps<object, View>) {
  const { t } = view;
  return (
    <ImportPanel
      view={view}
      close={close}
      example={t("import-example")}
      help={t("import-help")}
      files=".json,.mmd,.mermaid,.md,.txt"
      onTaken={() => fit(view)}
    />
  );
}

export const panels = {
  configuration: ConfigurationForm,
  export: ExportPanel,
  first: FirstConfiguration,
  import: Import,
};

export const tools = { takePicture };
