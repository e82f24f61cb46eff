import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { QUIET } from "../../shared/button";
import { useWords } from "../../shared/words";

export interface Option {
  readonly key: string;
  readonly label: string;
  readonly mark?: ComponentChildren;
  readonly hint?: string;
}

export interface ComboboxProps {
  label: string;
  /** What is chosen. */
  value: string;
  find: (text: string) => readonly Option[] | Promise<readonly Option[]>;
  onChoose: (key: string) => void;
  /** Any text may be taken too; it is once the field is left or Enter pressed. */
  onText?: (text: string) => void;
  placeholder?: string;
  invalid?: boolean;
  first?: boolean;
  /** The field is emptied by each choice, to take another. */
  adding?: boolean;
  class?: string;
}

const SETTLING_MS = 120;

/** A field that offers what fits the text in it. */
export function Combobox(props: ComboboxProps) {
  const { label, value, find, onChoose, onText, placeholder, invalid, first, adding } = props;
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [options, setOptions] = useState<readonly Option[] | null>(null);
  const [active, setActive] = useState(-1);
  const text = typed ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: what finds is made anew with each drawing
  useEffect(() => {
    if (!open) return setOptions(null);
    let current = true;
    const timer = setTimeout(
      async () => {
        const found = await find(text.trim());
        if (!current) return;
        setOptions(found);
        setActive(found.length > 0 && text.trim() !== "" && !onText ? 0 : -1);
      },
      text ? SETTLING_MS : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const finish = (): void => {
    close();
    setTyped(null);
  };
  const choose = (option: Option | undefined): void => {
    if (!option) return;
    finish();
    onChoose(option.key);
  };
  /** Take the text as it is; where only what is offered counts, what is called exactly so. */
  const takeText = (): void => {
    if (typed === null) return;
    const wanted = typed.trim();
    const exact = options?.find((option) => option.label.toLowerCase() === wanted.toLowerCase());
    finish();
    if (onText && (wanted || !adding)) onText(wanted);
    else if (exact && !onText) onChoose(exact.key);
  };
  const keyDown = (event: KeyboardEvent): void => {
    const count = options?.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (event.altKey) return;
      if (!open) setOpen(true);
      else if (count) setActive((active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + count) % count);
    } else if (event.key === "Enter" && (active >= 0 || (typed !== null && (onText || open)))) {
      if (active >= 0) choose(options?.[active]);
      else takeText();
    } else if (event.key === "Escape" && open) close();
    else if (event.key === "Backspace" && adding && text === "") return;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class={`ipj-combo ${props.class ?? ""}`}>
      <input
        {...QUIET}
        ref={field}
        class="ipj-input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={invalid ? "true" : undefined}
        data-first={first ? "true" : undefined}
        placeholder={placeholder}
        value={typed ?? value}
        title={value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={takeText}
        onKeyDown={keyDown}
      />
      {open && field.current && (
        <Options
          id={id}
          field={field.current}
          label={label}
          options={options}
          active={active}
          nothing={onText && text.trim() ? t("use-text", { text: text.trim() }) : t("no-matches")}
          onChoose={choose}
          onClose={close}
        />
      )}
    </span>
  );
}

interface OptionsProps {
  id: string;
  field: HTMLElement;
  label: string;
  options: readonly Option[] | null;
  active: number;
  nothing: string;
  onChoose: (option: Option) => void;
  onClose: () => void;
}

const GAP = 2;
const HIGHEST = 240;
const NARROWEST = 180;

/** A list below its field, or above it where that has more room; nothing around it cuts it off but the widget. */
export function Options({ id, field, label, options, active, nothing, onChoose, onClose }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    const around = element?.offsetParent?.getBoundingClientRect();
    if (!element || !around) return;
    const { left, right, top, bottom, width } = field.getBoundingClientRect();
    const [above, below] = [top - around.top, around.bottom - bottom];
    const up = below < HIGHEST && above > below;
    const wide = Math.max(width, NARROWEST);
    element.style.minWidth = `${wide}px`;
    element.style.maxWidth = `${Math.max(wide, around.right - left - 8)}px`;
    element.style.left = `${Math.min(left, around.right - wide - 8, right) - around.left}px`;
    element.style.maxHeight = `${Math.min(HIGHEST, (up ? above : below) - 8)}px`;
    element.style.top = up ? "auto" : `${bottom - around.top + GAP}px`;
    element.style.bottom = up ? `${around.bottom - top + GAP}px` : "auto";
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is active
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  useEffect(() => {
    const area = field.closest(".ipj-builder-area");
    area?.addEventListener("scroll", onClose);
    return () => area?.removeEventListener("scroll", onClose);
  });
  return (
    <div
      ref={list}
      id={id}
      class="ipj-options"
      role="listbox"
      aria-label={label}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options?.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
        <div
          key={option.key}
          id={`${id}-${index}`}
          class="ipj-option"
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          title={option.label}
          onClick={() => onChoose(option)}
        >
          {option.mark}
          <span class="ipj-option-label">{option.label}</span>
          {option.hint && <span class="ipj-option-hint">{option.hint}</span>}
        </div>
      ))}
      {options?.length === 0 && (
        <div class="ipj-option ipj-option--none" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
          {nothing}
        </div>
      )}
    </div>
  );
}
