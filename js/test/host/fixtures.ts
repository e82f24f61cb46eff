import { makeSpec } from "../../src/core/spec";
import type { JourneySpec, SpecState, States } from "../../src/protocol/messages";

export const CHAIN: JourneySpec = makeSpec({
  container: "account",
  nodes: ["A", "B", "C"].map((metric, i) => ({
    id: `n${i + 1}`,
    components: [{ metric }],
    position: { x: 300 * i, y: 0 },
  })),
  arrows: [
    { source: "n1", target: "n2" },
    { source: "n2", target: "n3" },
  ],
});

export function specState(revision: string, spec: JourneySpec = CHAIN): SpecState {
  return { revision, spec, can_undo: false, can_redo: false, configured: true };
}

export function states(changes: Partial<States> = {}): States {
  return {
    _spec: specState("r0"),
    _result: null,
    _catalog: { containers: [], metrics: [], dimensions: [], segments: [], date_ranges: [] },
    _status: { state: "idle", revision: "r0", error: null, progress: null },
    _words: { locale: "en", text: "", follows: false },
    height: 480,
    ...changes,
  };
}

export const REFUSAL = {
  id: "unknown-name",
  parameters: { name: "X" },
  what: "There is no metric X.",
  why: "Metrics are found by name.",
  fix: "Choose another.",
};

/** Let replies arrive that are under way. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
