// What a flow says of its nodes, ribbons and columns.
import { isClear, pValue, signed } from "../core/changes";
import { type FlowMap, linkAt, nodeAt, type Spot } from "../core/flow-places";
import { componentLabel } from "../core/title";
import type {
  AnchorComponent,
  CatalogState,
  FlowColumnState,
  FlowLinkState,
  FlowNodeState,
  FlowSpec,
  FlowState,
  ItemTest,
} from "../protocol/messages";
import type { Words } from "../shared/words";
import type { Through, Times, WholePath } from "./through";

interface FlowTitleState {
  readonly session: { readonly spec: FlowSpec };
  readonly catalog: CatalogState;
}

export interface Said {
  readonly title: string;
  readonly text: string;
}

export function nodeTitle({ t }: Words, { kind, item }: Pick<FlowNodeState, "kind" | "item">): string {
  return kind === "item" ? (item ?? "") : t("node-kind", { kind });
}

/** How far a column is from the anchor. */
export function columnName({ t }: Words, { anchor }: FlowState, number: number): string {
  if (number === 0) return t("anchor-kind", { kind: anchor.kind });
  return t(number > 0 ? "column-after" : "column-before", { count: Math.abs(number) });
}

/** What a column is headed with: its dimension; the anchor's what it is made of. */
export function columnTitle({ t }: Words, { anchor }: FlowState, column: FlowColumnState): string {
  if (column.number !== 0) return column.title;
  return anchor.until === null ? anchor.title : t("anchor-between", { start: anchor.title, end: anchor.until });
}

export const isFiltered = ({ included, excluded, matching }: FlowColumnState): boolean =>
  included !== null || excluded.length > 0 || matching.length > 0;

/** The filters of a column, one in each line. */
export function filterLines(words: Words, { included, excluded, matching }: FlowColumnState): string[] {
  const { t, list } = words;
  return [
    ...(included ? [t("filter-included", { items: list(included) })] : []),
    ...(excluded.length > 0 ? [t("filter-excluded", { items: list(excluded) })] : []),
    ...matching.map((test) => testText(words, test)),
  ];
}

function testText({ t, list }: Words, { operator, value }: ItemTest): string {
  return t("filter-matching", { operator, value: typeof value === "string" ? value : list(value) });
}

/** A whole path, as far as it goes: where it has run out is said once. */
export function pathText({ t }: Words, { items }: Pick<WholePath, "items">): string {
  const [first, last] = [items.findIndex((item) => item !== null), items.findLastIndex((item) => item !== null)];
  const shown = items.slice(first, last + 1).map((item) => item ?? t("run-out"));
  const begun = first > 0 ? [t("run-in")] : [];
  return [...begun, ...shown, ...(last < items.length - 1 ? [t("run-out")] : [])].join(" → ");
}

const bounds = ({ t, formats }: Words, { low, high }: { low: number | null; high: number | null }): string =>
  low === null || high === null ? "" : t("interval", { low: formats.share(low), high: formats.share(high) });

/** Path views, instances and their share, of each side. */
function nodeText(words: Words, state: FlowState, node: FlowNodeState): string {
  const { t, formats } = words;
  const parts = node.figures.map((figures, side) => {
    const { views, instances, share } = figures;
    const text = t("says-node", {
      kind: node.kind,
      views: formats.count(views),
      count: views,
      instances: formats.count(instances),
      metric: state.container_metric,
      share: formats.share(share.value),
      interval: bounds(words, share) || "none",
    });
    return ofSide(words, state, side, text) + changeText(words, state, node, side);
  });
  return parts.join("\n");
}

function ofSide({ t }: Words, { sides }: FlowState, side: number, text: string): string {
  const name = sides[side]?.name;
  return name ? t("says-side", { side: name, text }) : text;
}

function changeText(words: Words, { sides }: FlowState, { changes }: FlowNodeState, side: number): string {
  const change = changes[side - 1];
  const { t, formats } = words;
  if (!change || change.points === null) return "";
  const p = change.p_value;
  return ` ${t("says-difference", {
    first: sides[0]?.name ?? "",
    points: signed(formats.points(change.points), change.points),
    low: change.low === null ? "none" : signed(formats.points(change.low), change.low),
    high: change.high === null ? "none" : signed(formats.points(change.high), change.high),
    p: p === null ? "" : pValue(p, formats.exact),
    clear: isClear(change) ? "yes" : "no",
  })}`;
}

function linkText(words: Words, state: FlowState, link: FlowLinkState, times: Times | null): string {
  const { t, formats } = words;
  const [from, to] = [state.nodes[link.source], state.nodes[link.target]];
  if (!from || !to) return "";
  const index = state.links.indexOf(link);
  const parts = link.figures.map(({ views, instances }, side) => {
    const share = (node: FlowNodeState): string => {
      const whole = node.figures[side]?.views ?? 0;
      return formats.share(whole > 0 ? views / whole : null);
    };
    const text = t("says-ribbon", {
      views: formats.count(views),
      count: views,
      instances: formats.count(instances),
      metric: state.container_metric,
      source: nodeTitle(words, from),
      target: nodeTitle(words, to),
      sourceShare: share(from),
      targetShare: share(to),
    });
    const time = times?.[side]?.[index];
    const took = time
      ? ` ${t("says-time", {
          median: formats.duration(time.median),
          low: formats.duration(time.p10),
          high: formats.duration(time.p90),
        })}`
      : "";
    return ofSide(words, state, side, text) + took;
  });
  return parts.join("\n");
}

/** What a node or ribbon is called. */
export function spotTitle(words: Words, map: FlowMap, spot: Spot): string {
  const node = nodeAt(map, spot);
  if (node) return nodeTitle(words, node);
  const link = linkAt(map, spot);
  const [from, to] = [map.state.nodes[link?.source ?? -1], map.state.nodes[link?.target ?? -1]];
  return from && to ? `${nodeTitle(words, from)} → ${nodeTitle(words, to)}` : "";
}

/** Which node or ribbon, and its figures in words. */
export function spotWords(words: Words, map: FlowMap, spot: Spot, times: Times | null): Said {
  const { state } = map;
  const title = spotTitle(words, map, spot);
  const node = nodeAt(map, spot);
  if (node) {
    return { title: `${title} · ${columnName(words, state, node.column)}`, text: nodeText(words, state, node) };
  }
  const link = linkAt(map, spot);
  return { title, text: link ? linkText(words, state, link, times) : "" };
}

/** The most frequent whole paths through a place, in a line; of a comparison, those of its first side. */
export function pathsText(words: Words, { paths, count, side }: Pick<Through, "paths" | "count" | "side">): string {
  const { t, formats } = words;
  if (paths.length === 0) return "";
  const shown = paths.map((path) => `${pathText(words, path)} (${formats.count(path.views)})`).join(" · ");
  const text = t("says-paths", { count, number: formats.count(count), paths: shown });
  return side === null ? text : t("says-side", { side, text });
}

/** All paths: what the line below says when nothing is looked at. */
export function flowWords(words: Words, state: FlowState): Said {
  const { t, formats } = words;
  const title = t("flow-about", { anchor: columnName(words, state, 0), what: state.anchor.title });
  const text = state.sides.map(({ views, instances, filtered }, side) =>
    ofSide(
      words,
      state,
      side,
      t("says-flow", {
        count: views,
        views: formats.count(views),
        instances: formats.count(instances),
        metric: state.container_metric,
        filtered,
        left: formats.count(filtered),
      }),
    ),
  );
  return { title, text: text.join("\n") };
}

/** What an edit did to the figures: how many paths there are now, and how many there were. */
export function flowNews(words: Words, state: FlowState, before: FlowState | null): string {
  const { t, formats } = words;
  const all = ({ sides }: FlowState): number => sides.reduce((sum, { views }) => sum + views, 0);
  const now = flowWords(words, state).text.replaceAll("\n", " ");
  if (!before || before.sides.length !== state.sides.length) return now;
  const change = all(before) === all(state) ? "same" : "other";
  return `${now} ${t("said-before", { change, before: formats.count(all(before)) })}`;
}

const components = (all: readonly AnchorComponent[]): string => all.map(componentLabel).join(", ");

/** What the flow is about, in the header: where its paths begin or end, along what, of whom. */
export function flowTitle(words: Words, { session, catalog }: FlowTitleState): { title: string; rest: string[] } {
  const { t } = words;
  const { anchor, pathing_dimension, container, segments, date_range } = session.spec;
  const start = anchor.dimension ?? components(anchor.components);
  const what = anchor.kind === "between" ? t("anchor-between", { start, end: components(anchor.until) }) : start;
  const metric = catalog.containers.find(({ id }) => id === container)?.metric ?? container;
  return {
    title:
      anchor.kind === "between" ? what : t("flow-about", { anchor: t("anchor-kind", { kind: anchor.kind }), what }),
    rest: [pathing_dimension, metric, ...segments, ...(date_range === null ? [] : [date_range])],
  };
}
