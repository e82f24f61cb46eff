import { describe, expect, test } from "vitest";
import contract from "../../../tests/contract/edits.json";
import * as edits from "../../src/core/edits";
import { makeSpec, type SpecDraft } from "../../src/core/spec";
import type { JourneySpec } from "../../src/protocol/messages";

interface Vector {
  name: string;
  spec: string;
  edit: string;
  arguments: unknown[];
  result?: Partial<SpecDraft>;
  error?: string;
}

type Edit = (spec: JourneySpec, ...parts: unknown[]) => JourneySpec;

const specs = contract.specs as unknown as Record<string, SpecDraft>;
const vectors = contract.vectors as unknown as Vector[];
const functions = edits as unknown as Record<string, Edit>;

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function specNamed(name: string, changes: Partial<SpecDraft> = {}): JourneySpec {
  const draft = specs[name];
  if (!draft) throw new Error(`no spec "${name}"`);
  return makeSpec({ ...draft, ...changes });
}

function edited({ spec, edit, arguments: parts }: Vector): JourneySpec {
  const change = functions[camelCase(edit)];
  if (!change) throw new Error(`no edit "${edit}"`);
  return change(frozen(specNamed(spec)), ...frozen(parts));
}

describe("edits keep the contract with Python", () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    if (vector.error === undefined) {
      expect(edited(vector)).toEqual(specNamed(vector.spec, vector.result));
    } else {
      expect(() => edited(vector)).toThrow(expect.objectContaining({ name: "EditRefused", id: vector.error }));
    }
  });
});

test("a refused edit names the nodes as the canvas does", () => {
  const spec = makeSpec({
    container: "account",
    nodes: [
      { id: "n1", name: "First", components: [{ metric: "A" }] },
      { id: "n2", components: [{ metric: "B" }, { dimension: "Channel", item: "Web" }] },
    ],
    arrows: [{ source: "n1", target: "n2" }],
  });
  expect(() => edits.connect(spec, "n1", "n2")).toThrow(
    expect.objectContaining({ parameters: { source: "First", target: "B and Web" } }),
  );
});
