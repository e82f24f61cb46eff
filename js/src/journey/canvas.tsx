import { useMemo, useRef } from "preact/hooks";
import { readingOrder, zoomedAt } from "../core/geometry";
import { startNodes } from "../core/graph";
import { arrowKey } from "../core/routes";
import { findNode } from "../core/spec";
import { QUIET } from "../shared/button";
import { partOf, pointOf, within } from "../shared/pointer";
import { reveal } from "./actions";
import { ArrowChips, ArrowLines } from "./arrows";
import { buttonOf, useFocus, useRoom } from "./canvas-effects";
import { createGestures } from "./gestures";
import { canvasKey, releaseSpace, settleSteps } from "./keyboard";
import { openArrowMenu, openingAt, openNodeMenu } from "./menus";
import { NodeCard } from "./node-card";
import { Overlay } from "./overlay";
import { EmptyCanvas, ErrorPanel, Notice } from "./panels";
import { RenameField } from "./rename";
import { placesOf, shownPlaces, shownRoutes } from "./scene";
import { arrowOf, isOutdated, look, type View, type ViewState } from "./view";

interface CanvasProps {
  view: View;
  state: ViewState;
  railOpen: boolean;
}

const WHEEL_ZOOM = 0.002;
const LINE_HEIGHT = 16;
const DOTS = 24;
const DOTS_MIN = 16;
/** Below this scale the small print is left out. */
const FAR = 0.6;

export function Canvas({ view, state, railOpen }: CanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const gestures = useMemo(() => createGestures(view, () => canvas.current as HTMLDivElement), [view]);
  useRoom(view, canvas);
  useFocus(state, canvas);

  const { result, transform, gesture } = state;
  const { spec } = state.session;
  const { scale, x, y } = transform;
  const dots = Math.max(DOTS_MIN, DOTS * scale);
  const places = useMemo(() => shownPlaces(spec, gesture), [spec, gesture]);
  const routes = useMemo(() => shownRoutes(spec, places, result, gesture), [spec, places, result, gesture]);
  // Cards must not change places in the page while one of them is being dragged: it would lose the pointer.
  const order = useMemo(() => readingOrder(placesOf(spec)), [spec]);
  const starts = useMemo(() => startNodes(spec), [spec]);
  const target = gesture?.kind === "drop" ? gesture.target : null;
  const aimedNode = gesture?.kind === "connect" ? gesture.target : target?.kind === "node" ? target.id : null;
  const aimed = target?.kind === "arrow" ? arrowKey(target.arrow.source, target.arrow.target) : null;
  // Zooming and panning draw nothing of this again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state, only what is named here is shown
  const drawing = useMemo(() => {
    const arrows = { view, state, routes, aimed };
    return (
      <>
        <ArrowLines {...arrows} />
        {order.map((id) => {
          const [node, place] = [findNode(spec, id), places.get(id)];
          return (
            node &&
            place && (
              <NodeCard
                key={id}
                node={node}
                state={state}
                place={place}
                start={starts.includes(id)}
                aimed={aimedNode === id}
                onActivate={(card) => openNodeMenu(view, id, openingAt(card, true))}
              />
            )
          );
        })}
        <ArrowChips {...arrows} onActivate={(arrow, chip) => openArrowMenu(view, arrow, openingAt(chip))} />
      </>
    );
  }, [view, state.session, result, state.catalog, state.selection, places, routes, aimed, aimedNode]);

  const keyDown = (event: KeyboardEvent): void => {
    if (!canvasKey(view, gestures, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const delta = event.deltaMode === 1 ? event.deltaY * LINE_HEIGHT : event.deltaY;
    const pointer = within(event.currentTarget as Element, pointOf(event));
    look(view, zoomedAt(view.state.transform, pointer, Math.exp(-delta * WHEEL_ZOOM)));
  };
  const contextMenu = (event: MouseEvent): void => {
    const element = event.target as Element;
    const [node, key] = [partOf(element, "node"), partOf(element, "arrow")];
    const arrow = arrowOf(view, key);
    const root = element.closest(".ipj-root");
    if (!root || partOf(element, "still")) return;
    event.preventDefault();
    const opening = { at: within(root, pointOf(event)) };
    if (node !== undefined) openNodeMenu(view, node, { ...opening, back: buttonOf(canvas.current, "node", node) });
    else if (arrow && key) openArrowMenu(view, arrow, { ...opening, back: buttonOf(canvas.current, "arrow", key) });
  };

  return (
    <div
      ref={canvas}
      class={`ipj-canvas ${gesture ? `ipj-canvas--${gesture.kind}` : ""} ${isOutdated(state) ? "ipj-canvas--busy" : ""}`}
      role="application"
      aria-roledescription={view.t("canvas-role")}
      aria-label={view.t("canvas-label", { count: spec.nodes.length })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes keys of its own, as applications do
      tabIndex={0}
      {...QUIET}
      data-testid="ipj-canvas"
      style={{ backgroundPosition: `${x}px ${y}px`, backgroundSize: `${dots}px ${dots}px` }}
      onPointerDown={gestures.press}
      onPointerMove={gestures.move}
      onPointerUp={gestures.release}
      onPointerCancel={gestures.release}
      onWheel={wheel}
      onContextMenu={contextMenu}
      onKeyDown={keyDown}
      onKeyUp={(event) => {
        if (event.key.startsWith("Arrow")) settleSteps(view);
        if (event.key === " ") releaseSpace(view, gestures, event.target as HTMLElement);
      }}
      onFocusOut={() => {
        gestures.space = "up";
      }}
      onFocusIn={(event) => {
        const card = event.target as HTMLElement;
        const node = partOf(card, "node");
        if (node !== undefined && card.matches(":focus-visible")) reveal(view, node);
      }}
    >
      <div
        class={`ipj-world ${scale < FAR ? "ipj-world--far" : ""}`}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale})`, "--ipj-scale": scale }}
      >
        {drawing}
        <Overlay gesture={gesture} places={places} />
        {state.renaming !== null && <RenameField view={view} id={state.renaming} place={places.get(state.renaming)} />}
      </div>
      {spec.nodes.length === 0 && <EmptyCanvas view={view} railOpen={railOpen} />}
      <ErrorPanel view={view} state={state} />
      <Notice view={view} text={state.notice} />
    </div>
  );
}
