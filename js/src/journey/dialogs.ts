// The small dialogs of the canvas.
import { openModal } from "../analysis/view";
import type { Choosing } from "../parts/picker/picker";
import type { Arrow } from "../protocol/messages";
import type { View } from "./view";

type Back = HTMLElement | null;

/** Choose one of several. */
export function openPicker(view: View, title: string, back: Back, props: Choosing): void {
  openModal(view, { part: "forms", panel: "picker", title, props, back });
}

export function openLabel(view: View, arrow: Arrow, back: Back): void {
  const title = view.t(arrow.label === null ? "add-label" : "update-label");
  openModal(view, { part: "forms", panel: "label", title, props: { arrow }, back });
}

export function openLimits(view: View, arrow: Arrow, back: Back): void {
  openModal(view, { part: "forms", panel: "limits", title: view.t("limit-title"), props: { arrow }, back });
}

export function openKeys(view: View, back: Back): void {
  openModal(view, { part: "forms", panel: "keys", title: view.t("keys"), props: {}, back, wide: true });
}
