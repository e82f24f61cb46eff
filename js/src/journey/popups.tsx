import { useState } from "preact/hooks";
import { type DurationUnit, fromAmount, parseDuration, toAmount } from "../core/duration";
import type { Arrow } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { Dialog, FormDialog, Picker } from "../shared/dialog";
import { Menu } from "../shared/menu";
import { useWords } from "../shared/words";
import { setArrow } from "./actions";
import { closePopup, type View, type ViewState } from "./view";

/** What is open over the canvas: one menu or dialog at a time. */
export function Popups({ view, state: { popup } }: { view: View; state: ViewState }) {
  const onClose = (): void => closePopup(view);
  switch (popup?.kind) {
    case undefined:
      return null;
    case "menu":
      return <Menu key={popup.label} {...popup} onClose={onClose} />;
    case "picker":
      return <Picker {...popup} onClose={onClose} />;
    case "keys":
      return <Keys onClose={onClose} />;
    case "label":
      return <LabelForm view={view} arrow={popup.arrow} onClose={onClose} />;
    case "limits":
      return <LimitsForm view={view} arrow={popup.arrow} onClose={onClose} />;
  }
}

interface ArrowFormProps {
  view: View;
  arrow: Arrow;
  onClose: () => void;
}

function LabelForm({ view, arrow, onClose }: ArrowFormProps) {
  const { t } = view;
  const [text, setText] = useState(arrow.label ?? "");
  return (
    <FormDialog
      title={t(arrow.label === null ? "add-label" : "update-label")}
      onClose={onClose}
      onSave={() => setArrow(view, arrow, { label: text.trim() || null })}
    >
      <label class="ipj-field">
        <span>{t("label")}</span>
        <input
          {...QUIET}
          class="ipj-input"
          data-first="true"
          maxLength={80}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </FormDialog>
  );
}

function LimitsForm({ view, arrow, onClose }: ArrowFormProps) {
  const { t } = view;
  const [within, setWithin] = useState(() => asField(arrow.within));
  const [after, setAfter] = useState(() => asField(arrow.after));
  return (
    <FormDialog
      title={t("limit-title")}
      onClose={onClose}
      onSave={() => setArrow(view, arrow, { within: asDuration(within), after: asDuration(after) })}
    >
      <DurationField label={t("limit-at-most")} value={within} onChange={setWithin} />
      <DurationField label={t("limit-at-least")} value={after} onChange={setAfter} />
      <p class="ipj-quiet">{t("limit-help")}</p>
    </FormDialog>
  );
}

interface Field {
  readonly amount: string;
  readonly unit: DurationUnit;
}

function DurationField({ label, value, onChange }: { label: string; value: Field; onChange: (value: Field) => void }) {
  const { t } = useWords();
  const units: Record<DurationUnit, string> = {
    second: t("unit-seconds"),
    minute: t("unit-minutes"),
    hour: t("unit-hours"),
    day: t("unit-days"),
    week: t("unit-weeks"),
  };
  return (
    <fieldset class="ipj-field">
      <legend>{label}</legend>
      <input
        {...QUIET}
        class="ipj-input"
        type="number"
        min="0"
        step="any"
        data-first="true"
        aria-label={t("limit-amount")}
        placeholder={t("limit-none")}
        value={value.amount}
        onInput={(event) => onChange({ ...value, amount: event.currentTarget.value })}
      />
      <select
        {...QUIET}
        class="ipj-input"
        aria-label={t("limit-unit")}
        value={value.unit}
        onChange={(event) => onChange({ ...value, unit: event.currentTarget.value as DurationUnit })}
      >
        {Object.entries(units).map(([unit, name]) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function asField(duration: string | null): Field {
  const microseconds = parseDuration(duration ?? "");
  if (microseconds === null) return { amount: "", unit: "day" };
  const { amount, unit } = toAmount(microseconds);
  return { amount: String(amount), unit };
}

function asDuration({ amount, unit }: Field): string | null {
  const number = Number.parseFloat(amount);
  return number >= 0 ? fromAmount({ amount: number, unit }) : null;
}

function Keys({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const rows = t("keys-list")
    .split("\n")
    .map((row) => row.split(" | "));
  return (
    <Dialog title={t("keys")} onClose={onClose}>
      <dl class="ipj-keys" {...QUIET} tabIndex={0}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
