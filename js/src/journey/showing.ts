// How figures are shown: menus that work without a kernel, too.
import { perform } from "../analysis/edits";
import { type DisplayChanges, setDisplay as withDisplay } from "../core/edits";
import type { JourneySpec } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { fit, isHidden, type View, zoom } from "./view";

export function setDisplay(view: View, changes: DisplayChanges, said: string): void {
  perform(view, (spec) => withDisplay(spec, changes), said);
}

type Display = "percent_of" | "arrow_labels";

function display<F extends Display>(view: View, field: F, labels: Record<JourneySpec[F], string>): MenuItems {
  const entries = Object.entries(labels) as [JourneySpec[F], string][];
  return [
    entries.map(([value, label]) => ({
      label,
      choice: "one",
      checked: view.session.state.spec[field] === value,
      run: () => setDisplay(view, { [field]: value }, label),
    })),
  ];
}

type Shown = "show_fallout" | "show_caption" | "show_table";

export function toggleDisplay(view: View, field: Shown, what: string): void {
  const shown = view.session.state.spec[field];
  setDisplay(view, { [field]: !shown }, view.t(shown ? "said-hidden" : "said-shown", { what }));
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

/** What of the figures shows. */
export function toggles(view: View): MenuEntry[] {
  const entry = (field: Shown, label: string): MenuEntry => ({
    label,
    choice: "any",
    checked: view.session.state.spec[field],
    run: () => toggleDisplay(view, field, label),
  });
  const { t } = view;
  return [
    entry("show_fallout", t("show-fallout")),
    entry("show_caption", t("show-caption")),
    entry("show_table", t("show-table")),
  ];
}

/** Which part of the journey shows, and how large. */
export function looks(view: View): MenuEntry[] {
  const { t } = view;
  return [
    { label: t("fit-screen"), icon: "fit", hint: "F", run: () => fit(view) },
    { label: t("zoom-in"), icon: "plus", hint: "+", run: () => zoom(view, 1) },
    { label: t("zoom-out"), icon: "minus", hint: "−", run: () => zoom(view, -1) },
    mapEntry(view),
  ];
}

function mapEntry(view: View): MenuEntry {
  const shown = view.state.mapShown ?? isHidden(view.state);
  return { label: view.t("mini-map"), choice: "any", checked: shown, run: () => view.set({ mapShown: !shown }) };
}

/** All of it, where there is nothing else. */
export const showItems = (view: View): MenuItems => [...arrowItems(view), toggles(view), looks(view)];
