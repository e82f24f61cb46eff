/* Made by `npm run types` from the Python models; changes belong there. */

/**
 * The kinds of metric that a rail tells apart.
 */
export type MetricKind = "events" | "container" | "counter" | "sum" | "calculated";
/**
 * Which part of a fallout is meant.
 */
export type FalloutPart = "all" | "open" | "lost";
/**
 * What stands at a place of a flow.
 */
export type ItemKind = "item" | "other" | "exit" | "entry";
/**
 * Which rows top items are looked for on.
 */
export type When = "after" | "before" | "between";
/**
 * How long a calendar period is.
 */
export type Granularity = "day" | "week" | "month" | "quarter" | "year";
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
 * What is being done.
 */
export type Stage = "encode" | "order" | "gather" | "select" | "match" | "count" | "keep";

/**
 * All that travels, as one schema.
 */
export interface Protocol {
  catalog_state: CatalogState;
  journey_state: JourneyState;
  reply:
    | AcceptedReply
    | RefusedReply
    | ItemsReply
    | TopItemsReply
    | BreakdownReply
    | TrendReply
    | MembersReply
    | TimelineReply
    | InstancesReply
    | DefinitionReply
    | SegmentReply;
  request:
    | EditRequest
    | UndoRequest
    | RedoRequest
    | CancelRequest
    | ItemsRequest
    | TopItemsRequest
    | BreakdownRequest
    | TrendRequest
    | MembersRequest
    | TimelineRequest
    | InstancesRequest
    | DefinitionRequest
    | SegmentRequest;
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
  total: number | null;
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
  primary: number | null;
  primary_base: Bases;
  primary_percent: BoundedPercents;
  secondary: number | null;
  secondary_percent: Percents;
}
/**
 * The three figures that a percentage can be taken of.
 */
export interface Bases {
  previous: number | null;
  start: number | null;
  total: number | null;
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
 * A page of top items, and how many there are in all.
 */
export interface TopItemsReply {
  id: string;
  items: TopItemEntry[];
  kind: "top_items";
  revision: string;
  total: number;
}
/**
 * An item with the primary metric on its rows.
 */
export interface TopItemEntry {
  events: number;
  instances: number;
  item: string;
  primary: number | null;
}
/**
 * The places in the order they were asked for.
 */
export interface BreakdownReply {
  id: string;
  kind: "breakdown";
  places: SplitPlace[];
  revision: string;
}
/**
 * A place split by item, and how many items it has in all.
 */
export interface SplitPlace {
  items: PartEntry[];
  title: string;
  total: number;
}
/**
 * A part of a place; the rows without an item have none.
 */
export interface PartEntry {
  instances: number;
  item: string | null;
  share: number | null;
  value: number | null;
}
/**
 * The periods, and the places in the order they were asked for.
 */
export interface TrendReply {
  id: string;
  kind: "trend";
  labels: string[];
  places: TrendPlace[];
  revision: string;
  starts: number[];
  timezone: string;
}
/**
 * A place split by period.
 */
export interface TrendPlace {
  instances: number[];
  title: string;
  values: (number | null)[];
}
/**
 * A page of members, the columns of their keys, and how many there are in all.
 */
export interface MembersReply {
  columns: string[];
  container: string;
  id: string;
  kind: "members";
  members: MemberEntry[];
  revision: string;
  total: number;
}
/**
 * An instance, the time of the row that puts it there, of its first and last row, and the number of its rows.
 */
export interface MemberEntry {
  events: number;
  first: number;
  key: string[];
  last: number;
  reached: number | null;
}
/**
 * A page of rows, and how many there are in all.
 */
export interface TimelineReply {
  dimensions: string[];
  id: string;
  kind: "timeline";
  measures: string[];
  revision: string;
  rows: TimelineRow[];
  total: number;
}
/**
 * A row: items by dimension, amounts by measure, and the titles of the nodes that are reached there.
 */
export interface TimelineRow {
  amounts: (number | null)[];
  items: (string | null)[];
  nodes: string[];
  time: number;
}
/**
 * Instances by their keys, the columns of these, and how many there are in all.
 */
export interface InstancesReply {
  columns: string[];
  id: string;
  instances: InstanceEntry[];
  kind: "instances";
  revision: string;
  total: number;
}
/**
 * An instance, the times of its first and last row, and the number of its rows.
 */
export interface InstanceEntry {
  events: number;
  first: number;
  key: string[];
  last: number;
}
/**
 * A definition in words.
 */
export interface DefinitionReply {
  id: string;
  kind: "definition";
  revision: string;
  text: string;
}
/**
 * A segment as JSON values, and whether the view has it now.
 */
export interface SegmentReply {
  added: boolean;
  id: string;
  kind: "segment";
  revision: string;
  segment: {
    [k: string]: unknown;
  };
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
 * Stop the computation under way; the last good result stands.
 */
export interface CancelRequest {
  id: string;
  kind: "cancel";
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
 * A page of the items before or after a node, or between the ends of an arrow.
 */
export interface TopItemsRequest {
  dimension: string;
  id: string;
  immediate: boolean;
  kind: "top_items";
  limit: number;
  offset: number;
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
  side: string | null;
  when: When;
}
/**
 * A node of a journey, by its id.
 */
export interface NodePlace {
  node: string;
}
/**
 * An arrow of a journey, by the ids of its nodes.
 */
export interface ArrowPlace {
  source: string;
  target: string;
}
/**
 * Those who reached a node of a journey and went no further; or of them who still can, or no longer can.
 */
export interface FalloutPlace {
  fallout: string;
  part: FalloutPart;
}
/**
 * A cell of a cohort table.
 */
export interface CellPlace {
  column: number | string;
  row: string;
}
/**
 * The link from one node of a flow to the one on its right.
 */
export interface RibbonPlace {
  left: FlowNodePlace;
  right: FlowNodePlace;
}
/**
 * An item, the other items, or the exits or entries of a column of a flow; a whole column without a kind.
 */
export interface FlowNodePlace {
  column: number;
  item: string | null;
  kind: ItemKind | null;
}
/**
 * A whole path of a flow: its items from the leftmost column to the rightmost, null where it has run out.
 */
export interface PathPlace {
  path: (string | null)[];
}
/**
 * Places split by item.
 */
export interface BreakdownRequest {
  dimension: string;
  id: string;
  kind: "breakdown";
  limit: number;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
}
/**
 * Places split by period.
 */
export interface TrendRequest {
  granularity: Granularity;
  id: string;
  kind: "trend";
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
}
/**
 * A page of the instances behind some places, or of those of another container on their rows.
 */
export interface MembersRequest {
  id: string;
  kind: "members";
  limit: number;
  of: string | null;
  offset: number;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
}
/**
 * A page of the rows of one instance, whose key is given as text.
 */
export interface TimelineRequest {
  container: string;
  id: string;
  key: string[];
  kind: "timeline";
  limit: number;
  offset: number;
}
/**
 * The first instances with a text in their key.
 */
export interface InstancesRequest {
  container: string;
  id: string;
  kind: "instances";
  limit: number;
  search: string;
}
/**
 * The definition of the analysis, or of the figure at a place, in words.
 */
export interface DefinitionRequest {
  id: string;
  kind: "definition";
  place: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace) | null;
}
/**
 * A segment of the instances behind a place; added to the view, or only made.
 */
export interface SegmentRequest {
  add: boolean;
  id: string;
  kind: "segment";
  name: string;
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
}
/**
 * A journey through an event table: which container is followed, past which nodes, along which arrows.
 */
export interface JourneySpec {
  arrow_labels: ArrowLabels;
  arrows: Arrow[];
  /**
   * @maxItems 4
   */
  compare:
    | []
    | [Comparison]
    | [Comparison, Comparison]
    | [Comparison, Comparison, Comparison]
    | [Comparison, Comparison, Comparison, Comparison];
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
 * One side of a comparison, worked out as if alone.
 */
export interface Comparison {
  date_range: string | null;
  name: string;
  segments: string[];
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
  progress: ProgressState | null;
  revision: string;
  state: "idle" | "computing" | "failed";
}
/**
 * What a computation is at, and how much of that is done, from 0 to 1.
 */
export interface ProgressState {
  fraction: number;
  stage: Stage;
}
