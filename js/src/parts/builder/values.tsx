import type { AnalysisView } from "../../analysis/view";
import { Button } from "../../shared/button";
import { Icon } from "../../shared/icons";
import { Combobox, type Option } from "./combobox";
import { type ItemTest, takesItems, takesSeveral } from "./tree";

interface ValuesProps {
  view: AnalysisView;
  part: ItemTest;
  invalid: boolean;
  onChange: (values: readonly string[]) => void;
}

const OFFERED = 60;

/** What a dimension is compared with: text, an item that is offered, or several. */
export function Values({ view, part, invalid, onChange }: ValuesProps) {
  const { t, words } = view;
  const { dimension, operator, values } = part;
  const several = takesSeveral(operator) || values.length > 1;
  const find = async (text: string): Promise<readonly Option[]> => {
    if (!dimension || !takesItems(operator)) return [];
    const answer = await view.host.ask({ kind: "items", dimension, search: text, offset: 0, limit: OFFERED });
    if (answer.kind !== "items") return [];
    return answer.items
      .filter(({ name }) => !several || !values.includes(name))
      .map(({ name, events }) => ({
        key: name,
        label: name || t("empty-text"),
        hint: t("events-count", { count: events, shown: words.number(events) }),
      }));
  };
  const label = t("value-of", { name: dimension || t("subject-placeholder") });
  const take = (value: string): void => onChange(several ? [...new Set([...values, value])] : [value]);
  const field = (
    <Combobox
      label={label}
      value={several ? "" : (values[0] ?? "")}
      find={find}
      onChoose={take}
      onText={(text) => {
        if (text !== "") take(text);
        else if (!several) onChange([]);
      }}
      placeholder={t("value-placeholder")}
      invalid={invalid}
      adding={several}
    />
  );
  if (!several) return <span class="ipj-values">{field}</span>;
  return (
    <span class="ipj-values">
      {values.map((value) => (
        <span key={value} class="ipj-value">
          <span title={value}>{value || t("empty-text")}</span>
          <Button
            class="ipj-value-remove"
            label={t("remove-value", { value })}
            onPress={() => onChange(values.filter((each) => each !== value))}
          >
            <Icon name="close" />
          </Button>
        </span>
      ))}
      {field}
    </span>
  );
}
