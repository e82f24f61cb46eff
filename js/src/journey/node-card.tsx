import { cardSize, isCompared, levelOf } from "../core/card-size";
import type { Point } from "../core/geometry";
import { nodeTitle } from "../core/title";
import type { Node, NodeState } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { at } from "../shared/pointer";
import { Kind, kindOf } from "../shared/rail-items";
import { Unseen } from "../shared/unseen";
import { useWords } from "../shared/words";
import { BreakdownRows } from "./breakdown";
import { ComparedFigures, showsSides } from "./compared";
import { Fallout, partRole } from "./fallout";
import { intervalOf, percentBase, primaryMetric } from "./says";
import type { ViewState } from "./view";

export interface NodeCardProps {
  node: Node;
  state: ViewState;
  place: Point;
  start: boolean;
  /** Something would land here, or connect. */
  aimed: boolean;
  /** Activated, it tells its figures instead of opening a menu. */
  reads: boolean;
  /** Activated by a screen reader, not by a pointer: the card, or the fallout at its foot. */
  onActivate: ((part: "nodes" | "fallouts", button: HTMLElement) => void) | undefined;
}

const SIDES = ["left", "right", "top", "bottom"];
/** As many letters as fit in any case, from far away too. */
const SHORT_TITLE = 24;
const SHORT_VALUE = 12;

/** A card whose whole text is its name for screen readers: what is only drawn for the eye is said in between. */
export function NodeCard({ node, state, place, start, aimed, reads, onActivate }: NodeCardProps) {
  const { t } = useWords();
  const title = nodeTitle(node, t);
  const figures = state.result?.nodes.find((each) => each.node === node.id);
  const selected = state.selection.nodes.includes(node.id);
  const kinds = [...new Set(node.components.map(kindOf))];
  // An excluded node begins no journey that counts.
  const begins = start && !node.excluded;
  const falls = state.session.spec.show_fallout && typeof figures?.fallout === "number";
  const look = `${selected ? "ipj-is-selected" : ""} ${aimed ? "ipj-is-aimed" : ""}`;
  const { spec } = state.session;
  const { width, height } = cardSize(spec, node);
  const kind = isCompared(spec) ? "ipj-node--tall ipj-node--compared" : node.breakdown === null ? "" : "ipj-node--tall";
  return (
    <div
      class={`ipj-node ${kind} ${look} ${node.excluded ? "ipj-node--excluded" : ""}`}
      data-node={node.id}
      style={{
        ...at(place),
        width: `${width}px`,
        height: `${height}px`,
        "--ipj-level": `${levelOf(spec)}px`,
        "--ipj-node-own": node.color ?? undefined,
      }}
    >
      <button
        type="button"
        {...QUIET}
        class="ipj-card"
        {...partRole(reads, selected, onActivate)}
        onClick={(event) => {
          if (event.detail === 0) onActivate?.("nodes", event.currentTarget);
        }}
      >
        <span class="ipj-card-kinds">
          {kinds.map((kind) => (
            <Kind key={kind} kind={kind} />
          ))}
        </span>
        <span class={`ipj-card-name ${title.length > SHORT_TITLE ? "" : "ipj-card-name--short"}`} title={title}>
          {title}
        </span>
        {begins && <Unseen>, {t("start-node")}</Unseen>}
        {node.excluded && <Unseen>, {t("excluded")}</Unseen>}
        <span class="ipj-card-figures">
          {figures ? (
            <Figures state={state} node={node} figures={figures} />
          ) : (
            <i class="ipj-blank" title={t("computing")} />
          )}
        </span>
      </button>
      {figures && falls && (
        <Fallout
          node={node}
          title={title}
          figures={figures}
          state={state}
          reads={reads}
          onActivate={onActivate && ((button) => onActivate("fallouts", button))}
        />
      )}
      <span class="ipj-tags" aria-hidden="true">
        {begins && <span class="ipj-tag ipj-tag--start">{t("start")}</span>}
        {node.excluded && <span class="ipj-tag">{t("excluded")}</span>}
      </span>
      {SIDES.map((side) => (
        <span key={side} class={`ipj-handle ipj-handle--${side}`} data-side={side} />
      ))}
    </div>
  );
}

function Figures({ state, node, figures }: { state: ViewState; node: Node; figures: NodeState }) {
  const words = useWords();
  const { number, percent } = words;
  const { percent_of: base, secondary_metric: second, show_fallout } = state.session.spec;
  const share = figures.primary_percent[base];
  const parts = node.breakdown !== null && <BreakdownRows state={state} figures={figures} />;
  const room = show_fallout && figures.fallout !== null && <i class="ipj-fallout-room" />;
  if (showsSides(state)) {
    return (
      <>
        <ComparedFigures state={state} node={node.id} />
        {parts}
        {room}
      </>
    );
  }
  return (
    <>
      <Figure metric={primaryMetric(state)} value={number(figures.primary)} tip={intervalOf(words, share)}>
        {percent(share.value)}
      </Figure>
      <Unseen>{percentBase({ words, state })}</Unseen>
      {second !== null && (
        <Figure metric={second} value={number(figures.secondary)} small>
          {percent(figures.secondary_percent[base])}
        </Figure>
      )}
      {parts}
      {room}
    </>
  );
}

interface FigureProps {
  metric: string;
  value: string;
  children: preact.ComponentChildren;
  tip?: string | undefined;
  small?: boolean;
}

function Figure({ metric, value, children, tip, small }: FigureProps) {
  return (
    <span
      class={`ipj-figure ${small ? "ipj-figure--second" : ""} ${value.length > SHORT_VALUE ? "ipj-figure--wide" : ""}`}
      title={metric}
    >
      <Unseen>, {metric} </Unseen>
      <b>{value}</b>
      <span class="ipj-percent" title={tip}>
        {children}
      </span>
    </span>
  );
}
