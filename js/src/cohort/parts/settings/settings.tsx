import { useState } from "preact/hooks";
import { workAgain } from "../../../analysis/corner";
import {
  canShowLatency,
  type DraftProblem,
  draftOf,
  followContainer,
  specOf,
  type TableDraft,
} from "../../../core/criteria";
import { Checks, Choice, MetricChoice } from "../../../parts/fields/choices";
import { Button, QUIET } from "../../../shared/button";
import { Form } from "../../../shared/form";
import type { PanelProps } from "../../../shared/slots";
import { useStore } from "../../../shared/store";
import { change as changeTable, type View } from "../../view";
import { CriterionFields } from "./criterion";
import { Check, Radio, TextField } from "./fields";

type Props = PanelProps<object, View>;

/** The settings of a table that is there. */
export function Settings({ view, close }: Props) {
  const { fields, wrong, save } = useForm(view);
  return (
    <Form
      onSave={() => {
        if (save(view.t("said-table-changed"))) close();
      }}
      onClose={close}
      save={view.t("build")}
    >
      {fields}
      {wrong}
    </Form>
  );
}

/** The settings of a table that is to begin. */
export function FirstSettings({ view }: Props) {
  const { t } = view;
  const { fields, wrong, save } = useForm(view);
  return (
    <form
      class="ipj-form ipj-first-table"
      onSubmit={(event) => {
        event.preventDefault();
        if (save(t("said-table-built"))) view.focusMain();
      }}
    >
      {fields}
      <div class="ipj-form-end">
        {wrong ?? <p class="ipj-quiet">{t("table-later")}</p>}
        <Button main submit label={t("build")}>
          {t("build")}
        </Button>
      </div>
    </form>
  );
}

function useForm(view: View) {
  const { catalog } = useStore(view);
  const [draft, setDraft] = useState<TableDraft>(() => draftOf(view.session.state.spec));
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const change = (changes: Partial<TableDraft>): void => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...changes }));
  };
  const save = (said: string): boolean => {
    const made = specOf(draft, view.session.state.spec);
    if ("problem" in made) {
      setProblem(made.problem);
      return false;
    }
    changeTable(view, made, said);
    // A first table may be the one that was suggested: that it was chosen is news, too.
    if (!view.session.state.configured) workAgain(view);
    return true;
  };
  const fields = (
    <div class="ipj-settings">
      <Criteria view={view} draft={draft} change={change} />
      <Rows view={view} draft={draft} change={change} />
      <Periods view={view} draft={draft} change={change} />
      <fieldset class="ipj-settings-group">
        <legend>{view.t("settings-scope")}</legend>
        <Checks
          label={view.t("segments")}
          names={catalog.segments.map(({ id }) => id)}
          chosen={draft.segments}
          onToggle={(name) => change({ segments: toggled(draft.segments, name) })}
        />
        <Choice
          label={view.t("date-range")}
          value={draft.date_range}
          none={view.t("all-dates")}
          names={catalog.date_ranges.map(({ id }) => id)}
          onChange={(date_range) => change({ date_range })}
        />
      </fieldset>
    </div>
  );
  // Below the fields, which scroll, so that it is seen.
  const wrong = problem && (
    <p class="ipj-problem" role="alert">
      {view.t(PROBLEMS[problem])}
    </p>
  );
  return { fields, wrong, save };
}

const PROBLEMS = {
  number: "wrong-number",
  columns: "wrong-columns",
  brackets: "wrong-brackets",
  rows: "no-row-segments",
  dimension: "no-row-dimension",
} as const;

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}

interface SectionProps {
  view: View;
  draft: TableDraft;
  change: (changes: Partial<TableDraft>) => void;
}

function Criteria({ view, draft, change }: SectionProps) {
  const { t } = view;
  const { catalog } = view.state;
  return (
    <>
      <Choice
        first
        label={t("container")}
        value={draft.container}
        names={catalog.containers.map(({ id }) => id)}
        onChange={(container) => container !== null && change(followContainer(draft, container, catalog.containers))}
      />
      <CriterionFields
        label={t("inclusion-criteria")}
        draft={draft.inclusion}
        catalog={catalog}
        onChange={(inclusion) => change({ inclusion })}
      />
      <CriterionFields
        label={t("return-criteria")}
        draft={draft.returning}
        catalog={catalog}
        onChange={(returning) => change({ returning })}
      />
    </>
  );
}

function Rows({ view, draft, change }: SectionProps) {
  const { t } = view;
  const { catalog } = view.state;
  return (
    <fieldset class="ipj-settings-group">
      <legend>{t("settings-rows")}</legend>
      <Radio
        name="by"
        value={draft.by}
        choices={[
          ["period", t("row-per-period")],
          ["dimension", t("row-per-item")],
          ...(catalog.segments.length > 0 ? ([["segments", t("row-per-segment")]] as const) : []),
        ]}
        onChange={(by) => change({ by: by as TableDraft["by"] })}
      />
      {draft.by === "dimension" && (
        <Choice
          label={t("row-dimension")}
          value={draft.dimension}
          {...(draft.dimension === null ? { none: t("choose-dimension") } : {})}
          names={catalog.dimensions.map(({ id }) => id)}
          onChange={(dimension) => change({ dimension })}
        />
      )}
      {draft.by === "segments" && (
        <Checks
          label={t("row-segments")}
          names={catalog.segments.map(({ id }) => id)}
          chosen={draft.rows}
          onToggle={(name) => change({ rows: toggled(draft.rows, name) })}
        />
      )}
      <Radio
        name="entry"
        value={draft.entry}
        choices={[
          ["every", t("entry-every")],
          ["first", t("entry-first")],
        ]}
        onChange={(entry) => change({ entry: entry as TableDraft["entry"] })}
      />
    </fieldset>
  );
}

const GRANULARITIES = ["day", "week", "month", "quarter", "year"] as const;

function Periods({ view, draft, change }: SectionProps) {
  const { t } = view;
  const sums = view.state.catalog.metrics.filter(({ kind }) => kind === "sum");
  return (
    <fieldset class="ipj-settings-group">
      <legend>{t("settings-columns")}</legend>
      <label class="ipj-field">
        <span>{t("table-granularity")}</span>
        <select
          {...QUIET}
          class="ipj-input"
          value={draft.granularity}
          onChange={({ currentTarget }) => change({ granularity: currentTarget.value as TableDraft["granularity"] })}
        >
          {GRANULARITIES.map((each) => (
            <option key={each} value={each}>
              {t("granularity-name", { granularity: each })}
            </option>
          ))}
        </select>
      </label>
      {draft.periods === "brackets" ? (
        <TextField
          label={t("brackets")}
          placeholder={t("brackets-example")}
          value={draft.brackets}
          onInput={(brackets) => change({ brackets })}
        />
      ) : (
        <TextField label={t("columns")} numeric value={draft.columns} onInput={(columns) => change({ columns })} />
      )}
      <Radio
        name="periods"
        value={draft.periods}
        choices={[
          ["on", t("return-on")],
          ["on_or_after", t("return-on-or-after")],
          ["brackets", t("return-brackets")],
        ]}
        onChange={(periods) => change({ periods: periods as TableDraft["periods"] })}
      />
      <Radio
        name="type"
        value={draft.type}
        choices={[
          ["retention", t("type-retention")],
          ["churn", t("type-churn")],
        ]}
        onChange={(type) => change({ type: type as TableDraft["type"] })}
      />
      <Check
        label={t("use-rolling")}
        checked={draft.rolling}
        disabled={draft.periods === "on_or_after"}
        onChange={(rolling) => change({ rolling })}
      />
      <Check
        label={t("use-latency")}
        checked={draft.latency && canShowLatency(draft)}
        disabled={!canShowLatency(draft)}
        onChange={(latency) => change({ latency })}
      />
      {sums.length > 0 && (
        <MetricChoice
          label={t("value-metric")}
          value={draft.value}
          none={t("no-metric")}
          metrics={sums}
          onChange={(value) => change({ value })}
        />
      )}
    </fieldset>
  );
}
