// The words that a page brings along, by language.
import type { WordsState } from "../protocol/messages";

const OF_WORDS = "ipj-words";

/** The words of each language; those of the page itself come first. */
export function readWords(page: Document): readonly WordsState[] {
  const given: Record<string, string> = JSON.parse(page.getElementById(OF_WORDS)?.textContent ?? "{}");
  return Object.entries(given).map(([locale, text]) => ({ locale, text, follows: false }));
}

/** What a language calls itself. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
