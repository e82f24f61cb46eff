import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import english from "../../../src/ipyjourney/locale/en/forms.ftl";
import interfaceWords from "../../../src/ipyjourney/locale/en/interface.ftl";
import { perform, undo } from "../../src/analysis/edits";
import { say } from "../../src/analysis/view";
import { newsAmong } from "../../src/core/news";
import { EditRefused } from "../../src/core/refused";
import { createMemoryKernel } from "../../src/host/memory";
import { newsOf } from "../../src/journey/news";
import { arrowColumns, arrowLines, nodeColumns, nodeLines } from "../../src/journey/parts/overview/rows";
import { createView, type View } from "../../src/journey/view";
import type { JourneySpec, JourneyState, NodeState } from "../../src/protocol/messages";
import { CHAIN, specState, states } from "../host/fixtures";

const WORDS = { locale: "en", text: `${interfaceWords}\n${english}`, follows: false };

const bounded = (value: number | null) => ({ value, low: null, high: null });

function node(id: string, primary: number, percent: number): NodeState {
  const share = bounded(percent);
  return {
    node: id,
    primary,
    primary_percent: { start: share, previous: share, total: share },
    secondary: null,
    secondary_percent: { start: null, previous: null, total: null },
    fallout: null,
    fallout_percent: null,
    fallout_change: null,
    fallout_open: null,
    fallout_lost: null,
    breakdown: null,
    change: null,
  } as NodeState;
}

function result(...nodes: NodeState[]): JourneyState {
  const arrow = { change: null, p10_time: null, p90_time: null };
  return {
    revision: "r0",
    container_metric: "Accounts",
    percent_of: "start",
    total: 100,
    caption: null,
    notes: [],
    sides: [],
    nodes,
    arrows: [
      { ...arrow, source: "n1", target: "n2", instances: 50, share: bounded(0.5), median_time: 86_400_000_000 },
      { ...arrow, source: "n2", target: "n3", instances: 20, share: bounded(0.4), median_time: null },
    ],
  };
}

const BEFORE = result(node("n1", 100, 100), node("n2", 50, 50), node("n3", 20, 20));

function opened(spec: JourneySpec = CHAIN): View {
  return createView(
    createMemoryKernel(states({ _words: WORDS, _spec: specState("r0", spec), _result: BEFORE })).connect(),
  );
}

describe("the node to tell of after an edit", () => {
  const told = (about: string | null, ...now: NodeState[]) => {
    const news = newsAmong(now, BEFORE.nodes, about, "start");
    return news && [news.now.node, news.was?.primary ?? null, news.moved, news.others];
  };

  test("is the one that it was about, if that has other figures", () => {
    expect(told("n2", node("n1", 100, 100), node("n2", 40, 40), node("n3", 1, 1))).toEqual(["n2", 50, true, 1]);
  });

  test("else the one whose number changed most, a new one before all others", () => {
    expect(told("n1", node("n1", 100, 100), node("n2", 40, 40), node("n3", 1, 1))).toEqual(["n3", 20, true, 1]);
    expect(told(null, node("n1", 1, 100), node("n4", 7, 7))).toEqual(["n4", null, true, 1]);
  });

  test("is told of also where nothing changed, if the edit was about it", () => {
    expect(told("n2", ...BEFORE.nodes)).toEqual(["n2", 50, false, 0]);
    expect(told(null, ...BEFORE.nodes)).toBeNull();
    expect(told("gone", ...BEFORE.nodes)).toBeNull();
  });
});

describe("the news of an edit", () => {
  const told = (about: string | null, ...now: NodeState[]): string | undefined => {
    const view = opened();
    const before = view.state;
    view.set({ result: result(...now) });
    return newsOf(view, { revision: "r1", about, before, said: "" });
  };

  test("says the figures before and after, and how many others changed", () => {
    expect(told("n3", node("n1", 100, 100), node("n2", 50, 50), node("n3", 10, 10))).toBe(
      "C: Accounts from 20 to 10, from 20.0% to 10.0% (Percent of start node).",
    );
    expect(told("n3", node("n1", 200, 100), node("n2", 50, 25), node("n3", 20, 10))).toBe(
      "C: Accounts still 20, from 20.0% to 10.0% (Percent of start node). 2 other nodes have new figures.",
    );
  });

  test("says the figures of a new node, and that nothing changed", () => {
    const [first] = BEFORE.nodes as [NodeState];
    const view = opened();
    const before = { ...view.state, result: result(first) };
    view.set({ result: BEFORE });
    const news = newsOf(view, { revision: "r1", about: "n2", before, said: "" });
    expect(news).toBe("B: Accounts 50, 50.0% (Percent of start node).");
    expect(told(null, ...BEFORE.nodes)).toBe("No figure has changed.");
  });

  test("compares no figures of another metric", () => {
    const view = opened({ ...CHAIN, primary_metric: "Revenue" });
    const before = { ...view.state, session: { ...view.state.session, spec: CHAIN } };
    expect(newsOf(view, { revision: "r1", about: "n2", before, said: "" })).toBe(
      "B: Revenue 50, 50.0% (Percent of start node).",
    );
  });
});

describe("an edit is said", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const limited = (within: string) => (spec: JourneySpec) => ({ ...spec, within });

  test("alone if its figures take long, and only once", async () => {
    const view = opened();
    perform(view, limited("P1D"), "First.", null);
    perform(view, limited("P2D"), "Second.", null);
    expect(view.state.spoken.text).toBe("");
    await vi.advanceTimersByTimeAsync(1000);
    expect([view.state.spoken.text, view.state.awaited?.said]).toEqual(["First. Second.", ""]);
  });

  test("when it is undone, too", async () => {
    const view = opened();
    perform(view, limited("P1D"), "Done.", null);
    await vi.advanceTimersByTimeAsync(1000);
    undo(view);
    await vi.advanceTimersByTimeAsync(10);
    expect([view.state.awaited?.said, view.state.awaited?.about]).toEqual(["Undone.", null]);
  });

  test("urgently where it is refused", () => {
    const view = opened();
    const refuse = (): never => {
      throw new EditRefused("unknown-node", { node: "n9", known: "" });
    };
    perform(view, refuse, "Done.");
    expect(view.state.spoken.urgent).toBe(true);
    say(view, "All is well.");
    expect(view.state.spoken.urgent).toBe(false);
  });
});

describe("the journey as a table", () => {
  const read = (spec: JourneySpec, state = BEFORE) => {
    const view = opened(spec);
    view.set({ result: state });
    return view;
  };

  test("has each node with its figures and what leads to it", () => {
    const view = read({ ...CHAIN, show_fallout: false });
    expect(nodeColumns(view).map(({ label }) => label)).toEqual([
      "table-node",
      "Accounts",
      "Percent of start node",
      "table-after",
    ]);
    expect(nodeLines(view).map(({ title, figures, after, tags }) => [title, ...figures, after, ...tags])).toEqual([
      ["A", "100", "100.0%", "", "Start node"],
      ["B", "50", "50.0%", "A"],
      ["C", "20", "20.0%", "B"],
    ]);
  });

  test("has each arrow with its figures, limits and label", () => {
    const [first, ...others] = CHAIN.arrows;
    const limited = { ...first, within: "P7D", order: "immediate", label: "soon" } as JourneySpec["arrows"][number];
    const view = read({ ...CHAIN, arrows: [limited, ...others] });
    expect(arrowColumns(view).length).toBe(7);
    const [line] = arrowLines(view);
    expect([line?.source, line?.target, line?.figures[0], line?.figures[1]]).toEqual(["A", "B", "50", "50.0%"]);
    expect(line?.rest[0]).toMatch(/^Immediate, within 7/);
    expect(line?.rest[1]).toBe("soon");
  });

  test("has as many cells as columns on each side of a comparison", () => {
    const sides = [
      { name: "Now", nodes: BEFORE.nodes, arrows: BEFORE.arrows, caption: null },
      { name: "Then", nodes: BEFORE.nodes, arrows: BEFORE.arrows, caption: null },
    ] as unknown as JourneyState["sides"];
    const side = { segments: [], date_range: null, prior: null };
    const compare: JourneySpec["compare"] = [
      { ...side, name: "Now" },
      { ...side, name: "Then" },
    ];
    const view = read({ ...CHAIN, compare, show_fallout: false }, { ...BEFORE, sides });
    const columns = nodeColumns(view);
    expect(columns.map(({ label }) => label)).toContain("Then: Accounts");
    expect(nodeLines(view).map(({ figures }) => figures.length + 2)).toEqual([1, 2, 3].map(() => columns.length));
    expect(arrowLines(view).map(({ figures }) => figures.length + 4)).toEqual(
      [1, 2].map(() => arrowColumns(view).length),
    );
  });
});
