import { useLayoutEffect, useMemo } from "preact/hooks";
import { cardSize } from "../core/card-size";
import { type Difference, differenceOf, needOf, outcomeOf } from "../core/drops";
import { EditRefused } from "../core/edits";
import { bounds, cardAt, type Places } from "../core/geometry";
import { arrowKey, routeArrows } from "../core/routes";
import { nodeTitle } from "../core/title";
import type { JourneySpec, Node } from "../protocol/messages";
import { at } from "../shared/pointer";
import { Kind, kindOf } from "../shared/rail-items";
import { useWords } from "../shared/words";
import { ORIGIN, placesOf } from "./scene";
import { fit, glance, type PlannedDrop, type View } from "./view";

interface PreviewProps {
  view: View;
  spec: JourneySpec;
  planned: PlannedDrop;
  places: Places;
  /** Nobody points at a place on the canvas: a view that is fitted to the journey shows all of what it would be. */
  whole: boolean;
}

const LINE = 2;

/** What a drop would make of the journey: new cards and arrows, and where others go. The edit itself says so. */
export function DropPreview({ view, spec, planned, places, whole }: PreviewProps) {
  const { carried, target, combined, found } = planned;
  const { after, difference } = useMemo(() => {
    const items = found && ("items" in found ? found.items : []);
    const outcome = target && attempt(() => outcomeOf(spec, carried, target, items, combined));
    return { after: outcome, difference: outcome && differenceOf(spec, outcome) };
  }, [spec, carried, target, combined, found]);
  useLayoutEffect(() => {
    const part = after && bounds([...placesOf(after).values()].map(cardAt));
    if (!whole || !part || !view.state.fits) return;
    glance(view, part);
    return () => {
      if (view.state.fits) fit(view);
    };
  }, [view, after, whole]);
  if (!after || !difference) return null;
  const need = target && needOf(carried, target);
  const footOf = (node: Node): string =>
    need?.kind === "breakdown" ? view.t("breakdown-of", { dimension: need.dimension }) : nodeTitle(node, view.t);
  return (
    <>
      {difference.moved.map(({ id }) => {
        const { x, y, width, height } = cardAt(places.get(id) ?? ORIGIN);
        const size = { width: `${width}px`, height: `${height}px` };
        return <div key={id} class="ipj-ghost-veil" style={{ ...at({ x, y }), ...size }} />;
      })}
      <Lines after={after} difference={difference} />
      {difference.moved.map((node) => (
        <Ghost key={node.id} spec={after} node={node} look="ipj-ghost--moved" />
      ))}
      {difference.added.map((node) => (
        <Ghost key={node.id} spec={after} node={node} />
      ))}
      {difference.changed.map((node) => {
        const card = cardAt(places.get(node.id) ?? ORIGIN);
        return (
          <div
            key={node.id}
            class="ipj-ghost-foot"
            aria-hidden="true"
            style={{ ...at({ x: card.x, y: card.y + card.height }), width: `${card.width}px` }}
          >
            {footOf(node)}
          </div>
        );
      })}
    </>
  );
}

function Ghost({ spec, node, look = "" }: { spec: JourneySpec; node: Node; look?: string }) {
  const { t } = useWords();
  const { width, height } = cardSize(spec, node);
  const place = node.position && at(node.position);
  const kinds = [...new Set(node.components.map(kindOf))];
  return (
    <div
      class={`ipj-ghost ${look}`}
      aria-hidden="true"
      style={{ ...place, width: `${width}px`, height: `${height}px` }}
    >
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} />
      ))}
      <span class="ipj-card-name">{nodeTitle(node, t).trim()}</span>
    </div>
  );
}

function Lines({ after, difference }: { after: JourneySpec; difference: Difference }) {
  const links = difference.arrows.map(({ source, target, bend }) => ({
    key: arrowKey(source, target),
    source,
    target,
    width: LINE,
    bend,
  }));
  return (
    <svg class="ipj-lines ipj-lines--loose" aria-hidden="true">
      {[...routeArrows(placesOf(after), links)].map(([key, { path, head }]) => (
        <g key={key}>
          <path class="ipj-loose" d={path} />
          <path class="ipj-loose-end" d={head} />
        </g>
      ))}
    </svg>
  );
}

/** What an edit gives; null where the journey does not allow it, which is said when it is tried. */
function attempt(edit: () => JourneySpec | null): JourneySpec | null {
  try {
    return edit();
  } catch (problem) {
    if (problem instanceof EditRefused) return null;
    throw problem;
  }
}
