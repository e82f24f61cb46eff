// Menus of the view as a whole.

import { compareItems } from "../analysis/comparing";
import { redo, reset, undo } from "../analysis/edits";
import type { Opening } from "../analysis/opening";
import { openMenu, say } from "../analysis/view";
import { selectNodes } from "../core/selection";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import { exportItems, openConfiguration, openImport } from "./exchange";
import { journeyItems } from "./questions";
import { arrowItems, looks, toggles } from "./showing";
import { fit, type View } from "./view";

export function selectAll(view: View): void {
  const { nodes } = view.session.state.spec;
  view.set({ selection: selectNodes(nodes.map(({ id }) => id)) });
  say(view, view.t("said-selected", { name: view.t("several-nodes", { count: nodes.length }) }));
}

/** The menu of the blank canvas. */
export function openCanvasMenu(view: View, opening: Opening): void {
  const { t } = view;
  const { spec, canUndo, canRedo } = view.session.state;
  const items: MenuItems = [
    [
      { label: t("undo"), icon: "undo", hint: t("key-undo"), disabled: !canUndo, run: () => undo(view) },
      { label: t("redo"), icon: "redo", hint: t("key-redo"), disabled: !canRedo, run: () => redo(view) },
      resetEntry(view),
    ],
    [
      {
        label: t("select-all"),
        hint: t("key-select-all"),
        disabled: spec.nodes.length === 0,
        run: () => selectAll(view),
      },
      { label: t("organize"), icon: "organize", run: () => actions.organize(view) },
      { label: t("fit-screen"), icon: "fit", hint: "F", run: () => fit(view) },
    ],
    ...journeyItems(view, opening.back),
  ];
  openMenu(view, { label: t("canvas-role"), items, ...opening });
}

const resetEntry = (view: View): MenuEntry => ({
  label: view.t("reset"),
  disabled: !view.session.state.canUndo,
  run: () => reset(view),
});

/** How it all is shown, and the layout: what has no room in the header is here. */
export function viewItems(view: View, back: HTMLElement | null = null): MenuItems {
  const { t } = view;
  const whole = journeyItems(view, back);
  return [
    ...arrowItems(view),
    [...toggles(view), { label: t("compare-to"), icon: "compare", entries: compareItems(view, back) }],
    [{ label: t("organize"), icon: "organize", run: () => actions.organize(view) }, resetEntry(view), ...looks(view)],
    [
      ...(whole.length > 0 ? [{ label: t("details"), entries: whole }] : []),
      { label: t("configure"), icon: "settings", run: () => openConfiguration(view, back) },
      { label: t("export"), icon: "export", entries: exportItems(view, back) },
      { label: t("import"), run: () => openImport(view, back) },
    ],
  ];
}
