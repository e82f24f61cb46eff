// What can be done with components of the rail: the same as by dragging them.
import { namedItems } from "../analysis/named";
import { openingAt } from "../analysis/opening";
import { openMenu, say } from "../analysis/view";
import { type Carried, isWhole } from "../core/carried";
import type { DropTarget } from "../core/drops";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { setBreakdown } from "./actions";
import { drop, vacantPlace } from "./adding";
import { carriedName, dropWords, planOf } from "./drop";
import { createLookup } from "./lookup";
import { chooseArrow, chooseNode } from "./pickers";
import { arrowOf, type View } from "./view";

export function openRailMenu(view: View, carried: readonly Carried[], row: HTMLElement): void {
  const { t } = view;
  const { spec } = view.session.state;
  const { nodes, arrows } = view.state.selection;
  const [node, more] = nodes;
  const chosen = arrows.length === 1 ? arrowOf(view, arrows[0]) : undefined;
  const [whole] = carried.filter(isWhole);
  const splits = whole && carried.length === 1;

  /** What the entry that is looked at would do, drawn and said. */
  let looked: readonly [DropTarget, boolean] | null = null;
  const show = (): void => {
    if (!looked || !view.state.menu) return;
    const preview = planOf(carried, ...looked, lookup.get);
    view.set({ preview });
    if (preview.found || !whole) say(view, dropWords(view, preview));
  };
  const lookup = createLookup(view, show);
  const entry = (label: string, target: () => DropTarget, combined = false): MenuEntry => ({
    label,
    onLook: () => {
      looked = [target(), combined];
      show();
    },
    run: () => drop(view, target(), carried, combined, lookup),
  });
  const canvas = (): DropTarget => ({ kind: "canvas", place: vacantPlace(view) });
  const toNode = (id: string): DropTarget => ({ kind: "node", id });

  const intoNode = (): MenuEntry => {
    if (splits && nodes.length > 1) {
      return { label: t("break-down-selected"), run: () => setBreakdown(view, nodes, whole.dimension) };
    }
    const id = more === undefined ? node : undefined;
    if (id !== undefined) return entry(t(splits ? "break-down-selected" : "add-to-selected"), () => toNode(id));
    return {
      label: t(splits ? "break-down-node" : "add-to-node"),
      disabled: spec.nodes.length === 0,
      run: () => chooseNode(view, row, (one) => drop(view, toNode(one), carried, false, lookup)),
    };
  };
  const ontoArrow = (): MenuEntry => {
    if (chosen) return entry(t("insert-on-selected"), () => ({ kind: "arrow", arrow: chosen }));
    return {
      label: t("insert-on-arrow"),
      disabled: spec.arrows.length === 0,
      run: () => chooseArrow(view, row, (arrow) => drop(view, { kind: "arrow", arrow }, carried, false, lookup)),
    };
  };
  const items: MenuItems = [
    [
      { ...entry(t("add-to-canvas"), canvas), icon: "plus" },
      ...(carried.length > 1 || whole ? [entry(t("add-combined"), canvas, true)] : []),
      intoNode(),
      ontoArrow(),
    ],
    ...namedItems(view, carried, row),
  ];
  const onLookAway = (): void => view.set({ preview: null });
  openMenu(view, { label: carriedName(view, carried), items, onLookAway, ...openingAt(row, true) });
}
