import { useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { QUIET } from "../../shared/button";
import { Select } from "./conditions";
import { EditorFrame, type EditorProps } from "./editor";
import {
  NEW_RANGE,
  type RangeDraft,
  type RangeForm,
  type RangeJson,
  rangeProblem,
  readRange,
  UNITS,
  writeRange,
} from "./ranges";

const FORMS: readonly RangeForm[] = ["last", "this", "fixed"];

/** Build a date range: fixed, or one that moves with the data. */
export function RangeEditor(panel: PanelProps<EditorProps<RangeJson>>) {
  const { t } = panel.view;
  const [first] = useState(() => (panel.props.definition ? readRange(panel.props.definition) : NEW_RANGE));
  const [range, setRange] = useState(first);
  const [strict, setStrict] = useState(false);
  const problem = rangeProblem(range);
  const set = (changes: Partial<RangeDraft>): void => setRange({ ...range, ...changes });
  const invalid = strict && problem !== null ? "true" : undefined;
  const named = (): string => {
    if (problem) return "";
    const { form, first: begin, end, count } = range;
    if (form === "last") return t("range-name-last", { count: Number(count), unit: range.unit });
    if (form === "this") return t("range-name-this", { unit: range.unit });
    return t(begin && end ? "range-name-fixed" : begin ? "range-name-from" : "range-name-to", {
      first: begin,
      last: end,
    });
  };
  const date = (field: "first" | "end", label: string) => {
    const { byDay } = range;
    const shared = {
      ...QUIET,
      class: "ipj-input",
      "aria-label": label,
      "aria-invalid": invalid,
      value: range[field],
    } as const;
    const take = (event: { currentTarget: HTMLInputElement }): void => set({ [field]: event.currentTarget.value });
    return (
      <div class="ipj-field ipj-field--one">
        <span aria-hidden="true">{label}</span>
        {byDay ? <input {...shared} type="date" onInput={take} /> : <input {...shared} type="text" onInput={take} />}
      </div>
    );
  };
  return (
    <EditorFrame
      panel={panel}
      kind="date_range"
      definition={problem ? null : writeRange(range)}
      missing={problem && t(`problem-${problem}`)}
      changed={JSON.stringify(range) !== JSON.stringify(first)}
      suggested={named()}
      onStrict={() => setStrict(true)}
    >
      <fieldset class="ipj-forms">
        <legend class="ipj-unseen">{t("range-form")}</legend>
        {FORMS.map((form) => (
          <label key={form} class="ipj-form-choice">
            <input {...QUIET} type="radio" name="form" checked={range.form === form} onChange={() => set({ form })} />
            {t(`range-${form}`)}
          </label>
        ))}
      </fieldset>
      <div class="ipj-range">
        {range.form === "fixed" && date("first", range.byDay ? t("range-first") : t("from-moment"))}
        {range.form === "fixed" && date("end", range.byDay ? t("range-end") : t("to-moment"))}
        {range.form === "last" && (
          <label class="ipj-field">
            <span>{t("range-count-field")}</span>
            <input
              {...QUIET}
              class="ipj-input"
              type="number"
              min="1"
              aria-invalid={invalid}
              value={range.count}
              onInput={(event) => set({ count: event.currentTarget.value })}
            />
          </label>
        )}
        {range.form !== "fixed" && (
          <div class="ipj-field ipj-field--one">
            <span aria-hidden="true">{t("range-unit")}</span>
            <Select
              label={t("range-unit")}
              value={range.unit}
              options={UNITS.map((each) => [each, range.form === "last" ? t(`units-${each}`) : t(`unit-${each}`)])}
              onChange={(next) => set({ unit: next })}
            />
          </div>
        )}
      </div>
      <p class="ipj-quiet">{t(range.form === "fixed" ? "open-side" : `range-${range.form}-help`)}</p>
    </EditorFrame>
  );
}
