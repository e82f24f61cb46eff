// The menu of what an analysis is taken along as. What draws and copies comes late, with the part of the dialog.
import type { takePicture } from "../parts/exchange/analysis-picture";
import type { Way } from "../parts/exchange/taking";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { tell } from "./edits";
import { type AnalysisView, openModal } from "./view";

/** What the part with the dialog can do besides. */
export interface Taking {
  readonly takePicture: typeof takePicture;
}

export function exportItems(view: AnalysisView, part: string, back: HTMLElement | null): MenuItems {
  const { t } = view;
  const open = (): void => openModal(view, { part, panel: "export", title: t("export"), props: {}, back });
  const take = (label: string, way: Way): MenuEntry => ({
    label,
    run: async () => {
      const tools = (await view.parts.load(part)).part?.tools as Taking | undefined;
      // Why the part is not there, its dialog says.
      if (!tools) return open();
      tell(view, await tools.takePicture(view, way));
    },
  });
  return [
    [take(t("copy-picture"), "copy"), take(t("download-png"), "png"), take(t("download-svg"), "svg")],
    [{ label: t("all-forms"), run: open }],
  ];
}
