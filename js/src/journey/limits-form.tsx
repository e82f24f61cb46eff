import { useState } from "preact/hooks";
import { type DurationUnit, fromAmount, parseDuration, toAmount } from "../core/duration";
import type { Arrow } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { FormDialog } from "../shared/dialog";
import { useWords } from "../shared/words";
import { setArrow } from "./actions";
import type { View } from "./view";

export interface ArrowFormProps {
  view: View;
  arrow: Arrow;
  onClose: () => void;
}

/** How long an arrow may take, at most and at least. */
export function LimitsForm({ view, arrow, onClose }: ArrowFormProps) {
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
