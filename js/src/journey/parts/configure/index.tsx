// What a journey follows and counts, and how it leaves the canvas and comes to it.
import "./configure.css";
import { ConfigurationForm, FirstConfiguration } from "./configuration";
import { ExportPanel } from "./export-panel";
import { ImportPanel } from "./import-panel";

export const panels = {
  configuration: ConfigurationForm,
  export: ExportPanel,
  first: FirstConfiguration,
  import: ImportPanel,
};
