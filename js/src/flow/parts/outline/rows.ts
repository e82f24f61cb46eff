// What the tables of a flow hold, as text.
import { type FlowMap, ribbonKeyOf, viewsOf } from "../../../core/flow-places";
import type { ListingColumn } from "../../../parts/listing/listing";
import type { FlowLinkState, FlowNodeState, FlowState } from "../../../protocol/messages";
import type { Words } from "../../../shared/words";
import { columnName, columnTitle, nodeTitle } from "../../says";

interface FlowRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

export interface FlowTable {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly ListingColumn[];
  readonly rows: readonly FlowRow[];
  /** The column whose nodes it holds; null of ribbons. */
  readonly column: number | null;
}

/** So many of the nodes that lead to one are named. */
const NAMED = 3;

/** Columns of figures: of each side all of them. */
function ofSides({ t }: Words, { sides }: FlowState, heads: readonly string[]): ListingColumn[] {
  return sides.flatMap(({ name }) =>
    heads.map((head) => ({
      key: `${name} ${head}`,
      label: name === null ? head : t("outline-of-side", { head, side: name }),
      number: true,
    })),
  );
}

/** A table for each column: its nodes from top to bottom. */
export function columnTables(words: Words, map: FlowMap): FlowTable[] {
  const { t } = words;
  const { state } = map;
  const { container_metric: metric } = state;
  const columns = [
    { key: "item", label: t("outline-item") },
    ...ofSides(words, state, [t("measure-views"), metric, t("measure-share", { metric })]),
    { key: "entered", label: t("outline-entered") },
    { key: "exits", label: t("outline-exits"), number: true },
  ];
  return state.columns.map((column, place) => ({
    key: `column ${column.number}`,
    caption: `${columnName(words, state, column.number)}: ${columnTitle(words, state, column)}`,
    columns,
    rows: (map.columns[place] ?? []).flatMap((index) => nodeRow(words, map, index, column.more_items)),
    column: column.number,
  }));
}

function nodeRow(words: Words, map: FlowMap, index: number, more: number): FlowRow[] {
  const { t, formats } = words;
  const node = map.state.nodes[index];
  if (!node) return [];
  const figures = node.figures.flatMap(({ views, instances, share }) => [
    formats.count(views),
    formats.count(instances),
    formats.share(share.value),
  ]);
  const goesOn = node.place < map.columns.length - 1 && node.kind !== "exit" && node.kind !== "entry";
  const exits = (map.out[index] ?? []).reduce((sum, link) => sum + exitsOf(map, link), 0);
  return [
    {
      key: map.keys[index] ?? "",
      name: node.kind === "other" ? t("other-items", { count: more }) : nodeTitle(words, node),
      cells: [...figures, enteredFrom(words, map, index), goesOn ? formats.count(exits) : t("no-number")],
    },
  ];
}

function exitsOf({ state }: FlowMap, index: number): number {
  const link = state.links[index];
  return link && state.nodes[link.target]?.kind === "exit" ? viewsOf(link) : 0;
}

/** The strongest nodes that lead to one, each with its path views. */
function enteredFrom(words: Words, { state, into }: FlowMap, index: number): string {
  const { t, list, formats } = words;
  const all = (into[index] ?? []).flatMap((each) => state.links[each] ?? []);
  if (all.length === 0) return t("no-number");
  const named = all.slice(0, NAMED).map((link) => {
    const node = state.nodes[link.source];
    return `${node ? nodeTitle(words, node) : ""} ${formats.count(viewsOf(link))}`;
  });
  const rest = all.length - named.length;
  return list(rest > 0 ? [...named, t("outline-rest", { count: rest })] : named);
}

/** A table for each two columns that are next to each other: the ribbons between them, the strongest first. */
export function ribbonTables(words: Words, map: FlowMap): FlowTable[] {
  const { t } = words;
  const { state } = map;
  const columns = [
    { key: "ribbon", label: t("outline-ribbon") },
    ...ofSides(words, state, [
      t("measure-views"),
      state.container_metric,
      t("outline-of-source"),
      t("outline-of-target"),
    ]),
  ];
  const nameOf = (place: number): string => columnName(words, state, state.columns[place]?.number ?? 0);
  return state.columns.slice(1).flatMap((_, place) => {
    const links = state.links.filter(({ source }) => state.nodes[source]?.place === place);
    const rows = [...links]
      .sort((one, other) => viewsOf(other) - viewsOf(one))
      .flatMap((link) => ribbonRow(words, map, link));
    const caption = t("outline-ribbons", { source: nameOf(place), target: nameOf(place + 1) });
    return rows.length > 0 ? [{ key: `ribbons ${place}`, caption, columns, rows, column: null }] : [];
  });
}

function ribbonRow(words: Words, { state, keys }: FlowMap, link: FlowLinkState): FlowRow[] {
  const { formats } = words;
  const [from, to] = [state.nodes[link.source], state.nodes[link.target]];
  if (!from || !to) return [];
  const portion = (views: number, { figures }: FlowNodeState, side: number): string => {
    const whole = figures[side]?.views ?? 0;
    return formats.share(whole > 0 ? views / whole : null);
  };
  const cells = link.figures.flatMap(({ views, instances }, side) => [
    formats.count(views),
    formats.count(instances),
    portion(views, from, side),
    portion(views, to, side),
  ]);
  return [{ key: ribbonKeyOf(keys, link), name: `${nodeTitle(words, from)} → ${nodeTitle(words, to)}`, cells }];
}
