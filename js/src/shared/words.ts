import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createFormats, type Formats } from "../core/format";
import { createFormatter, type Parameters, readMessages } from "./fluent";

/** The words of a message; of an attribute by `id.attribute`. */
export type Translate = (id: string, parameters?: Parameters) => string;

/** All that is said in one language: words, numbers and durations. */
export interface Words {
  readonly locale: string;
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
  const t: Translate = (id, parameters) => format(messages.get(id) ?? id, parameters);
  const formats = createFormats(locale, t);
  const format = createFormatter(locale, formats.value);
  return {
    locale,
    t,
    formats,
    number: (value) => (value && Math.abs(value) >= LARGE ? formats.count : formats.value)(value),
    percent: formats.percent,
    list: (all) => all.join(t("list-joint")),
    add: (more) => {
      for (const [id, pattern] of readMessages(more)) messages.set(id, pattern);
    },
  };
}

export const WordsContext = createContext(createWords("en", ""));

export function useWords(): Words {
  return useContext(WordsContext);
}
