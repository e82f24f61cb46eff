import { describe, expect, test } from "vitest";
import english from "../../../src/ipyjourney/locale/en/interface.ftl";
import { sameTable, shownTable } from "../../src/core/cohorts";
import { sameFlow, shownFlow } from "../../src/core/flows";
import { fitted } from "../../src/core/geometry";
import { widgetKey } from "../../src/flow/keyboard";
import { showItems } from "../../src/flow/showing";
import { createView as createFlow } from "../../src/flow/view";
import { createPageHost } from "../../src/host/page";
import { tellPart } from "../../src/journey/telling";
import { createView } from "../../src/journey/view";
import { canvasHeight } from "../../src/page/heights";
import { answersOf } from "../../src/page/timing";
import type { CurveState, FlowSpec, FlowState, JourneyState, TimingRow, TimingTest } from "../../src/protocol/messages";
import { cohortSpec, cohortState } from "../cohort/fixtures";
import { makeFlow } from "../core/flow-specs";
import { CROSSED } from "../flow/fixtures";
import { CHAIN, settled, states } from "../host/fixtures";

describe("how long returns took", () => {
  const row = (name: string): TimingRow => ({
    row: name,
    instances: 10,
    events: 4,
    censored: 6,
    median: 5,
    median_low: null,
    median_high: null,
  });
  const curve = (name: string): CurveState => ({
    row: name,
    times: [1],
    at_risk: [9],
    shares: [0.5],
    low: [],
    high: [],
  });
  const tested: TimingTest = { statistic: 1, p_value: 0.3, text: "A and B" };
  const names = ["A", "B", "C"];
  const answer = answersOf({ rows: names.map(row), curves: names.map(curve), tests: [["A", "B", tested]] });

  test("is answered for the rows that are asked for, with the test of two whatever their order", () => {
    const reply = answer({ kind: "timing", rows: ["B", "A"] });
    expect(reply).toMatchObject({ kind: "timing", curves: [{ row: "B" }, { row: "A" }], test: tested });
    expect(reply).toMatchObject({ rows: [{ row: "A" }, { row: "B" }, { row: "C" }] });
    expect(answer({ kind: "timing", rows: ["B", "C"] })).toMatchObject({ test: null });
    expect(answer({ kind: "timing", rows: ["A"] })).toMatchObject({ test: null });
  });

  test("is all that is known", () => {
    expect(answer({ kind: "undo" })).toBeNull();
  });
});

test("a table is shown in another way only where its figures stay", () => {
  const spec = cohortSpec();
  const percents = { ...spec, show_counts: false, round_percents: true };
  expect(sameTable(spec, percents)).toBe(true);
  expect(shownTable(cohortState(), percents)).toEqual({ ...cohortState(), show_counts: false, round_percents: true });
  for (const changes of [{ type: "churn" }, { average: "mean" }, { columns: 3 }] as const) {
    expect(sameTable(spec, { ...percents, ...changes })).toBe(false);
  }
});

describe("a flow", () => {
  const spec = makeFlow({ container: "account", pathing_dimension: "Channel", anchor: { kind: "contains" } });
  const flowOn = (changes: Partial<FlowSpec>) => {
    const { _spec, ...rest } = states({ _words: { locale: "en", text: english, follows: false } });
    const host = createPageHost<FlowSpec, FlowState>(
      { ...rest, _spec: { ..._spec, spec: { ...spec, ...changes } }, _result: CROSSED },
      { locale: "en", theme: "page" },
      { redraws: sameFlow, shown: shownFlow },
    );
    return createFlow(host);
  };
  const press = (view: ReturnType<typeof flowOn>, key: string) => widgetKey(view, { key } as KeyboardEvent);

  test("turns into tables and back by its key and its menu, which is a change of its spec", async () => {
    const view = flowOn({});
    const { focusTurn } = view.state;
    expect(press(view, "t")).toBe(true);
    expect(view.session.state.spec).toEqual({ ...spec, show_table: true });
    expect(view.state.focusTurn).toBe(focusTurn + 1);
    await settled();
    expect(view.session.state).toMatchObject({ pending: 0, problem: null, spec: { show_table: true } });
    expect(view.state.result).toEqual({ ...CROSSED, revision: view.session.state.revision });
    const entry = showItems(view)
      .flat()
      .find(({ hint }) => hint === "T");
    expect(entry?.checked).toBe(true);
    entry?.run?.();
    expect(view.session.state.spec).toEqual(spec);
  });

  test("is read as tables from the first if it was saved so, and asks for no other figures", async () => {
    const view = flowOn({ show_table: true, wrap_labels: true });
    expect(
      showItems(view)
        .flat()
        .map(({ checked }) => checked),
    ).toEqual([true, false, true]);
    view.session.edit((before) => ({ ...before, show_table: false, columns: 3 }));
    await settled();
    expect(view.session.state.spec).toMatchObject({ show_table: true, columns: 5 });
    view.set({ formOpen: true });
    expect(press(view, "t")).toBe(false);
  });
});

test("a canvas is as high as its journey at the width of the page, within bounds", () => {
  expect(canvasHeight({ ...CHAIN, show_table: true }, 1000)).toBeGreaterThan(canvasHeight(CHAIN, 1000) + 100);
  const row = (count: number) => ({
    ...CHAIN,
    nodes: Array.from({ length: count }, (_, at) => ({
      ...CHAIN.nodes[0],
      id: `n${at}`,
      position: { x: 0, y: 200 * at },
    })),
  });
  const tall = row(3) as typeof CHAIN;
  expect(canvasHeight(CHAIN, 400)).toBe(260);
  expect(canvasHeight(tall, 1200)).toBeGreaterThan(canvasHeight(tall, 200));
  expect(canvasHeight(row(20) as typeof CHAIN, 1200)).toBe(760);
  expect(canvasHeight({ ...CHAIN, nodes: [] }, 0)).toBe(260);
});

test("what would be too small is shown from its beginning", () => {
  const part = { x: 100, y: 0, width: 2000, height: 100 };
  const room = { width: 400, height: 300 };
  expect(fitted(part, room, 20, 0.5)).toEqual({ scale: 0.5, x: 20 - 50, y: 125 });
  const whole = { ...part, width: 600 };
  expect(fitted(whole, room, 20, 0.5)).toEqual(fitted(whole, room, 20));
});

describe("a part of a journey that is pressed", () => {
  const bounded = (value: number) => ({ value, low: value - 1, high: value + 1 });
  const node = (id: string, primary: number) => ({
    node: id,
    primary,
    primary_percent: { start: bounded(40), previous: bounded(50), total: bounded(10) },
    secondary: null,
    secondary_percent: { start: null, previous: null, total: null },
    instances: primary,
    fallout: 7,
    fallout_percent: bounded(17.5),
    fallout_open: null,
    fallout_lost: null,
    breakdown: null,
    change: null,
    fallout_change: null,
  });
  const arrow = { source: "n1", target: "n2", instances: 33, median_time: 86_400_000_000, change: null };
  const result = {
    revision: "r0",
    container_metric: "Accounts",
    total: 100,
    percent_of: "start",
    nodes: [node("n1", 40)],
    arrows: [{ ...arrow, share: { value: 0.825, low: 0.7, high: 0.9 } }],
    caption: null,
    notes: [],
    sides: [],
  } as unknown as JourneyState;
  const words = { locale: "en", text: english, follows: false };
  const host = createPageHost(
    states({ _result: result, _words: words }),
    { locale: "en", theme: "page" },
    { redraws: () => true },
  );
  const view = createView(host);

  test.each([
    ["nodes", "n1", "A: Accounts 40 · 40.0% (Percent of start node) · 95% interval 39.0% to 41.0%"],
    ["fallouts", "n1", "Fallout of A: Fallout 7, 17.5%"],
    ["arrows", "n1>n2", "A → B: 33 · 82.5% · 95% interval 70.0% to 90.0% · Median time"],
  ] as const)("tells what tips say: %s", (part, id, text) => {
    tellPart(view, part, id);
    expect(view.state.notice).toContain(text);
    expect(view.state.spoken.text).toBe(view.state.notice);
  });

  test("tells nothing where there are no figures", () => {
    view.set({ notice: null });
    tellPart(view, "nodes", "n3");
    expect(view.state.notice).toBeNull();
  });
});
