import { describe, expect, test, vi } from "vitest";
import { perform, redo, reset, undo } from "../../src/analysis/edits";
import {
  closeMenu,
  closeModal,
  closePanel,
  createAnalysis,
  isBusy,
  isOutdated,
  isStopped,
  openMenu,
  openModal,
  openPanel,
} from "../../src/analysis/view";
import { EditRefused } from "../../src/core/refused";
import { createMemoryKernel } from "../../src/host/memory";
import { createSession } from "../../src/host/session";
import type { StatusState } from "../../src/protocol/messages";
import { settled, specState, states } from "../host/fixtures";

const WORDS =
  "said-undone = Undone.\nsaid-nothing-to-redo = Nothing.\nsaid-reset = Begun anew.\nunknown-node =\n    .what = No {$node}.";

function opened(changes: Parameters<typeof states>[0] = {}) {
  const kernel = createMemoryKernel(states({ _words: { locale: "en", text: WORDS, follows: false }, ...changes }));
  const host = kernel.connect();
  const focusMain = vi.fn();
  const view = createAnalysis(host, { session: createSession(host), own: { mark: 1 }, focusMain });
  return { kernel, view, focusMain };
}

/** What had the focus before something opened. */
function element(isConnected = true) {
  const focus = vi.fn();
  return { focus, back: { isConnected, focus } as unknown as HTMLElement };
}

const status = (state: StatusState["state"], revision = "r0"): StatusState => ({
  state,
  revision,
  error: null,
  progress: null,
});

describe("a view", () => {
  test("has what all views have, follows the kernel, and keeps what is its own", () => {
    const { kernel, view } = opened();
    kernel.set("height", 300);
    kernel.set("_status", status("computing", "r1"));
    kernel.publish(specState("r1"));
    const { height, session, mark } = view.state;
    expect([height, view.state.status.state, session.revision, mark]).toEqual([300, "computing", "r1", 1]);
  });

  test("says when figures are older, and when that is because somebody stopped the work", () => {
    const told = (state: StatusState["state"], revision: string, configured = true) => {
      const { view } = opened({ _spec: { ...specState("r1"), configured }, _status: status(state, revision) });
      return [isOutdated(view.state), isBusy(view.state), isStopped(view.state)];
    };
    expect(told("computing", "r1")).toEqual([true, true, false]);
    expect(told("idle", "r1")).toEqual([true, false, true]);
    expect(told("idle", "r0")).toEqual([true, true, false]);
    expect(told("idle", "r1", false)).toEqual([true, true, false]);
    expect(told("failed", "r1")).toEqual([true, false, false]);
  });
});

describe("the focus", () => {
  const menu = { label: "Menu", items: [], at: { x: 0, y: 0 } };
  const panel = { part: "details", panel: "places", title: "Won", props: {} };

  test("goes back to where it was, or to the analysis where that is gone", () => {
    const { view, focusMain } = opened();
    const [there, gone] = [element(), element(false)];
    openMenu(view, { ...menu, back: there.back });
    closeMenu(view);
    expect([there.focus.mock.calls.length, focusMain.mock.calls.length]).toEqual([1, 0]);
    for (const back of [gone.back, null]) {
      openPanel(view, { ...panel, back });
      closePanel(view);
    }
    expect([gone.focus.mock.calls.length, focusMain.mock.calls.length]).toEqual([0, 2]);
  });

  test("stays in a dialog when the drawer behind it closes, and when the dialog does not want to go", () => {
    const { view, focusMain } = opened();
    const { focus, back } = element();
    openPanel(view, { ...panel, back });
    openModal(view, { ...panel, back, guard: { current: () => false } });
    closePanel(view);
    closeModal(view);
    expect([view.state.panel, view.state.modal !== null]).toEqual([null, true]);
    expect([focus.mock.calls.length, focusMain.mock.calls.length]).toEqual([0, 0]);
  });

  test("of a menu leaves nothing looked at, also where another one opens", () => {
    const { view } = opened();
    const onLookAway = vi.fn();
    openMenu(view, { ...menu, back: null, onLookAway });
    openMenu(view, { ...menu, back: null });
    expect(onLookAway.mock.calls.length).toBe(1);
    openMenu(view, { ...menu, back: null, onLookAway });
    closeMenu(view);
    expect(onLookAway.mock.calls.length).toBe(2);
  });
});

describe("an edit", () => {
  test("is said at once, or together with the figures that it changes", () => {
    const { view } = opened();
    const limited = (within: string) => () =>
      perform(view, (spec) => ({ ...spec, within }), `Within ${within}.`, within === "P2D" ? null : undefined);
    limited("P1D")();
    expect([view.state.spoken.text, view.state.awaited]).toEqual(["Within P1D.", null]);
    limited("P2D")();
    const { revision } = view.session.state;
    expect(view.state.awaited).toMatchObject({ about: null, revision, said: "Within P2D." });
    expect(view.state.spoken.text).toBe("Within P1D.");
  });

  test("that the spec does not allow is told in a line", () => {
    const { view } = opened();
    const refuse = () => {
      throw new EditRefused("unknown-node", { node: "n9" });
    };
    expect(perform(view, refuse, "Done.")).toBe(false);
    expect([view.state.notice, view.state.spoken.text]).toEqual(["No n9.", "No n9."]);
    expect(view.session.state.problem).toBeNull();
  });

  test("is undone and begun anew with words", async () => {
    const { view } = opened();
    redo(view);
    expect(view.state.spoken.text).toBe("Nothing.");
    perform(view, (spec) => ({ ...spec, within: "P1D" }), "Done.");
    await settled();
    undo(view);
    await settled();
    expect([view.state.awaited?.said, view.session.state.spec.within]).toEqual(["Undone.", null]);
    reset(view);
    await settled();
    expect(view.state.awaited?.said).toContain("Begun anew.");
  });
});
