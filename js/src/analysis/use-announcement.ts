import { useEffect } from "preact/hooks";
import { type AnalysisState, type AnalysisView, type Awaited, isOutdated, say } from "./view";

/** Say an edit of this view together with what it did to the figures, which `news` knows. */
export function useAnnouncement(
  view: AnalysisView,
  state: AnalysisState,
  news: (edit: Awaited) => string | undefined = () => undefined,
): void {
  const { awaited } = state;
  const ready = !isOutdated(state) && state.result?.revision === awaited?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the news are is asked once
  useEffect(() => {
    if (!awaited || !ready) return;
    view.set({ awaited: null });
    say(view, `${awaited.said} ${news(awaited) ?? view.t("said-results")}`.trim());
  }, [view, awaited, ready]);
}
