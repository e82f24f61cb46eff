import type { CatalogState, MetricKind } from "../../protocol/messages";
import { QUIET } from "../../shared/button";
import { useWords } from "../../shared/words";

interface ChoiceProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  /** What choosing nothing is called, where that may be. */
  none?: string;
  first?: boolean;
}

/** One of several names. */
export function Choice({ names, ...rest }: ChoiceProps & { names: readonly string[] }) {
  return <Select {...rest} groups={[["", names]]} />;
}

type Metrics = CatalogState["metrics"];
type Group = "containers" | "counters" | "sums" | "calculated";

const GROUPS: Record<MetricKind, Group> = {
  events: "containers",
  container: "containers",
  counter: "counters",
  sum: "sums",
  calculated: "calculated",
};

/** A metric, under what it counts. */
export function MetricChoice({ metrics, ...rest }: ChoiceProps & { metrics: Metrics }) {
  const { t } = useWords();
  const headings: Record<Group, string> = {
    containers: t("metrics-containers"),
    counters: t("metrics-counters"),
    sums: t("metrics-sums"),
    calculated: t("metrics-calculated"),
  };
  const groups = (Object.entries(headings) as [Group, string][]).map(([group, heading]): [string, string[]] => [
    heading,
    metrics.filter(({ kind }) => GROUPS[kind] === group).map(({ id }) => id),
  ]);
  return <Select {...rest} groups={groups} />;
}

function Select({
  label,
  value,
  onChange,
  none,
  first,
  groups,
}: ChoiceProps & { groups: [string, readonly string[]][] }) {
  const known = groups.some(([, names]) => names.includes(value ?? ""));
  return (
    <label class="ipj-field">
      <span>{label}</span>
      <select
        {...QUIET}
        class="ipj-input"
        data-first={first ? "true" : undefined}
        value={value === null ? "" : `=${value}`}
        onChange={({ currentTarget }) => onChange(currentTarget.value ? currentTarget.value.slice(1) : null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {/* What has gone since stays chosen until something else is. */}
        {value !== null && !known && <option value={`=${value}`}>{value}</option>}
        {groups.map(([heading, names]) => {
          const options = names.map((name) => (
            <option key={name} value={`=${name}`}>
              {name}
            </option>
          ));
          return heading && options.length > 0 ? (
            <optgroup key={heading} label={heading}>
              {options}
            </optgroup>
          ) : (
            options
          );
        })}
      </select>
    </label>
  );
}

interface ChecksProps {
  label: string;
  names: readonly string[];
  chosen: readonly string[];
  onToggle: (name: string) => void;
}

/** Any of several names. */
export function Checks({ label, names, chosen, onToggle }: ChecksProps) {
  if (names.length === 0) return null;
  return (
    <fieldset class="ipj-field ipj-checks">
      <legend>{label}</legend>
      <div>
        {names.map((name) => (
          <label key={name}>
            <input {...QUIET} type="checkbox" checked={chosen.includes(name)} onChange={() => onToggle(name)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
