/* Made by `npm run types` from the Python models; changes belong there. */

/**
 * The kinds of metric that a rail tells apart.
 */
export type MetricKind = "events" | "container" | "counter" | "sum";
/**
 * What is written on arrows.
 */
export type ArrowLabels = "none" | "labels" | "values" | "both";
/**
 * Whether other events may happen between two nodes.
 */
export type Order = "eventual" | "immediate";
/**
 * How an arrow's line is drawn.
 */
export type ArrowStyle = "solid" | "dashed" | "dotted" | "dash_dot" | "animated";
/**
 * What a node's percentage is taken of.
 */
export type PercentOf = "start" | "previous" | "total";

/**
 * All that travels, as one schema.
 */
export interface Protocol {
  catalog_state: CatalogState;
  journey_state: JourneyState;
  reply: AcceptedReply | RefusedReply | ItemsReply;
  request: EditRequest | UndoRequest | RedoRequest | ItemsRequest;
  spec: JourneySpec;
  spec_state: SpecState;
  status_state: StatusState;
}
/**
 * The components that a rail offers.
 */
export interface CatalogState {
  containers: ContainerEntry[];
  date_ranges: NamedEntry[];
  dimensions: DimensionEntry[];
  metrics: MetricEntry[];
  segments: NamedEntry[];
}
/**
 * A container that can be followed, and the metric that counts it.
 */
export interface ContainerEntry {
  id: string;
  metric: string;
}
/**
 * A segment or date range of the rail.
 */
export interface NamedEntry {
  id: string;
}
/**
 * A dimension of the rail, with the number of its items.
 */
export interface DimensionEntry {
  id: string;
  items: number;
}
/**
 * A metric of the rail.
 */
export interface MetricEntry {
  id: string;
  kind: MetricKind;
}
/**
 * The result of a journey.
 */
export interface JourneyState {
  arrows: ArrowState[];
  caption: Caption | null;
  container_metric: string;
  nodes: NodeState[];
  notes: NoteState[];
  revision: string;
  total: number;
}
/**
 * The figures of one arrow. Shares are out of 1, times in microseconds.
 */
export interface ArrowState {
  instances: number;
  median_time: number | null;
  p10_time: number | null;
  p90_time: number | null;
  share: Bounded;
  source: string;
  target: string;
}
/**
 * A share or percentage with its 95% interval; null over zero, or where an interval has no meaning.
 */
export interface Bounded {
  high: number | null;
  low: number | null;
  value: number | null;
}
/**
 * The end node with the highest percentage of start, and the start nodes it is taken of.
 */
export interface Caption {
  node: string;
  percent: number;
  starts: string[];
}
/**
 * The figures of one node. Percentages are out of 100.
 */
export interface NodeState {
  fallout: number | null;
  fallout_lost: number | null;
  fallout_open: number | null;
  fallout_percent: Bounded | null;
  instances: number;
  name: string;
  node: string;
  primary: number;
  primary_base: Bases;
  primary_percent: BoundedPercents;
  secondary: number | null;
  secondary_percent: Percents;
}
/**
 * The three figures that a percentage can be taken of.
 */
export interface Bases {
  previous: number;
  start: number;
  total: number;
}
/**
 * A percentage of each of the three bases, with intervals.
 */
export interface BoundedPercents {
  previous: Bounded;
  start: Bounded;
  total: Bounded;
}
/**
 * A percentage of each of the three bases.
 */
export interface Percents {
  previous: number | null;
  start: number | null;
  total: number | null;
}
/**
 * A remark on the result.
 */
export interface NoteState {
  id: string;
  parameters: {
    [k: string]: unknown;
  };
  text: string;
}
/**
 * The request was carried out; the spec has this revision now.
 */
export interface AcceptedReply {
  id: string;
  kind: "accepted";
  revision: string;
}
/**
 * The request was not carried out; the last good spec stands.
 */
export interface RefusedReply {
  error: ErrorState;
  id: string;
  kind: "refused";
}
/**
 * An error in three sentences, with the message id that a front end can say in another language.
 */
export interface ErrorState {
  fix: string;
  id: string;
  parameters: {
    [k: string]: unknown;
  };
  what: string;
  why: string;
}
/**
 * A page of items, most frequent first, and how many there are in all.
 */
export interface ItemsReply {
  id: string;
  items: ItemEntry[];
  kind: "items";
  total: number;
}
/**
 * An item of a dimension, with the number of its rows.
 */
export interface ItemEntry {
  events: number;
  name: string;
}
/**
 * A whole new spec, with the revision that it started from and the one that it makes.
 */
export interface EditRequest {
  base: string;
  id: string;
  kind: "edit";
  revision: string;
  spec: {
    [k: string]: unknown;
  };
}
/**
 * Back to the spec before.
 */
export interface UndoRequest {
  id: string;
  kind: "undo";
}
/**
 * Forward to the spec that was undone.
 */
export interface RedoRequest {
  id: string;
  kind: "redo";
}
/**
 * A page of the items of a dimension whose names contain a text.
 */
export interface ItemsRequest {
  dimension: string;
  id: string;
  kind: "items";
  limit: number;
  offset: number;
  search: string;
}
/**
 * A journey through an event table: which container is followed, past which nodes, along which arrows.
 */
export interface JourneySpec {
  arrow_labels: ArrowLabels;
  arrows: Arrow[];
  container: string;
  date_range: string | null;
  nodes: Node[];
  percent_of: PercentOf;
  primary_metric: string | null;
  secondary_metric: string | null;
  segments: string[];
  show_caption: boolean;
  show_fallout: boolean;
  within: string | null;
}
/**
 * A step from one node to a later row at another.
 */
export interface Arrow {
  after: string | null;
  bend: Point | null;
  color: string | null;
  label: string | null;
  order: Order;
  source: string;
  style: ArrowStyle;
  target: string;
  within: string | null;
}
/**
 * A place on the canvas, or a shift of one, in pixels at 100% zoom.
 */
export interface Point {
  x: number;
  y: number;
}
/**
 * A condition on rows, drawn as a card.
 */
export interface Node {
  color: string | null;
  components: (MetricRef | ItemRef | SegmentRef | DateRangeRef)[];
  excluded: boolean;
  id: string;
  name: string | null;
  position: Point | null;
  start: boolean;
}
/**
 * A metric, by its id.
 */
export interface MetricRef {
  metric: string;
}
/**
 * An item of a dimension, by the dimension's id and the item's text.
 */
export interface ItemRef {
  dimension: string;
  item: string;
}
/**
 * A segment, by its id.
 */
export interface SegmentRef {
  segment: string;
}
/**
 * A date range, by its id.
 */
export interface DateRangeRef {
  date_range: string;
}
/**
 * The last good spec, and the revision that an edit must start from.
 */
export interface SpecState {
  can_redo: boolean;
  can_undo: boolean;
  revision: string;
  spec: {
    [k: string]: unknown;
  };
}
/**
 * What the kernel is doing.
 */
export interface StatusState {
  error: ErrorState | null;
  revision: string;
  state: "idle" | "computing" | "failed";
}
