import { describe, expect, test } from "vitest";
import contract from "../../../tests/contract/flow_edits.json";
import { dimensionOf, itemsIn, shownColumns } from "../../src/core/flow-columns";
import * as edits from "../../src/core/flows";
import type { FlowSpec } from "../../src/protocol/messages";
import { type FlowDraft, makeFlow } from "./flow-specs";

interface Vector {
  name: string;
  spec: string;
  edit: string;
  arguments: unknown[];
  result?: Partial<FlowDraft>;
  error?: string;
}

type Edit = (spec: FlowSpec, ...parts: unknown[]) => FlowSpec;

const specs = contract.specs as unknown as Record<string, FlowDraft>;
const vectors = contract.vectors as unknown as Vector[];
const functions = edits as unknown as Record<string, Edit>;

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function flowNamed(name: string, changes: Partial<FlowDraft> = {}): FlowSpec {
  const draft = specs[name];
  if (!draft) throw new Error(`no spec "${name}"`);
  return makeFlow({ ...draft, ...changes });
}

function edited({ spec, edit, arguments: parts }: Vector): FlowSpec {
  const change = functions[camelCase(edit)];
  if (!change) throw new Error(`no edit "${edit}"`);
  return change(frozen(flowNamed(spec)), ...frozen(parts));
}

describe("edits of flows keep the contract with Python", () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    if (vector.error === undefined) {
      expect(edited(vector)).toEqual(flowNamed(vector.spec, vector.result));
    } else {
      expect(() => edited(vector)).toThrow(expect.objectContaining({ name: "EditRefused", id: vector.error }));
    }
  });
});

test("a flow says which columns it shows, how many items of each, and along which dimension", () => {
  const spec = flowNamed("rich");
  expect(shownColumns(spec)).toEqual([0, 1, 2, 4]);
  expect([1, 2].map((column) => itemsIn(spec, column))).toEqual([8, 3]);
  expect([0, 1, 2].map((column) => dimensionOf(spec, column))).toEqual([null, "Channel", "Region"]);
  expect(dimensionOf(flowNamed("both"), 0)).toBe("Channel");
  expect(dimensionOf(flowNamed("from items"), 0)).toBe("Channel");
});

test("a column can be added where paths run and there is room", () => {
  expect(edits.canShowColumn(flowNamed("after"), "after")).toBe(true);
  expect(edits.canShowColumn(flowNamed("after"), "before")).toBe(false);
  expect(edits.canShowColumn(flowNamed("longest"), "after")).toBe(false);
});
