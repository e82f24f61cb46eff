import { expect, test } from "vitest";
import english from "../../../src/ipyjourney/locale/en/builder.ftl";
import { UNITS } from "../../src/parts/builder/ranges";
import { NUMBER_OPERATORS, OPERATORS } from "../../src/parts/builder/tree";
import { readMessages } from "../../src/shared/fluent";

test("there are words for all that can be chosen, and for all that can be missing", () => {
  const known = readMessages(english);
  const asked = [
    ...OPERATORS.map((operator) => `operator-${operator}`),
    ...NUMBER_OPERATORS.map((operator) => `number-${operator}`),
    ...["all", "any", "then", "not-all", "not-any", "not-then"].map((joint) => `joint-${joint}`),
    ...["all", "any", "then"].map((joint) => `join-${joint}`),
    ...UNITS.flatMap((unit) => [`unit-${unit}`, `units-${unit}`]),
    ...["last", "this", "fixed"].map((form) => `range-${form}`),
    ...["range-last-help", "range-this-help"],
    ...["segment", "metric", "range"].map((kind) => `untitled-${kind}`),
    ...["choose-subject", "enter-value", "enter-number", "empty-group", "limits-exclude"].map((id) => `problem-${id}`),
    ...["sequence-needs-container", "range-empty", "range-backward", "range-count"].map((id) => `problem-${id}`),
    ...["range-unreadable", "expression"].map((id) => `problem-${id}`),
  ];
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});
