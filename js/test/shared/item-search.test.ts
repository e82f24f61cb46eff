import { expect, test } from "vitest";
import { SEARCHED_HERE, searchingHere } from "../../src/shared/item-search";
import type { LoadItems } from "../../src/shared/rail-items";

const NAMES = ["Brand 1", "Brand 2", "Webinar", "brand new"];

function loading(count = NAMES.length) {
  const asked: string[] = [];
  const load: LoadItems = async (dimension, search, offset, limit) => {
    asked.push(`${dimension} ${search} ${offset} ${limit}`);
    return { items: NAMES.map((name) => ({ name, events: 1 })), total: count };
  };
  return { asked, load: searchingHere(load, () => count) };
}

test("items of a small dimension are asked for once, and searched without regard to case", async () => {
  const { asked, load } = loading();
  const names = async (search: string, offset = 0, limit = 50) => {
    const page = await load("Campaign", search, offset, limit);
    return [page?.items.map(({ name }) => name), page?.total];
  };
  expect(await names("brand", 0, 2)).toEqual([["Brand 1", "Brand 2"], 3]);
  expect(await names("brand", 2, 2)).toEqual([["brand new"], 3]);
  expect(await names("")).toEqual([NAMES, 4]);
  expect(await names("x")).toEqual([[], 0]);
  expect(asked).toEqual([`Campaign  0 ${SEARCHED_HERE}`]);
});

test("a large dimension is searched by the kernel", async () => {
  const { asked, load } = loading(SEARCHED_HERE + 1);
  await load("Campaign", "brand", 50, 50);
  expect(asked).toEqual(["Campaign brand 50 50"]);
});

test("what could not be loaded is asked for again", async () => {
  let turns = 0;
  const load = searchingHere(
    async () => {
      turns += 1;
      return null;
    },
    () => 1,
  );
  expect(await load("Campaign", "", 0, 50)).toBeNull();
  expect(await load("Campaign", "", 0, 50)).toBeNull();
  expect(turns).toBe(2);
});
