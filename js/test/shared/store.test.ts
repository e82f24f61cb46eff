import { expect, test } from "vitest";
import { createStore } from "../../src/shared/store";

test("whoever listens hears of each change until it ends", () => {
  const store = createStore({ zoom: 1, name: "a" });
  const heard: number[] = [];
  const end = store.subscribe(() => heard.push(store.state.zoom));
  store.set({ zoom: 2 });
  end();
  store.set({ zoom: 3 });
  expect(heard).toEqual([2]);
  expect(store.state).toEqual({ zoom: 3, name: "a" });
});
