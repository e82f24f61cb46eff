// What a flow shows, as a form; which paths stay; what it is written as; what the keys do.
import type { PanelProps } from "../../../analysis/panel";
import "../../../parts/builder/fields.css";
import { takePicture } from "../../../parts/exchange/analysis-picture";
import "../../../parts/exchange/exchange.css";
import { ExportPanel } from "../../../parts/exchange/export-panel";
import "../../../parts/fields/fields.css";
import { Keys } from "../../../parts/keys/keys";
import { Picker } from "../../../parts/picker/picker";
import { FilterForm } from "./filter";
import { FlowForm } from "./form";
import "./settings.css";

function FlowExport({ view, close }: PanelProps) {
  return <ExportPanel view={view} props={{ only: ["png", "svg", "html", "csv", "json", "python"] }} close={close} />;
}

function FlowKeys({ view, close }: PanelProps) {
  return <Keys view={view} props={{ list: view.t("flow-keys-list") }} close={close} />;
}

export const panels = { form: FlowForm, filter: FilterForm, picker: Picker, export: FlowExport, keys: FlowKeys };

export const tools = { takePicture };
