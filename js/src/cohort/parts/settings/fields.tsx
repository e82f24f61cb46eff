import { useId } from "preact/hooks";
import { QUIET } from "../../../shared/button";

interface RadioProps {
  name: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** One of a few choices that are all to be seen. */
export function Radio({ name, value, choices, onChange }: RadioProps) {
  const id = useId();
  return (
    <div class="ipj-radios">
      {choices.map(([key, label]) => (
        <label key={key}>
          <input
            {...QUIET}
            type="radio"
            name={`${id}-${name}`}
            value={key}
            checked={key === value}
            onChange={() => onChange(key)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}

/** A choice of its own. */
export function Check({ label, checked, disabled, onChange }: CheckProps) {
  return (
    <label class="ipj-check">
      <input
        {...QUIET}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

interface TextProps {
  label: string;
  value: string;
  placeholder?: string;
  numeric?: boolean;
  onInput: (value: string) => void;
}

/** A line of text. */
export function TextField({ label, value, placeholder, numeric, onInput }: TextProps) {
  return (
    <label class="ipj-field">
      <span>{label}</span>
      <input
        {...QUIET}
        class="ipj-input"
        inputMode={numeric ? "numeric" : undefined}
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
