// What a pressed pointer does on the canvas. Gestures are drawn as they go on, and become one edit when they end.
import { cardsIn, type Point, rectBetween, snapped, toWorld, zoomedAt } from "../core/geometry";
import { arrowKey, type Side } from "../core/routes";
import {
  NOTHING,
  nodesWith,
  type Part,
  selectedWith,
  selectNodes,
  selectOnly,
  toggle,
  withNodes,
} from "../core/selection";
import type { Arrow } from "../protocol/messages";
import { distance, elementUnder, partOf, pointOf, within } from "../shared/pointer";
import { connect, moveNodes, setArrow } from "./actions";
import type { Opening } from "./menus";
import { openPartMenu } from "./part-menus";
import { ORIGIN, placesOf, shifted } from "./scene";
import { arrowOf, focusOn, type Gesture, look, type View } from "./view";

interface Active {
  move(event: PointerEvent): void;
  end?(): void;
  /** A press that never moved. */
  click?(event: PointerEvent): void;
  cancel?(): void;
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
const DOUBLE_MS = 400;
const PAN: Gesture = { kind: "pan" };

const less = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

export function createGestures(view: View, canvas: () => HTMLElement): Gestures {
  const pointers = new Map<number, Point>();
  let active: Active | null = null;
  let from = ORIGIN;
  let moving = false;
  let clicked = { id: "", time: 0 };

  const draw = (gesture: Gesture | null): void => view.set({ gesture });
  const world = (event: PointerEvent): Point => toWorld(view.state.transform, within(canvas(), pointOf(event)));

  const pan = (): Active => {
    const { transform } = view.state;
    return {
      move: (event) => {
        draw(PAN);
        look(view, { ...transform, ...shifted(transform, less(pointOf(event), from)) });
      },
      click: () => view.set({ selection: NOTHING }),
    };
  };

  const pinch = (): Active => {
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

  const box = (start: Point): Active => {
    const before = view.state.selection;
    return {
      move: (event) => {
        const drawn = rectBetween(start, world(event));
        draw({ kind: "box", box: drawn });
        const inside = cardsIn(drawn, placesOf(view.session.state.spec));
        view.set({ selection: withNodes(before, inside) });
      },
      cancel: () => view.set({ selection: before }),
    };
  };

  const moveCards = (start: Point, id: string, part: Part, adding: boolean): Active => {
    const before = view.state.selection;
    const all = adding ? before : selectedWith(before, part, id);
    const ids = adding && !all.nodes.includes(id) ? [...all.nodes, id] : nodesWith(all, id);
    let shift = ORIGIN;
    view.set({ selection: all });
    return {
      move: (event) => {
        const free = less(world(event), start);
        shift = event.altKey ? free : snapped(free);
        draw({ kind: "move", ids, shift });
      },
      end: () => moveNodes(view, ids, shift),
      click: (event) => {
        const time = event.timeStamp;
        if (isTap(event) && before[part].includes(id)) return openPartMenu(view, part, id, openingUnder(event));
        view.set({ selection: adding ? toggle(before, part, id) : selectOnly(part, [id]) });
        if (!adding && clicked.id === id && time - clicked.time < DOUBLE_MS) view.set({ renaming: id });
        clicked = { id, time };
      },
    };
  };

  const connectFrom = (source: string, side: Side): Active => {
    let target: string | null = null;
    return {
      move: (event) => {
        const under = partOf(elementUnder(canvas(), pointOf(event)), "node") ?? null;
        target = under === source ? null : under;
        draw({ kind: "connect", source, side, to: world(event), target });
      },
      end: () => {
        if (target !== null) connect(view, source, target);
      },
      click: () => view.set({ selection: selectNodes([source]) }),
    };
  };

  // Fingers have no other button: a tap on what is selected opens its menu.
  const isTap = (event: PointerEvent): boolean => event.pointerType === "touch";
  const openingUnder = (event: PointerEvent): Opening => {
    const root = canvas().closest(".ipj-root") ?? canvas();
    return { at: within(root, pointOf(event)), back: canvas() };
  };

  const bendArrow = (start: Point, arrow: Arrow, adding: boolean): Active => {
    let bend = arrow.bend ?? ORIGIN;
    const key = arrowKey(arrow.source, arrow.target);
    const before = view.state.selection;
    const grip = less(start, bend);
    if (!adding) view.set({ selection: selectedWith(before, "arrows", key) });
    return {
      move: (event) => {
        bend = snapped(less(world(event), grip));
        draw({ kind: "bend", arrow, bend });
      },
      end: () => setArrow(view, arrow, { bend }),
      click: (event) => {
        if (isTap(event) && before.arrows.includes(key)) return openPartMenu(view, "arrows", key, openingUnder(event));
        view.set({ selection: adding ? toggle(before, "arrows", key) : selectOnly("arrows", [key]) });
      },
    };
  };

  const begin = (event: PointerEvent): Active => {
    const target = event.target as Element;
    const [node, side, key] = [partOf(target, "node"), partOf(target, "side"), partOf(target, "arrow")];
    const fallout = partOf(target, "fallout");
    const arrow = arrowOf(view, key);
    const adding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (event.button === 1 || gestures.space !== "up") {
      gestures.space = "used";
      return pan();
    }
    if (node !== undefined) {
      focusOn(view, fallout === undefined ? "node" : "fallout", node);
      if (side) return connectFrom(node, side as Side);
      return moveCards(world(event), node, fallout === undefined ? "nodes" : "fallouts", adding);
    }
    if (arrow) {
      focusOn(view, "arrow", key);
      return bendArrow(world(event), arrow, adding);
    }
    // The page may keep the focus where it was: JupyterLab does on a press with Shift.
    focusOn(view, "canvas");
    return event.shiftKey ? box(world(event)) : pan();
  };

  const gestures: Gestures = {
    space: "up",
    press: (event) => {
      if (event.button > 1 || partOf(event.target as Element, "still")) return;
      pointers.set(event.pointerId, pointOf(event));
      canvas().setPointerCapture(event.pointerId);
      view.set({ popup: null, preview: null, notice: null });
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
      else if (moving) done.end?.();
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
