// The dialogs of what a journey follows, and of what it is written as. They come late, with the part that has them.
import * as analysis from "../analysis/exporting";
import { openModal } from "../analysis/view";
import type { MenuItems } from "../shared/menu-entry";
import type { View } from "./view";

type Back = HTMLElement | null;

export function openConfiguration(view: View, back: Back): void {
  openModal(view, {
    part: "configure",
    panel: "configuration",
    title: view.t("configure"),
    props: {},
    back,
    wide: true,
  });
}

export function exportItems(view: View, back: Back): MenuItems {
  return analysis.exportItems(view, "configure", back);
}

export function openImport(view: View, back: Back): void {
  openModal(view, { part: "configure", panel: "import", title: view.t("import"), props: {}, back, wide: true });
}
