// Where menus open.
import type { Point } from "../core/geometry";
import type { MenuItems } from "../shared/menu-entry";
import { within } from "../shared/pointer";
import { type AnalysisView, openMenu } from "./view";

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

/** Open the menu of a button. */
export function openMenuOf(view: AnalysisView, button: HTMLElement, label: string, items: MenuItems): void {
  openMenu(view, { label, items, ...openingAt(button) });
}
