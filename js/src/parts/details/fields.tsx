import { QUIET } from "../../shared/button";

interface SelectProps<V extends string> {
  label: string;
  value: V;
  choices: readonly (readonly [value: V, label: string])[];
  onChange: (value: V) => void;
}

/** One of several choices, with its name before it. */
export function Select<V extends string>({ label, value, choices, onChange }: SelectProps<V>) {
  return (
    <label class="ipj-choice">
      <span>{label}</span>
      <select
        {...QUIET}
        class="ipj-input"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as V)}
      >
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
