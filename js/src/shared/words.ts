import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createFormats, type Formats } from "../core/format";
import { createFormatter, type Parameters, readMessages } from "./fluent";

/** The words of a message; of an attribute by `id.attribute`. */
export type Translate = (id: string, parameters?: Parameters) => string;

/** All that is said in one language: words, numbers and durations. */
export interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  /** A metric's value; decimals only where it is small. */
  number(value: number | null | undefined): string;
  /** A percentage, out of 100. */
  percent(value: number | null | undefined): string;
  /** Names, as an enumeration. */
  list(names: readonly string[]): string;
  /** Learn the messages of a further word file. */
  add(resource: string): void;
}

const LARGE = 1000;

export function createWords(locale: string, resource: string): Words {
  const messages = readMessages(resource);
  const formats = createFormats(locale);
  const format = createFormatter(locale, formats.value);
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    t: (id, parameters) => format(messages.get(id) ?? id, parameters),
    formats,
    number: (value = null) => (value && Math.abs(value) >= LARGE ? formats.count(value) : formats.value(value)),
    percent: (value = null) => formats.percent(value),
    list: (all) => names.format(all),
    add: (more) => {
      for (const [id, pattern] of readMessages(more)) messages.set(id, pattern);
    },
  };
}

export const WordsContext = createContext(createWords("en", ""));

export function useWords(): Words {
  return useContext(WordsContext);
}
