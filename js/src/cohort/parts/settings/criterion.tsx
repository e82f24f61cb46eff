import { type ConditionDraft, type CriterionDraft, MOST_CONDITIONS, MOST_SEGMENTS } from "../../../core/criteria";
import { Checks } from "../../../parts/fields/choices";
import type { CatalogState } from "../../../protocol/messages";
import { Button, QUIET } from "../../../shared/button";
import { useWords } from "../../../shared/words";

interface CriterionProps {
  label: string;
  draft: CriterionDraft;
  catalog: CatalogState;
  onChange: (draft: CriterionDraft) => void;
}

const OPERATORS = ["greater_or_equal", "greater", "equals", "not_equals", "less_or_equal", "less"] as const;

/** Up to three metrics that are compared with numbers, and the segments whose rows are looked at. */
export function CriterionFields({ label, draft, catalog, onChange }: CriterionProps) {
  const { t } = useWords();
  const { conditions, segments } = draft;
  const set = (index: number, changes: Partial<ConditionDraft>): void =>
    onChange({
      ...draft,
      conditions: conditions.map((each, at) => (at === index ? { ...each, ...changes } : each)),
    });
  const add = (): void => {
    const metric = catalog.metrics[0]?.id ?? "";
    onChange({ ...draft, conditions: [...conditions, { metric, operator: "greater_or_equal", value: "1" }] });
  };
  const toggle = (name: string): void => {
    const rest = segments.filter((each) => each !== name);
    if (rest.length === segments.length && segments.length >= MOST_SEGMENTS) return;
    onChange({ ...draft, segments: rest.length < segments.length ? rest : [...segments, name] });
  };
  return (
    <fieldset class="ipj-settings-group ipj-settings-whole">
      <legend>{label}</legend>
      {conditions.map((condition, index) => (
        <div key={index} class="ipj-condition">
          {index > 0 && (
            <select
              {...QUIET}
              class="ipj-input ipj-join"
              aria-label={t("join-label", { criteria: label })}
              value={draft.join}
              disabled={index > 1}
              onChange={({ currentTarget }) =>
                onChange({ ...draft, join: currentTarget.value === "or" ? "or" : "and" })
              }
            >
              <option value="and">{t("join-and")}</option>
              <option value="or">{t("join-or")}</option>
            </select>
          )}
          <select
            {...QUIET}
            class="ipj-input"
            aria-label={t("criterion-metric", { criteria: label, number: index + 1 })}
            value={condition.metric}
            onChange={({ currentTarget }) => set(index, { metric: currentTarget.value })}
          >
            {!catalog.metrics.some(({ id }) => id === condition.metric) && (
              <option value={condition.metric}>{condition.metric}</option>
            )}
            {catalog.metrics.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
          <select
            {...QUIET}
            class="ipj-input ipj-operator"
            aria-label={t("criterion-operator", { criteria: label, number: index + 1 })}
            value={condition.operator}
            onChange={({ currentTarget }) =>
              set(index, { operator: currentTarget.value as ConditionDraft["operator"] })
            }
          >
            {OPERATORS.map((operator) => (
              <option key={operator} value={operator}>
                {t("criterion-is", { operator })}
              </option>
            ))}
          </select>
          <input
            {...QUIET}
            class="ipj-input ipj-settings-number"
            inputMode="decimal"
            aria-label={t("criterion-value", { criteria: label, number: index + 1 })}
            value={condition.value}
            onInput={({ currentTarget }) => set(index, { value: currentTarget.value })}
          />
          {conditions.length > 1 && (
            <Button
              icon="close"
              tip="end"
              label={t("remove-metric", { metric: condition.metric })}
              onPress={() => onChange({ ...draft, conditions: conditions.filter((_, at) => at !== index) })}
            />
          )}
        </div>
      ))}
      {conditions.length < MOST_CONDITIONS && (
        <Button icon="plus" label={t("add-metric-to", { criteria: label })} onPress={add}>
          {t("add-metric")}
        </Button>
      )}
      <Checks
        label={t("criterion-segments")}
        names={catalog.segments.map(({ id }) => id)}
        chosen={segments}
        onToggle={toggle}
      />
    </fieldset>
  );
}
