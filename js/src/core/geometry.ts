// Places and sizes of the canvas. World: pixels at 100%, where cards have their positions; view: pixels of the canvas on screen.
import type { Point } from "../protocol/messages";

export type { Point } from "../protocol/messages";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

/** What part of the world shows: view = world * scale + shift. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A place, and the size of the card there where that is known. */
export type Place = Point & Partial<Size> & { readonly level?: number };
export type Places = ReadonlyMap<string, Place>;

export const CARD: Size = { width: 200, height: 96 };
export const GRID = 8;
export const MIN_SCALE = 0.2;
export const MAX_SCALE = 2;

const ROW_TOLERANCE = CARD.height / 2;
const CASCADE = CARD.height + 3 * GRID;

/** A card, and how far below its top level arrows come and go. */
export interface Card extends Rect {
  readonly level: number;
}

/** The card at a place, of the usual size unless the place says another. */
export function cardAt({ x, y, width = CARD.width, height = CARD.height, level = height / 2 }: Place): Card {
  return { x, y, width, height, level };
}

export function centre({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function grown({ x, y, width, height }: Rect, by: number, upwards = by): Rect {
  return { x: x - by, y: y - upwards, width: width + 2 * by, height: height + 2 * upwards };
}

export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The rectangle between two opposite corners. */
export function rectBetween(one: Point, other: Point): Rect {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

export function bounds(rects: Iterable<Rect>): Rect | null {
  const all = [...rects];
  if (all.length === 0) return null;
  const left = Math.min(...all.map((rect) => rect.x));
  const top = Math.min(...all.map((rect) => rect.y));
  const right = Math.max(...all.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...all.map((rect) => rect.y + rect.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function toWorld({ x, y, scale }: Transform, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

export function toView({ x, y, scale }: Transform, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** Change the scale and keep the world's point under a point of the view in its place. */
export function zoomedAt(transform: Transform, at: Point, factor: number): Transform {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, transform.scale * factor));
  const ratio = scale / transform.scale;
  return { scale, x: at.x - (at.x - transform.x) * ratio, y: at.y - (at.y - transform.y) * ratio };
}

/**
 * Show a part of the world in the middle of the view, as large as it goes up to 100%; from its beginning where it would
 * be too small.
 */
export function fitted(part: Rect, view: Size, margin: number, least = MIN_SCALE): Transform {
  const room = { width: Math.max(1, view.width - 2 * margin), height: Math.max(1, view.height - 2 * margin) };
  const scale = Math.max(least, Math.min(1, room.width / part.width, room.height / part.height));
  const begin = (space: number, start: number, length: number): number =>
    (length * scale > space ? margin : (space - length * scale) / 2) - start * scale;
  return { scale, x: begin(view.width, part.x, part.width), y: begin(view.height, part.y, part.height) };
}

/** Shift the view by as little as it takes to show a part of the world with a margin; null if it shows already. */
export function revealed(transform: Transform, part: Rect, view: Size, margin: number): Transform | null {
  const start = toView(transform, part);
  const shift = (from: number, length: number, room: number): number => {
    if (from < margin || length > room - 2 * margin) return from < margin || from > margin ? margin - from : 0;
    return Math.min(0, room - margin - (from + length));
  };
  const x = shift(start.x, part.width * transform.scale, view.width);
  const y = shift(start.y, part.height * transform.scale, view.height);
  return x === 0 && y === 0 ? null : { ...transform, x: transform.x + x, y: transform.y + y };
}

export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}

/** Ids in the order in which one reads: row by row, each from the left. */
export function readingOrder(places: Places): string[] {
  const byTop = [...places].sort(([, one], [, other]) => one.y - other.y || one.x - other.x);
  const rows: [string, Point][][] = [];
  for (const entry of byTop) {
    const row = rows.at(-1);
    const top = row?.[0]?.[1].y;
    if (row && top !== undefined && entry[1].y - top < ROW_TOLERANCE) row.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((row) => row.sort(([, one], [, other]) => one.x - other.x).map(([id]) => id));
}

/** Ids of the cards that a box touches. */
export function cardsIn(box: Rect, places: Places): string[] {
  return [...places].filter(([, place]) => overlaps(box, cardAt(place))).map(([id]) => id);
}

/** The nearest place below a wished one where a card covers no other. */
export function freePlace(wished: Place, taken: Iterable<Place>): Point {
  const cards = [...taken].map(cardAt);
  let place = cardAt(wished);
  while (cards.some((card) => overlaps(card, grown(place, GRID - 1)))) place = { ...place, y: place.y + CASCADE };
  return { x: place.x, y: place.y };
}
