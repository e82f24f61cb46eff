import { describe, expect, test } from "vitest";
import { CARD, cardAt, grown, type Point, type Rect } from "../../src/core/geometry";
import { arrowKey, bandWidth, type Link, type Route, routeArrows } from "../../src/core/routes";

const link = (source: string, target: string, bend: Point | null = null): Link => ({
  key: arrowKey(source, target),
  source,
  target,
  width: 6,
  bend,
});

function routed(places: Record<string, Point>, ...links: Link[]): (source: string, target: string) => Route {
  const routes = routeArrows(new Map(Object.entries(places)), links);
  return (source, target) => routes.get(arrowKey(source, target)) as Route;
}

/** The points that a path is written with; of curves, the ones that pull as well. */
function points(path: string): Point[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

function bounded(path: string): Rect {
  const [xs, ys] = [points(path).map(({ x }) => x), points(path).map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const ROW = { A: { x: 0, y: 0 }, B: { x: 300, y: 0 }, C: { x: 600, y: 0 } };

describe("an arrow", () => {
  test("leads from the right of one card to the left of the next", () => {
    const route = routed(ROW, link("A", "B"))("A", "B");
    expect(points(route.path)[0]).toEqual({ x: 200, y: 48 });
    expect(points(route.head)[0]).toEqual({ x: 300, y: 48 });
    expect(route.run).toBe("short");
  });

  test("leads downwards in a column", () => {
    const route = routed({ A: { x: 0, y: 0 }, B: { x: 20, y: 150 } }, link("A", "B"))("A", "B");
    expect(points(route.path)[0]).toEqual({ x: 100, y: CARD.height });
    expect(points(route.head)[0]).toEqual({ x: 120, y: 150 });
    expect(route.run).toBe("upright");
  });

  test("goes around a card that is in between, above", () => {
    const { path } = routed(ROW, link("A", "C"))("A", "C");
    expect(bounded(path).y).toBeLessThan(-20);
    expect(bounded(path).y + bounded(path).height).toBeLessThanOrEqual(0);
  });

  test("leads back below", () => {
    const { path, head } = routed(ROW, link("C", "A"))("C", "A");
    expect(bounded(path).y).toBeGreaterThanOrEqual(CARD.height);
    expect(points(head)[0]).toEqual({ x: 100, y: CARD.height });
  });

  test("that leads back passes below a card that hangs there", () => {
    const places = { ...ROW, B: { x: 300, y: 90 } };
    const { path } = routed(places, link("C", "A"))("C", "A");
    const lane = bounded(path).y + bounded(path).height;
    expect(lane).toBeGreaterThan(90 + CARD.height);
  });

  test("to the card itself turns around its corner", () => {
    const { path } = routed(ROW, link("A", "A"))("A", "A");
    const turn = bounded(path);
    expect([turn.x + turn.width > CARD.width, turn.y < 0]).toEqual([true, true]);
  });

  test("bends where it was drawn to", () => {
    const straight = routed(ROW, link("A", "B"))("A", "B");
    const bent = routed(ROW, link("A", "B", { x: 0, y: 40 }))("A", "B");
    expect(bent.middle.y - straight.middle.y).toBeCloseTo(40);
  });

  test("of a card that is not there is not drawn", () => {
    expect(routed(ROW, link("A", "Z"))("A", "Z")).toBeUndefined();
  });
});

describe("arrows together", () => {
  test("share a side without lying on each other", () => {
    const places = { A: { x: 0, y: 75 }, B: { x: 300, y: 0 }, C: { x: 300, y: 150 } };
    const route = routed(places, link("A", "B"), link("A", "C"));
    const [up, down] = [points(route("A", "B").path)[0], points(route("A", "C").path)[0]];
    expect((down?.y ?? 0) - (up?.y ?? 0)).toBeGreaterThanOrEqual(16);
  });

  test("up and down between two cards stay apart", () => {
    const route = routed({ A: { x: 0, y: 0 }, B: { x: 0, y: 150 } }, link("A", "B"), link("B", "A"));
    expect(Math.abs(route("A", "B").middle.x - route("B", "A").middle.x)).toBeGreaterThanOrEqual(80);
  });

  test("that lead back get lanes of their own", () => {
    const route = routed(ROW, link("C", "A"), link("B", "A"));
    expect(Math.abs(route("C", "A").middle.y - route("B", "A").middle.y)).toBeGreaterThanOrEqual(20);
  });
});

test("no arrow of a usual journey runs over a card", () => {
  const places = {
    start: { x: 0, y: 75 },
    webinar: { x: 300, y: 0 },
    paper: { x: 300, y: 150 },
    qualified: { x: 600, y: 75 },
    won: { x: 900, y: 0 },
    lost: { x: 900, y: 150 },
  };
  const ends = [
    "start>webinar",
    "start>paper",
    "webinar>qualified",
    "paper>qualified",
    "qualified>won",
    "qualified>lost",
  ];
  const links = [...ends, "qualified>start", "webinar>won"].map((key) => {
    const [source = "", target = ""] = key.split(">");
    return link(source, target);
  });
  const routes = routeArrows(new Map(Object.entries(places)), links);
  const crossed = links.flatMap(({ key, source, target }) =>
    Object.entries(places)
      .filter(([id]) => id !== source && id !== target)
      .filter(([, place]) => points(routes.get(key)?.path ?? "").some((point) => inside(point, cardAt(place))))
      .map(([id]) => `${key} over ${id}`),
  );
  expect(crossed).toEqual([]);
});

function inside({ x, y }: Point, card: Rect): boolean {
  const { x: left, y: top, width, height } = grown(card, -1);
  return x > left && x < left + width && y > top && y < top + height;
}

test("a band is 2 to 14 px wide by the share of the arrow", () => {
  expect([0, 0.5, 1, 1.3, null, undefined].map(bandWidth)).toEqual([2, 8, 14, 14, 2, 2]);
});
