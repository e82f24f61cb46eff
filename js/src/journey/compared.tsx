// Sides of a comparison beside each other: in cards, on arrows, and which they are.
import { isCompared } from "../core/card-size";
import { isClear, pValue, signed } from "../core/changes";
import type { Arrow, Bounded, ChangeState, NodeState } from "../protocol/messages";
import { SideMark } from "../shared/side-mark";
import { Unseen } from "../shared/unseen";
import { useWords, type Words } from "../shared/words";
import { boundsOf, intervalOf, percentBase, primaryMetric } from "./says";
import { figuresIn } from "./scene";
import type { ViewState } from "./view";

/** Whether cards and arrows show several sides: not while the figures are still those of another comparison. */
export function showsSides({ session, result }: ViewState): boolean {
  return isCompared(session.spec) && result?.sides.length === session.spec.compare.length;
}

/** What a change says, whole, for tips and screen readers. */
export function changeWords({ t, number, percent }: Words, change: ChangeState, first: string): string {
  const parts = {
    first,
    value: signed(number(change.value), change.value),
    percent: signed(percent(change.percent), change.percent),
    points: signed(number(change.points), change.points),
  };
  return [t("says-change", parts), change.withheld].filter(Boolean).join(" ");
}

/** The figures of a node on each side, one column each. */
export function ComparedFigures({ state, node }: { state: ViewState; node: string }) {
  const words = useWords();
  const { number, percent } = words;
  const { percent_of: base, secondary_metric: second } = state.session.spec;
  const sides = state.result?.sides ?? [];
  return (
    <span class="ipj-compared">
      {sides.map((side, place) => {
        const figures = side.nodes.find((each) => each.node === node);
        const share = figures?.primary_percent[base];
        return (
          figures &&
          share && (
            <span key={side.name} class="ipj-compared-side" title={intervalOf(words, share)}>
              <span class="ipj-compared-name">
                <Unseen>, </Unseen>
                <SideMark place={place} />{" "}
                <span class="ipj-compared-label ipj-cut" title={side.name}>
                  {side.name}
                </span>
                <Unseen>: {primaryMetric(state)} </Unseen>
              </span>
              <b>{number(figures.primary)}</b>
              <Relative change={figures.change} first={place === 0} />
              <ShareOf share={share} percent={percent} base={place === 0 ? percentBase({ words, state }) : undefined} />
              {/* Until the kernel has answered, changes are of another percentage. */}
              <Points change={state.result?.percent_of === base ? figures.change : null} first={sides[0]?.name ?? ""} />
              {second !== null && (
                <span class="ipj-compared-second" title={second}>
                  <Unseen>, {second} </Unseen>
                  {number(figures.secondary)}
                  <span class="ipj-percent"> {percent(figures.secondary_percent[base])}</span>
                </span>
              )}
            </span>
          )
        );
      })}
    </span>
  );
}

/** A share with its interval below. */
function ShareOf({ share, percent, base }: { share: Bounded; percent: Words["percent"]; base?: string | undefined }) {
  const words = useWords();
  return (
    <>
      <span class="ipj-compared-share">
        <Unseen>, </Unseen>
        {percent(share.value)}
        {base && <Unseen> {base}</Unseen>}
      </span>
      <span class="ipj-bounds">{boundsOf(words, share)}</span>
    </>
  );
}

/** How much the value itself changed, in percent. */
function Relative({ change, first }: { change: ChangeState | null; first: boolean }) {
  const { t, percent } = useWords();
  if (first || !change) return <span class="ipj-relative">{t("compared-base")}</span>;
  return <span class="ipj-relative">{signed(percent(change.percent), change.percent)}</span>;
}

/** How the share changed, within which bounds, and how likely chance alone would do that. */
export function Points({ change, first }: { change: ChangeState | null; first: string }) {
  const words = useWords();
  const { t, formats } = words;
  if (!change) return <i class="ipj-compared-room" />;
  const { low, high, p_value: p } = change;
  const points = (value: number): string => signed(formats.points(value), value);
  return (
    <span class="ipj-points" title={changeWords(words, change, first)}>
      <span class={isClear(change) ? "ipj-clear" : ""}>
        <Unseen>, </Unseen>
        {change.points === null ? t("no-number") : points(change.points)}
        <span class="ipj-unit">{t("points-unit")}</span>
      </span>
      <span class="ipj-bounds">
        {low === null || high === null ? t("no-number") : t("points-bounds", { low: points(low), high: points(high) })}
      </span>
      <span class="ipj-bounds">{p === null ? t("no-p-value") : t("p-value", { value: pValue(p, formats.exact) })}</span>
      {change.withheld && <Unseen>, {change.withheld}</Unseen>}
    </span>
  );
}

/** Who fell out on each side, at the foot of a card. */
export function ComparedFallout({ state, node }: { state: ViewState; node: string }) {
  const words = useWords();
  const sides = state.result?.sides ?? [];
  const found = sides.map(({ nodes }) => nodes.find((each: NodeState) => each.node === node));
  return (
    <span class="ipj-compared">
      {found.map((figures, place) => (
        <span
          key={sides[place]?.name}
          class="ipj-compared-side"
          title={figures?.fallout_change ? changeWords(words, figures.fallout_change, sides[0]?.name ?? "") : undefined}
        >
          <Unseen>
            {place ? ", " : ""}
            {sides[place]?.name}{" "}
          </Unseen>
          <span>{words.number(figures?.fallout)}</span>
          <span>
            <Unseen>, </Unseen>
            {words.percent(figures?.fallout_percent?.value)}
          </span>
          {figures?.fallout_change && (
            <Unseen>, {changeWords(words, figures.fallout_change, sides[0]?.name ?? "")}</Unseen>
          )}
        </span>
      ))}
    </span>
  );
}

/** What an arrow carries on each side, one row each, with the change below. */
export function ComparedValues({ state, arrow }: { state: ViewState; arrow: Arrow }) {
  const words = useWords();
  const { formats } = words;
  const sides = state.result?.sides ?? [];
  return (
    <span class="ipj-chip-values ipj-chip-sides">
      {sides.map((side, place) => {
        const figures = figuresIn(arrow, side.arrows);
        if (!figures) return null;
        const { value, low, high } = figures.share;
        const share = { value: hundred(value), low: hundred(low), high: hundred(high) };
        return (
          <span key={side.name} class="ipj-chip-side" title={intervalOf(words, share)}>
            <SideMark place={place} />
            <span class="ipj-chip-lines">
              <span class="ipj-chip-figures">
                <Unseen> {side.name} </Unseen>
                <b>{formats.count(figures.instances)}</b> <span>{formats.share(value)}</span>
              </span>
              <span class="ipj-bounds">
                <Unseen>, </Unseen>
                {boundsOf(words, share)}
              </span>
              {figures.change && <Points change={figures.change} first={sides[0]?.name ?? ""} />}
            </span>
          </span>
        );
      })}
    </span>
  );
}

const hundred = (share: number | null): number | null => (share === null ? null : 100 * share);
