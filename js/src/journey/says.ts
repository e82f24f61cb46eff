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

export function falloutWords({ t, number, percent }: Words, figures: NodeState): string {
  const { fallout, fallout_open: open, fallout_lost: lost, fallout_percent: share } = figures;
  const said = t("says-fallout", { value: number(fallout), percent: percent(share?.value) });
  return open === null ? said : `${said}, ${t("says-open-lost", { open: number(open), lost: number(lost) })}`;
}

/** Time limits, as short texts. */
export function limitsOf({ t, lasting }: Words, { within, after }: Pick<Arrow, "within" | "after">): string[] {
  const duration = (text: string): string => lasting(parseDuration(text) ?? 0);
  return [
    ...(after === null ? [] : [t("limit-after", { duration: duration(after) })]),
    ...(within === null ? [] : [t("limit-within", { duration: duration(within) })]),
  ];
}
