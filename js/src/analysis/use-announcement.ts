import { useEffect } from "preact/hooks";
import { type AnalysisState, type AnalysisView, isOutdated, say } from "./view";

/** Say that the figures of an edit of this view are there, or what `news` has of what it was about. */
export function useAnnouncement(
  view: AnalysisView,
  state: AnalysisState,
  news: (about: string) => string | null = () => null,
): void {
  const { awaited } = state;
  const ready = !isOutdated(state) && state.result?.revision === awaited?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the news are is asked once
  useEffect(() => {
    if (!awaited || !ready) return;
    view.set({ awaited: null });
    say(view, (awaited.about !== null && news(awaited.about)) || view.t("said-results"));
  }, [view, awaited, ready]);
}
