import { afterEach, expect, test, vi } from "vitest";
import { connect, organize, rename } from "../../src/core/edits";
import { createMemoryKernel } from "../../src/host/memory";
import { createSession, type SpecSession } from "../../src/host/session";
import type { JourneySpec } from "../../src/protocol/messages";
import { CHAIN, REFUSAL, settled, specState, states } from "./fixtures";

afterEach(() => {
  vi.useRealTimers();
});

const named = (name: string) => (spec: JourneySpec) => rename(spec, "n1", name);
const nameIn = (session: SpecSession): string | null | undefined => session.state.spec.nodes[0]?.name;

function opened() {
  const kernel = createMemoryKernel(states());
  const session = createSession(kernel.connect());
  return { kernel, session };
}

test("an edit shows at once and is then confirmed", async () => {
  const { kernel, session } = opened();
  expect(session.edit(named("First"))).toBe(true);
  expect(session.state).toMatchObject({ pending: 1, canUndo: true });
  expect(nameIn(session)).toBe("First");
  await settled();
  expect(session.state).toMatchObject({ pending: 0, canUndo: true, problem: null });
  expect(session.state.revision).toBe(kernel.connect().get("_spec").revision);
  expect(nameIn(session)).toBe("First");
});

test("of two quick edits the second starts from the first", async () => {
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(named("First"));
  session.edit((spec) => connect(spec, "n3", "n2"));
  const [first, second] = kernel.received;
  expect(first).toMatchObject({ kind: "edit", base: "r0" });
  expect(second).toMatchObject({ kind: "edit", base: first?.kind === "edit" && first.revision });
  kernel.release();
  await settled();
  expect(session.state).toMatchObject({ pending: 0, problem: null });
  expect(nameIn(session)).toBe("First");
  expect(session.state.spec.arrows).toHaveLength(3);
});

test("the spec of the first edit does not hide the second while that one waits", async () => {
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(named("First"));
  session.edit(named("Second"));
  const [first] = kernel.received;
  if (first?.kind === "edit") kernel.publish(specState(first.revision, first.spec));
  expect(session.state.pending).toBe(1);
  expect(nameIn(session)).toBe("Second");
});

test("a refusal of the first edit drops both, and only it is reported", async () => {
  const { kernel, session } = opened();
  const problems: unknown[] = [];
  session.subscribe((state) => problems.push(state.problem?.id ?? null));
  kernel.hold();
  session.edit(named("First"));
  session.edit(named("Second"));
  kernel.refuseNext(REFUSAL);
  kernel.release();
  await settled();
  expect(session.state).toMatchObject({ pending: 0, revision: "r0", problem: REFUSAL });
  expect(session.state.spec).toEqual(CHAIN);
  expect(problems).toEqual([null, null, REFUSAL.id]);
});

test("a refusal of the second edit keeps the first", async () => {
  const { kernel, session } = opened();
  session.edit(named("First"));
  await settled();
  kernel.refuseNext(REFUSAL);
  session.edit(named("Second"));
  await settled();
  expect(nameIn(session)).toBe("First");
  expect(session.state.problem).toEqual(REFUSAL);
});

test("a problem goes away with the next edit, or when it is dismissed", async () => {
  const { kernel, session } = opened();
  for (const end of [() => session.edit(named("Again")), session.dismissProblem]) {
    kernel.refuseNext(REFUSAL);
    session.edit(named("First"));
    await settled();
    expect(session.state.problem).toEqual(REFUSAL);
    end();
    expect(session.state.problem).toBeNull();
    await settled();
  }
});

test("a change in the kernel replaces an edit that waits, and its refusal is reported", async () => {
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(named("Mine"));
  session.edit(named("Mine too"));
  kernel.publish(specState("elsewhere", rename(CHAIN, "n1", "Theirs")));
  expect(nameIn(session)).toBe("Theirs");
  expect(session.state).toMatchObject({ pending: 0, revision: "elsewhere", problem: null });
  const problems: unknown[] = [];
  session.subscribe((state) => problems.push(state.problem?.id));
  kernel.release();
  await settled();
  expect(nameIn(session)).toBe("Theirs");
  expect(problems).toEqual(["stale-revision"]);
});

test("the spec that an edit started from may be published again while it waits", () => {
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(named("First"));
  kernel.set("_spec", { ...specState("r0"), can_redo: true });
  expect(nameIn(session)).toBe("First");
  expect(session.state.pending).toBe(1);
});

test("two views on one model stay in step", async () => {
  const { kernel, session } = opened();
  const other = createSession(kernel.connect());
  session.edit(named("First"));
  await settled();
  expect(other.state).toEqual(session.state);
  other.edit(named("Second"));
  await settled();
  expect(nameIn(session)).toBe("Second");
  session.undo();
  await settled();
  expect([nameIn(session), nameIn(other)]).toEqual(["First", "First"]);
  expect(other.state).toMatchObject({ canUndo: true, canRedo: true });
});

test("of two views that edit at the same time one wins and the other is told", async () => {
  const { kernel, session } = opened();
  const other = createSession(kernel.connect());
  kernel.hold();
  session.edit(named("Mine"));
  other.edit(named("Theirs"));
  kernel.release();
  await settled();
  expect([nameIn(session), nameIn(other)]).toEqual(["Mine", "Mine"]);
  expect([session.state.problem?.id, other.state.problem?.id]).toEqual([undefined, "stale-revision"]);
});

test("undo and redo walk the kernel's history", async () => {
  const { session } = opened();
  session.edit(named("First"));
  await settled();
  session.undo();
  await settled();
  expect(nameIn(session)).toBeNull();
  expect(session.state).toMatchObject({ canUndo: false, canRedo: true });
  session.redo();
  await settled();
  expect(nameIn(session)).toBe("First");
});

test("an edit that waits leaves nothing to redo", async () => {
  const { kernel, session } = opened();
  session.edit(named("First"));
  await settled();
  session.undo();
  await settled();
  kernel.hold();
  session.edit(named("Second"));
  expect(session.state).toMatchObject({ canUndo: true, canRedo: false });
});

test("the first state comes back in one step, which can be undone", async () => {
  const { session } = opened();
  const first = session.state.spec;
  session.edit(named("First"));
  session.edit(named("Second"));
  await settled();
  session.reset();
  await settled();
  expect(session.state.spec).toEqual(first);
  session.undo();
  await settled();
  expect(nameIn(session)).toBe("Second");
});

test("an undo that is not possible is a problem", async () => {
  const { session } = opened();
  session.undo();
  await settled();
  expect(session.state.problem?.id).toBe("stale-revision");
});

test("an edit that the spec does not allow is not sent", () => {
  const { kernel, session } = opened();
  expect(session.edit((spec) => connect(spec, "n1", "n2"))).toBe(false);
  expect(session.state.problem).toEqual({ id: "duplicate-arrow", parameters: { source: "A", target: "B" } });
  expect(kernel.received).toHaveLength(0);
});

test("a mistake in an edit is not taken for a refusal", () => {
  const { session } = opened();
  expect(() =>
    session.edit(() => {
      throw new TypeError("mistake");
    }),
  ).toThrow(TypeError);
});

test("an edit that changes nothing is not sent", () => {
  const { kernel, session } = opened();
  expect(session.edit((spec) => ({ ...spec, nodes: [...spec.nodes] }))).toBe(true);
  expect(kernel.received).toHaveLength(0);
});

test("nodes stay where they were until the kernel has found new places", async () => {
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(organize);
  session.edit(named("First"));
  expect(session.state.spec.nodes.map((node) => node.position)).toEqual(CHAIN.nodes.map((node) => node.position));
  const [, second] = kernel.received;
  expect(second?.kind === "edit" && second.spec.nodes.map((node) => node.position)).toEqual([null, null, null]);
});

test("silence is reported after a while, and an answer ends it", async () => {
  vi.useFakeTimers();
  const { kernel, session } = opened();
  kernel.hold();
  session.edit(named("First"));
  vi.advanceTimersByTime(15_000);
  expect(session.state).toMatchObject({ pending: 1, problem: { id: "no-answer" } });
  expect(nameIn(session)).toBe("First");
  kernel.release();
  await vi.runAllTimersAsync();
  expect(session.state).toMatchObject({ pending: 0, problem: null });
  expect(nameIn(session)).toBe("First");
});

test("what is answered in time is never called silent", async () => {
  vi.useFakeTimers();
  const { session } = opened();
  session.edit(named("First"));
  session.undo();
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("silence on an undo is reported too", async () => {
  vi.useFakeTimers();
  const { kernel, session } = opened();
  session.edit(named("First"));
  await vi.advanceTimersByTimeAsync(0);
  kernel.hold();
  session.undo();
  vi.advanceTimersByTime(15_000);
  expect(session.state.problem?.id).toBe("no-answer");
  kernel.release();
  await vi.runAllTimersAsync();
  expect(session.state.problem).toBeNull();
});

test("a late reply after the view is gone does nothing", async () => {
  const kernel = createMemoryKernel(states());
  const host = kernel.connect();
  const session = createSession(host);
  const heard = vi.fn();
  session.subscribe(heard);
  kernel.hold();
  session.edit(named("First"));
  session.edit(named("Second"));
  heard.mockClear();
  const last = session.state;
  session.close();
  host.close();
  kernel.refuseNext(REFUSAL);
  kernel.release();
  await settled();
  expect(heard).not.toHaveBeenCalled();
  expect(session.state).toBe(last);
});

test("an edit after the view is gone is not sent", () => {
  const { kernel, session } = opened();
  session.close();
  session.edit(named("First"));
  expect(kernel.received).toHaveLength(0);
});

test("a listener that has gone is not called", () => {
  const { session } = opened();
  const heard = vi.fn();
  session.subscribe(heard)();
  session.edit(named("First"));
  expect(heard).not.toHaveBeenCalled();
});
