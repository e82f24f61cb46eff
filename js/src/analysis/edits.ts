// Every edit goes this way: made, said, and its new figures awaited.
import { plain } from "../shared/problem";
import { type AnalysisSpec, type AnalysisState, type AnalysisView, say } from "./view";

type ViewOf<Spec extends AnalysisSpec> = Pick<AnalysisView<Spec, unknown>, "session"> & AnalysisView;

/** Figures that come sooner than this are said together with the edit. */
const PATIENCE_MS = 700;

/** Refusals that have a shorter word where they are only said in a line. */
const SHORTER: Readonly<Record<string, string>> = { "duplicate-arrow": "arrow-there-already" };

/**
 * Make an edit and say so; false if the spec does not allow it. It is said together with what it did to the figures: to
 * those of what it is `about`, or to any (null), unless it has no bearing on them (undefined).
 */
export function perform<Spec extends AnalysisSpec>(
  view: ViewOf<Spec>,
  change: (spec: Spec) => Spec,
  said: string,
  about?: string | null,
): boolean {
  const { session } = view;
  const before = view.state;
  const { revision } = session.state;
  view.set({ notice: null });
  if (!session.edit(change)) {
    decline(view);
    return false;
  }
  if (about !== undefined && session.state.revision !== revision) sayWithFigures(view, said, about, before);
  else say(view, said);
  return true;
}

/** Say what was done once its figures are there, or soon without them. */
function sayWithFigures(view: AnalysisView, done: string, about: string | null, before: AnalysisState): void {
  const { revision } = view.session.state;
  // Of edits made one right after the other none goes unsaid.
  const said = [view.state.awaited?.said, done].filter(Boolean).join(" ");
  view.set({ awaited: { revision, about, before, said } });
  setTimeout(() => {
    const { awaited } = view.state;
    if (awaited?.revision !== revision || !awaited.said) return;
    view.set({ awaited: { ...awaited, said: "" } });
    say(view, awaited.said);
  }, PATIENCE_MS);
}

/** What the spec does not allow is said in a line, not as an error. */
function decline(view: AnalysisView): void {
  const { problem } = view.session.state;
  if (!problem) return;
  view.session.dismissProblem();
  tell(view, view.t(SHORTER[problem.id] ?? `${problem.id}.what`, plain(problem.parameters)), true);
}

/** Say something in a line on the screen, too. */
export function tell(view: AnalysisView, notice: string, urgent = false): void {
  view.set({ notice });
  say(view, notice, urgent);
}

export function undo(view: AnalysisView): void {
  const { canUndo } = view.session.state;
  if (canUndo) sayOnceThere(view, "said-undone");
  else say(view, view.t("said-nothing-to-undo"));
  if (canUndo) view.session.undo();
}

export function redo(view: AnalysisView): void {
  const { canRedo } = view.session.state;
  if (canRedo) sayOnceThere(view, "said-redone");
  else say(view, view.t("said-nothing-to-redo"));
  if (canRedo) view.session.redo();
}

/** Back to what the widget began with. */
export function reset(view: AnalysisView): void {
  sayOnceThere(view, "said-reset");
  view.session.reset();
}

/** Say what the kernel does once the spec that it makes is there, unless it refuses. */
function sayOnceThere(view: AnalysisView, said: string): void {
  const before = view.state;
  const stop = view.session.subscribe(({ revision, pending, problem }) => {
    const there = revision !== before.session.revision && pending === 0;
    if (there) sayWithFigures(view, view.t(said), null, before);
    if (there || (problem && problem.id !== "no-answer")) stop();
  });
}
