import { useState } from "preact/hooks";
import type { DurationUnit } from "../../core/duration";
import { QUIET } from "../../shared/button";
import { asDuration, asText, type DurationText } from "../../shared/duration-field";
import { useWords } from "../../shared/words";

interface TimeFieldProps {
  label: string;
  value: string | null;
  invalid: boolean;
  onChange: (value: string | null) => void;
}

/** A length of time, or none. */
export function TimeField({ label, value, invalid, onChange }: TimeFieldProps) {
  const { t } = useWords();
  // What is typed stays as it is, also where it is no number yet, or could be said in a larger unit.
  const [field, setField] = useState(() => asText(value));
  const units: Record<DurationUnit, string> = {
    second: t("unit-seconds"),
    minute: t("unit-minutes"),
    hour: t("unit-hours"),
    day: t("unit-days"),
    week: t("unit-weeks"),
  };
  const change = (next: DurationText): void => {
    setField(next);
    onChange(asDuration(next));
  };
  return (
    <span class="ipj-time" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <input
        {...QUIET}
        class="ipj-input"
        type="number"
        min="0"
        step="any"
        aria-label={t("time-amount")}
        aria-invalid={invalid ? "true" : undefined}
        placeholder={t("any-time")}
        value={field.amount}
        onInput={(event) => change({ ...field, amount: event.currentTarget.value })}
      />
      <select
        {...QUIET}
        class="ipj-input"
        aria-label={t("time-unit")}
        value={field.unit}
        onChange={(event) => change({ ...field, unit: event.currentTarget.value as DurationUnit })}
      >
        {Object.entries(units).map(([unit, name]) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
