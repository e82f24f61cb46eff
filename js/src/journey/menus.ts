// What can be done with a node, an arrow, a component of the rail and the view.
import type { Point } from "../core/geometry";
import { nodesWith, selectNodes } from "../core/selection";
import { findNode } from "../core/spec";
import type { Arrow, ArrowStyle, Component, JourneySpec } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { within } from "../shared/pointer";
import * as actions from "./actions";
import { componentsName } from "./drop";
import { arrowOf, fit, openPopup, type View, zoom } from "./view";

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

function openMenu(view: View, label: string, items: MenuItems, opening: Opening): void {
  openPopup(view, { kind: "menu", label, items, ...opening });
}

export function openNodeMenu(view: View, id: string, opening: Opening): void {
  const { t } = view;
  const { spec } = view.session.state;
  const node = findNode(spec, id);
  if (!node) return;
  const ids = nodesWith(view.state.selection, id);
  if (ids.length === 1) view.set({ selection: selectNodes(ids) });
  const { start } = node;
  const excluded = ids.every((each) => findNode(spec, each)?.excluded);
  const single: MenuItems = [
    [
      { label: t("connect-to"), icon: "arrow", hint: "C", run: () => chooseTarget(view, id, opening.back) },
      { label: t("rename"), hint: "F2", run: () => view.set({ renaming: id }) },
    ],
    [{ label: t(start ? "unmark-start" : "mark-start"), run: () => actions.setStart(view, id, !start) }],
  ];
  const items: MenuItems = [
    ...(ids.length === 1 ? single : []),
    [
      { label: t("duplicate"), hint: t("key-duplicate"), run: () => actions.duplicate(view, ids) },
      {
        label: t(excluded ? "remove-exclusion" : "exclude"),
        run: () => actions.setExcluded(view, ids, !excluded),
      },
    ],
    [{ label: t("delete"), hint: t("key-delete"), danger: true, run: () => actions.deleteNodes(view, ids) }],
  ];
  openMenu(view, actions.named(view, ids), items, opening);
}

/** Connect without a pointer: choose the other node from a list. */
export function chooseTarget(view: View, source: string, back: HTMLElement | null): void {
  const name = actions.titleOf(view, source);
  const others = nodeChoices(view).filter(({ key }) => key !== source);
  openPopup(view, {
    kind: "picker",
    title: view.t("connect-title", { name }),
    choices: [...others, { key: source, label: view.t("itself", { name }) }],
    choose: (target) => actions.connect(view, source, target),
    back,
  });
}

const nodeChoices = (view: View) =>
  view.session.state.spec.nodes.map(({ id }) => ({ key: id, label: actions.titleOf(view, id) }));

export function openArrowMenu(view: View, arrow: Arrow, opening: Opening): void {
  const { t } = view;
  const limited = arrow.within !== null || arrow.after !== null;
  const popup = (kind: "label" | "limits") => () => openPopup(view, { kind, arrow, back: opening.back });
  const setting = <F extends "order" | "style">(field: F, value: Arrow[F], label: string): MenuEntry => ({
    label,
    checked: arrow[field] === value,
    choice: "one",
    run: () => actions.setArrow(view, arrow, { [field]: value }),
  });
  const styles: Record<ArrowStyle, string> = {
    solid: t("style-solid"),
    dashed: t("style-dashed"),
    dotted: t("style-dotted"),
    dash_dot: t("style-dash-dot"),
    animated: t("style-animated"),
  };
  const entries = Object.entries(styles).map(([style, label]) => setting("style", style as ArrowStyle, label));
  const clear = (): void => actions.setArrow(view, arrow, { within: null, after: null });
  const straighten = (): void => actions.setArrow(view, arrow, { bend: null });
  const items: MenuItems = [
    [setting("order", "eventual", t("eventual")), setting("order", "immediate", t("immediate"))],
    [
      { label: t(limited ? "change-limit" : "set-limit"), icon: "clock", run: popup("limits") },
      ...(limited ? [{ label: t("clear-limit"), run: clear }] : []),
      { label: t(arrow.label === null ? "add-label" : "update-label"), run: popup("label") },
    ],
    [
      { label: t("change-style"), entries: [entries] },
      { label: t("reset-bend"), disabled: arrow.bend === null, run: straighten },
    ],
    [{ label: t("delete-arrow"), hint: t("key-delete"), danger: true, run: () => actions.deleteArrow(view, arrow) }],
  ];
  openMenu(view, t("arrow-name", actions.ends(view, arrow)), items, opening);
}

export function openRailMenu(view: View, components: readonly Component[], row: HTMLElement): void {
  const { t } = view;
  const { spec } = view.session.state;
  const { selection } = view.state;
  const [node, more] = selection.nodes;
  const chosen = arrowOf(view, selection.arrow);
  const add = (combined: boolean) => () => actions.addToCanvas(view, components, null, combined);
  const insert = (arrow: Arrow | undefined): void => {
    if (arrow) actions.insertOnArrow(view, arrow, components, false);
  };
  const chooseNode = (): void =>
    openPopup(view, {
      kind: "picker",
      title: t("choose-node"),
      choices: nodeChoices(view),
      choose: (id) => actions.addToNode(view, id, components),
      back: row,
    });
  const chooseArrow = (): void =>
    openPopup(view, {
      kind: "picker",
      title: t("choose-arrow"),
      choices: spec.arrows.map((arrow, index) => ({
        key: `${index}`,
        label: t("arrow-name", actions.ends(view, arrow)),
      })),
      choose: (index) => insert(spec.arrows[Number(index)]),
      back: row,
    });
  const items: MenuItems = [
    [
      { label: t("add-to-canvas"), icon: "plus", run: add(false) },
      ...(components.length > 1 ? [{ label: t("add-combined"), run: add(true) }] : []),
      node !== undefined && more === undefined
        ? { label: t("add-to-selected"), run: () => actions.addToNode(view, node, components) }
        : { label: t("add-to-node"), disabled: spec.nodes.length === 0, run: chooseNode },
      chosen
        ? { label: t("insert-on-selected"), run: () => insert(chosen) }
        : { label: t("insert-on-arrow"), disabled: spec.arrows.length === 0, run: chooseArrow },
    ],
  ];
  openMenu(view, componentsName(view, components), items, openingAt(row, true));
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

export function toggleDisplay(view: View, field: "show_fallout" | "show_caption", what: string): void {
  const shown = view.session.state.spec[field];
  actions.setDisplay(view, { [field]: !shown }, view.t(shown ? "said-hidden" : "said-shown", { what }));
}

/** How arrows, fallout and the caption are shown, and the layout: what has no room in the header is here. */
export function viewItems(view: View): MenuItems {
  const { t } = view;
  const toggle = (field: "show_fallout" | "show_caption", label: string): MenuEntry => ({
    label,
    choice: "any",
    checked: view.session.state.spec[field],
    run: () => toggleDisplay(view, field, label),
  });
  return [
    ...arrowItems(view),
    [toggle("show_fallout", t("show-fallout")), toggle("show_caption", t("show-caption"))],
    [
      { label: t("organize"), icon: "organize", run: () => actions.organize(view) },
      { label: t("fit-screen"), icon: "fit", hint: "F", run: () => fit(view) },
      { label: t("zoom-in"), icon: "plus", hint: "+", run: () => zoom(view, 1) },
      { label: t("zoom-out"), icon: "minus", hint: "−", run: () => zoom(view, -1) },
    ],
  ];
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
