import { useMemo } from "preact/hooks";
import { bounds, cardAt, grown, type Places, type Point, type Rect, toWorld } from "../core/geometry";
import type { Node } from "../protocol/messages";
import { followPointer } from "../shared/pointer";
import type { PanelProps } from "../shared/slots";
import { shownPlaces } from "./scene";
import { extent, look, type View } from "./view";

const MARGIN = 40;

/** The whole journey in a corner, with a frame around what shows; pressing there shows that place. */
export function MiniMap({ view }: PanelProps<object, View>) {
  const { room, transform, session, gesture } = view.state;
  const places = useMemo(() => shownPlaces(session.spec, gesture), [session.spec, gesture]);
  const cards = useMemo(() => <Cards nodes={session.spec.nodes} places={places} />, [session.spec, places]);
  const part = extent(view.state);
  if (!part) return null;

  const corner = toWorld(transform, { x: 0, y: 0 });
  const shown: Rect = { ...corner, width: room.width / transform.scale, height: room.height / transform.scale };
  const { x, y, width, height } = grown(bounds([part, shown]) ?? part, MARGIN);
  const go = (event: PointerEvent, from: SVGSVGElement): void => {
    const { x: left, y: top } = pointIn(from, event);
    const { scale } = view.state.transform;
    look(view, { scale, x: room.width / 2 - left * scale, y: room.height / 2 - top * scale });
  };
  return (
    <svg
      class="ipj-map"
      viewBox={`${x} ${y} ${width} ${height}`}
      data-still="true"
      data-testid="ipj-map"
      aria-hidden="true"
      onPointerDown={(event) => {
        const map = event.currentTarget;
        go(event, map);
        const move = (next: PointerEvent): void => go(next, map);
        followPointer(event, { start: move, move, end: move, tap: () => undefined, cancel: () => undefined });
      }}
    >
      {cards}
      <rect class="ipj-map-frame" {...shown} />
    </svg>
  );
}

function Cards({ nodes, places }: { nodes: readonly Node[]; places: Places }) {
  return (
    <>
      {nodes.map(({ id, color, excluded }) => {
        const place = places.get(id);
        const look = excluded ? "ipj-map-card ipj-map-card--excluded" : "ipj-map-card";
        return (
          place && (
            <rect key={id} class={look} style={{ "--ipj-node-own": color ?? undefined }} {...cardAt(place)} rx={16} />
          )
        );
      })}
    </>
  );
}

/** The world's point under the pointer. */
function pointIn(map: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  return new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM()?.inverse());
}
