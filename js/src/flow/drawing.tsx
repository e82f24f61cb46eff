// The flow: columns of nodes with ribbons between them, in a room that is scrolled.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { isBusy, isOutdated } from "../analysis/view";
import { columnX, flowWidth, type Pitch, pitchFor } from "../core/flow-geometry";
import { litBeside, litThrough } from "../core/flow-lit";
import type { FlowMap } from "../core/flow-places";
import { sameSpot } from "../core/flow-places";
import { createGestures, spotOf } from "./gestures";
import { flowKey } from "./keyboard";
import { Column, HEAD } from "./nodes";
import { Ribbons } from "./ribbons";
import type { View, ViewState } from "./view";

interface DrawingProps {
  view: View;
  state: ViewState;
  map: FlowMap;
  describedBy: string;
}

/** Room below the last node. */
const FOOT = 24;
const NARROWEST = 96;
/** A node this wide has room for figures of sides beside its name. */
const ROOMY = 170;

export function Drawing({ view, state, map, describedBy }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = box.current as HTMLDivElement;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    setRoom(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const { columns, height } = map.state;
  const pitch = pitchFor(room, columns.length, state.fits ? NARROWEST : undefined);
  const width = flowWidth(pitch, columns.length);
  const { looked, through } = state;
  const lit = useMemo(() => {
    if (!looked) return null;
    return through && sameSpot(through.spot, looked) ? litThrough(map, through.links) : litBeside(map, looked);
  }, [map, looked, through]);
  const gestures = useMemo(() => createGestures(view), [view]);
  useFocus(view, box, state);
  useColumnInView(box, map, pitch, room);
  const whole = HEAD + Math.ceil(height) + FOOT;
  return (
    <div
      ref={box}
      class={`ipj-flow ${looked ? "ipj-flow--lit" : ""} ${map.state.sides.length > 1 ? `ipj-flow--sides ${pitch.node < ROOMY ? "ipj-flow--narrow" : ""}` : ""} ${isOutdated(state) ? "ipj-flow--old" : ""}`}
      role="group"
      aria-label={view.t("flow-label", { container: map.state.container_metric, count: columns.length })}
      aria-describedby={describedBy}
      aria-busy={isBusy(state)}
      data-testid="ipj-flow"
      data-lit={through && sameSpot(through.spot, looked) ? "exact" : looked ? "beside" : undefined}
      onPointerMove={gestures.move}
      onPointerLeave={gestures.leave}
      onClick={gestures.click}
      onContextMenu={gestures.menu}
      onKeyDown={(event) => {
        if (!flowKey(view, event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onFocusIn={({ target }) => {
        const spot = spotOf(target as Element);
        if (!spot) return;
        if (!sameSpot(view.state.cursor, spot)) view.set({ cursor: spot });
        view.look(spot);
      }}
      onFocusOut={() => {
        if (!view.state.menu) view.look(null);
      }}
    >
      <div class="ipj-flow-space" style={{ width: `${width}px`, height: `${whole}px` }}>
        <Ribbons view={view} map={map} pitch={pitch} width={width} height={whole} lit={lit} cursor={state.cursor} />
        {columns.map(({ number }, place) => (
          <Column
            key={number}
            view={view}
            state={state}
            map={map}
            place={place}
            x={columnX(pitch, place)}
            pitch={pitch}
            height={whole}
            lit={lit}
          />
        ))}
        {state.editing && (
          <state.editing.ColumnZones view={view} state={state} pitch={pitch} columns={columns.length} />
        )}
      </div>
    </div>
  );
}

/** What is shown first of a flow that is wider than the room: its anchor; then a column that has been added. */
function useColumnInView(box: { current: HTMLElement | null }, { state }: FlowMap, pitch: Pitch, room: number): void {
  const before = useRef<readonly number[]>([]);
  const numbers = state.columns.map(({ number }) => number);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other columns, or the first width, move it
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || room === 0) return;
    const added = numbers.filter((number) => !before.current.includes(number));
    const wanted = before.current.length > 0 && added.length === 1 ? added[0] : 0;
    const first = before.current.length === 0;
    before.current = numbers;
    if (added.length === 0) return;
    const left = columnX(pitch, numbers.indexOf(wanted ?? 0));
    const seen = left >= element.scrollLeft && left + pitch.node <= element.scrollLeft + room;
    if (first || !seen) element.scrollLeft = left + (pitch.node - room) / 2;
  }, [numbers.join(" "), room > 0]);
}

/** Each turn sends the focus to the cursor once, and what has it into view. */
function useFocus(view: View, box: { current: HTMLElement | null }, { cursor, focusTurn }: ViewState): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus once
  useLayoutEffect(() => {
    if (focusTurn === view.given.focus || !box.current) return;
    view.given.focus = focusTurn;
    const all = box.current.querySelectorAll<HTMLElement | SVGElement>("[data-node], [data-ribbon]");
    const wanted = [...all].find(({ dataset }) =>
      cursor?.part === "node" ? dataset.node === cursor.key : dataset.ribbon === cursor?.key,
    );
    const element = wanted ?? all[0];
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [focusTurn]);
}
