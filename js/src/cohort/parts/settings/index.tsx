// What a table shows, as a form; what it is written as; what the keys do.
import "../../../journey/parts/configure/configure.css";
import "./settings.css";
import { useMemo } from "preact/hooks";
import { ExportPanel } from "../../../journey/parts/configure/export-panel";
import { Keys } from "../../../journey/parts/forms/keys";
import type { PanelProps } from "../../../shared/slots";
import { asCanvasView } from "../../canvas-view";
import type { View } from "../../view";
import { FirstSettings, Settings } from "./settings";

type Props = PanelProps<object, View>;

function TableExport({ view, close }: Props) {
  const canvas = useMemo(() => asCanvasView(view), [view]);
  return <ExportPanel view={canvas} props={{ only: ["csv", "json", "python"] }} close={close} />;
}

function TableKeys({ view, close }: Props) {
  const canvas = useMemo(() => asCanvasView(view), [view]);
  return <Keys view={canvas} props={{ list: view.t("table-keys-list") }} close={close} />;
}

export const panels = { settings: Settings, first: FirstSettings, export: TableExport, keys: TableKeys };
