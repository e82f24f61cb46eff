import { useMemo, useRef } from "preact/hooks";
import { readingOrder, zoomedAt } from "../core/geometry";
import { arrowKey } from "../core/routes";
import { QUIET } from "../shared/button";
import { partOf, pointOf, within } from "../shared/pointer";
import { reveal } from "./actions";
import { ArrowChips, ArrowLines } from "./arrows";
import { buttonOf, useFocus, useMoving, useRoom } from "./canvas-effects";
import { dropWords } from "./drop";
import { firstQuestion } from "./exchange";
import { createGestures } from "./gestures";
import { canvasKey, releaseSpace, settleSteps } from "./keyboard";
import { openCanvasMenu, openingAt } from "./menus";
import { MiniMap } from "./minimap";
import { NodeCards } from "./node-cards";
import { Overlay } from "./overlay";
import { EmptyCanvas, ErrorPanel, Notice } from "./panels";
import { openPartMenu } from "./part-menus";
import { RenameField } from "./rename";
import { placesOf, shownPlaces, shownRoutes } from "./scene";
import { FirstSlot } from "./slots";
import { isOutdated, look, partUnder, type View, type ViewState } from "./view";

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
  const world = useRef<HTMLDivElement>(null);
  useMoving(state, world);

  const { result, transform, gesture } = state;
  const { spec } = state.session;
  const { scale, x, y } = transform;
  const dots = Math.max(DOTS_MIN, DOTS * scale);
  const places = useMemo(() => shownPlaces(spec, gesture), [spec, gesture]);
  const routes = useMemo(() => shownRoutes(spec, places, result, gesture), [spec, places, result, gesture]);
  // Cards must not change places in the page while one of them is being dragged: it would lose the pointer.
  const order = useMemo(() => readingOrder(placesOf(spec)), [spec]);
  const planned = gesture?.kind === "drop" ? gesture : state.preview;
  const target = planned?.target ?? null;
  const aimedNode = gesture?.kind === "connect" ? gesture.target : target?.kind === "node" ? target.id : null;
  const aimed = target?.kind === "arrow" ? arrowKey(target.arrow.source, target.arrow.target) : null;
  // Zooming and panning draw nothing of this again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state, only what is named here is shown
  const drawing = useMemo(() => {
    const arrows = { view, state, routes, aimed };
    return (
      <>
        <ArrowLines {...arrows} />
        <NodeCards view={view} state={state} order={order} places={places} aimed={aimedNode} />
        <ArrowChips
          {...arrows}
          onActivate={({ source, target }, chip) =>
            openPartMenu(view, "arrows", arrowKey(source, target), openingAt(chip))
          }
        />
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
    const root = element.closest(".ipj-root");
    if (!root || partOf(element, "still")) return;
    event.preventDefault();
    const at = within(root, pointOf(event));
    const held = partUnder(element);
    if (held) openPartMenu(view, held.part, held.id, { at, back: buttonOf(canvas.current, held.name, held.id) });
    else openCanvasMenu(view, { at, back: canvas.current });
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
        ref={world}
        class={`ipj-world ${scale < FAR ? "ipj-world--far" : ""}`}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
      >
        {drawing}
        <Overlay view={view} state={state} places={places} />
        {state.renaming !== null && <RenameField view={view} id={state.renaming} place={places.get(state.renaming)} />}
      </div>
      {spec.nodes.length === 0 &&
        (state.session.configured || !view.host.facts.live ? (
          <EmptyCanvas view={view} railOpen={railOpen} />
        ) : (
          <FirstSlot view={view} request={firstQuestion(view)} />
        ))}
      <MiniMap view={view} state={state} places={places} />
      <ErrorPanel view={view} state={state} />
      <Notice view={view} text={state.notice ?? (state.preview && dropWords(view, state.preview))} />
    </div>
  );
}
