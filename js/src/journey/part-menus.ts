// What can be done with nodes, arrows and fallouts: with one of them, or with several at once.
import type { Opening } from "../analysis/opening";
import { openMenu } from "../analysis/view";
import { COLORS } from "../core/colors";
import { arrowKey } from "../core/routes";
import { type Part, type Selection, selectedWith, selectOnly, sizeOf } from "../core/selection";
import { findNode } from "../core/spec";
import type { Arrow, ArrowStyle, Node, Order, Place } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import { addTop } from "./adding";
import { openLabel, openLimits } from "./dialogs";
import { chooseDimension, chooseTarget } from "./pickers";
import { openDetails, placeItems, placesTitle } from "./questions";
import { toggleDisplay } from "./showing";
import { arrowOf, type View } from "./view";

/** Open the menu of a part, or of all that is selected with it. */
export function openPartMenu(view: View, part: Part, id: string, opening: Opening): void {
  const selection = selectedWith(view.state.selection, part, id);
  view.set({ selection });
  const places = placesIn(view, selection);
  const items =
    sizeOf(selection) > 1 ? severalItems(view, selection, opening, places) : itemsOf(view, part, id, opening);
  if (items) openMenu(view, { label: nameOf(view, selection, places), items, ...opening });
}

/** What can be done with one part; null if it has just gone. */
function itemsOf(view: View, part: Part, id: string, opening: Opening): MenuItems | null {
  const arrow = arrowOf(view, id);
  const node = findNode(view.session.state.spec, id);
  if (part === "arrows") return arrow ? arrowItems(view, arrow, opening) : null;
  if (!node) return null;
  return part === "nodes" ? nodeItems(view, node, opening) : falloutItems(view, id, opening);
}

/** One part by its name, several nodes or parts by their number. */
function nameOf(view: View, { nodes }: Selection, places: readonly Place[]): string {
  return places.length > 1 && nodes.length === places.length ? actions.named(view, nodes) : placesTitle(view, places);
}

function placesIn(view: View, { nodes, arrows, fallouts }: Selection): Place[] {
  const ends = arrows.flatMap((key) => arrowOf(view, key) ?? []);
  return [
    ...nodes.map((node) => ({ node })),
    ...ends.map(({ source, target }) => ({ source, target })),
    ...fallouts.map((fallout) => ({ fallout, part: "all" as const })),
  ];
}

function nodeItems(view: View, node: Node, opening: Opening): MenuItems {
  const { t } = view;
  const { id, start, components, breakdown } = node;
  const back = opening.back;
  return [
    [
      { label: t("connect-to"), icon: "arrow", hint: "C", run: () => chooseTarget(view, id, back) },
      { label: t("rename"), hint: "F2", run: () => view.set({ renaming: id }) },
      colorEntry(view, selectOnly("nodes", [id]), node.color),
      ...(components.length > 1 ? [{ label: t("split"), run: () => actions.splitNode(view, id) }] : []),
      { label: t(start ? "unmark-start" : "mark-start"), run: () => actions.setStart(view, id, !start) },
    ],
    [
      topEntry(view, { node: id }, "after", opening),
      topEntry(view, { node: id }, "before", opening),
      ...breakdownEntries(view, [id], breakdown !== null, back),
    ],
    ...placeItems(view, [{ node: id }], back),
    copies(view, [id]),
    [{ label: t("delete"), hint: t("key-delete"), danger: true, run: () => actions.deleteNodes(view, [id]) }],
  ];
}

function severalItems(view: View, selection: Selection, opening: Opening, places: readonly Place[]): MenuItems {
  const { t } = view;
  const { nodes, arrows } = selection;
  const lines = arrows.flatMap((key) => arrowOf(view, key) ?? []);
  const split = nodes.some((id) => findNode(view.session.state.spec, id)?.breakdown);
  const shapes: MenuEntry[] = [
    ...(nodes.length > 1 ? [{ label: t("combine"), run: () => actions.combineNodes(view, nodes) }] : []),
    ...(nodes.length + arrows.length > 0 ? [colorEntry(view, selection, undefined)] : []),
    ...(lines.length > 0 ? [styleEntry(view, lines)] : []),
    ...(nodes.length > 0 ? breakdownEntries(view, nodes, split, opening.back) : []),
  ];
  return [
    ...(shapes.length > 0 ? [shapes] : []),
    ...placeItems(view, places, opening.back),
    ...(nodes.length > 0 ? [copies(view, nodes)] : []),
    ...(nodes.length + arrows.length > 0
      ? [[{ label: t("delete"), hint: t("key-delete"), danger: true, run: () => actions.deleteParts(view, selection) }]]
      : []),
  ];
}

/** How the lines of arrows are drawn; checked is what all of them have. */
function styleEntry(view: View, arrows: readonly Arrow[]): MenuEntry {
  const { t } = view;
  const names: Record<ArrowStyle, string> = {
    solid: t("style-solid"),
    dashed: t("style-dashed"),
    dotted: t("style-dotted"),
    dash_dot: t("style-dash-dot"),
    animated: t("style-animated"),
  };
  const entry = ([style, label]: [string, string]): MenuEntry => ({
    label,
    choice: "one",
    checked: arrows.every((arrow) => arrow.style === style),
    run: () => actions.setStyle(view, arrows, style as ArrowStyle),
  });
  return { label: t("change-style"), entries: [Object.entries(names).map(entry)] };
}

const copies = (view: View, ids: readonly string[]): MenuEntry[] => {
  const { t } = view;
  const excluded = ids.every((id) => findNode(view.session.state.spec, id)?.excluded);
  return [
    { label: t("duplicate"), hint: t("key-duplicate"), run: () => actions.duplicate(view, ids) },
    { label: t(excluded ? "remove-exclusion" : "exclude"), run: () => actions.setExcluded(view, ids, !excluded) },
  ];
};

function breakdownEntries(view: View, ids: readonly string[], split: boolean, back: HTMLElement | null): MenuEntry[] {
  const { t } = view;
  const title = t("break-down-by", { name: actions.named(view, ids) });
  const choose = (dimension: string): void => actions.setBreakdown(view, ids, dimension);
  return [
    { label: t("break-down"), run: () => chooseDimension(view, title, back, choose) },
    ...(split ? [{ label: t("remove-breakdown"), run: () => actions.setBreakdown(view, ids, null) }] : []),
  ];
}

/** The top three items next to a node, or between the ends of an arrow, onto the canvas. */
function topEntry(view: View, place: Place, when: "after" | "before" | "between", { back }: Opening): MenuEntry {
  const { t } = view;
  const label = t("top-nodes", { when });
  const entry = (immediate: boolean): MenuEntry => ({
    label: t("top-nodes-how", { when, how: immediate ? "immediately" : "eventually" }),
    run: () => chooseDimension(view, label, back, (dimension) => addTop(view, place, { dimension, when, immediate })),
  });
  const table = { label: t("top-nodes-table"), run: () => openDetails(view, [place], "top", back) };
  return { label, entries: [[entry(true), entry(false), ...(view.host.facts.live ? [table] : [])]] };
}

/** Colours for nodes and arrows; `chosen` is the one they have, if there is one answer. */
function colorEntry(view: View, parts: Selection, chosen: string | null | undefined): MenuEntry {
  const { t } = view;
  const names = {
    blue: t("color-blue"),
    teal: t("color-teal"),
    green: t("color-green"),
    gold: t("color-gold"),
    orange: t("color-orange"),
    red: t("color-red"),
    pink: t("color-pink"),
    purple: t("color-purple"),
  };
  const entry = (label: string, color: string | null): MenuEntry => ({
    label,
    choice: "one",
    checked: chosen === color,
    ...(color && { swatch: color }),
    run: () => actions.setColor(view, parts, color),
  });
  const colors = Object.entries(COLORS).map(([name, color]) => entry(names[name as keyof typeof names], color));
  return { label: t("color"), entries: [[entry(t("color-none"), null)], colors] };
}

function arrowItems(view: View, arrow: Arrow, opening: Opening): MenuItems {
  const { t } = view;
  const { source, target } = arrow;
  const limited = arrow.within !== null || arrow.after !== null;
  const order = (value: Order, label: string): MenuEntry => ({
    label,
    checked: arrow.order === value,
    choice: "one",
    run: () => actions.setArrow(view, arrow, { order: value }),
  });
  const clear = (): void => actions.setArrow(view, arrow, { within: null, after: null });
  const straighten = (): void => actions.setArrow(view, arrow, { bend: null });
  const key = arrowKey(source, target);
  return [
    [order("eventual", t("eventual")), order("immediate", t("immediate"))],
    [
      {
        label: t(limited ? "change-limit" : "set-limit"),
        icon: "clock",
        run: () => openLimits(view, arrow, opening.back),
      },
      ...(limited ? [{ label: t("clear-limit"), run: clear }] : []),
      {
        label: t(arrow.label === null ? "add-label" : "update-label"),
        hint: "F2",
        run: () => openLabel(view, arrow, opening.back),
      },
      styleEntry(view, [arrow]),
      colorEntry(view, selectOnly("arrows", [key]), arrow.color),
      ...(arrow.bend === null ? [] : [{ label: t("reset-bend"), run: straighten }]),
    ],
    [topEntry(view, { source, target }, "between", opening)],
    ...placeItems(view, [{ source, target }], opening.back),
    [{ label: t("delete-arrow"), hint: t("key-delete"), danger: true, run: () => actions.deleteArrow(view, arrow) }],
  ];
}

function falloutItems(view: View, fallout: string, { back }: Opening): MenuItems {
  const hide = { label: view.t("hide-fallout"), run: () => toggleDisplay(view, "show_fallout", view.t("fallout")) };
  return [...placeItems(view, [{ fallout, part: "all" }], back), [hide]];
}
