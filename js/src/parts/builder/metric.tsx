import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { QUIET } from "../../shared/button";
import { Kind } from "../../shared/rail-items";
import { Options } from "./combobox";
import { EditorFrame, type EditorProps } from "./editor";
import { completeAt, insertName } from "./expression";

interface MetricJson {
  readonly expression: string;
}

/** Build a calculated metric: an expression, in which the names of metrics are offered. */
export function MetricEditor(panel: PanelProps<EditorProps<MetricJson>>) {
  const { view, props } = panel;
  const { t } = view;
  const [first] = useState(props.definition?.expression ?? "");
  const [text, setText] = useState(first);
  const [strict, setStrict] = useState(false);
  const missing = text.trim() === "";
  // A metric that names itself would never be found out.
  const names = view.state.catalog.metrics.map(({ id }) => id).filter((id) => id !== props.was);
  return (
    <EditorFrame
      panel={panel}
      kind="metric"
      definition={missing ? null : { expression: text.trim() }}
      missing={missing ? t("problem-expression") : null}
      changed={text !== first}
      suggested=""
      onStrict={() => setStrict(true)}
    >
      <div class="ipj-field ipj-field--one">
        <span>{t("expression")}</span>
        <ExpressionField
          label={t("expression")}
          listLabel={t("metrics-found")}
          placeholder={t("expression-placeholder")}
          text={text}
          names={names}
          invalid={strict && missing}
          onChange={setText}
        />
        <p class="ipj-quiet">{t("expression-help")}</p>
      </div>
    </EditorFrame>
  );
}

interface ExpressionFieldProps {
  label: string;
  listLabel: string;
  placeholder: string;
  text: string;
  names: readonly string[];
  invalid: boolean;
  onChange: (text: string) => void;
}

function ExpressionField({ label, listLabel, placeholder, text, names, invalid, onChange }: ExpressionFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<"typing" | "asked" | null>(null);
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const place = useRef<number | null>(null);
  const found = open && completeAt(text, cursor, names, open === "asked");
  const options = found?.names.map((name) => ({ key: name, label: name, mark: <Kind kind="metric" /> })) ?? [];
  useLayoutEffect(() => {
    if (place.current !== null) field.current?.setSelectionRange(place.current, place.current);
    place.current = null;
  });
  const look = (how: "typing" | "asked"): void => {
    setCursor(field.current?.selectionStart ?? 0);
    setActive(0);
    setOpen(how);
  };
  const take = (name: string | undefined): void => {
    if (!found || name === undefined) return;
    const [next, at] = insertName(text, found, name);
    place.current = at;
    setOpen(null);
    onChange(next);
  };
  const keyDown = (event: KeyboardEvent): void => {
    const count = options.length;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && !count) look("asked");
    else if (by) setActive((active + by + count) % count);
    else if (event.key === " " && event.ctrlKey) look("asked");
    else if ((event.key === "Enter" || event.key === "Tab") && count && !event.shiftKey) take(options[active]?.key);
    else if (event.key === "Escape" && count) setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        {...QUIET}
        ref={field}
        class="ipj-input ipj-expression"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? id : undefined}
        aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
        aria-invalid={invalid ? "true" : undefined}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          look("typing");
        }}
        onClick={() => look("typing")}
        onBlur={() => setOpen(null)}
        onKeyDown={keyDown}
      />
      {field.current && options.length > 0 && (
        <Options
          id={id}
          field={field.current}
          label={listLabel}
          options={options}
          active={active}
          nothing=""
          onChoose={({ key }) => take(key)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
