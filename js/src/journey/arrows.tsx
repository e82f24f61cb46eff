import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { backArrows } from "../core/graph";
import { arrowKey, bandWidth, type Route } from "../core/routes";
import type { Arrow } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { Icon } from "../shared/icons";
import { useKept } from "../shared/kept";
import { at } from "../shared/pointer";
import { Unseen } from "../shared/unseen";
import { useWords } from "../shared/words";
import { ComparedValues, showsSides } from "./compared";
import { partRole } from "./fallout";
import { limitsOf } from "./says";
import { figuresOf } from "./scene";
import { ends } from "./titles";
import type { View, ViewState } from "./view";

export interface ArrowsProps {
  view: View;
  state: ViewState;
  routes: ReadonlyMap<string, Route>;
  /** Where something would land. */
  aimed: string | null;
}

interface ArrowProps extends ArrowsProps {
  arrow: Arrow;
  route: Route;
  look: string;
}

function routed({ state, routes, aimed }: ArrowsProps) {
  return state.session.spec.arrows.flatMap((arrow) => {
    const key = arrowKey(arrow.source, arrow.target);
    const route = routes.get(key);
    const look = `${state.selection.arrows.includes(key) ? "ipj-is-selected" : ""} ${aimed === key ? "ipj-is-aimed" : ""}`;
    return route ? [{ key, arrow, route, look }] : [];
  });
}

/** The lines: a soft band as wide as the share, and a firm line that carries style and colour. */
export function ArrowLines(props: ArrowsProps) {
  const kept = useKept<JSX.Element>();
  const { result } = props.state;
  return (
    <svg class="ipj-lines" aria-hidden="true">
      {routed(props).map(({ key, arrow, route, look }) =>
        kept(key, [arrow, route.path, route.head, look, result], () => (
          <g
            key={key}
            class={`ipj-arrow ipj-arrow--${arrow.style} ${look}`}
            data-arrow={key}
            style={{ "--ipj-arrow-own": arrow.color ?? undefined }}
          >
            <path class="ipj-arrow-reach" d={route.path} />
            <path
              class="ipj-arrow-band"
              d={route.path}
              stroke-width={bandWidth(figuresOf(arrow, result)?.share.value)}
            />
            <path class="ipj-arrow-line" d={route.path} />
            <path class="ipj-arrow-head" d={route.head} />
          </g>
        )),
      )}
    </svg>
  );
}

/** What is written on arrows; each text is also the arrow's button. */
export function ArrowChips({
  onActivate,
  ...props
}: ArrowsProps & { onActivate: ((arrow: Arrow, chip: HTMLElement) => void) | undefined }) {
  const kept = useKept<JSX.Element>();
  const { session, result, catalog } = props.state;
  const back = useMemo(() => new Set(backArrows(session.spec)), [session.spec]);
  return (
    <>
      {routed(props).map(({ key, arrow, route, look }) =>
        kept(key, [session.spec, result, catalog, look, route.middle.x, route.middle.y, route.run, !onActivate], () => (
          <span key={key} class="ipj-chip-place" style={at(route.middle)}>
            <button
              type="button"
              {...QUIET}
              class={`ipj-chip ipj-chip--${route.run} ${look}`}
              data-arrow={key}
              {...partRole(props.view.reads, props.state.selection.arrows.includes(key), onActivate)}
              onClick={(event) => {
                if (event.detail === 0) onActivate?.(arrow, event.currentTarget);
              }}
            >
              <ChipText {...props} arrow={arrow} route={route} look={look} back={back.has(arrow)} />
            </button>
          </span>
        )),
      )}
    </>
  );
}

function ChipText({ view, state, arrow, back }: ArrowProps & { back: boolean }) {
  const words = useWords();
  const { t, formats } = words;
  const shown = state.session.spec.arrow_labels;
  const figures = figuresOf(arrow, state.result);
  const limits = limitsOf(words, arrow);
  const median = figures?.median_time ?? null;
  const immediate = arrow.order === "immediate";
  return (
    <>
      <Unseen>{t("arrow-name", ends(view, arrow))},</Unseen>
      {arrow.label && (shown === "both" || shown === "labels") && (
        <span class="ipj-chip-label ipj-cut" title={arrow.label}>
          {arrow.label}
        </span>
      )}
      {(shown === "both" || shown === "values") && showsSides(state) && <ComparedValues state={state} arrow={arrow} />}
      {(shown === "both" || shown === "values") && !showsSides(state) && (
        <span
          class="ipj-chip-values"
          title={median === null ? undefined : t("says-median", { duration: formats.duration(median) })}
        >
          <b>{figures ? formats.count(figures.instances) : "…"}</b>
          <span class="ipj-percent">{figures && formats.share(figures.share.value)}</span>
        </span>
      )}
      {(back || immediate || limits.length > 0) && (
        <span class="ipj-chip-limits">
          {back && (
            <span title={t("says-loop")}>
              <Icon name="loop" />
              {t("loop")}
            </span>
          )}
          {immediate && (
            <span>
              <Icon name="bolt" />
              {t("immediate")}
            </span>
          )}
          {limits.map((limit) => (
            <span key={limit}>
              <Icon name="clock" />
              {limit}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
