// Menus of the view as a whole.

import { compareItems } from "../analysis/comparing";
import { redo, reset, undo } from "../analysis/edits";
import type { Opening } from "../analysis/opening";
import { openMenu, say } from "../analysis/view";
import { selectNodes } from "../core/selection";
import type { JourneySpec } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import { openConfiguration, openExport, openImport } from "./exchange";
import { journeyItems } from "./questions";
import { fit, isHidden, type View, zoom } from "./view";

type Display = "percent_of" | "arrow_labels";

function display<F extends Display>(view: View, field: F, labels: Record<JourneySpec[F], string>): MenuItems {
  const entries = Object.entries(labels) as [JourneySpec[F], string][];
  return [
    entries.map(([value, label]) => ({
      label,
      choice: "one",
      checked: view.session.state.spec[field] === value,
      run: () => actions.setDisplay(view, { [field]: value }, label),
    })),
  ];
}

export function toggleDisplay(view: View, field: "show_fallout" | "show_caption", what: string): void {
  const shown = view.session.state.spec[field];
  actions.setDisplay(view, { [field]: !shown }, view.t(shown ? "said-hidden" : "said-shown", { what }));
}

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

/** How arrows, fallout and the caption are shown, and the layout: what has no room in the header is here. */
export function viewItems(view: View, back: HTMLElement | null = null): MenuItems {
  const { t } = view;
  const toggle = (field: "show_fallout" | "show_caption", label: string): MenuEntry => ({
    label,
    choice: "any",
    checked: view.session.state.spec[field],
    run: () => toggleDisplay(view, field, label),
  });
  const whole = journeyItems(view, back);
  return [
    ...arrowItems(view),
    [
      toggle("show_fallout", t("show-fallout")),
      toggle("show_caption", t("show-caption")),
      { label: t("compare-to"), icon: "compare", entries: compareItems(view, back) },
    ],
    [
      { label: t("organize"), icon: "organize", run: () => actions.organize(view) },
      resetEntry(view),
      { label: t("fit-screen"), icon: "fit", hint: "F", run: () => fit(view) },
      { label: t("zoom-in"), icon: "plus", hint: "+", run: () => zoom(view, 1) },
      { label: t("zoom-out"), icon: "minus", hint: "−", run: () => zoom(view, -1) },
      mapEntry(view),
    ],
    [
      ...(whole.length > 0 ? [{ label: t("details"), entries: whole }] : []),
      { label: t("configure"), icon: "settings", run: () => openConfiguration(view, back) },
      { label: t("export"), icon: "export", run: () => openExport(view, back) },
      { label: t("import"), run: () => openImport(view, back) },
    ],
  ];
}

function mapEntry(view: View): MenuEntry {
  const shown = view.state.mapShown ?? isHidden(view.state);
  return { label: view.t("mini-map"), choice: "any", checked: shown, run: () => view.set({ mapShown: !shown }) };
}

export function arrowItems(view: View): MenuItems {
  const { t } = view;
  return display(view, "arrow_labels", {
    both: t("arrows-both"),
    values: t("arrows-values"),
    labels: t("arrows-labels"),
    none: t("arrows-none"),
  });
}

export function percentItems(view: View): MenuItems {
  const { t } = view;
  return display(view, "percent_of", {
    start: t("percent-of-start"),
    previous: t("percent-of-previous"),
    total: t("percent-of-total"),
  });
}
