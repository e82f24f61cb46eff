// What stands around a part of a condition: what joins it, what turns it around, what is wrong with it, and its menu.

import { openMenuOf } from "../../analysis/opening";
import type { AnalysisView } from "../../analysis/view";
import { Button } from "../../shared/button";
import { Icon } from "../../shared/icons";
import type { MenuItems } from "../../shared/menu-entry";
import type { Problem } from "./problems";
import * as reducers from "./reducers";
import { TimeField } from "./times";
import type { Group, Joint, Part } from "./tree";

/** What all parts of a tree need. */
export interface TreeContext {
  readonly view: AnalysisView;
  readonly root: Group;
  readonly problems: ReadonlyMap<string, Problem>;
  /** Whether what is missing is marked: not before someone tried to save. */
  readonly strict: boolean;
  readonly change: (root: Group, focus?: string) => void;
}

export function Joining({ joint, first, view }: { joint: Joint | null; first: boolean; view: AnalysisView }) {
  return <span class="ipj-joint">{joint && !first ? view.t(`join-${joint}`) : ""}</span>;
}

/** What says that a test must not hold; pressed, it takes that back. */
export function Not({ context: { view, root, change }, part }: { context: TreeContext; part: Part }) {
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

export function Fault({ context: { view, problems, strict }, part }: { context: TreeContext; part: Part }) {
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

export function Limits({ context, part, joint, first }: LimitsProps) {
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
export function Actions({ context, part }: { context: TreeContext; part: Part }) {
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
        onPress={(event) => openMenuOf(view, event.currentTarget as HTMLElement, t("part-actions"), items())}
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
