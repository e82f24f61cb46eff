import { expect, test } from "vitest";
import { compareItems } from "../../src/analysis/comparing";
import { redo, undo } from "../../src/analysis/edits";
import { areBackward } from "../../src/core/duration";
import { cardAt, overlaps, type Rect, toView } from "../../src/core/geometry";
import { createMemoryKernel } from "../../src/host/memory";
import { rename } from "../../src/journey/actions";
import { placesOf, shownRoutes } from "../../src/journey/scene";
import { createView, reveal, fit as showAll, showsMap, type View } from "../../src/journey/view";
import { CHAIN, settled, specState, states } from "../host/fixtures";

const TEXT = "said-undone = Undone.\nsaid-redone = Redone.\nneeds-range = needs a date range";
const WORDS = { locale: "en", text: TEXT, follows: false };

function opened(spec = CHAIN) {
  const kernel = createMemoryKernel(states({ _words: WORDS, _spec: specState("r0", spec) }));
  return { kernel, view: createView(kernel.connect()) };
}

test("an edit is said to be undone once it is, not while the kernel is busy", async () => {
  const { kernel, view } = opened();
  rename(view, "n1", "Start");
  await settled();
  for (const [walk, said] of [
    [undo, "Undone."],
    [redo, "Redone."],
  ] as const) {
    kernel.hold();
    view.set({ awaited: null });
    walk(view);
    await settled();
    expect(view.state.awaited).toBeNull();
    kernel.release();
    await settled();
    expect(view.state.awaited).toMatchObject({ said });
  }
});

/** Where cards are on screen. */
function seen(view: View, ids: readonly string[]): Rect[] {
  const { transform } = view.state;
  const places = placesOf(view.session.state.spec);
  return ids.map((id) => {
    const card = cardAt(places.get(id) ?? { x: 0, y: 0 });
    const size = { width: card.width * transform.scale, height: card.height * transform.scale };
    return { ...toView(transform, card), ...size };
  });
}

const inside = (room: Rect) => (card: Rect) =>
  card.x >= 0 && card.y >= 0 && card.x + card.width <= room.width && card.y + card.height <= room.height;

test("cards that come are brought into sight together, clear of the mini map", () => {
  const { view } = opened();
  const room = { x: 0, y: 0, width: 600, height: 400 };
  const map: Rect = { x: 432, y: 296, width: 168, height: 104 };
  view.set({ room, transform: { x: -800, y: 330, scale: 1 }, fits: false });
  reveal(view, "n3");
  expect(view.state.transform.scale).toBe(1);
  reveal(view, "n1", ["n1", "n2", "n3"]);
  expect(seen(view, ["n1", "n2", "n3"]).every(inside(room))).toBe(true);
  expect(view.state.transform.scale).toBeLessThan(1);
  view.set({ transform: { x: -220, y: 290, scale: 1 }, mapShown: true });
  expect(showsMap(view.state)).toBe(true);
  reveal(view, "n3");
  expect(seen(view, ["n3"]).filter((card) => !inside(room)(card) || overlaps(card, map))).toEqual([]);
});

test("earlier periods are offered where there is a period", () => {
  const priors = (date_range: string | null) =>
    compareItems(opened({ ...CHAIN, date_range }).view, null)[0]?.map(({ disabled, hint }) => [disabled, hint]);
  expect(priors(null)).toEqual(Array(3).fill([true, "needs a date range"]));
  expect(priors("Spring")).toEqual(Array(3).fill([false, ""]));
});

test.each([
  ["P1D", "P2D", true],
  ["P2D", "P2D", false],
  ["PT24H", "PT1439M", false],
  [null, "P2D", false],
  ["P1D", null, false],
])("an arrow within %s and after %s: backward %s", (within, after, backward) => {
  expect(areBackward({ within, after })).toBe(backward);
});

test("a journey that comes from elsewhere is shown whole, also where it begins in sight", async () => {
  const { kernel, view } = opened({ ...CHAIN, nodes: [], arrows: [] });
  view.set({ room: { width: 600, height: 400 } });
  createView(kernel.connect()).session.edit(() => CHAIN);
  await settled();
  const room = { x: 0, y: 0, width: 600, height: 400 };
  expect(seen(view, ["n1", "n2", "n3"]).every(inside(room))).toBe(true);
});

test("what is written on an arrow around the cards shows once all fits", () => {
  const around = { source: "n1", target: "n3" };
  const { view } = opened({ ...CHAIN, arrows: CHAIN.arrows.flatMap((arrow) => [arrow, { ...arrow, ...around }]) });
  const { spec } = view.session.state;
  view.set({ room: { width: 1600, height: 200 } });
  showAll(view);
  const routes = [...shownRoutes(spec, placesOf(spec), null, null).values()];
  const heights = routes.map(({ middle }) => toView(view.state.transform, middle).y);
  expect(Math.min(...heights)).toBeGreaterThan(20);
  expect(Math.max(...heights)).toBeLessThan(180);
});
