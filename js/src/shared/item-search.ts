import type { LoadItems } from "./rail-items";

/** As many items as one answer holds. */
export const SEARCHED_HERE = 1000;

/** Ask for the items of a dimension that has few enough of them only once, and search them here, without a kernel. */
export function searchingHere(load: LoadItems, countOf: (dimension: string) => number): LoadItems {
  const asked = new Map<string, ReturnType<LoadItems>>();
  return async (dimension, search, offset, limit) => {
    if (countOf(dimension) > SEARCHED_HERE) return load(dimension, search, offset, limit);
    const answer = asked.get(dimension) ?? load(dimension, "", 0, SEARCHED_HERE);
    asked.set(dimension, answer);
    const all = await answer;
    if (!all) {
      asked.delete(dimension);
      return null;
    }
    const wanted = search.toLowerCase();
    const found = all.items.filter(({ name }) => name.toLowerCase().includes(wanted));
    return { items: found.slice(offset, offset + limit), total: found.length };
  };
}
