import type { WordsState } from "../protocol/messages";
import { createWords } from "../shared/words";
import { showAnalyses } from "./analyses";
import { unfoldForPrint } from "./printing";
import { sortTables } from "./tables";
import { showTools } from "./tools";
import { readWords } from "./words";

/** Bring a page to life. Without all of this it is read as it is. */
export function startPage(page: Document): void {
  const spoken = readWords(page);
  const languages = spoken.map(({ locale }) => locale);
  let end = (): void => undefined;
  const speak = (state: WordsState): void => {
    end();
    const words = createWords(state.locale, state.text);
    const ends = [showAnalyses(page, state), sortTables(page, words)];
    end = () => {
      for (const each of ends) each();
    };
    const onLanguage = (language: string): void => {
      const chosen = spoken.find(({ locale }) => locale === language);
      if (chosen) speak(chosen);
    };
    showTools(page, words, { languages, language: state.locale, onLanguage });
  };
  const [first] = spoken;
  if (first) speak(first);
  unfoldForPrint(page);
}
