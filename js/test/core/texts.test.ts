/// <reference types="vite/client" />
import { expect, test } from "vitest";
import cases from "../../../tests/contract/texts.json";
import { parseDuration } from "../../src/core/duration";
import { createPeriodWriter } from "../../src/core/periods";
import type { Granularity } from "../../src/protocol/messages";
import { createWords } from "../../src/shared/words";

const FILES = import.meta.glob<string>("../../../src/ipyjourney/locale/*/interface.ftl", {
  import: "default",
  eager: true,
});
const LOCALES = Object.keys(FILES).map((path) => path.split("/").at(-2) ?? "");

/** What writes a value, by the name that the contract has for it. */
function writers(locale: string): Record<string, (value: never) => string> {
  const words = createWords(locale, FILES[`../../../src/ipyjourney/locale/${locale}/interface.ftl`] ?? "");
  const { percent, share, points, exact, duration, limit } = words.formats;
  const { name, range } = createPeriodWriter(words.t);
  const day = (text: string): Date => new Date(`${text}T00:00Z`);
  const period = (granularity: Granularity) => (text: string) => name(day(text), granularity);
  return {
    ...{ percent, share, points, exact, duration, number: words.number, list: words.list },
    limit: (text: string) => limit(parseDuration(text)),
    days: ([first, last]: [string, string]) => range({ first: day(first), last: day(last) }),
    ...{ week: period("week"), month: period("month"), quarter: period("quarter"), year: period("year") },
  };
}

test.each(LOCALES)("numbers, times, days and lists are written as Python writes them: %s", (locale) => {
  const write = writers(locale);
  const found = cases.map(([how, value]) => [how, value, write[how as string]?.(value as never)]);
  expect(found).toEqual(cases.map(([how, value, texts]) => [how, value, (texts as Record<string, string>)[locale]]));
});
