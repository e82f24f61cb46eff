import { describe, expect, test } from "vitest";
import {
  bounds,
  cardAt,
  cardsIn,
  fitted,
  freePlace,
  MAX_SCALE,
  MIN_SCALE,
  overlaps,
  readingOrder,
  rectBetween,
  revealed,
  snapped,
  toView,
  toWorld,
  zoomedAt,
} from "../../src/core/geometry";

const VIEW = { width: 800, height: 400 };
const PLAIN = { x: 0, y: 0, scale: 1 };

describe("zoom", () => {
  test("keeps what lies under the pointer in its place", () => {
    const before = { x: 30, y: -20, scale: 0.7 };
    const pointer = { x: 250, y: 120 };
    const world = toWorld(before, pointer);
    const after = zoomedAt(before, pointer, 1.25);
    expect(after.scale).toBeCloseTo(0.875);
    expect(toView(after, world).x).toBeCloseTo(pointer.x);
    expect(toView(after, world).y).toBeCloseTo(pointer.y);
  });

  test("ends at the smallest and the largest scale", () => {
    expect(zoomedAt(PLAIN, { x: 0, y: 0 }, 100).scale).toBe(MAX_SCALE);
    expect(zoomedAt(PLAIN, { x: 0, y: 0 }, 0.001).scale).toBe(MIN_SCALE);
  });
});

describe("fit", () => {
  test("puts a small journey in the middle at 100%", () => {
    const view = fitted({ x: 100, y: 100, width: 200, height: 96 }, VIEW, 28);
    expect(view.scale).toBe(1);
    expect(toView(view, { x: 200, y: 148 })).toEqual({ x: 400, y: 200 });
  });

  test("shrinks a long journey until its margins fit", () => {
    const view = fitted({ x: 0, y: 0, width: 1488, height: 96 }, VIEW, 28);
    expect(toView(view, { x: 0, y: 0 }).x).toBeCloseTo(28);
    expect(toView(view, { x: 1488, y: 0 }).x).toBeCloseTo(772);
  });

  test("gives up its margins before it hides an end, and shows the beginning of what is longer still", () => {
    const just = fitted({ x: 0, y: 0, width: 3900, height: 96 }, VIEW, 28);
    expect([just.scale, toView(just, { x: 0, y: 0 }).x]).toEqual([MIN_SCALE, 10]);
    const longer = fitted({ x: 0, y: 0, width: 4100, height: 96 }, VIEW, 28);
    expect(toView(longer, { x: 0, y: 0 }).x).toBe(28);
  });
});

describe("reveal", () => {
  test("leaves the view alone where a card shows", () => {
    expect(revealed(PLAIN, cardAt({ x: 100, y: 100 }), VIEW, 16)).toBeNull();
  });

  test("shifts by as little as it takes", () => {
    expect(revealed(PLAIN, cardAt({ x: 700, y: 100 }), VIEW, 16)).toEqual({ x: -116, y: 0, scale: 1 });
    expect(revealed(PLAIN, cardAt({ x: 100, y: -40 }), VIEW, 16)).toEqual({ x: 0, y: 56, scale: 1 });
  });

  test("shows the beginning of what is larger than the view", () => {
    expect(revealed(PLAIN, { x: -500, y: 100, width: 2000, height: 96 }, VIEW, 16)?.x).toBe(516);
  });
});

test("cards are read row by row, each from the left, however untidy the rows are", () => {
  const places = new Map([
    ["second", { x: 300, y: 20 }],
    ["below", { x: 0, y: 150 }],
    ["third", { x: 600, y: 0 }],
    ["first", { x: 0, y: 10 }],
  ]);
  expect(readingOrder(places)).toEqual(["first", "second", "third", "below"]);
});

test("a box selects the cards that it touches", () => {
  const places = new Map([
    ["inside", { x: 0, y: 0 }],
    ["touched", { x: 300, y: 0 }],
    ["outside", { x: 600, y: 0 }],
  ]);
  expect(cardsIn(rectBetween({ x: 310, y: 50 }, { x: -10, y: -10 }), places)).toEqual(["inside", "touched"]);
});

test("a card that nobody placed covers no other", () => {
  const taken = [
    { x: 0, y: 0 },
    { x: 0, y: 120 },
  ];
  const place = freePlace({ x: 10, y: 10 }, taken);
  expect(taken.some((other) => overlaps(cardAt(place), cardAt(other)))).toBe(false);
  expect(freePlace({ x: 300, y: 0 }, taken)).toEqual({ x: 300, y: 0 });
});

test("the extent of nothing is nothing", () => {
  expect(bounds([])).toBeNull();
  expect(bounds([cardAt({ x: 10, y: 0 }), cardAt({ x: 300, y: 50 })])).toEqual({
    x: 10,
    y: 0,
    width: 490,
    height: 146,
  });
});

test("places snap to the grid", () => {
  expect(snapped({ x: 13, y: -5 })).toEqual({ x: 16, y: -8 });
});
