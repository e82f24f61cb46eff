// The parts of a node that is broken down, in its card.
import type { BreakdownState, NodeState } from "../protocol/messages";
import { Unseen } from "../shared/unseen";
import { useWords } from "../shared/words";
import { intervalOf } from "./says";
import type { ViewState } from "./view";

interface Column {
  readonly name: string;
  readonly breakdown: BreakdownState;
}

/** The top items with their figures: one line each, or one per item and below it one figure per side. */
export function BreakdownRows({ state, figures }: { state: ViewState; figures: NodeState }) {
  const { t } = useWords();
  const shown = figures.breakdown;
  if (!shown) return null;
  const sides = (state.result?.sides ?? []).flatMap(({ name, nodes }): Column[] => {
    const breakdown = nodes.find(({ node }) => node === figures.node)?.breakdown;
    return breakdown ? [{ name, breakdown }] : [];
  });
  const columns = sides.length > 1 ? sides : [{ name: "", breakdown: shown }];
  const items = shown.items.filter(({ item }) => item !== null).length;
  return (
    <span class={`ipj-breakdown ${sides.length > 1 ? "ipj-breakdown--compared" : ""}`}>
      <span class="ipj-breakdown-head">
        <Unseen>, </Unseen>
        {t("breakdown-by", { dimension: shown.dimension })}
        {/* Of several sides each has its own number of items. */}
        {sides.length < 2 && (
          <span class="ipj-breakdown-count">{t("breakdown-count", { shown: items, total: shown.total })}</span>
        )}
      </span>
      {shown.items.map(({ item }, place) => (
        <span key={item ?? 0} class="ipj-breakdown-item">
          <Unseen>, </Unseen>
          <span class={item === null ? "ipj-breakdown-name ipj-quiet" : "ipj-breakdown-name"} title={item ?? undefined}>
            {item ?? t("no-value")}
          </span>
          <span class="ipj-breakdown-values">
            {columns.map(({ name, breakdown }) => (
              <Part key={name} side={name} breakdown={breakdown} place={place} />
            ))}
          </span>
        </span>
      ))}
    </span>
  );
}

function Part({ side, breakdown, place }: { side: string; breakdown: BreakdownState; place: number }) {
  const words = useWords();
  const found = breakdown.items[place];
  if (!found) return null;
  const percent = words.formats.share;
  return (
    <span class="ipj-breakdown-part" title={intervalOf({ ...words, percent }, found.share)}>
      <Unseen> {side} </Unseen>
      <b>{words.number(found.value)}</b>
      <span class="ipj-percent">{percent(found.share.value)}</span>
      <i
        class="ipj-breakdown-bar"
        style={{ width: `${Math.min(100, Math.max(0, 100 * (found.share.value ?? 0)))}%` }}
      />
    </span>
  );
}
