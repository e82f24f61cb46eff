// What the table of a journey says, as text by rows.
import { signed } from "../../../core/changes";
import { readingOrder } from "../../../core/geometry";
import { backArrows, startNodes } from "../../../core/graph";
import { arrowKey } from "../../../core/routes";
import { findNode } from "../../../core/spec";
import { nodeTitle } from "../../../core/title";
import type { ListingColumn } from "../../../parts/listing/listing";
import type { Arrow, ChangeState, NodeState } from "../../../protocol/messages";
import { limitsOf, percentBase, primaryMetric } from "../../says";
import { figuresIn, placesOf } from "../../scene";
import { sidesOf } from "../../telling";
import { ends, titleOf } from "../../titles";
import type { View } from "../../view";

/** What can be read of one node, or of an item that it is broken down by. */
export interface NodeLine {
  readonly id: string;
  readonly title: string;
  /** The item, and by which dimension; null for the node itself. */
  readonly part: { readonly dimension: string; readonly item: string } | null;
  readonly tags: readonly string[];
  readonly figures: readonly string[];
  readonly fallout: string;
  readonly after: string;
}

export interface ArrowLine {
  readonly key: string;
  readonly arrow: Arrow;
  readonly source: string;
  readonly target: string;
  readonly figures: readonly string[];
  readonly rest: readonly string[];
}

type Named = Pick<View, "words" | "t" | "state" | "session">;
const number = (key: string, label: string): ListingColumn => ({ key, label, number: true });

/** A side's name before what is said of it; nothing where there is one side alone. */
const of = (side: string | null, label: string): string => (side === null ? label : `${side}: ${label}`);

export function nodeColumns(view: View): ListingColumn[] {
  const { t, words, state } = view;
  const { spec } = state.session;
  const [metric, base, second] = [primaryMetric(state), percentBase({ words, state }), spec.secondary_metric];
  const figures = columnsOf(view, (side) => [
    number(`value ${side}`, of(side, metric)),
    number(`percent ${side}`, of(side, base)),
    ...(second === null ? [] : [number(`second ${side}`, of(side, second))]),
  ]);
  return [
    { key: "node", label: t("table-node") },
    ...figures,
    ...(spec.show_fallout ? [number("fallout", t("fallout"))] : []),
    { key: "after", label: t("table-after") },
  ];
}

export function nodeLines(view: View): NodeLine[] {
  const { words, t, state } = view;
  const { spec } = state.session;
  const { percent_of: base, secondary_metric: second } = spec;
  const starts = startNodes(spec);
  const sides = sidesOf(view);
  return readingOrder(placesOf(spec)).flatMap((id) => {
    const node = findNode(spec, id);
    if (!node) return [];
    const title = nodeTitle(node, t);
    const begins = starts.includes(id) && !node.excluded;
    const found = sides.map(({ nodes }) => nodes.find((each) => each.node === id));
    const leads = spec.arrows.filter(({ target }) => target === id).map(({ source }) => titleOf(view, source));
    const fallout = found.map((each) => falloutText(view, each)).filter(Boolean);
    const figures = found.flatMap((each, place) => [
      words.number(each?.primary),
      words.percent(each?.primary_percent[base].value),
      ...(second === null ? [] : [words.number(each?.secondary)]),
      ...changeOf(view, place, each?.change),
    ]);
    const line = { id, title, part: null, figures, fallout: fallout.join("; "), after: words.list(leads) };
    const tags = [...(begins ? [t("start-node")] : []), ...(node.excluded ? [t("excluded")] : [])];
    return [{ ...line, tags }, ...partLines(view, line, found)];
  });
}

/** The items of a node that is broken down. */
function partLines({ words, t, state }: View, line: Omit<NodeLine, "tags">, found: readonly (NodeState | undefined)[]) {
  const shown = found[0]?.breakdown;
  const empty = state.session.spec.secondary_metric === null ? [] : [""];
  return (shown?.items ?? []).map(({ item }, index): NodeLine => {
    const figures = found.flatMap((each, place) => {
      const part = each?.breakdown?.items[index];
      return [words.number(part?.value), words.formats.share(part?.share.value ?? null), ...empty].concat(
        place > 0 ? [""] : [],
      );
    });
    const part = { dimension: shown?.dimension ?? "", item: item ?? t("no-value") };
    return { ...line, part, tags: [], figures, fallout: "", after: "" };
  });
}

function falloutText({ words }: View, figures: NodeState | undefined): string {
  const { fallout = null, fallout_percent: share } = figures ?? {};
  return fallout === null ? "" : `${words.number(fallout)} · ${words.percent(share?.value)}`;
}

export function arrowColumns(view: View): ListingColumn[] {
  const { t } = view;
  const figures = columnsOf(view, (side) => [
    number(`instances ${side}`, of(side, t("table-instances"))),
    number(`share ${side}`, of(side, t("table-share"))),
    number(`median ${side}`, of(side, t("table-median"))),
  ]);
  const rest = [
    { key: "limits", label: t("limit-title") },
    { key: "label", label: t("table-label") },
  ];
  return [{ key: "from", label: t("table-from") }, { key: "to", label: t("table-to") }, ...figures, ...rest];
}

export function arrowLines(view: View): ArrowLine[] {
  const { words, t, state } = view;
  const { spec } = state.session;
  const { formats } = words;
  const back = new Set(backArrows(spec));
  return spec.arrows.map((arrow) => {
    const figures = sidesOf(view).flatMap((side, place) => {
      const found = figuresIn(arrow, side.arrows);
      const median = found?.median_time ?? null;
      const values = found
        ? [formats.count(found.instances), formats.share(found.share.value), formats.duration(median)]
        : ["", "", ""];
      return [...values, ...changeOf(view, place, found?.change)];
    });
    const limits = [
      ...(back.has(arrow) ? [t("loop")] : []),
      ...(arrow.order === "immediate" ? [t("immediate")] : []),
      ...limitsOf(words, arrow),
    ];
    const rest = [limits.join(", "), arrow.label ?? ""];
    return { key: arrowKey(arrow.source, arrow.target), arrow, ...ends(view, arrow), figures, rest };
  });
}

/** Columns of each side, and how each but the first differs from it. */
function columnsOf(view: View, columns: (side: string | null) => ListingColumn[]): ListingColumn[] {
  return sidesOf(view).flatMap(({ name }, place) => [
    ...columns(name),
    ...(place > 0 ? [number(`change ${name}`, of(name, view.t("table-change")))] : []),
  ]);
}

function changeOf({ words, t }: Named, place: number, change: ChangeState | null | undefined): string[] {
  if (place === 0) return [];
  if (!change) return [t("no-number")];
  const points =
    change.points === null ? [] : [`${signed(words.formats.points(change.points), change.points)}${t("points-unit")}`];
  return [[signed(words.percent(change.percent), change.percent), ...points].join(" · ")];
}
