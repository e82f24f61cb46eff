// What is drawn: the spec, a gesture in progress and the figures, put together.
import { cardSize, levelOf } from "../core/card-size";
import type { Places, Point } from "../core/geometry";
import { arrowKey, bandWidth, type Route, routeArrows } from "../core/routes";
import type { Arrow, ArrowState, JourneySpec, JourneyState } from "../protocol/messages";
import type { Gesture } from "./view";

export const ORIGIN: Point = { x: 0, y: 0 };

export const shifted = <P extends Point>(one: P, { x, y }: Point): P => ({ ...one, x: one.x + x, y: one.y + y });

export function placesOf(spec: JourneySpec): Places {
  const level = levelOf(spec);
  return new Map(spec.nodes.map((node) => [node.id, { ...(node.position ?? ORIGIN), ...cardSize(spec, node), level }]));
}

/** Where the cards are while a gesture moves some of them. */
export function shownPlaces(spec: JourneySpec, gesture: Gesture | null): Places {
  const places = placesOf(spec);
  if (gesture?.kind !== "move") return places;
  return new Map([...places].map(([id, at]) => [id, gesture.ids.includes(id) ? shifted(at, gesture.shift) : at]));
}

export function shownRoutes(
  spec: JourneySpec,
  places: Places,
  result: JourneyState | null,
  gesture: Gesture | null,
): Map<string, Route> {
  const links = spec.arrows.map((arrow) => {
    const { source, target } = arrow;
    const bends = gesture?.kind === "bend" && gesture.arrow.source === source && gesture.arrow.target === target;
    const width = bandWidth(figuresOf(arrow, result)?.share.value);
    return { key: arrowKey(source, target), source, target, width, bend: bends ? gesture.bend : arrow.bend };
  });
  return routeArrows(places, links);
}

export function figuresOf(arrow: Arrow, result: JourneyState | null): ArrowState | undefined {
  return figuresIn(arrow, result?.arrows ?? []);
}

export function figuresIn({ source, target }: Arrow, arrows: readonly ArrowState[]): ArrowState | undefined {
  return arrows.find((each) => each.source === source && each.target === target);
}
