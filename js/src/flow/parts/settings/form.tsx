import { useEffect, useRef, useState } from "preact/hooks";
import { workAgain } from "../../../analysis/corner";
import { perform } from "../../../analysis/edits";
import type { PanelProps } from "../../../analysis/panel";
import { type Carried, carriedLabel, isWhole } from "../../../core/carried";
import {
  anchorOf,
  canAnchor,
  type FlowDraft,
  type FlowProblem,
  flowDraft,
  flowOf,
  putInto,
  takeFrom,
  type ZoneName,
} from "../../../core/flow-draft";
import { usePicked } from "../../../parts/details/asking";
import { Checks, Choice } from "../../../parts/fields/choices";
import type { FlowSpec } from "../../../protocol/messages";
import { Button, QUIET } from "../../../shared/button";
import { asDuration, asText, DurationField } from "../../../shared/duration-field";
import { closeForm, type Offer, type View } from "../../view";
import { Patterns } from "./patterns";
import { ZoneField } from "./zone";

const ZONES = ["starts_with", "contains", "ends_with"] as const;

const PROBLEMS: Record<FlowProblem, string> = {
  anchor: "no-anchor",
  until: "no-until",
  pathing: "no-pathing",
  columns: "wrong-flow-columns",
  items: "wrong-items",
  patterns: "wrong-patterns",
};

/** All that a flow is made of, in the place of the flow. */
export function FlowForm({ view }: PanelProps<object, View>) {
  const { t } = view;
  const catalog = usePicked(view, (state) => state.catalog);
  const drop = usePicked(view, (state) => state.drop);
  const { spec, configured } = view.session.state;
  const [draft, setDraft] = useState<FlowDraft>(() => flowDraft(spec, asText(spec.step_within), configured));
  const [problem, setProblem] = useState<FlowProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = (next: (before: FlowDraft) => FlowDraft): void => {
    setProblem(null);
    setDraft(next);
  };
  const set = (changes: Partial<FlowDraft>): void => change((before) => ({ ...before, ...changes }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered changes the draft of the moment
  useEffect(() => {
    view.set({ formOffers: (carried) => offersTo(view, carried, change) });
    // Who asked for the form goes on in it.
    if (view.state.formOpen) form.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus();
    return () => view.set({ formOffers: null });
  }, [view]);
  const lands = (id: string): boolean => drop?.zone === id;
  const kind = anchorOf(draft)?.kind ?? null;
  const fields: readonly Field[] = kind === "contains" ? ["before", "after", "items"] : ["columns", "items"];
  return (
    <form
      ref={form}
      class="ipj-form ipj-flow-form"
      onSubmit={(event) => {
        event.preventDefault();
        const made = flowOf(draft, view.session.state.spec, asDuration(draft.step));
        if ("problem" in made) setProblem(made.problem);
        else save(view, made);
      }}
    >
      <div class="ipj-settings">
        <div class="ipj-flow-ends ipj-settings-whole">
          {ZONES.map((name, index) => (
            <ZoneField
              key={name}
              view={view}
              id={`form-${name}`}
              label={t("anchor-kind", { kind: name })}
              hint={t("zone-hint", { zone: name })}
              zone={draft.zones[name]}
              first={index === 0}
              lands={lands(`form-${name}`)}
              onPut={(carried) => change((before) => putInto(before, name, [carried]))}
              onTake={(at) => change((before) => takeFrom(before, name, at))}
            />
          ))}
        </div>
        <p class="ipj-quiet ipj-settings-whole" role="status">
          {t("anchor-says", { kind: kind ?? "none" })}
        </p>
        <div data-zone="form-pathing" class={lands("form-pathing") ? "ipj-zone--lands" : ""}>
          <Choice
            label={t("pathing-dimension")}
            value={draft.pathing}
            names={catalog.dimensions.map(({ id }) => id)}
            onChange={(pathing) => set({ pathing })}
          />
        </div>
        <Choice
          label={t("flow-container")}
          value={draft.container}
          names={catalog.containers.map(({ id }) => id)}
          onChange={(container) => container !== null && set({ container })}
        />
        {fields.map((field) => (
          <NumberField
            key={field}
            label={t("flow-number", { field })}
            value={draft[field]}
            onInput={(text) => set({ [field]: text })}
          />
        ))}
        <Advanced view={view} draft={draft} set={set} limits={kind !== "contains"} />
        <fieldset class="ipj-settings-group ipj-settings-whole ipj-flow-scope" data-zone="form-scope">
          <legend>{t("flow-scope")}</legend>
          <Checks
            label={t("segments")}
            names={catalog.segments.map(({ id }) => id)}
            chosen={draft.segments}
            onToggle={(name) => set({ segments: toggled(draft.segments, name) })}
          />
          <Choice
            label={t("date-range")}
            value={draft.date_range}
            none={t("all-dates")}
            names={catalog.date_ranges.map(({ id }) => id)}
            onChange={(date_range) => set({ date_range })}
          />
        </fieldset>
      </div>
      {problem && (
        <p class="ipj-problem" role="alert">
          {t(PROBLEMS[problem])}
        </p>
      )}
      <div class="ipj-form-end">
        {configured ? (
          <Button label={t("cancel")} onPress={() => closeForm(view)}>
            {t("cancel")}
          </Button>
        ) : (
          <span class="ipj-quiet">{t("flow-later")}</span>
        )}
        <Button main submit label={t("build")}>
          {t("build")}
        </Button>
      </div>
    </form>
  );
}

type Field = "columns" | "before" | "after" | "items";

const toggled = (names: readonly string[], name: string): string[] =>
  names.includes(name) ? names.filter((each) => each !== name) : [...names, name];

interface NumberFieldProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

function NumberField({ label, value, onInput }: NumberFieldProps) {
  return (
    <label class="ipj-field">
      <span>{label}</span>
      <input
        {...QUIET}
        class="ipj-input"
        inputMode="numeric"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

interface AdvancedProps {
  view: View;
  draft: FlowDraft;
  set: (changes: Partial<FlowDraft>) => void;
  /** Whether only first or last occurrences can be asked for. */
  limits: boolean;
}

function Advanced({ view, draft, set, limits }: AdvancedProps) {
  const { t } = view;
  const used = draft.repeats || draft.limited || draft.step.amount !== "" || draft.patterns.length > 0;
  const [open, setOpen] = useState(used);
  const toggle = t("advanced-settings", { open: open ? "yes" : "no" });
  const check = (label: string, checked: boolean, onChange: (checked: boolean) => void, disabled = false) => (
    <label class="ipj-check">
      <input
        {...QUIET}
        type="checkbox"
        checked={checked && !disabled}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
  return (
    <div class="ipj-settings-whole ipj-flow-advanced">
      <Button icon={open ? "down" : "right"} label={toggle} open={open} onPress={() => setOpen(!open)}>
        {toggle}
      </Button>
      {open && (
        <div class="ipj-settings">
          <div class="ipj-settings-group">
            {check(t("include-repeats"), draft.repeats, (repeats) => set({ repeats }))}
            {check(t("limit-occurrence"), draft.limited, (limited) => set({ limited }), !limits)}
            {check(t("wrap-labels"), draft.wraps, (wraps) => set({ wraps }))}
          </div>
          <DurationField label={t("step-limit")} value={draft.step} onChange={(step) => set({ step })} />
          <Patterns view={view} groups={draft.patterns} onChange={(patterns) => set({ patterns })} />
        </div>
      )}
    </div>
  );
}

type Change = (next: (before: FlowDraft) => FlowDraft) => void;

/** What the form makes of components of the rail. */
function offersTo(view: View, carried: readonly Carried[], change: Change): Offer[] {
  const { t } = view;
  const [one] = carried;
  if (!one) return [];
  const name = view.words.list(carried.map(carriedLabel));
  const offer = (id: string, label: string, next: (before: FlowDraft) => FlowDraft): Offer => ({
    id,
    label,
    over: "form",
    run: () => change(next),
  });
  const zone = (to: ZoneName): Offer =>
    offer(`form-${to}`, t("into-zone", { zone: t("anchor-kind", { kind: to }), name }), (before) =>
      putInto(before, to, carried),
    );
  if (carried.every(canAnchor)) {
    const dimension = carried.length === 1 && isWhole(one) ? one.dimension : null;
    const path = t("into-zone", { zone: t("pathing-dimension"), name });
    const pathing = (before: FlowDraft): FlowDraft => ({ ...before, pathing: dimension });
    return [...ZONES.map(zone), ...(dimension === null ? [] : [offer("form-pathing", path, pathing)])];
  }
  if ("segment" in one) {
    const { segment } = one;
    const add = (before: FlowDraft): FlowDraft => ({
      ...before,
      segments: [...before.segments.filter((each) => each !== segment), segment],
    });
    return [offer("form-scope", t("into-zone", { zone: t("segments"), name }), add)];
  }
  if ("date_range" in one) {
    const { date_range } = one;
    const label = t("into-zone", { zone: t("date-range"), name });
    return [offer("form-scope", label, (before) => ({ ...before, date_range }))];
  }
  return [];
}

/** Build the flow; the form stays until the kernel has taken it. */
function save(view: View, made: FlowSpec): void {
  const { configured, revision } = view.session.state;
  view.set({ formOpen: true });
  if (!perform(view, () => made, view.t(configured ? "said-flow-changed" : "said-flow-built"), null)) return;
  if (view.session.state.revision === revision) {
    // A first flow may be the one that was suggested: that it was chosen is news, too.
    if (!configured) workAgain(view);
    closeForm(view);
    return;
  }
  const stop = view.session.subscribe(({ pending, problem }) => {
    if (pending > 0 && !problem) return;
    stop();
    if (!problem) closeForm(view);
  });
}
