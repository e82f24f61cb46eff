import type { PanelProps as Props } from "../shared/slots";
import type { AnalysisView } from "./view";

/** What a panel gets that works in every widget; `props` are those of the request that opened it. */
export type PanelProps<Of extends object = object, View = AnalysisView> = Props<Of, View>;
