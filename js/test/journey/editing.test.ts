import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PartModule } from "../../src/host/host";
import { createMemoryKernel } from "../../src/host/memory";
import { createPageHost } from "../../src/host/page";
import {
  type Editing,
  type Followed,
  followed,
  loadEditing,
  type Menus,
  offersEdits,
  offersMenus,
} from "../../src/journey/editing";
import { createView } from "../../src/journey/view";
import { states } from "../host/fixtures";

const TOOLS = { undo: () => undefined } as unknown as Editing;
const WORDS = { locale: "en", text: "loading = Loading…", follows: false };

/** A view whose late part comes when it is told to. */
function view(arrives: Promise<unknown> = Promise.resolve()) {
  const part = async (): Promise<PartModule> => {
    await arrives;
    return { panels: {}, tools: TOOLS };
  };
  return createView(createMemoryKernel(states({ _words: WORDS }), {}, undefined, part).connect());
}

const moved = (x: number) => ({ clientX: x }) as PointerEvent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what makes edits", () => {
  test("is waited for, in the order of the calls, and then is there at once", async () => {
    const own = view();
    const done: string[] = [];
    own.edit(() => done.push("first"));
    own.edit((editing) => done.push(editing === TOOLS ? "second" : "other"));
    expect([done, offersEdits(own)]).toEqual([[], true]);
    await vi.runAllTimersAsync();
    expect(done).toEqual(["first", "second"]);
    own.edit(() => done.push("third"));
    expect([done.at(-1), own.state.notice]).toEqual(["third", null]);
  });

  test("says that it is on its way if that takes long, and that nobody answers if it takes very long", async () => {
    let arrive: (value: unknown) => void = () => undefined;
    const own = view(new Promise((resolve) => (arrive = resolve)));
    loadEditing(own);
    await vi.advanceTimersByTimeAsync(1000);
    expect(own.state.notice).toBeNull();
    own.edit(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect([own.state.notice, own.state.unready]).toEqual(["Loading…", null]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(own.state.unready).toEqual({ id: "no-answer" });
    arrive(null);
    await vi.runAllTimersAsync();
    expect([own.state.notice, own.state.unready, own.state.editing]).toEqual([null, null, TOOLS]);
  });

  test("says why it did not come, and is asked for again", async () => {
    let tries = 0;
    const part = async (): Promise<PartModule> => {
      tries += 1;
      if (tries === 1) throw new Error("blocked");
      return { panels: {}, tools: TOOLS };
    };
    const own = createView(createMemoryKernel(states(), {}, undefined, part).connect());
    const done = vi.fn();
    own.edit(done);
    await vi.runAllTimersAsync();
    expect([done.mock.calls.length, own.state.unready]).toEqual([0, { id: "part-blocked" }]);
    own.edit(done);
    await vi.runAllTimersAsync();
    expect([done.mock.calls.length, own.state.unready]).toEqual([1, null]);
  });

  test("is not offered on a saved page, but what shows figures in another way", async () => {
    const menus = { toggleDisplay: () => undefined } as unknown as Menus;
    const parts = { reading: { panels: {}, tools: menus } };
    const manners = { redraws: () => true, parts };
    const own = createView(createPageHost(states(), { locale: "en", theme: "page" }, manners));
    const [edited, shown] = [vi.fn(), vi.fn()];
    own.edit(edited);
    own.show(shown);
    await vi.runAllTimersAsync();
    expect([offersEdits(own), offersMenus(own), edited.mock.calls]).toEqual([false, true, []]);
    expect(shown.mock.calls).toEqual([[menus]]);
  });
});

describe("a gesture that begins before what follows it is there", () => {
  function following() {
    const own = view();
    const seen: string[] = [];
    const there: Followed = {
      move: ({ clientX }) => {
        seen.push(`move ${clientX}`);
        own.set({ gesture: { kind: "pan" } });
      },
      end: ({ clientX }) => seen.push(`end ${clientX}`),
      click: () => seen.push("click"),
      cancel: () => seen.push("cancel"),
    };
    return { own, seen, gesture: followed(own, () => there) };
  }

  test("is caught up with and followed from there on", async () => {
    const { own, seen, gesture } = following();
    gesture.move(moved(1));
    gesture.move(moved(2));
    await loadEditing(own);
    await vi.runAllTimersAsync();
    gesture.move(moved(3));
    gesture.end(moved(3));
    expect(seen).toEqual(["move 2", "move 3", "end 3"]);
    expect(own.state.gesture).toBeNull();
  });

  test("ends as it should where it was over before, and leaves nothing drawn", async () => {
    const { own, seen, gesture } = following();
    gesture.move(moved(5));
    gesture.end(moved(5));
    await vi.runAllTimersAsync();
    expect([seen, own.state.gesture]).toEqual([["move 5", "end 5"], null]);
  });

  test("clicks late rather than never, and never once it is given up", async () => {
    const one = following();
    one.gesture.click(moved(0));
    const other = following();
    other.gesture.cancel();
    await vi.runAllTimersAsync();
    expect([one.seen, other.seen]).toEqual([["click"], []]);
  });
});
