// Every edit goes this way: made, said, and its new figures awaited.
import { plain } from "../shared/problem";
import { type AnalysisSpec, type AnalysisView, say } from "./view";

type ViewOf<Spec extends AnalysisSpec> = Pick<AnalysisView<Spec, unknown>, "session"> & AnalysisView;

/** Refusals that have a shorter word where they are only said in a line. */
const SHORTER: Readonly<Record<string, string>> = { "duplicate-arrow": "arrow-there-already" };

/**
 * Make an edit and say so; false if the spec does not allow it. The new figures are said later, those of what it is
 * `about` or just that there are new ones (null), unless it has no bearing on them (undefined).
 */
export function perform<Spec extends AnalysisSpec>(
  view: ViewOf<Spec>,
  change: (spec: Spec) => Spec,
  said: string,
  about?: string | null,
): boolean {
  const { session } = view;
  const before = session.state.revision;
  view.set({ notice: null });
  if (!session.edit(change)) {
    decline(view);
    return false;
  }
  say(view, said);
  const { revision } = session.state;
  if (about !== undefined && revision !== before) view.set({ awaited: { about, revision } });
  return true;
}

/** What the spec does not allow is said in a line, not as an error. */
function decline(view: AnalysisView): void {
  const { problem } = view.session.state;
  if (!problem) return;
  view.session.dismissProblem();
  tell(view, view.t(SHORTER[problem.id] ?? `${problem.id}.what`, plain(problem.parameters)));
}

/** Say something in a line on the screen, too. */
export function tell(view: AnalysisView, notice: string): void {
  view.set({ notice });
  say(view, notice);
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
  const { revision: before } = view.session.state;
  const stop = view.session.subscribe(({ revision, pending, problem }) => {
    const there = revision !== before && pending === 0;
    if (there) say(view, view.t(said));
    if (there || (problem && problem.id !== "no-answer")) stop();
  });
}
