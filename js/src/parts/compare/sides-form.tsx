import { useState } from "preact/hooks";
import { type ComparedView, compareWith, ownName, PRIORS, stopComparing } from "../../analysis/comparing";
import type { PanelProps } from "../../analysis/panel";
import { sideLetter } from "../../core/changes";
import type { Comparison } from "../../protocol/messages";
import { Button, QUIET } from "../../shared/button";
import { Form } from "../../shared/form";
import { SideMark } from "../../shared/side-mark";
import {
  type Draft,
  definitionOf,
  draftOf,
  LEAST,
  MOST,
  namesOf,
  newDraft,
  nextDraft,
  type Period,
  priorOf,
  problemOf,
  raised,
  sideFrom,
} from "./drafts";

interface Preset {
  preset: "range" | "segments";
}

/** Choose up to four sides: a segment and a period each. */
export function SidesForm({ view, props: { preset }, close }: PanelProps<Preset, ComparedView>) {
  const { t } = view;
  const [drafts, setDrafts] = useState(() => begin(view, preset));
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const given = drafts.map((draft) => nameOf(view, draft));
  const names = namesOf(drafts, given, (name, number) => t("numbered", { name, number }));
  const problem = problemOf(drafts, names);
  const change = (key: number, fields: Partial<Draft>): void =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...fields } : draft)));
  const save = async (): Promise<void> => {
    setStrict(true);
    if (problem) return;
    const sides: Comparison[] = [];
    for (const [place, draft] of drafts.entries()) {
      const days = daysOf(draft);
      const failure = draft.period === "custom" ? await define(view, days, draft) : null;
      if (failure !== null) return setRefused(failure);
      sides.push(sideFrom(draft, names[place] ?? "", days));
    }
    close();
    compareWith(view, sides);
  };
  const complaint = strict && problem ? t(`compare-${problem.id}`, { side: sideLetter(problem.place) }) : refused;
  return (
    <Form save={t("compare")} onSave={save} onClose={close}>
      <p class="ipj-quiet">{t("compare-help")}</p>
      <ol class="ipj-sides-form">
        {drafts.map((draft, place) => (
          <Side
            key={draft.key}
            view={view}
            draft={draft}
            place={place}
            name={draft.name.trim() ? (given[place] ?? "") : (names[place] ?? "")}
            wrong={strict && problem?.place === place && problem.id !== "few"}
            onChange={(fields) => change(draft.key, fields)}
            onRaise={place > 0 ? () => setDrafts(raised(drafts, place)) : null}
            onRemove={drafts.length > LEAST ? () => setDrafts(drafts.filter((each) => each !== draft)) : null}
          />
        ))}
      </ol>
      <div class="ipj-sides-more">
        <Button
          icon="plus"
          label={t("add-side")}
          disabled={drafts.length >= MOST}
          onPress={() => setDrafts([...drafts, nextDraft(drafts, view.state.catalog.segments)])}
        >
          {t("add-side")}
        </Button>
        {view.session.state.spec.compare.length > 0 && (
          <Button
            label={t("stop-comparing")}
            onPress={() => {
              close();
              stopComparing(view);
            }}
          >
            {t("stop-comparing")}
          </Button>
        )}
      </div>
      {complaint && (
        <p class="ipj-complaint" role="alert">
          {complaint}
        </p>
      )}
    </Form>
  );
}

interface SideProps {
  view: ComparedView;
  draft: Draft;
  place: number;
  name: string;
  wrong: boolean;
  onChange: (fields: Partial<Draft>) => void;
  onRaise: (() => void) | null;
  onRemove: (() => void) | null;
}

function Side({ view, draft, place, name, wrong, onChange, onRaise, onRemove }: SideProps) {
  const { t } = view;
  const side = sideLetter(place);
  const { segments: known, date_ranges: ranges } = view.state.catalog;
  const joined = JSON.stringify(draft.segments);
  // Several, as Python allows, or one that has been taken away since.
  const unlisted = draft.segments.length > 0 && !known.some(({ id }) => joined === JSON.stringify([id]));
  const range = draft.period.startsWith("range ") ? draft.period.slice("range ".length) : null;
  const { date_range: ranged } = view.session.state.spec;
  const invalid = wrong ? "true" : undefined;
  const day = (field: "first" | "last", label: string) => (
    <label class="ipj-field">
      <span>{label}</span>
      <input
        {...QUIET}
        class="ipj-input"
        type="date"
        aria-invalid={invalid}
        value={draft[field]}
        onInput={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <li class="ipj-sides-row">
      <SideMark place={place} />
      <label class="ipj-field">
        <span>{t("side-segment")}</span>
        <select
          {...QUIET}
          class="ipj-input"
          data-first={place === 0 ? "true" : undefined}
          aria-label={t("segment-of-side", { side })}
          value={joined}
          onChange={(event) => onChange({ segments: JSON.parse(event.currentTarget.value) })}
        >
          <option value="[]">{t("no-segment")}</option>
          {unlisted && <option value={joined}>{view.words.list(draft.segments)}</option>}
          {known.map(({ id }) => (
            <option key={id} value={JSON.stringify([id])}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <label class="ipj-field">
        <span>{t("side-period")}</span>
        <select
          {...QUIET}
          class="ipj-input"
          aria-label={t("period-of-side", { side })}
          value={draft.period}
          onChange={(event) => onChange({ period: event.currentTarget.value as Period })}
        >
          <option value="">{ownName(view)}</option>
          {priorChoices(draft).map((period) => (
            <option key={period} value={period} disabled={ranged === null}>
              {ranged === null
                ? t("prior-needs-range", { prior: priorName(view, period), needs: t("needs-range") })
                : priorName(view, period)}
            </option>
          ))}
          {range !== null && !ranges.some(({ id }) => id === range) && <option value={draft.period}>{range}</option>}
          {ranges.map(({ id }) => (
            <option key={id} value={`range ${id}`}>
              {id}
            </option>
          ))}
          <option value="custom">{t("custom-date-range")}</option>
        </select>
      </label>
      <label class="ipj-field">
        <span>{t("side-name")}</span>
        <input
          {...QUIET}
          class="ipj-input"
          aria-label={t("name-of-side", { side })}
          aria-invalid={draft.period === "custom" ? undefined : invalid}
          maxLength={80}
          placeholder={name}
          value={draft.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      <span class="ipj-sides-buttons">
        <Button icon="up" label={t("side-up", { side })} disabled={!onRaise} tip="end" onPress={() => onRaise?.()} />
        <Button
          icon="close"
          label={t("side-remove", { side })}
          disabled={!onRemove}
          tip="end"
          onPress={() => onRemove?.()}
        />
      </span>
      {draft.period === "custom" && (
        <span class="ipj-sides-days">
          {day("first", t("first-day"))}
          {day("last", t("last-day"))}
        </span>
      )}
    </li>
  );
}

function begin(view: ComparedView, preset: Preset["preset"]): Draft[] {
  const { compare } = view.session.state.spec;
  if (compare.length > 0) {
    // A name that follows from the choices goes on following them.
    return compare.map(draftOf).map((draft) => (draft.name === nameOf(view, draft) ? { ...draft, name: "" } : draft));
  }
  if (preset === "range") return [newDraft(0, { period: "custom" }), newDraft(1)];
  const [one, other] = view.state.catalog.segments;
  return [newDraft(0, one && { segments: [one.id] }), newDraft(1, other && { segments: [other.id] })];
}

/** What a side is called that nobody named: its segments and its period, where it has either. */
function nameOf(view: ComparedView, draft: Draft): string {
  const { segments, period } = draft;
  const prior = priorOf(period);
  const when = period === "custom" ? daysOf(draft) : prior ? priorName(view, period) : period.slice("range ".length);
  const parts = [...(segments.length ? [view.words.list(segments)] : []), ...(when.trim() ? [when] : [])];
  return parts.join(", ") || ownName(view);
}

const daysOf = ({ first, last }: Draft): string => (first || last ? `${first} – ${last}` : "");

const periodOf = ({ count, unit }: NonNullable<Comparison["prior"]>): Period => `prior ${count} ${unit}`;

/** The prior periods to choose from, and the one that Python chose. */
function priorChoices({ period }: Draft): Period[] {
  const usual = PRIORS.map(([, prior]) => periodOf(prior));
  return priorOf(period) && !usual.includes(period) ? [...usual, period] : usual;
}

function priorName(view: ComparedView, period: Period): string {
  const usual = PRIORS.find(([, prior]) => periodOf(prior) === period);
  if (usual) return view.t(usual[0]);
  const prior = priorOf(period);
  return view.t("periods-prior", { count: prior?.count ?? 0, unit: prior?.unit ?? "" });
}

/** Make a date range of days, unless there is one of that name; gives what is wrong. */
async function define(view: ComparedView, name: string, draft: Draft): Promise<string | null> {
  if (view.state.catalog.date_ranges.some(({ id }) => id === name)) return null;
  const definition = definitionOf(draft);
  const answer = await view.host.ask({ kind: "define", component: "date_range", name, definition, was: null });
  if (answer.kind === "refused") return `${answer.error.what} ${answer.error.fix}`;
  if (answer.kind === "unanswered") return view.t(answer.reason === "no-kernel" ? "no-kernel.what" : "no-answer.what");
  return null;
}
