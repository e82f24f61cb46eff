import { afterEach, describe, expect, test, vi } from "vitest";
import { move, organize, rename, setDisplay } from "../../src/core/edits";
import { isPlaced, sameAnalysis } from "../../src/core/spec";
import type { Host } from "../../src/host/host";
import { createJupyterHost, showSpoken, type WidgetModel } from "../../src/host/jupyter";
import { createMemoryKernel } from "../../src/host/memory";
import { createPageHost, type PageManners } from "../../src/host/page";
import { createQuestions } from "../../src/host/questions";
import { createSession } from "../../src/host/session";
import type { JourneySpec, JourneyState, Reply, Request } from "../../src/protocol/messages";
import { CHAIN, REFUSAL, settled, specState, states } from "./fixtures";

afterEach(() => {
  vi.useRealTimers();
});

const ITEMS = { kind: "items", dimension: "Channel", search: "e", offset: 0, limit: 1 } as const;

function asked() {
  const sent: Request[] = [];
  const questions = createQuestions((request) => sent.push(request));
  return { sent, questions };
}

test("a question gets the reply with its id", async () => {
  const { sent, questions } = asked();
  const [one, other] = [questions.ask({ kind: "undo" }), questions.ask({ kind: "redo" })];
  const [undo, redo] = sent;
  questions.receive({ id: redo?.id, kind: "refused", error: REFUSAL });
  questions.receive({ id: undo?.id, kind: "accepted", revision: "r1" });
  expect(await one).toMatchObject({ kind: "accepted", revision: "r1" });
  expect(await other).toMatchObject({ kind: "refused", error: REFUSAL });
});

test("an answered question waits no longer", async () => {
  vi.useFakeTimers();
  const { sent, questions } = asked();
  const answer = questions.ask(ITEMS);
  questions.receive({ id: sent[0]?.id, kind: "items", items: [], total: 0 });
  expect(vi.getTimerCount()).toBe(0);
  questions.receive({ id: sent[0]?.id, kind: "refused", error: REFUSAL });
  expect(await answer).toMatchObject({ kind: "items" });
});

test("a question that nobody answers ends after fifteen seconds", async () => {
  vi.useFakeTimers();
  const { sent, questions } = asked();
  const answer = questions.ask(ITEMS);
  vi.advanceTimersByTime(15_000);
  expect(await answer).toEqual({ kind: "unanswered", reason: "timeout" });
  questions.receive({ id: sent[0]?.id, kind: "items", items: [], total: 0 });
});

test("a question may wait for ever, until it is closed", async () => {
  vi.useFakeTimers();
  const { questions } = asked();
  const answer = questions.ask({ kind: "undo" }, Number.POSITIVE_INFINITY);
  expect(vi.getTimerCount()).toBe(0);
  questions.close();
  expect(await answer).toEqual({ kind: "unanswered", reason: "closed" });
  expect(await questions.ask({ kind: "undo" })).toEqual({ kind: "unanswered", reason: "closed" });
});

test("where nothing can be sent there is no kernel", async () => {
  const questions = createQuestions(() => {
    throw new Error("no channel");
  });
  expect(await questions.ask({ kind: "undo" })).toEqual({ kind: "unanswered", reason: "no-kernel" });
});

test.each([null, "text", 1, {}, { id: 1, kind: "accepted" }, { id: "x" }, { id: "x", kind: "other" }])(
  "a message %j is none of ours",
  (message) => {
    const { questions } = asked();
    expect(() => questions.receive(message)).not.toThrow();
  },
);

function notebook() {
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  const values: Record<string, unknown> = { ...states() };
  const sent: unknown[] = [];
  const written: unknown[] = [];
  const model: WidgetModel = {
    get: (key) => values[key],
    on: (event, callback) => listeners.set(event, (listeners.get(event) ?? new Set()).add(callback)),
    off: (event, callback) => listeners.get(event)?.delete(callback),
    send: (content) => sent.push(content),
    set: (key, value) => {
      written.push([key, value]);
      values[key] = value;
    },
    save_changes: () => written.push("saved"),
  };
  const emit = (event: string, value?: unknown): void => {
    for (const listener of listeners.get(event) ?? []) listener(value);
  };
  const count = (): number => [...listeners.values()].reduce((sum, group) => sum + group.size, 0);
  return { model, values, sent, written, emit, count };
}

function element(dataset: Record<string, string>, classes: readonly string[] = []): HTMLElement {
  const body = { dataset, classList: { contains: (name: string) => classes.includes(name) } };
  return { ownerDocument: { body, defaultView: { navigator: { language: "sv" } } } } as unknown as HTMLElement;
}

test("a notebook's model is read, listened to and asked, and let go", async () => {
  const { model, values, sent, emit, count } = notebook();
  const host = createJupyterHost(model, element({ jpThemeName: "JupyterLab Dark" }));
  expect(host.facts).toEqual({ locale: "sv", theme: "jupyter", live: true });
  const heard = vi.fn();
  host.subscribe("_spec", heard);
  const end = host.subscribe("height", heard);
  end();
  values._spec = specState("r1");
  emit("change:_spec");
  emit("change:height");
  expect(heard.mock.calls).toEqual([[specState("r1")]]);
  expect(host.get("_spec").revision).toBe("r1");

  const answer = host.ask({ kind: "undo" });
  emit("msg:custom", { id: (sent[0] as Request).id, kind: "accepted", revision: "r0" });
  expect(await answer).toMatchObject({ kind: "accepted", revision: "r0" });
  host.close();
  expect(count()).toBe(0);
});

test.each([
  [["dark-theme"], [["_seen", "r1"], "saved"]],
  [[], []],
])("a new result is acknowledged once where cells wait for that: %j", (classes, wanted) => {
  const { model, values, written, emit, count } = notebook();
  const hosts = [1, 2].map(() => createJupyterHost(model, element({}, classes)));
  values._result = { revision: "r1" };
  emit("change:_result");
  expect(written).toEqual(wanted);
  for (const host of hosts) host.close();
  expect(count()).toBe(0);
});

describe("the language of whoever reads", () => {
  const shown = (follows: boolean, locale: string) => {
    const { values, ...rest } = notebook();
    values._words = { locale, text: "", follows };
    const hide = vi.fn();
    const show = vi.fn((host: Host) => () => {
      hide();
      host.close();
    });
    return { ...rest, values, hide, show, end: showSpoken(rest.model, element({}), show) };
  };

  test("is told to the kernel, and shown once that has the words", () => {
    const { values, sent, show, hide, emit, end, count } = shown(true, "en");
    expect(sent).toMatchObject([{ kind: "speak", locale: "sv" }]);
    values._words = { locale: "sv", text: "", follows: true };
    emit("change:_words");
    expect([show.mock.calls.length, hide.mock.calls.length]).toEqual([2, 1]);
    end();
    expect([hide.mock.calls.length, count()]).toEqual([2, 0]);
  });

  test.each([
    [false, "en"],
    [true, "sv"],
  ])("is not told where that changes nothing: follows %j, speaks %s", (follows, locale) => {
    expect(shown(follows, locale).sent).toEqual([]);
  });
});

test.each([
  [{ vscodeThemeKind: "vscode-dark" }, [], "vscode"],
  [{ jpThemeLight: "true" }, [], "jupyter"],
  [{}, ["dark-theme"], "marimo"],
  [{}, [], "page"],
] as const)("the theme around %j %j is of %s", (dataset, classes, theme) => {
  expect(createJupyterHost(notebook().model, element(dataset, classes)).facts.theme).toBe(theme);
});

const MANNERS: PageManners<JourneySpec, JourneyState> = {
  redraws: (before, after) => isPlaced(after) && sameAnalysis(before, after),
};

function savedPage() {
  const host = createPageHost(states(), { locale: "de", theme: "page" }, MANNERS);
  return { host, session: createSession(host) };
}

test("a saved page still changes how figures are shown and where nodes lie", async () => {
  const { host, session } = savedPage();
  expect(host.facts.live).toBe(false);
  session.edit((spec) => setDisplay(spec, { percent_of: "total" }));
  session.edit((spec) => rename(spec, "n1", "First"));
  session.edit((spec) => move(spec, { n2: { x: 1, y: 2 } }));
  await settled();
  expect(session.state).toMatchObject({ pending: 0, problem: null });
  expect(host.get("_spec").spec).toMatchObject({ percent_of: "total", nodes: [{ name: "First" }, {}, {}] });
});

test("a result in a saved page stays up to date with such edits", async () => {
  const result = { revision: "r0", container_metric: "Accounts", total: 1, nodes: [], arrows: [], caption: null };
  const whole = { ...result, percent_of: "start" as const, notes: [], sides: [] };
  const shown = (state: JourneyState, { percent_of }: JourneySpec): JourneyState => ({ ...state, percent_of });
  const host = createPageHost(states({ _result: whole }), { locale: "en", theme: "page" }, { ...MANNERS, shown });
  const session = createSession(host);
  session.edit((spec) => setDisplay(spec, { percent_of: "total" }));
  await settled();
  expect(host.get("_result")).toMatchObject({ revision: session.state.revision, percent_of: "total" });
});

test.each([
  ["a new figure", (spec: typeof CHAIN) => ({ ...spec, arrows: [] })],
  ["a layout", organize],
])("a saved page cannot compute %s, and says so", async (_, change) => {
  const { session } = savedPage();
  session.edit(change);
  await settled();
  expect(session.state).toMatchObject({ spec: CHAIN, pending: 0, problem: { id: "no-kernel" } });
});

test("a saved page answers what it has brought along, and nothing else", async () => {
  const reply: Reply = { id: "1", kind: "items", items: [], total: 0 };
  const answers = ({ kind }: { kind: string }): Reply | null => (kind === "items" ? reply : null);
  const host = createPageHost(states(), { locale: "en", theme: "page" }, { ...MANNERS, answers });
  expect(await host.ask(ITEMS)).toEqual(reply);
  expect(await host.ask({ kind: "undo" })).toEqual({ kind: "unanswered", reason: "no-kernel" });
});

test("a saved page tells another height", () => {
  const { host } = savedPage();
  const heard = vi.fn();
  host.subscribe("height", heard);
  host.resize(321);
  expect([heard.mock.calls, host.get("height")]).toEqual([[[321]], 321]);
});

test("the kernel for tests pages through items", async () => {
  const items = [
    { name: "Web", events: 3 },
    { name: "Email", events: 2 },
    { name: "Call", events: 1 },
  ];
  const host = createMemoryKernel(states(), { Channel: items }).connect();
  expect(await host.ask(ITEMS)).toMatchObject({ items: [items[0]], total: 2 });
  expect(await host.ask({ ...ITEMS, offset: 1 })).toMatchObject({ items: [items[1]], total: 2 });
});
