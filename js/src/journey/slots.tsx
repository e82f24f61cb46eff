// Where panels of the canvas's late parts are shown.
import type { PanelProps as Props } from "../shared/slots";
import type { View } from "./view";

export { DrawerSlot, FirstSlot, ModalSlot } from "../shared/slots";

/** What a panel gets; `props` are those of the request that opened it. */
export type PanelProps<Of extends object = object> = Props<Of, View>;
