// What figures and limits are called, in cards, tips and announcements.
import { parseDuration } from "../core/duration";
import type { Arrow, Bounded, NodeState } from "../protocol/messages";
import type { Words } from "../shared/words";
import type { ViewState } from "./view";

/** The metric that node values count. */
export function primaryMetric({ session, catalog, result }: ViewState): string {
  const { primary_metric: named, container } = session.spec;
  const own = catalog.containers.find(({ id }) => id === container)?.metric;
  return named ?? own ?? result?.container_metric ?? container;
}

/** Whether that metric is the one of a container. */
export function countsInstances({ session, catalog }: ViewState): boolean {
  const { primary_metric: named } = session.spec;
  return named === null || catalog.containers.some(({ metric }) => metric === named);
}

/** What percentages are taken of. */
export function percentBase({ words, state }: { words: Words; state: ViewState }): string {
  const { t } = words;
  const names = { start: t("percent-of-start"), previous: t("percent-of-previous"), total: t("percent-of-total") };
  return names[state.session.spec.percent_of];
}

/** The interval of a percentage, for a tip. */
export function intervalOf({ t, percent }: Words, { low, high }: Bounded): string | undefined {
  return low === null || high === null ? undefined : t("interval", { low: percent(low), high: percent(high) });
}

/** The interval of a percentage, as short as it goes. */
export function boundsOf({ t, formats }: Words, { low, high }: Bounded): string {
  if (low === null || high === null) return t("no-number");
  return t("bounds", { low: formats.points(low), high: formats.percent(high) });
}

export function falloutWords({ t, number, percent }: Words, figures: NodeState): string {
  return t("says-fallout", { value: number(figures.fallout), percent: percent(figures.fallout_percent?.value) });
}

/** How many of those who fell out may yet go on, and how many cannot. */
export function openWords({ t, number }: Words, figures: NodeState): string {
  return t("says-open-lost", { open: number(figures.fallout_open), lost: number(figures.fallout_lost) });
}

/** Time limits, as short texts. */
export function limitsOf({ t, formats }: Words, { within, after }: Pick<Arrow, "within" | "after">): string[] {
  const duration = (text: string): string => formats.limit(parseDuration(text));
  return [
    ...(after === null ? [] : [t("limit-after", { duration: duration(after) })]),
    ...(within === null ? [] : [t("limit-within", { duration: duration(within) })]),
  ];
}
