// Menus of the view as a whole, and where menus open.
import type { Point } from "../core/geometry";
import { selectNodes } from "../core/selection";
import type { JourneySpec } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { within } from "../shared/pointer";
import * as actions from "./actions";
import { compareItems } from "./comparing";
import { openConfiguration, openExport, openImport } from "./exchange";
import { journeyItems } from "./questions";
import { fit, isHidden, openPopup, say, type View, zoom } from "./view";

/** Where a menu opens, in pixels of the root, and what gets the focus afterwards. */
export interface Opening {
  readonly at: Point;
  readonly back: HTMLElement | null;
}

/** Below the left, or at the right, of an element. */
export function openingAt(element: HTMLElement, beside = false): Opening {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = beside ? { x: right - 8, y: top + 4 } : { x: left, y: bottom + 4 };
  return { at: within(element.closest(".ipj-root") ?? element, at), back: element };
}

export function openMenu(view: View, label: string, items: MenuItems, opening: Opening): void {
  openPopup(view, { kind: "menu", label, items, ...opening });
}

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

export function openKeys(view: View, back: HTMLElement | null): void {
  openPopup(view, { kind: "keys", back });
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
      { label: t("undo"), icon: "undo", hint: t("key-undo"), disabled: !canUndo, run: () => actions.undo(view) },
      { label: t("redo"), icon: "redo", hint: t("key-redo"), disabled: !canRedo, run: () => actions.redo(view) },
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
  openMenu(view, t("canvas-role"), items, opening);
}

const resetEntry = (view: View): MenuEntry => ({
  label: view.t("reset"),
  disabled: !view.session.state.canUndo,
  run: () => actions.reset(view),
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

/** Open or, if it is open, leave one of the header's menus. */
export function openHeaderMenu(view: View, label: string, items: MenuItems, button: HTMLElement): void {
  openMenu(view, label, items, openingAt(button));
}
