// How figures are shown: menus that work without a kernel, too.
import { perform } from "../analysis/edits";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { turnTables } from "./tables";
import { type Measure, setMeasure, type View } from "./view";

/** The figure on nodes. */
export function measureItems(view: View): MenuItems {
  const { t } = view;
  const metric = view.state.result?.container_metric ?? "";
  const entry = (measure: Measure, label: string): MenuEntry => ({
    label,
    choice: "one",
    checked: view.state.measure === measure,
    run: () => setMeasure(view, measure, label),
  });
  return [
    [entry("views", t("measure-views")), entry("instances", metric), entry("share", t("measure-share", { metric }))],
  ];
}

export function showItems(view: View): MenuItems {
  const { t } = view;
  const { wrap_labels, show_table } = view.session.state.spec;
  const { fits } = view.state;
  const wrap = (): void => {
    const said = t(wrap_labels ? "said-hidden" : "said-shown", { what: t("wrap-labels") });
    perform(view, (spec) => ({ ...spec, wrap_labels: !wrap_labels }), said, null);
  };
  return [
    [
      { label: t("wrap-labels"), choice: "any", checked: wrap_labels, run: wrap },
      { label: t("fit-width"), choice: "any", checked: fits, run: () => view.set({ fits: !fits }) },
      { label: t("as-table"), hint: "T", choice: "any", checked: show_table, run: () => turnTables(view) },
    ],
  ];
}
