import type { Point } from "../core/geometry";

/** A drag from a press on. */
export interface Drag {
  start(event: PointerEvent): void;
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  /** A press that never became a drag. */
  tap(): void;
  /** Given up: by Escape, or a lost pointer. */
  cancel(): void;
}

const THRESHOLD = 4;

/**
 * Follow a pressed pointer until it is let go; the drag starts after a few pixels. Gives the function that gives it up.
 * The pointer is captured: HTML5 drag and drop would type into the code cell that it ends over.
 */
export function followPointer(press: PointerEvent, drag: Drag): () => void {
  const element = press.currentTarget as HTMLElement;
  const from = pointOf(press);
  const own = new AbortController();
  let started = false;
  const leave = (): void => {
    own.abort();
    if (element.hasPointerCapture(press.pointerId)) element.releasePointerCapture(press.pointerId);
  };
  const on = (type: "pointermove" | "pointerup" | "pointercancel", listener: (event: PointerEvent) => void): void =>
    element.addEventListener(
      type,
      (event) => {
        if (event.pointerId === press.pointerId) listener(event);
      },
      { signal: own.signal },
    );
  const cancel = (): void => {
    leave();
    drag.cancel();
  };
  element.setPointerCapture(press.pointerId);
  on("pointermove", (event) => {
    if (!started && distance(from, pointOf(event)) < THRESHOLD) return;
    if (!started) drag.start(event);
    started = true;
    drag.move(event);
  });
  on("pointerup", (event) => {
    leave();
    if (started) drag.end(event);
    else drag.tap();
  });
  on("pointercancel", cancel);
  return cancel;
}

export function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A point of the window in the pixels of an element. */
export function within(element: Element, { x, y }: Point): Point {
  const box = element.getBoundingClientRect();
  return { x: x - box.x, y: y - box.y };
}

/** What lies under a point, also inside a shadow root, which `document.elementFromPoint` does not see into. */
export function elementUnder(element: Element, { x, y }: Point): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(x, y);
}

/** The value of a data attribute of an element or of what it lies in. */
export function partOf(element: Element | null, name: string): string | undefined {
  return element?.closest<HTMLElement | SVGElement>(`[data-${name}]`)?.dataset[name];
}

/** The style that puts an element at a point of what it lies in. */
export function at({ x, y }: Point): { left: string; top: string } {
  return { left: `${x}px`, top: `${y}px` };
}
