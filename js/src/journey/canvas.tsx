import { useMemo, useRef } from "preact/hooks";
import { Notice, Progress } from "../analysis/corner";
import { isBusy, isOutdated } from "../analysis/view";
import { isCompared } from "../core/card-size";
import { readingOrder, zoomedAt } from "../core/geometry";
import { arrowKey } from "../core/routes";
import { QUIET } from "../shared/button";
import { partOf, pointOf, within } from "../shared/pointer";
import { BareSlot, FirstSlot } from "../shared/slots";
import { ArrowChips, ArrowLines } from "./arrows";
import { buttonOf, useFocus, useMoving, useRoom } from "./canvas-effects";
import { offersEdits, offersMenus } from "./editing";
import { createGestures } from "./gestures";
import { Ground } from "./ground";
import { isCanvasKey, lookKey, pressed } from "./looking";
import { NodeCards } from "./node-cards";
import { ErrorPanel } from "./panels";
import { placesOf, shownPlaces, shownRoutes } from "./scene";
import { firstQuestion, isTable, look, partUnder, reveal, showsMap, type View, type ViewState } from "./view";

interface CanvasProps {
  view: View;
  state: ViewState;
  railOpen: boolean;
}

/** A panel of the part that has the whole journey at a glance. */
const overview = (panel: string) => ({ part: "overview", panel, title: "", props: {} });

const WHEEL_ZOOM = 0.002;
const LINE_HEIGHT = 16;
/** Below this scale the small print is left out. */
const FAR = 0.6;
/** Where sides are compared there is more of it, and smaller. */
const FAR_COMPARED = 0.75;

export function Canvas({ view, state, railOpen }: CanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const gestures = useMemo(() => createGestures(view, () => canvas.current as HTMLDivElement), [view]);
  useRoom(view, canvas);
  useFocus(state, canvas);
  const world = useRef<HTMLDivElement>(null);
  // Close by, few cards show, which is less to draw than all of them are to put together.
  useMoving(state.transform, world, state.transform.scale < FAR);

  const { result, transform, gesture, editing } = state;
  const { spec } = state.session;
  const { scale, x, y } = transform;
  const places = useMemo(() => shownPlaces(spec, gesture), [spec, gesture]);
  const routes = useMemo(() => shownRoutes(spec, places, result, gesture), [spec, places, result, gesture]);
  // Cards must not change places in the page while one of them is being dragged: it would lose the pointer.
  const order = useMemo(() => readingOrder(placesOf(spec)), [spec]);
  const planned = gesture?.kind === "drop" ? gesture : state.preview;
  const target = planned?.target ?? null;
  const aimedNode = gesture?.kind === "connect" ? gesture.target : target?.kind === "node" ? target.id : null;
  const aimed = target?.kind === "arrow" ? arrowKey(target.arrow.source, target.arrow.target) : null;
  const offered = offersEdits(view);
  const menus = offersMenus(view);
  const table = isTable(state);
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
          onActivate={
            menus
              ? ({ source, target }, chip) =>
                  view.show(({ openPartMenu, openingAt }) =>
                    openPartMenu(view, "arrows", arrowKey(source, target), openingAt(chip)),
                  )
              : undefined
          }
        />
      </>
    );
  }, [view, state.session, result, state.catalog, state.selection, places, routes, aimed, aimedNode, menus]);

  /** Which keys are known is known only when what makes edits is there. */
  const press = (event: KeyboardEvent): boolean => {
    if (editing) return editing.canvasKey(view, event) || lookKey(view, gestures, event);
    if (!offered || !isCanvasKey(event)) return lookKey(view, gestures, event);
    const key = pressed(event);
    view.edit(({ canvasKey }) => canvasKey(view, key) || lookKey(view, gestures, key));
    return true;
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (!press(event)) return;
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
    if (!root || partOf(element, "still") || !offered) return;
    event.preventDefault();
    const at = within(root, pointOf(event));
    const held = partUnder(element);
    const back = held ? buttonOf(canvas.current, held.name, held.id) : canvas.current;
    view.edit(({ openCanvasMenu, openPartMenu }) => {
      if (held) openPartMenu(view, held.part, held.id, { at, back });
      else openCanvasMenu(view, { at, back });
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has one of two roles
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only as an application it is called something else
    <div
      ref={canvas}
      class={`ipj-canvas ${gesture ? `ipj-canvas--${gesture.kind}` : ""} ${isOutdated(state) ? "ipj-canvas--old" : ""} ${isBusy(state) ? "ipj-canvas--busy" : ""}`}
      // Inside of an application screen readers have no keys for tables.
      role={table ? "group" : "application"}
      aria-roledescription={table ? undefined : view.t("canvas-role")}
      aria-label={view.t("canvas-label", { count: spec.nodes.length })}
      tabIndex={table ? -1 : 0}
      {...QUIET}
      data-testid="ipj-canvas"
      onPointerDown={gestures.press}
      onPointerMove={gestures.move}
      onPointerUp={gestures.release}
      onPointerCancel={gestures.release}
      onWheel={wheel}
      onContextMenu={contextMenu}
      onKeyDown={keyDown}
      onKeyUp={(event) => {
        const element = event.target as HTMLElement;
        if (event.key.startsWith("Arrow")) view.edit(({ settleSteps }) => settleSteps(view));
        if (event.key !== " ") return;
        // It selects what has the focus, unless it was held to pan.
        if (gestures.space === "down" && view.reads) element.click();
        else if (gestures.space === "down") view.edit(({ releaseSpace }) => releaseSpace(view, element));
        gestures.space = "up";
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
      <Ground transform={transform} />
      <div
        ref={world}
        hidden={table}
        class={`ipj-world ${scale < (isCompared(spec) ? FAR_COMPARED : FAR) ? "ipj-world--far" : ""}`}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
      >
        {!table && drawing}
        {editing && <editing.Overlay view={view} state={state} places={places} />}
        {editing && !table && state.renaming !== null && (
          <editing.RenameField view={view} id={state.renaming} place={places.get(state.renaming)} />
        )}
      </div>
      {editing &&
        spec.nodes.length === 0 &&
        (state.session.configured ? (
          !target && <editing.EmptyCanvas view={view} railOpen={railOpen} />
        ) : (
          <FirstSlot view={view} request={firstQuestion(view)} />
        ))}
      {table ? (
        <BareSlot view={view} request={overview("table")} />
      ) : (
        showsMap(state) && <BareSlot view={view} request={overview("map")} />
      )}
      <ErrorPanel view={view} state={state} />
      <Progress view={view} state={state} />
      <Notice
        view={view}
        text={state.notice ?? (state.preview && editing ? editing.dropWords(view, state.preview) : null)}
      />
    </div>
  );
}
