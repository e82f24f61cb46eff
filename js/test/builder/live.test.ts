import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLive } from "../../src/parts/builder/live";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const asked: string[] = [];
  const shown: string[] = [];
  const answers: (() => void)[] = [];
  const live = createLive<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve) => answers.push(() => resolve(`re ${question}`)));
    },
    (answer) => void shown.push(answer),
    100,
  );
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { live, asked, shown, answer };
}

test("a question is asked once it rests", async () => {
  const { live, asked, shown, answer } = setUp();
  for (const text of ["a", "ab", "abc"]) {
    live.put(text);
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  await answer();
  expect([asked, shown]).toEqual([["abc"], ["re abc"]]);
});

test("one at a time, and of those that waited only the newest; older answers are not shown", async () => {
  const { live, asked, shown, answer } = setUp();
  for (const text of ["a", "b", "c"]) {
    live.put(text);
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(asked).toEqual(["a"]);
  await answer();
  expect([asked, shown]).toEqual([["a", "c"], []]);
  await answer();
  expect(shown).toEqual(["re c"]);
});

test("an answer to what is no longer there, or comes after the end, is not shown", async () => {
  const { live, shown, answer } = setUp();
  live.put("a");
  await vi.advanceTimersByTimeAsync(150);
  live.put(null);
  await answer();
  live.put("b");
  await vi.advanceTimersByTimeAsync(150);
  live.close();
  await answer();
  expect(shown).toEqual([]);
});
