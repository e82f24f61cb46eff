// What a pressed pointer does on the canvas: it moves the view, or begins what the late part follows.
import { type Point, zoomedAt } from "../core/geometry";
import { NOTHING } from "../core/selection";
import { distance, partOf, pointOf, within } from "../shared/pointer";
import { type Followed, followed, offersEdits } from "./editing";
import { ORIGIN, shifted } from "./scene";
import { focusOn, type Gesture, look, partUnder, type View } from "./view";

/** A press, and what lies under it. */
export interface Pressing {
  readonly event: PointerEvent;
  readonly node: string | undefined;
  readonly side: string | undefined;
  readonly arrow: string | undefined;
  readonly fallout: string | undefined;
}

export interface Gestures {
  press(event: PointerEvent): void;
  move(event: PointerEvent): void;
  release(event: PointerEvent): void;
  /** Give up what is going on; false if nothing was. */
  cancel(): boolean;
  /** Whether the space bar is held, so that every drag pans, and whether one has. */
  space: "up" | "down" | "used";
}

const THRESHOLD = 4;
const PAN: Gesture = { kind: "pan" };

export const less = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

export function createGestures(view: View, canvas: () => HTMLElement): Gestures {
  const pointers = new Map<number, Point>();
  let active: Followed | null = null;
  let from = ORIGIN;
  let moving = false;

  const draw = (gesture: Gesture | null): void => view.set({ gesture });

  const pan = (on: Element): Followed => {
    const { transform } = view.state;
    return {
      move: (event) => {
        draw(PAN);
        look(view, { ...transform, ...shifted(transform, less(pointOf(event), from)) });
      },
      click: () => {
        const held = view.reads && partUnder(on);
        if (!held) return view.set({ selection: NOTHING });
        view.show((menus) => menus.openPartMenu(view, held.part, held.id, menus.openingAt(on as HTMLElement)));
      },
    };
  };

  const pinch = (): Followed => {
    const { transform } = view.state;
    const fingers = (): { apart: number; at: Point } => {
      const [one = ORIGIN, other = ORIGIN] = pointers.values();
      const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
      return { apart: distance(one, other), at: within(canvas(), middle) };
    };
    const before = fingers();
    return {
      move: () => {
        const { apart, at } = fingers();
        const zoomed = zoomedAt(transform, before.at, apart / Math.max(1, before.apart));
        look(view, { ...zoomed, ...shifted(zoomed, less(at, before.at)) });
      },
    };
  };

  const begin = (event: PointerEvent): Followed => {
    const target = event.target as Element;
    const [node, side, arrow] = [partOf(target, "node"), partOf(target, "side"), partOf(target, "arrow")];
    const fallout = partOf(target, "fallout");
    if (event.button === 1 || gestures.space !== "up") {
      gestures.space = "used";
      return pan(target);
    }
    // The page may keep the focus where it was: JupyterLab does on a press with Shift.
    if (node !== undefined) focusOn(view, fallout === undefined ? "node" : "fallout", node);
    else if (arrow !== undefined) focusOn(view, "arrow", arrow);
    else focusOn(view, "canvas");
    const blank = node === undefined && arrow === undefined && !event.shiftKey;
    if (blank || !offersEdits(view)) return pan(target);
    return followed(view, (editing) => editing.startGesture(view, canvas(), { event, node, side, arrow, fallout }));
  };

  const gestures: Gestures = {
    space: "up",
    press: (event) => {
      if (event.button > 1 || partOf(event.target as Element, "still")) return;
      pointers.set(event.pointerId, pointOf(event));
      canvas().setPointerCapture(event.pointerId);
      view.set({ menu: null, preview: null, notice: null });
      from = pointOf(event);
      moving = pointers.size > 1;
      if (moving) gestures.cancel();
      if (pointers.size < 3) active = moving ? pinch() : begin(event);
    },
    move: (event) => {
      if (!active || !pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, pointOf(event));
      moving ||= distance(from, pointOf(event)) >= THRESHOLD;
      if (moving) active.move(event);
    },
    release: (event) => {
      if (!pointers.delete(event.pointerId) || !active) return;
      const done = active;
      active = null;
      draw(null);
      if (event.type === "pointercancel") done.cancel?.();
      else if (moving) done.end?.(event);
      else done.click?.(event);
    },
    cancel: () => {
      active?.cancel?.();
      const some = active !== null;
      active = null;
      if (some) draw(null);
      return some;
    },
  };
  return gestures;
}
