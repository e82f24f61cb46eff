// What keys do on the canvas. A menu and a dialog keep their own keys; text fields keep all of them.
import { redo, undo } from "../analysis/edits";
import { openingAt } from "../analysis/opening";
import { say } from "../analysis/view";
import { GRID } from "../core/geometry";
import { nodesWith, type Part, selectedWith, toggle } from "../core/selection";
import type { Arrow } from "../protocol/messages";
import { partOf } from "../shared/pointer";
import * as actions from "./actions";
import { openKeys, openLabel } from "./dialogs";
import { chord, type Pressed, STEP } from "./looking";
import { openCanvasMenu, selectAll } from "./menus";
import { openPartMenu } from "./part-menus";
import { chooseTarget } from "./pickers";
import { ORIGIN, shifted } from "./scene";
import { toggleDisplay } from "./showing";
import { arrowOf, focusOn, PARTS, partUnder, type View } from "./view";

const FAR = 5;

function isMenuKey({ key, shiftKey }: Pressed): boolean {
  return key === "Enter" || key === "ContextMenu" || (key === "F10" && shiftKey);
}

/** Keys that work anywhere in the widget but in text fields; false if the key means nothing. */
export function widgetKey(view: View, event: Pressed): boolean {
  const key = chord(event);
  if (key === "control+z") (event.shiftKey ? redo : undo)(view);
  else if (key === "control+y") redo(view);
  else if (key === "?") openKeys(view, event.target as HTMLElement);
  else return false;
  return true;
}

export function canvasKey(view: View, event: Pressed): boolean {
  const element = event.target as HTMLElement;
  const node = partOf(element, "node");
  const arrow = arrowOf(view, partOf(element, "arrow"));
  const key = isMenuKey(event) ? "menu" : chord(event);
  if (event.key in STEP) return steps(view, event, node, arrow);
  const held = partUnder(element);
  if (held && partKey(view, key, held.part, held.id, element)) return true;
  if (node !== undefined && nodeKey(view, key, node, element)) return true;
  if (arrow && key === "f2") {
    openLabel(view, arrow, element);
    return true;
  }
  return areaKey(view, key, element);
}

function nodeKey(view: View, key: string, id: string, element: HTMLElement): boolean {
  if (key === "f2") view.set({ renaming: id });
  else if (key === "control+d") actions.duplicate(view, nodesWith(view.state.selection, id));
  else if (key === "c") chooseTarget(view, id, element);
  else return false;
  return true;
}

function partKey(view: View, key: string, part: Part, id: string, element: HTMLElement): boolean {
  if (key === "menu") openPartMenu(view, part, id, openingAt(element, part !== "arrows"));
  else if (key === "delete" || key === "backspace") {
    actions.deleteParts(view, selectedWith(view.state.selection, part, id));
  } else return false;
  return true;
}

function areaKey(view: View, key: string, element: HTMLElement): boolean {
  const { selection } = view.state;
  if (key === "control+a") selectAll(view);
  else if (key === "delete" || key === "backspace") actions.deleteParts(view, selection);
  else if (key === "menu") openSelectionMenu(view, element);
  else if (key === "t") showTable(view, element);
  else return false;
  return true;
}

/** The table in place of the drawing, or the other way round; the focus stays with its part. */
function showTable(view: View, element: HTMLElement): void {
  const { name = "canvas", id = "" } = partUnder(element) ?? {};
  toggleDisplay(view, "show_table", view.t("show-table"));
  focusOn(view, name, id);
}

/** The menu of what is selected, else of the canvas: opened from the canvas itself, in its middle. */
function openSelectionMenu(view: View, element: HTMLElement): void {
  const { selection, room } = view.state;
  const { at } = openingAt(element, true);
  const opening = { at: { x: at.x + 8 - room.width / 2, y: at.y + room.height / 4 }, back: element };
  const part = PARTS.map(([each]) => each).find((each) => selection[each].length > 0);
  const id = part && selection[part][0];
  if (part && id !== undefined) openPartMenu(view, part, id, opening);
  else openCanvasMenu(view, opening);
}

/** The space bar selects what has the focus. */
export function releaseSpace(view: View, element: HTMLElement): void {
  const held = partUnder(element);
  if (!held) return;
  const { part, id } = held;
  const selection = toggle(view.state.selection, part, id);
  view.set({ selection });
  say(
    view,
    view.t(selection[part].includes(id) ? "said-selected" : "said-unselected", { name: partName(view, part, id) }),
  );
}

function partName(view: View, part: Part, id: string): string {
  const arrow = part === "arrows" ? arrowOf(view, id) : undefined;
  if (arrow) return view.t("arrow-name", actions.ends(view, arrow));
  const node = actions.titleOf(view, id);
  return part === "fallouts" ? view.t("fallout-name", { node }) : node;
}

/** Arrow keys move what is selected, or bend an arrow. Held keys are one edit: it is made on release. */
function steps(view: View, event: Pressed, node: string | undefined, arrow: Arrow | undefined): boolean {
  const { gesture, selection } = view.state;
  const way = STEP[event.key] ?? ORIGIN;
  const by = GRID * (event.shiftKey ? FAR : 1);
  const step = { x: way.x * by, y: way.y * by };
  const ids = node === undefined ? selection.nodes : nodesWith(selection, node);
  if (arrow) {
    const bend = (gesture?.kind === "bend" ? gesture.bend : arrow.bend) ?? ORIGIN;
    view.set({ gesture: { kind: "bend", arrow, bend: shifted(bend, step) } });
  } else if (ids.length > 0) {
    const shift = gesture?.kind === "move" ? gesture.shift : ORIGIN;
    view.set({ gesture: { kind: "move", ids, shift: shifted(shift, step) } });
  } else return false;
  return true;
}

/** Make an edit of what arrow keys have moved so far. */
export function settleSteps(view: View): void {
  const { gesture } = view.state;
  if (gesture?.kind !== "move" && gesture?.kind !== "bend") return;
  view.set({ gesture: null });
  if (gesture.kind === "move") actions.moveNodes(view, gesture.ids, gesture.shift);
  else actions.setArrow(view, gesture.arrow, { bend: gesture.bend });
}
