// The tree of a condition on screen: groups in frames, a row for each test.
import { Button, QUIET } from "../../shared/button";
import { Actions, Fault, Joining, Limits, Not, type TreeContext } from "./part-tools";
import * as reducers from "./reducers";
import { Subject } from "./subject";
import { EVENT, type Group, type Joint, NUMBER_OPERATORS, needsValue, OPERATORS, type Part } from "./tree";
import { Values } from "./values";

/** How a group joins its parts; turned around, the same does not hold. */
const JOINED = ["all", "any", "then", "not-any", "not-all", "not-then"] as const;

interface SelectProps<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
  class?: string;
}

export function Select<V extends string>({ label, value, options, onChange, ...rest }: SelectProps<V>) {
  return (
    <select
      {...QUIET}
      class={`ipj-input ipj-select ${rest.class ?? ""}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as V)}
    >
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function spoken(container: string): string {
  return container.replaceAll("_", " ");
}

interface PartProps {
  context: TreeContext;
  part: Part;
  /** Its number among its neighbours, and what joins them. */
  number: string;
  joint: Joint | null;
}

export function GroupBox({ context, part, number, joint }: PartProps & { part: Group }) {
  const { view, root, change } = context;
  const { t } = view;
  const outermost = part.id === root.id;
  const containers = view.state.catalog.containers.map(
    ({ id }) => [id, t("asked-container", { container: spoken(id) })] as const,
  );
  const add = (kind: Part["kind"]) => (): void => {
    const [next, id] = reducers.addPart(root, part.id, kind);
    change(next, kind === "group" ? `${id}-in` : id);
  };
  const set = (changes: reducers.Changes): void => change(reducers.changePart(root, part.id, changes));
  const isFirst = number === "1" || number.endsWith(".1");
  return (
    <div
      class={`ipj-group ${outermost ? "ipj-group--root" : ""}`}
      role="group"
      aria-label={outermost ? t("group") : t("group-name", { number })}
      data-part={part.id}
    >
      <div class="ipj-part">
        {!outermost && <Joining joint={joint} first={isFirst} view={view} />}
        <div class="ipj-group-head">
          <Select
            label={t("joint")}
            value={`${part.negated ? "not-" : ""}${part.joint}`}
            options={JOINED.map((each) => [each, t(`joint-${each}`)])}
            onChange={(next) => set({ joint: next.replace("not-", "") as Joint, negated: next.startsWith("not-") })}
          />
          {!outermost && (
            <div class="ipj-scope">
              <span aria-hidden="true">{t("asked-of")}</span>
              <Select
                label={t("asked-of")}
                value={part.scope ?? ""}
                options={[["", t("asked-as-around")], [EVENT, t("asked-event")], ...containers]}
                onChange={(scope) => set({ scope: scope || null })}
              />
            </div>
          )}
        </div>
        {!outermost && <Actions context={context} part={part} />}
        <Fault context={context} part={part} />
        {!outermost && <Limits context={context} part={part} joint={joint} first={isFirst} />}
      </div>
      <div class="ipj-group-parts">
        {part.parts.map((each, index) => {
          const place = outermost ? `${index + 1}` : `${number}.${index + 1}`;
          const props = { context, number: place, joint: part.joint };
          return each.kind === "group" ? (
            <GroupBox key={each.id} {...props} part={each} />
          ) : (
            <TestRow key={each.id} {...props} part={each} />
          );
        })}
        <div class="ipj-group-add">
          <Button icon="plus" label={t("add-condition")} onPress={add("item")}>
            {t("add-condition")}
          </Button>
          <Button icon="plus" label={t("add-group")} onPress={add("group")}>
            {t("add-group")}
          </Button>
        </div>
      </div>
    </div>
  );
}

function TestRow({ context, part, number, joint }: PartProps & { part: Exclude<Part, Group> }) {
  const { view, root, change, problems, strict } = context;
  const { t } = view;
  const problem = strict ? problems.get(part.id) : undefined;
  const set = (changes: reducers.Changes): void => change(reducers.changePart(root, part.id, changes));
  const isFirst = number === "1" || number.endsWith(".1");
  return (
    <div class="ipj-part" role="group" aria-label={t("condition-name", { number })} data-part={part.id}>
      <Joining joint={joint} first={isFirst} view={view} />
      <div class="ipj-test">
        <Not context={context} part={part} />
        <Subject context={context} part={part} invalid={problem === "choose-subject"} />
        {part.kind === "item" ? (
          <Select
            label={t("operator")}
            value={part.operator}
            options={OPERATORS.map((each) => [each, t(`operator-${each}`)])}
            onChange={(operator) => change(reducers.setOperator(root, part.id, operator))}
          />
        ) : (
          <Select
            label={t("operator")}
            value={part.operator}
            options={NUMBER_OPERATORS.map((each) => [each, t(`number-${each}`)])}
            onChange={(operator) => set({ operator })}
          />
        )}
        {part.kind === "item" && needsValue(part.operator) && (
          <Values view={view} part={part} invalid={problem === "enter-value"} onChange={(values) => set({ values })} />
        )}
        {part.kind === "number" && (
          <input
            {...QUIET}
            class="ipj-input ipj-number"
            inputMode="decimal"
            aria-label={t("number-value")}
            aria-invalid={problem === "enter-number" ? "true" : undefined}
            value={part.value}
            onInput={(event) => set({ value: event.currentTarget.value })}
          />
        )}
      </div>
      <Actions context={context} part={part} />
      <Fault context={context} part={part} />
      <Limits context={context} part={part} joint={joint} first={isFirst} />
    </div>
  );
}
