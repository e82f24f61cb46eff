// What a pressed pointer does with nodes and arrows. Gestures are drawn as they go on, and become one edit when they end.
import type { Opening } from "../analysis/opening";
import { cardsIn, type Point, rectBetween, snapped, toWorld } from "../core/geometry";
import { arrowKey, type Side } from "../core/routes";
import { nodesWith, type Part, selectedWith, selectNodes, selectOnly, toggle, withNodes } from "../core/selection";
import type { Arrow } from "../protocol/messages";
import { elementUnder, partOf, pointOf, within } from "../shared/pointer";
import { connect, moveNodes, setArrow } from "./actions";
import type { Followed } from "./editing";
import { less, type Pressing } from "./gestures";
import { openPartMenu } from "./part-menus";
import { ORIGIN, placesOf } from "./scene";
import { arrowOf, type Gesture, type View } from "./view";

const DOUBLE_MS = 400;

/** The last click of each view, which another one may make a double click of. */
const clicks = new WeakMap<View, { readonly id: string; readonly time: number }>();

/** Begin what a press on a node or an arrow begins; elsewhere it draws a box. */
export function startGesture(view: View, canvas: HTMLElement, pressing: Pressing): Followed {
  const { event, node, side, fallout } = pressing;
  const draw = (gesture: Gesture | null): void => view.set({ gesture });
  const world = (event: PointerEvent): Point => toWorld(view.state.transform, within(canvas, pointOf(event)));

  const box = (start: Point): Followed => {
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

  const moveCards = (start: Point, id: string, part: Part, adding: boolean): Followed => {
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
        const last = clicks.get(view);
        if (!adding && last?.id === id && time - last.time < DOUBLE_MS) view.set({ renaming: id });
        clicks.set(view, { id, time });
      },
    };
  };

  const connectFrom = (source: string, side: Side): Followed => {
    let target: string | null = null;
    // The node itself is meant only by who has left it and come back.
    let left = false;
    return {
      move: (event) => {
        const under = partOf(elementUnder(canvas, pointOf(event)), "node") ?? null;
        left ||= under !== source;
        target = left ? under : null;
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
    const root = canvas.closest(".ipj-root") ?? canvas;
    return { at: within(root, pointOf(event)), back: canvas };
  };

  const bendArrow = (start: Point, arrow: Arrow, adding: boolean): Followed => {
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

  const start = world(event);
  const arrow = arrowOf(view, pressing.arrow);
  const adding = event.shiftKey || event.ctrlKey || event.metaKey;
  if (node !== undefined && side) return connectFrom(node, side as Side);
  if (node !== undefined) return moveCards(start, node, fallout === undefined ? "nodes" : "fallouts", adding);
  return arrow ? bendArrow(start, arrow, adding) : box(start);
}
