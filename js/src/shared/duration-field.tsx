import { type DurationUnit, fromAmount, parseDuration, toAmount } from "../core/duration";
import { QUIET } from "./button";
import { useWords } from "./words";

/** A duration as it is typed; no amount is no limit. */
export interface DurationText {
  readonly amount: string;
  readonly unit: DurationUnit;
}

interface DurationFieldProps {
  label: string;
  value: DurationText;
  onChange: (value: DurationText) => void;
  first?: boolean;
}

/** A number and its unit. */
export function DurationField({ label, value, onChange, first }: DurationFieldProps) {
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
        data-first={first}
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

export function asText(duration: string | null): DurationText {
  const microseconds = parseDuration(duration ?? "");
  if (microseconds === null) return { amount: "", unit: "day" };
  const { amount, unit } = toAmount(microseconds);
  return { amount: String(amount), unit };
}

export function asDuration({ amount, unit }: DurationText): string | null {
  const number = Number.parseFloat(amount);
  return number >= 0 ? fromAmount({ amount: number, unit }) : null;
}
