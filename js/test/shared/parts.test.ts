import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMemoryKernel } from "../../src/host/memory";
import { createPageHost } from "../../src/host/page";
import type { Reply, Request } from "../../src/protocol/messages";
import { createParts } from "../../src/shared/parts";
import { createWords } from "../../src/shared/words";
import { REFUSAL, states } from "../host/fixtures";

const SCRIPT = "export default (shared) => ({ panels: { table: shared.length } });";

const answers = (request: Request): Reply | undefined =>
  request.kind === "part" && request.name === "details"
    ? { id: request.id, kind: "part", script: SCRIPT, style: ".ipj-x {}", words: "more = More" }
    : undefined;

// Node imports no blob: addresses; the script is the same in every test.
beforeEach(() => {
  vi.spyOn(URL, "createObjectURL").mockReturnValue(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a late part", () => {
  test("is asked for once, comes with its words, and is there from then on", async () => {
    const kernel = createMemoryKernel(states(), {}, answers);
    const words = createWords("en", "");
    const parts = createParts(kernel.connect(), words);
    expect(parts.get("details")).toBeUndefined();
    const [one, other] = await Promise.all([parts.load("details"), parts.load("details")]);
    expect(one).toBe(other);
    expect(parts.get("details")).toMatchObject({ style: ".ipj-x {}", panels: { table: 0 } });
    expect(words.t("more")).toBe("More");
    expect(kernel.received.map(({ kind }) => kind)).toEqual(["part"]);
  });

  test("that the kernel refuses says why, and is asked for again", async () => {
    const kernel = createMemoryKernel(states(), {}, answers);
    const parts = createParts(kernel.connect(), createWords("en", ""));
    kernel.refuseNext(REFUSAL);
    expect(await parts.load("other")).toEqual({ problem: REFUSAL });
    kernel.refuseNext(REFUSAL);
    await parts.load("other");
    expect(kernel.received).toHaveLength(2);
  });

  test("that cannot be evaluated is a problem, not a crash", async () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("data:text/javascript,}");
    const broken = (request: Request): Reply => ({
      id: request.id,
      kind: "part",
      script: "} broken",
      style: "",
      words: "",
    });
    const parts = createParts(createMemoryKernel(states(), {}, broken).connect(), createWords("en", ""));
    expect(await parts.load("details")).toEqual({ problem: { id: "part-blocked" } });
  });

  test("that was built for another first module is not used", async () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("data:text/javascript,export default () => null");
    const old = (request: Request): Reply => ({ id: request.id, kind: "part", script: "old", style: "", words: "" });
    const parts = createParts(createMemoryKernel(states(), {}, old).connect(), createWords("en", ""));
    expect(await parts.load("details")).toEqual({ problem: { id: "part-outdated" } });
  });

  test("comes from a saved page if it is in it", async () => {
    const facts = { locale: "en", theme: "page" } as const;
    const details = { panels: { table: 1 } };
    const host = createPageHost(states(), facts, { redraws: () => false, parts: { details } });
    const parts = createParts(host, createWords("en", ""));
    expect((await parts.load("details")).part).toEqual({ ...details, style: "" });
    expect(await parts.load("builder")).toEqual({ problem: { id: "part-blocked" } });
  });

  test("comes from its source where the host has that", async () => {
    const kernel = createMemoryKernel(states(), {}, undefined, async () => ({ panels: { table: 1 } }));
    const parts = createParts(kernel.connect(), createWords("en", ""));
    expect((await parts.load("details")).part).toEqual({ panels: { table: 1 }, style: "" });
  });
});
