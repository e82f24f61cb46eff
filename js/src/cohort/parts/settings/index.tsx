// What a table shows, as a form; what it is written as; what the keys do.
import type { PanelProps } from "../../../analysis/panel";
import { takePicture } from "../../../parts/exchange/analysis-picture";
import "../../../parts/exchange/exchange.css";
import { ExportPanel } from "../../../parts/exchange/export-panel";
import "../../../parts/fields/fields.css";
import { Keys } from "../../../parts/keys/keys";
import "./settings.css";
import { FirstSettings, Settings } from "./settings";

function TableExport({ view, close }: PanelProps) {
  return <ExportPanel view={view} props={{ only: ["png", "svg", "html", "csv", "json", "python"] }} close={close} />;
}

function TableKeys({ view, close }: PanelProps) {
  return <Keys view={view} props={{ list: view.t("table-keys-list") }} close={close} />;
}

export const panels = { settings: Settings, first: FirstSettings, export: TableExport, keys: TableKeys };

export const tools = { takePicture };
