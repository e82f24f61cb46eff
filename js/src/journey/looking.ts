// Keys that look at the journey from elsewhere, and which keys the late part has a use for.
import type { Point } from "../core/geometry";
import { NOTHING, sizeOf } from "../core/selection";
import type { Gestures } from "./gestures";
import { shifted } from "./scene";
import { fit, look, type View, zoom } from "./view";

/** A key as it was pressed: the event itself forgets its target. */
export type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "target">;

export const STEP: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const PAN_STEP = 40;

/** Keys of the late part on the canvas, anywhere in the widget, and on a row of the rail. */
const OF_CANVAS = /^(control\+[ad]|alt\+.+|c|t|f2|f10|enter|contextmenu|delete|backspace|arrow\w+)$/;
const OF_WIDGET = /^(control\+[yz]|\?)$/;
const OF_RAIL = /^(F2|Delete|Backspace)$/;

export const isCanvasKey = (event: Pressed): boolean => OF_CANVAS.test(chord(event));
export const isWidgetKey = (event: Pressed): boolean => OF_WIDGET.test(chord(event));
export const isRailKey = (key: string): boolean => OF_RAIL.test(key);

/** A key in lower case, after its modifier: control+z, or plain z. */
export function chord({ key, ctrlKey, metaKey, altKey }: Pressed): string {
  return `${ctrlKey || metaKey ? "control+" : ""}${altKey ? "alt+" : ""}${key.toLowerCase()}`;
}

export function pressed({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Pressed {
  return { key, shiftKey, ctrlKey, metaKey, altKey, target };
}

/** Move and zoom the view, or give up what is going on; false if the key means nothing of that. */
export function lookKey(view: View, gestures: Gestures, event: Pressed): boolean {
  const key = chord(event);
  const step = STEP[event.key];
  if (key === "escape") return giveUp(view, gestures);
  if (step) {
    const { transform } = view.state;
    look(view, { ...transform, ...shifted(transform, { x: -step.x * PAN_STEP, y: -step.y * PAN_STEP }) });
  } else if (key === " ") {
    if (gestures.space === "up") gestures.space = "down";
  } else if (key === "+" || key === "=") zoom(view, 1);
  else if (key === "-") zoom(view, -1);
  else if (key === "0") zoom(view, "reset");
  else if (key === "f") fit(view);
  else return false;
  return true;
}

function giveUp(view: View, gestures: Gestures): boolean {
  const { gesture, notice, selection, notesOpen } = view.state;
  if (gestures.cancel()) return true;
  if (gesture) view.set({ gesture: null });
  else if (notice !== null || notesOpen) view.set({ notice: null, notesOpen: false });
  else if (sizeOf(selection) > 0) view.set({ selection: NOTHING });
  else return false;
  return true;
}
