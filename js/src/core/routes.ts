// How arrows run between cards: straight over where the way is free, else along a lane around what is in between.
import {
  type Card,
  cardAt,
  centre,
  grown,
  overlaps,
  type Place,
  type Places,
  type Point,
  type Rect,
  rectBetween,
} from "./geometry";

export type Side = "left" | "right" | "top" | "bottom";

export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Width of the band, in pixels. */
  readonly width: number;
  readonly bend: Point | null;
}

export interface Route {
  /** The line, up to where the head begins. */
  readonly path: string;
  /** The head, a triangle. */
  readonly head: string;
  /** Where labels go. */
  readonly middle: Point;
  /** How the line runs there: level on a short or on a long way, or up and down. */
  readonly run: "short" | "long" | "upright";
}

interface Plan {
  readonly link: Link;
  readonly source: Card;
  readonly target: Card;
  readonly from: Side;
  readonly to: Side;
  /** Where the middle part runs: y of a level lane, x of an upright one; null for a free curve. */
  readonly lane: number | null;
  /** Shifts of the lane to try if another lies there, besides none. */
  readonly shifts: readonly number[];
}

const OUTWARD: Record<Side, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

const LANE = 30;
const LANE_STEP = 20;
/** How far above its line a loop from a card to itself is written on: there is no room on the line. */
const LOOP_LABEL = 14;
const CORNER = 14;
const CLEARANCE = 8;
const FORWARD_GAP = 32;
const UPRIGHT_GAP = 24;
const LONG = 150;
const FAR = 1e5;
/** A lane on the side where one does not expect it must be this much shorter. */
const UNEXPECTED = 1.25;

export const arrowKey = (source: string, target: string): string => `${source}>${target}`;

/** Width of an arrow's band by its share: 2 to 14 px. */
export function bandWidth(share: number | null | undefined): number {
  return 2 + 12 * Math.min(1, Math.max(0, share ?? 0));
}

export function routeArrows(places: Places, links: readonly Link[]): Map<string, Route> {
  const cards = new Map([...places].map(([id, place]) => [id, cardAt(place)]));
  const plans = links.flatMap((link) => {
    const [source, target] = [cards.get(link.source), cards.get(link.target)];
    return source && target ? plan(link, source, target, [...cards.values()]) : [];
  });
  const ports = spreadPorts(plans);
  return new Map(spreadLanes(plans).map((one) => [one.link.key, drawn(one, ports)]));
}

/** The arrow that is being drawn, from a handle to the pointer. */
export function looseRoute(card: Place, side: Side, to: Point): string {
  const from = portOf(cardAt(card), side, 0);
  const lead = along(from, OUTWARD[side], Math.max(24, Math.hypot(to.x - from.x, to.y - from.y) / 3));
  return `M${xy(from)}C${xy(lead)} ${xy(to)} ${xy(to)}`;
}

function plan(link: Link, source: Card, target: Card, cards: readonly Rect[]): Plan {
  const others = cards.filter((card) => card !== source && card !== target);
  const ends = { link, source, target };
  const sides = directSides(source, target);
  const direct = sides && { ...ends, ...sides, lane: null, shifts: [] };
  if (direct && hits(curvePoints(direct), others) === 0) return direct;
  if (source === target) return { ...ends, from: "top", to: "right", lane: null, shifts: [] };
  const costs = lanes(ends, others).map((way): [number, Plan] => {
    const points = lanePoints(way);
    return [lengthOf(points) * (way.from === expected(way) ? 1 : UNEXPECTED) + FAR * hits(points, others), way];
  });
  return (costs.sort(([one], [other]) => one - other)[0] as [number, Plan])[1];
}

function directSides(source: Rect, target: Rect): { from: Side; to: Side } | null {
  if (target.x - (source.x + source.width) >= FORWARD_GAP) return { from: "right", to: "left" };
  if (Math.abs(source.x - target.x) > source.width * 0.75) return null;
  if (target.y - (source.y + source.height) >= UPRIGHT_GAP) return { from: "bottom", to: "top" };
  if (source.y - (target.y + target.height) >= UPRIGHT_GAP) return { from: "top", to: "bottom" };
  return null;
}

/** Back arrows run below, bypasses above, and what leads to the same column beside it. */
function expected({ source, target }: Plan): Side {
  if (Math.abs(source.x - target.x) < source.width / 2) return "right";
  return target.x < source.x ? "bottom" : "top";
}

function lanes(ends: Pick<Plan, "link" | "source" | "target">, others: readonly Rect[]): Plan[] {
  const { source, target } = ends;
  const between = others.filter(
    (card) =>
      card.x < Math.max(source.x + source.width, target.x + target.width) &&
      card.x + card.width > Math.min(source.x, target.x),
  );
  const around = (from: "top" | "bottom", way: 1 | -1): Plan => {
    const edge = (card: Rect): number => (way > 0 ? card.y + card.height : card.y);
    const past = (one: number, other: number): number => (way > 0 ? Math.max(one, other) : Math.min(one, other));
    let lane = past(edge(source), edge(target)) + way * LANE;
    const blocked = (card: Rect): boolean => lane > card.y - CLEARANCE && lane < card.y + card.height + CLEARANCE;
    for (let card = between.find(blocked); card; card = between.find(blocked)) lane = edge(card) + way * LANE_STEP;
    return { ...ends, from, to: from, lane, shifts: [1, 2, 3, 4].map((step) => step * way * LANE_STEP) };
  };
  const right = Math.max(source.x + source.width, target.x + target.width) + LANE;
  const ways: Plan[] = [around("bottom", 1), around("top", -1)];
  // From another column the way back to that lane would lie under the card itself.
  if (Math.abs(source.x - target.x) < source.width) {
    ways.push({ ...ends, from: "right", to: "right", lane: right, shifts: [1, 2, 3].map((step) => step * LANE_STEP) });
  }
  // Between two rows: out of one and into the other.
  const drop = target.y - (source.y + source.height);
  const rise = source.y - (target.y + target.height);
  const gap = Math.max(drop, rise);
  if (gap < UPRIGHT_GAP) return ways;
  const [from, to, lane]: [Side, Side, number] =
    drop > 0
      ? ["bottom", "top", source.y + source.height + Math.min(LANE, gap / 2)]
      : ["top", "bottom", source.y - Math.min(LANE, gap / 2)];
  return [{ ...ends, from, to, lane, shifts: [-gap / 4, gap / 4] }, ...ways];
}

/** Lanes that would lie on each other give way, the longer to the shorter. */
function spreadLanes(plans: readonly Plan[]): Plan[] {
  const reach = ({ source, target }: Plan): number => Math.abs(source.x - target.x);
  const placed: Plan[] = [];
  const taken: Plan[] = [];
  const collides = (one: Plan, other: Plan): boolean =>
    other.lane !== null &&
    one.lane !== null &&
    level(one.from) === level(other.from) &&
    Math.abs(one.lane - other.lane) < LANE_STEP / 2 &&
    // Along the lane they must not share a stretch; across it their cards may be anywhere.
    overlaps(spanOf(one), level(one.from) ? grown(spanOf(other), FAR, 1) : grown(spanOf(other), 1, FAR));
  for (const one of [...plans].sort((a, b) => reach(a) - reach(b))) {
    const lane = one.lane;
    if (lane === null) {
      placed.push(one);
      continue;
    }
    const tries = [0, ...one.shifts].map((shift) => ({ ...one, lane: lane + shift }));
    const chosen = tries.find((each) => !taken.some((other) => collides(each, other))) ?? one;
    taken.push(chosen);
    placed.push(chosen);
  }
  return placed;
}

const spanOf = ({ source, target }: Plan): Rect => rectBetween(centre(source), centre(target));

/** Ends that share a side of a card are spread over it, in the order in which they fan out. */
function spreadPorts(plans: readonly Plan[]): Map<string, Point> {
  interface End {
    key: string;
    card: Card;
    side: Side;
    other: Rect;
  }
  const sides = new Map<string, End[]>();
  for (const { link, source, target, from, to } of plans) {
    for (const end of [
      { key: `${link.key} from`, card: source, side: from, other: target, id: link.source },
      { key: `${link.key} to`, card: target, side: to, other: source, id: link.target },
    ]) {
      const place = `${end.id} ${end.side}`;
      if (source !== target) sides.set(place, [...(sides.get(place) ?? []), end]);
    }
  }
  const ports = new Map<string, Point>();
  for (const ends of sides.values()) {
    const towards = ({ side, other }: End): number => (level(side) ? other.y : other.x);
    ends.sort((one, other) => towards(one) - towards(other) || (one.key < other.key ? -1 : 1));
    ends.forEach(({ key, card, side }, index) => {
      const room = level(side) ? Math.min(22, 72 / ends.length) : Math.min(88, 176 / ends.length);
      ports.set(key, portOf(card, side, (index - (ends.length - 1) / 2) * room));
    });
  }
  return ports;
}

function drawn({ link, source, from, to, lane }: Plan, ports: ReadonlyMap<string, Point>): Route {
  // Only a loop from a card to itself has no ports of its own: it turns around a corner, out of the way of others.
  const start = ports.get(`${link.key} from`) ?? portOf(source, from, source.width / 2 - LANE);
  const tip = ports.get(`${link.key} to`) ?? portOf(source, to, LANE - source.level);
  const half = 4 + link.width / 2;
  const neck = along(tip, OUTWARD[to], 8 + link.width / 3);
  const across = { x: OUTWARD[to].y, y: OUTWARD[to].x };
  const head = `M${xy(tip)}L${xy(along(neck, across, half))}L${xy(along(neck, across, -half))}Z`;
  const bend = link.bend ?? { x: 0, y: 0 };
  const flat = level(from);
  if (link.source === link.target) {
    const [left, top, right] = [start.x + bend.x, start.y - LANE + bend.y, tip.x + LANE + bend.x];
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: tip.y },
    ];
    return {
      path: rounded([start, ...corners, neck]),
      head,
      middle: { x: (left + right) / 2, y: top - LOOP_LABEL },
      run: "long",
    };
  }
  if (lane === null) {
    const [first, second] = controls(start, from, neck, to, bend);
    const run = flat ? (Math.abs(tip.x - start.x) < LONG ? "short" : "long") : "upright";
    const path = `M${xy(start)}C${xy(first)} ${xy(second)} ${xy(neck)}`;
    return { path, head, middle: cubic(start, first, second, neck, 0.5), run };
  }
  const [first, second] = turns(start, neck, lane + (flat ? bend.x : bend.y), flat);
  const path = rounded([start, first, second, neck]);
  return { path, head, middle: between(first, second, 0.5), run: flat ? "upright" : "long" };
}

function controls(start: Point, from: Side, end: Point, to: Side, bend: Point): [Point, Point] {
  const reach = Math.max(16, Math.abs(level(from) ? end.x - start.x : end.y - start.y) / 2);
  const pull = (point: Point): Point => along(point, bend, 4 / 3);
  return [pull(along(start, OUTWARD[from], reach)), pull(along(end, OUTWARD[to], reach))];
}

function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  return between(between(ab, bc, t), between(bc, cd, t), t);
}

function turns(start: Point, end: Point, lane: number, upright: boolean): [Point, Point] {
  return [start, end].map(({ x, y }) => (upright ? { x: lane, y } : { x, y: lane })) as [Point, Point];
}

/** A line through points with round corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${xy(point)}`;
      if (!after) return `L${xy(point)}`;
      const cut = (other: Point): Point => {
        const distance = Math.hypot(other.x - point.x, other.y - point.y) || 1;
        return between(point, other, Math.min(CORNER, distance / 2) / distance);
      };
      return `L${xy(cut(before))}Q${xy(point)} ${xy(cut(after))}`;
    })
    .join("");
}

function curvePoints({ source, target, from, to }: Plan): Point[] {
  const [start, end] = [portOf(source, from, 0), portOf(target, to, 0)];
  const [first, second] = controls(start, from, end, to, { x: 0, y: 0 });
  return Array.from({ length: 25 }, (_, step) => cubic(start, first, second, end, step / 24));
}

function lanePoints({ source, target, from, to, lane }: Plan): Point[] {
  const [start, end] = [portOf(source, from, 0), portOf(target, to, 0)];
  return [start, ...turns(start, end, lane ?? 0, level(from)), end];
}

/** How many cards a line through points runs over. */
function hits(points: readonly Point[], cards: readonly Rect[]): number {
  // Few cards come near; only those are looked at piece by piece.
  let [left, right, top, bottom] = [FAR, -FAR, FAR, -FAR];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const near = grown(rectBetween({ x: left, y: top }, { x: right, y: bottom }), CLEARANCE);
  const close = cards.filter((card) => overlaps(near, card));
  if (close.length === 0) return 0;
  const pieces = points.slice(1).map((point, index) => grown(rectBetween(point, points[index] as Point), CLEARANCE));
  return close.filter((card) => pieces.some((piece) => overlaps(piece, card))).length;
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1];
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) : sum;
  }, 0);
}

function portOf(card: Card, side: Side, shift: number): Point {
  const middle = centre(card);
  const { x, y } = OUTWARD[side];
  return {
    x: middle.x + (x * card.width) / 2 + (level(side) ? 0 : shift),
    y: level(side) ? card.y + card.level + shift : middle.y + (y * card.height) / 2,
  };
}

const level = (side: Side): boolean => side === "left" || side === "right";
const along = (point: Point, way: Point, by: number): Point => ({ x: point.x + way.x * by, y: point.y + way.y * by });
const between = (one: Point, other: Point, t: number): Point => ({
  x: one.x + (other.x - one.x) * t,
  y: one.y + (other.y - one.y) * t,
});
const xy = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
