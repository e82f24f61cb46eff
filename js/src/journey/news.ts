// What an edit did to the figures, in a sentence.
import type { Awaited } from "../analysis/view";
import { newsAmong } from "../core/news";
import { percentBase, primaryMetric } from "./says";
import { titleOf } from "./titles";
import type { View, ViewState } from "./view";

/** The figures of the node that an edit was about, or that it changed most, before and after. */
export function newsOf(view: View, { about, before }: Awaited): string | undefined {
  const { words, t, state } = view;
  if (!state.result) return undefined;
  const { percent_of: base } = state.session.spec;
  const [then, metric] = [before as ViewState, primaryMetric(state)];
  // Figures of another metric are no figures to compare with.
  const known = primaryMetric(then) === metric ? (then.result?.nodes ?? []) : [];
  const news = newsAmong(state.result.nodes, known, about, base);
  if (!news) return t("said-none-changed");
  const { now, was, others } = news;
  const share = words.percent(now.primary_percent[base].value);
  const figures = {
    node: titleOf(view, now.node),
    metric,
    value: words.number(now.primary),
    percent: share,
    base: percentBase(view),
  };
  if (!was) return t("said-result", figures);
  const [number, percent] = [words.number(was.primary), words.percent(was.primary_percent[base].value)];
  const told = t("said-change", {
    ...figures,
    before: number,
    was: percent,
    moved: number === figures.value ? "no" : "yes",
    shifted: percent === share ? "no" : "yes",
  });
  return others > 0 ? `${told} ${t("said-others", { count: others })}` : told;
}
