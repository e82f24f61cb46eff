import { useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { QUIET } from "../../shared/button";
import type { Choice } from "../../shared/dialog";

/** What can be chosen, and what then happens. */
export interface Choosing {
  readonly choices: readonly Choice[];
  readonly choose: (key: string) => void;
}

const SEARCHABLE = 8;

/** Choose one of several, with a search where they are many. */
export function Picker({ view, props: { choices, choose }, close }: PanelProps<Choosing>) {
  const { t } = view;
  const [search, setSearch] = useState("");
  const found = choices.filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()));
  const take = ({ key }: Choice): void => {
    close();
    choose(key);
  };
  const keyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const stops = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>("input, button")];
    const here = stops.indexOf(event.target as HTMLElement);
    stops[(here + by + stops.length) % stops.length]?.focus();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk what is inside
    <div class="ipj-picker" onKeyDown={keyDown}>
      {choices.length > SEARCHABLE && (
        <input
          {...QUIET}
          class="ipj-input"
          type="search"
          data-first="true"
          aria-label={t("search")}
          placeholder={t("search")}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !found[0]) return;
            event.preventDefault();
            take(found[0]);
          }}
        />
      )}
      <ul class="ipj-choices">
        {found.map((choice, index) => (
          <li key={choice.key}>
            <button
              type="button"
              {...QUIET}
              class="ipj-menu-entry"
              data-first={index === 0 && choices.length <= SEARCHABLE ? "true" : undefined}
              onClick={() => take(choice)}
            >
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="ipj-quiet">{t("nothing-found", { search })}</p>}
    </div>
  );
}
