import { expect, test } from "vitest";
import { afterAccepted, afterEdit, afterPublished, afterRefused, newest, newQueue } from "../../src/host/queue";
import { CHAIN, REFUSAL, specState } from "./fixtures";

const twoEdits = afterEdit(afterEdit(newQueue(specState("r0")), "r1", CHAIN), "r2", CHAIN);
const revisions = (queue: typeof twoEdits): string[] => queue.pending.map((edit) => edit.revision);

test("each edit starts from the one before", () => {
  expect(twoEdits.pending.map((edit) => edit.base)).toEqual(["r0", "r1"]);
});

test("an accepted edit waits for its spec, so that nothing flickers when the next is refused", () => {
  const queue = afterRefused(afterAccepted(twoEdits, "r1"), "r2", REFUSAL);
  expect(revisions(queue)).toEqual(["r1"]);
  expect(newest(queue).revision).toBe("r1");
  expect(queue.problem).toEqual(REFUSAL);
});

test("a spec that skips a revision confirms both edits", () => {
  expect(revisions(afterPublished(twoEdits, specState("r2")))).toEqual([]);
});

test("an edit that was taken before a change elsewhere replaced it is not reported", () => {
  const queue = afterPublished(afterEdit(newQueue(specState("r0")), "r1", CHAIN), specState("elsewhere"));
  expect(afterAccepted(queue, "r1")).toMatchObject({ overtaken: [], problem: null });
});

test("an answer to an edit of another time is ignored", () => {
  expect(afterRefused(twoEdits, "r9", REFUSAL)).toBe(twoEdits);
  expect(afterAccepted(twoEdits, "r1").pending).toBe(twoEdits.pending);
});
