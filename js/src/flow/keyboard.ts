// What keys do. A menu and a dialog keep their own keys; text fields keep all of them.
import { stepFrom, stepOf } from "../core/flow-steps";
import { press, saySpot, spotOf } from "./gestures";
import { turnTables } from "./tables";
import { focusSpot, openingOf, type View } from "./view";

/** Keys that work anywhere in the widget but in text fields; false if the key means nothing. */
export function widgetKey(view: View, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  const { shiftKey } = event;
  const element = event.target as HTMLElement;
  const { session, formOpen } = view.state;
  if (key === "t" && !control && !event.altKey && session.configured && !formOpen) {
    turnTables(view);
    focusSpot(view);
    return true;
  }
  if (view.reads) return false;
  if (control && key === "z") view.edit(({ redo, undo }) => (shiftKey ? redo : undo)(view));
  else if (control && key === "y") view.edit(({ redo }) => redo(view));
  else if (key === "?") view.edit(({ openKeys }) => openKeys(view, element));
  else return false;
  return true;
}

/** Keys of nodes and ribbons; false if the key means nothing here. */
export function flowKey(view: View, event: KeyboardEvent): boolean {
  const { map, looked } = view.state;
  const element = event.target as Element;
  const spot = spotOf(element);
  if (!map || !spot || event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = stepOf(event);
  if (step) focusSpot(view, stepFrom(map, spot, step));
  else if (!view.reads && (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) {
    view.edit(({ openSpotMenu }) => openSpotMenu(view, spot, openingOf(element)));
  } else if (event.key === "Enter" || event.key === " ") press(view, spot, element);
  else if (event.key === "Escape" && looked) view.look(null);
  else if (event.key === "i") saySpot(view, spot);
  else return false;
  return true;
}
