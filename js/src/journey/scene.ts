// What is drawn: the spec, a gesture in progress and the figures, put together.
import type { Places, Point } from "../core/geometry";
import { arrowKey, bandWidth, type Route, routeArrows } from "../core/routes";
import type { Arrow, ArrowState, JourneySpec, JourneyState } from "../protocol/messages";
import type { Gesture } from "./view";

export const ORIGIN: Point = { x: 0, y: 0 };

export const shifted = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });

export function placesOf(spec: JourneySpec): Places {
  return new Map(spec.nodes.map(({ id, position }) => [id, position ?? ORIGIN]));
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

export function figuresOf({ source, target }: Arrow, result: JourneyState | null): ArrowState | undefined {
  return result?.arrows.find((each) => each.source === source && each.target === target);
}
