// What an analysis is compared with: earlier periods at a click, segments and date ranges in a dialog.
import type { Comparison, Prior } from "../protocol/messages";
import type { MenuItems } from "../shared/menu-entry";
import { perform } from "./edits";
import { type AnalysisResult, type AnalysisSpec, type AnalysisState, type AnalysisView, openModal } from "./view";

/** A spec that can be compared with others of its kind. */
export interface ComparedSpec extends AnalysisSpec {
  readonly compare: readonly Comparison[];
  readonly date_range: string | null;
  readonly prior: Prior | null;
}

type State = AnalysisState<ComparedSpec, AnalysisResult>;
export type ComparedView = AnalysisView<ComparedSpec, AnalysisResult, State>;

export const PRIORS: readonly (readonly [string, Prior])[] = [
  ["four-weeks-prior", { count: 4, unit: "week" }],
  ["two-quarters-prior", { count: 2, unit: "quarter" }],
  ["one-year-prior", { count: 1, unit: "year" }],
];

export function compareItems(view: ComparedView, button: HTMLElement | null): MenuItems {
  const { t } = view;
  const { compare, date_range } = view.session.state.spec;
  const [first] = compare;
  const dialog = (preset: "range" | "segments") => () => openSides(view, button, preset);
  return [
    PRIORS.map(([id, prior]) => ({
      label: t(id),
      choice: "one",
      disabled: date_range === null,
      hint: date_range === null ? t("needs-range") : "",
      checked: compare.length === 2 && first?.prior?.count === prior.count && first.prior.unit === prior.unit,
      run: () => compareWith(view, [sideOf(t(id), { prior }), sideOf(ownName(view), {})]),
    })),
    [
      { label: t("custom-date-range"), icon: "date_range", run: dialog("range") },
      { label: t("segments-and-ranges"), icon: "segment", run: dialog("segments") },
    ],
    [{ label: t("stop-comparing"), disabled: compare.length === 0, run: () => stopComparing(view) }],
  ];
}

export function openSides(view: ComparedView, back: HTMLElement | null, preset: "range" | "segments"): void {
  openModal(view, {
    part: "compare",
    panel: "sides",
    title: view.t("compare-to"),
    props: { preset },
    back,
    wide: true,
  });
}

/** What the side is called that is the analysis as it is. */
export function ownName(view: ComparedView): string {
  const { date_range, prior } = view.session.state.spec;
  return prior ? view.t("same-period") : (date_range ?? view.t("side-all-dates"));
}

export function sideOf(name: string, what: Partial<Comparison>): Comparison {
  return { name, segments: [], date_range: null, prior: null, ...what };
}

export function compareWith(view: ComparedView, sides: readonly Comparison[]): void {
  const said = view.t("said-compared", { sides: view.words.list(sides.map(({ name }) => name)) });
  perform(view, (spec) => ({ ...spec, compare: [...sides] }), said, null);
}

export function stopComparing(view: ComparedView): void {
  perform(view, (spec) => ({ ...spec, compare: [] }), view.t("said-not-compared"), null);
}
