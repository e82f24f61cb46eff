// What is told in the corners of a widget: what went wrong, what just happened, what is being worked out.
import { useEffect, useState } from "preact/hooks";
import { uniqueId } from "../host/identity";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import { ProblemBox, type ProblemLike } from "../shared/problem";
import { type AnalysisState, type AnalysisView, isStopped, say } from "./view";

interface CornerProps {
  view: AnalysisView;
  state: AnalysisState;
}

const NOTICE_MS = 6000;
/** Work that takes no longer needs no words. */
const PATIENCE_MS = 1000;

interface ProblemsProps extends CornerProps {
  /** A further problem, less urgent than that of an edit, and what takes it away. */
  other?: { readonly problem: ProblemLike; readonly dismiss: () => void } | null;
}

/** What went wrong, why, and what to do. */
export function Problems({ view, state: { session, status, dismissed }, other }: ProblemsProps) {
  const failure = status.state === "failed" && status.revision !== dismissed ? status.error : null;
  const problem = session.problem ?? other?.problem ?? failure;
  if (!problem) return null;
  const dismiss = (): void => {
    if (session.problem) view.session.dismissProblem();
    else if (other) other.dismiss();
    else view.set({ dismissed: status.revision });
  };
  return <ProblemBox t={view.t} problem={problem} onDismiss={dismiss} />;
}

/** A line that goes away by itself. */
export function Notice({ view, text }: { view: AnalysisView; text: string | null }) {
  useEffect(() => {
    // Without a kernel nothing else tells what was pressed.
    if (text === null || view.reads) return;
    const timer = setTimeout(() => view.set({ notice: null }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [view, text]);
  return (
    text && (
      <div class="ipj-notice" data-still="true" data-testid="ipj-notice">
        <Icon name="info" />
        {text}
      </div>
    )
  );
}

/** Long work, as far as it is, and its stop; once it was stopped, the way to go on. */
export function Progress({ view, state }: CornerProps) {
  const { t } = view;
  const { status, result } = state;
  const long = useLasting(status.state === "computing");
  const stopped = isStopped(state);
  const { progress } = status;
  const shown = !view.reads && (long || stopped);
  const [text, label] = stopped
    ? [t("work-stopped", { older: result ? "yes" : "no" }), t("work-again")]
    : [progress ? t(`stage-${progress.stage}`) : t("working"), t("stop")];
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, not with every stage
  useEffect(() => {
    if (shown) say(view, text);
  }, [view, shown, stopped]);
  if (!shown) return null;
  const press = (): void => {
    if (!stopped) return void view.host.ask({ kind: "cancel" });
    workAgain(view);
    // The button goes.
    view.focusMain();
  };
  return (
    <div class="ipj-notice ipj-progress" data-still="true" data-testid="ipj-progress">
      {text}
      {!stopped && <progress aria-label={text} {...(progress && { value: progress.fraction })} />}
      <Button label={label} onPress={press}>
        {label}
      </Button>
    </div>
  );
}

/** Send the spec that is there, so that the kernel takes it up anew. */
export function workAgain(view: AnalysisView): void {
  const { revision: base, spec } = view.session.state;
  view.host.ask({ kind: "edit", base, revision: uniqueId(), spec }, Number.POSITIVE_INFINITY);
}

/** Whether something has been so for a while. */
function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (!is) return;
    const timer = setTimeout(() => setLasts(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [is]);
  return is && lasts;
}
