// The tree of a condition on screen: groups in frames, a row for each test.
import { Button, QUIET } from "../../../shared/button";
import { Icon } from "../../../shared/icons";
import type { MenuItems } from "../../../shared/menu-entry";
import { openHeaderMenu } from "../../menus";
import type { View } from "../../view";
import type { Problem } from "./problems";
import * as reducers from "./reducers";
import { Subject } from "./subject";
import { TimeField } from "./times";
import { EVENT, type Group, type Joint, NUMBER_OPERATORS, needsValue, OPERATORS, type Part } from "./tree";
import { Values } from "./values";

/** What all parts of a tree need. */
export interface TreeContext {
  readonly view: View;
  readonly root: Group;
  readonly problems: ReadonlyMap<string, Problem>;
  /** Whether what is missing is marked: not before someone tried to save. */
  readonly strict: boolean;
  readonly change: (root: Group, focus?: string) => void;
}

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

function Joining({ joint, first, view }: { joint: Joint | null; first: boolean; view: View }) {
  return <span class="ipj-joint">{joint && !first ? view.t(`join-${joint}`) : ""}</span>;
}

/** What says that a test must not hold; pressed, it takes that back. */
function Not({ context: { view, root, change }, part }: { context: TreeContext; part: Part }) {
  const { t } = view;
  if (!part.negated) return null;
  return (
    <Button
      class="ipj-not"
      label={t("not")}
      pressed
      onPress={() => change(reducers.changePart(root, part.id, { negated: false }), part.id)}
    >
      {t("not")}
    </Button>
  );
}

function Fault({ context: { view, problems, strict }, part }: { context: TreeContext; part: Part }) {
  const problem = problems.get(part.id);
  // What someone chose and cannot be is said at once; what is only missing, when it is wanted.
  const wrong = problem === "sequence-needs-container" || problem === "limits-exclude";
  if (!problem || !(strict || wrong)) return null;
  return (
    <p class="ipj-fault" data-testid="ipj-fault">
      <Icon name="warning" />
      {view.t(`problem-${problem}`)}
    </p>
  );
}

interface LimitsProps {
  context: TreeContext;
  part: Part;
  joint: Joint | null;
  first: boolean;
}

function Limits({ context, part, joint, first }: LimitsProps) {
  if (joint !== "then" || first) return null;
  const { view, root, change, problems } = context;
  const { t } = view;
  const invalid = problems.get(part.id) === "limits-exclude";
  const set = (changes: reducers.Changes): void => change(reducers.changePart(root, part.id, changes));
  return (
    <div class="ipj-limits" role="group" aria-label={t("since-before")}>
      <span>{t("since-before")}</span>
      <TimeField label={t("at-most")} value={part.within} invalid={invalid} onChange={(within) => set({ within })} />
      <TimeField label={t("at-least")} value={part.after} invalid={invalid} onChange={(after) => set({ after })} />
    </div>
  );
}

/** What can be done with a part beside changing it. */
function Actions({ context, part }: { context: TreeContext; part: Part }) {
  const { view, root, change } = context;
  const { t } = view;
  const moves = reducers.movesOf(root, part.id);
  const keep = (next: Group): void => change(next, `${part.id}-more`);
  const made = ([next, id]: readonly [Group, string]): void => change(next, `${id}-more`);
  const turn = reducers.changePart(root, part.id, { negated: !part.negated });
  const items = (): MenuItems => [
    [{ label: t("must-not-hold"), choice: "any", checked: part.negated, run: () => keep(turn) }],
    [
      {
        label: t("move-up"),
        hint: "Alt+↑",
        disabled: !moves.up,
        run: () => keep(reducers.movePart(root, part.id, -1)),
      },
      {
        label: t("move-down"),
        hint: "Alt+↓",
        disabled: !moves.down,
        run: () => keep(reducers.movePart(root, part.id, 1)),
      },
      { label: t("take-out"), disabled: !moves.out, run: () => keep(reducers.takeOut(root, part.id)) },
    ],
    [
      { label: t("copy-part"), run: () => made(reducers.duplicatePart(root, part.id)) },
      { label: t("wrap"), run: () => made(reducers.wrapPart(root, part.id)) },
      ...(moves.group
        ? [{ label: t("unwrap"), run: () => change(reducers.unwrapGroup(root, part.id), `${root.id}-in`) }]
        : []),
    ],
  ];
  return (
    <span class="ipj-actions">
      <Button
        icon="more"
        class="ipj-part-more"
        label={t("part-actions")}
        tip="end"
        popup="menu"
        onPress={(event) => openHeaderMenu(view, t("part-actions"), items(), event.currentTarget as HTMLElement)}
      />
      <Button
        icon="close"
        class="ipj-part-remove"
        label={t("remove-part")}
        tip="end"
        onPress={() => change(reducers.removePart(root, part.id), reducers.neighbourOf(root, part.id))}
      />
    </span>
  );
}
