import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button, QUIET } from "./button";
import { useWords } from "./words";

export interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A panel over the widget, not over the page, that keeps the focus until it is closed. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const { t } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const all = (selector: string): HTMLElement[] => [...(panel.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useLayoutEffect(() => {
    const [close, first = close] = all("[data-first], button");
    first?.focus({ preventScroll: true });
    if (first instanceof HTMLInputElement) first.select();
  }, []);

  const keyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    const stops = all("input, select, button, [tabindex]");
    const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (event.key !== "Tab" || event.target !== edge) return;
    event.preventDefault();
    other?.focus();
  };
  return (
    <div
      class="ipj-scrim"
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div ref={panel} class="ipj-dialog" role="dialog" aria-modal="true" aria-labelledby={id} onKeyDown={keyDown}>
        <div class="ipj-dialog-head">
          <h2 id={id}>{title}</h2>
          <Button icon="close" label={t("close")} tip="end" onPress={onClose} />
        </div>
        {children}
      </div>
    </div>
  );
}

/** A form in a dialog. */
export function FormDialog({ onSave, children, ...dialog }: DialogProps & { onSave: () => void }) {
  const { t } = useWords();
  return (
    <Dialog {...dialog}>
      <form
        class="ipj-form"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.onClose();
          onSave();
        }}
      >
        {children}
        <div class="ipj-form-end">
          <Button label={t("cancel")} onPress={dialog.onClose}>
            {t("cancel")}
          </Button>
          <Button main submit label={t("save")}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface PickerProps extends Omit<DialogProps, "children"> {
  choices: readonly Choice[];
  choose: (key: string) => void;
}

const SEARCHABLE = 8;

/** A dialog to choose one of several, with a search where they are many. */
export function Picker({ title, choices, choose, onClose }: PickerProps) {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const found = choices.filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()));
  const take = ({ key }: Choice): void => {
    onClose();
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
    <Dialog title={title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk what is inside */}
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
          {found.map((choice) => (
            <li key={choice.key}>
              <button type="button" {...QUIET} class="ipj-menu-entry" onClick={() => take(choice)}>
                {choice.label}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p class="ipj-quiet">{t("nothing-found", { search })}</p>}
      </div>
    </Dialog>
  );
}
