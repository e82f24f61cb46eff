// What the reader chooses for the whole page: its theme, and its language where there are several.
import { render } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../shared/words";
import { languageName } from "./words";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

interface Languages {
  readonly languages: readonly string[];
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

interface ToolsProps extends Languages {
  page: Document;
  words: Words;
}

export function showTools(page: Document, words: Words, languages: Languages): void {
  const place = page.querySelector("[data-ipj-tools]");
  if (place) render(<Tools page={page} words={words} {...languages} />, place);
}

function Tools({ page, words: { t }, languages, language, onLanguage }: ToolsProps) {
  const [theme, setTheme] = useState<Theme>("system");
  const choose = (next: Theme): void => {
    setTheme(next);
    const { dataset } = page.documentElement;
    if (next === "system") delete dataset.ipjTheme;
    else dataset.ipjTheme = next;
  };
  const labels = { system: t("page-theme-system"), light: t("page-theme-light"), dark: t("page-theme-dark") };
  return (
    <>
      {languages.length > 1 && (
        <label class="ipj-page-language">
          <span>{t("page-language")}</span>
          <select value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
            {languages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="ipj-page-theme">
        <legend>{t("page-theme")}</legend>
        {THEMES.map((each) => (
          <label key={each}>
            <input type="radio" name="ipj-theme" checked={theme === each} onChange={() => choose(each)} />
            <span>{labels[each]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
