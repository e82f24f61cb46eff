/* Made by `npm run types` from the Python models; changes belong there. */

/**
 * The kinds of metric that a rail tells apart.
 */
export type MetricKind = "events" | "container" | "counter" | "sum" | "calculated";
/**
 * How the average row is made: pooled counts over pooled sizes, or the plain mean of percentages.
 */
export type Average = "pooled" | "mean";
/**
 * Whether an instance joins every cohort in which it qualifies, or only the first.
 */
export type Entry = "every" | "first";
/**
 * How long a calendar period is.
 */
export type Granularity = "day" | "week" | "month" | "quarter" | "year";
/**
 * How a metric's value is compared with a number.
 */
export type NumberOperator = "equals" | "not_equals" | "less" | "less_or_equal" | "greater" | "greater_or_equal";
/**
 * How the comparisons of a criterion are joined.
 */
export type Join = "and" | "or";
/**
 * Whether column k looks at period k alone, or at it and all later ones.
 */
export type ReturnMode = "on" | "on_or_after";
/**
 * Whether cells count those who return or those who do not.
 */
export type CohortType = "retention" | "churn";
/**
 * Where the anchor stands in the paths.
 */
export type AnchorKind = "starts_with" | "contains" | "ends_with" | "between";
/**
 * What stands at a place of a flow.
 */
export type ItemKind = "item" | "other" | "exit" | "entry";
/**
 * How a comparison compares. Text is compared by code point.
 */
export type Operator =
  | "equals"
  | "not_equals"
  | "in"
  | "not_in"
  | "contains"
  | "not_contains"
  | "starts_with"
  | "ends_with"
  | "matches"
  | "not_matches"
  | "less"
  | "less_or_equal"
  | "greater"
  | "greater_or_equal"
  | "exists"
  | "not_exists";
/**
 * How a pattern is written.
 */
export type PatternSyntax = "prefix" | "wildcard" | "regex";
/**
 * What a node's percentage is taken of.
 */
export type PercentOf = "start" | "previous" | "total";
/**
 * What an analysis can be written as; not each can be all of it.
 */
export type ExportForm = "svg" | "csv" | "json" | "python" | "mermaid" | "html";
/**
 * The kinds of component that a data view can be given after it was made.
 */
export type ComponentKind = "metric" | "segment" | "date_range";
/**
 * Which part of a fallout is meant.
 */
export type FalloutPart = "all" | "open" | "lost";
/**
 * Which rows top items are looked for on.
 */
export type When = "after" | "before" | "between" | "anywhere";
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
 * What is being done.
 */
export type Stage = "encode" | "order" | "gather" | "read" | "select" | "match" | "count" | "time" | "keep";

/**
 * All that travels, as one schema.
 */
export interface Protocol {
  catalog_state: CatalogState;
  cohort_spec: CohortSpec;
  cohort_state: CohortState;
  flow_spec: FlowSpec;
  flow_state: FlowState;
  journey_state: JourneyState;
  reply:
    | AcceptedReply
    | RefusedReply
    | ItemsReply
    | PartReply
    | ExportReply
    | ComponentReply
    | DraftReply
    | TimingReply
    | ThroughReply
    | LinkTimesReply
    | ColumnItemsReply
    | TableReply
    | TableTextReply
    | FrameReply
    | TopItemsReply
    | TrendReply
    | DurationsReply
    | TimelineReply
    | InstancesReply
    | DefinitionReply
    | SegmentReply;
  request:
    | EditRequest
    | UndoRequest
    | RedoRequest
    | ResetRequest
    | CancelRequest
    | ItemsRequest
    | PartRequest
    | SpeakRequest
    | ExportRequest
    | ImportRequest
    | DefineRequest
    | RemoveRequest
    | ComponentRequest
    | DraftRequest
    | TimingRequest
    | ThroughRequest
    | LinkTimesRequest
    | ColumnItemsRequest
    | TableRequest
    | TableTextRequest
    | FrameRequest
    | TopItemsRequest
    | TrendRequest
    | DurationsRequest
    | TimelineRequest
    | InstancesRequest
    | DefinitionRequest
    | SegmentRequest;
  spec: JourneySpec;
  spec_state: SpecState;
  status_state: StatusState;
  words_state: WordsState;
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
 * Who enters a cohort, and what counts as coming back.
 */
export interface CohortSpec {
  average: Average;
  brackets: [] | [unknown] | [unknown, unknown][];
  columns: number;
  container: string;
  date_range: string | null;
  dimension: string | null;
  entry: Entry;
  granularity: Granularity;
  inclusion: Criterion;
  latency: boolean;
  mode: ReturnMode;
  returning: Criterion;
  rolling: boolean;
  round_percents: boolean;
  rows: string[];
  segments: string[];
  show_average: boolean;
  show_counts: boolean;
  show_intervals: boolean;
  type: CohortType;
  value: string | null;
}
/**
 * What the rows of an instance in a period must satisfy.
 */
export interface Criterion {
  /**
   * @maxItems 3
   */
  conditions:
    | []
    | [MetricComparison]
    | [MetricComparison, MetricComparison]
    | [MetricComparison, MetricComparison, MetricComparison];
  join: Join;
  /**
   * @maxItems 10
   */
  segments:
    | []
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string];
}
/**
 * A metric compared with a number: over an instance's rows, or over the one row where the scope is ``event``.
 */
export interface MetricComparison {
  metric: string;
  operator: NumberOperator;
  value: number;
}
/**
 * The result of a cohort table, row by row; null in empty cells, and shares over zero. Shares are out of 1.
 */
export interface CohortState {
  average: (number | null)[];
  bases: (number | null)[][];
  by_period: boolean;
  can_time: boolean;
  columns: CohortColumn[];
  container: string;
  counts: (number | null)[][];
  granularity: Granularity;
  incomplete: boolean[][];
  latency: boolean;
  notes: NoteState[];
  revision: string;
  rolling: boolean;
  round_percents: boolean;
  rows: string[];
  shares: (number | null)[][];
  shares_high: (number | null)[][];
  shares_low: (number | null)[][];
  show_average: boolean;
  show_counts: boolean;
  show_intervals: boolean;
  type: CohortType;
  value: string | null;
  values: (number | null)[][] | null;
  values_per_instance: (number | null)[][] | null;
}
/**
 * A column: its label, and the first and last period that it looks at, counted from that of the inclusion.
 */
export interface CohortColumn {
  first: number | null;
  label: number | string;
  last: number | null;
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
 * What follows an anchor, or leads to it.
 */
export interface FlowSpec {
  anchor: Anchor;
  collapsed: FlowNodePlace[];
  column_dimensions: ColumnDimension[];
  column_filters: ColumnFilter[];
  column_items: ColumnItems[];
  columns: number;
  columns_after: number | null;
  columns_before: number | null;
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
  hidden_columns: number[];
  include_repeats: boolean;
  items_per_column: number;
  limit_to_occurrence: boolean;
  pathing_dimension: string;
  patterns: PatternGroup[];
  prior: Prior | null;
  segments: string[];
  show_table: boolean;
  step_within: string | null;
  wrap_labels: boolean;
}
/**
 * What paths start with, contain or end with.
 */
export interface Anchor {
  components: (MetricRef | ItemRef)[];
  dimension: string | null;
  kind: AnchorKind;
  until: (MetricRef | ItemRef)[];
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
 * An item, the other items, or the exits or entries of a column of a flow; a whole column without a kind.
 */
export interface FlowNodePlace {
  column: number;
  item: string | null;
  kind: ItemKind | null;
}
/**
 * Another dimension for one column.
 */
export interface ColumnDimension {
  column: number;
  dimension: string;
}
/**
 * Which paths stay, by their item in one column.
 */
export interface ColumnFilter {
  column: number;
  exclude: string[];
  include: string[];
  matching: ItemTest | null;
}
/**
 * A test of an item's text, such as ``starts_with``; several values are joined with OR.
 */
export interface ItemTest {
  operator: Operator;
  value: string | string[];
}
/**
 * How many items one column shows.
 */
export interface ColumnItems {
  column: number;
  items: number;
}
/**
 * One side of a comparison, worked out as if alone.
 */
export interface Comparison {
  date_range: string | null;
  name: string;
  prior: Prior | null;
  segments: string[];
}
/**
 * How far back in the calendar an analysis looks: its date range as a whole is moved by so many units.
 */
export interface Prior {
  count: number;
  unit: Granularity;
}
/**
 * Items that are taken for one: those that a pattern matches as a whole.
 */
export interface PatternGroup {
  dimension: string | null;
  name: string;
  pattern: string;
  syntax: PatternSyntax;
}
/**
 * The result of a flow.
 */
export interface FlowState {
  anchor: FlowAnchorState;
  columns: FlowColumnState[];
  container: string;
  container_metric: string;
  height: number;
  hidden_columns: number[];
  links: FlowLinkState[];
  nodes: FlowNodeState[];
  notes: NoteState[];
  pathing_dimension: string;
  revision: string;
  sides: FlowSideState[];
  wrap_labels: boolean;
}
/**
 * What paths start with, contain, end with or run between, in words.
 */
export interface FlowAnchorState {
  kind: AnchorKind;
  title: string;
  until: string | null;
}
/**
 * A column that is shown, and what its filters say together.
 */
export interface FlowColumnState {
  dimension: string | null;
  excluded: string[];
  expanded: boolean;
  included: string[] | null;
  items_shown: number;
  matching: ItemTest[];
  more_items: number;
  number: number;
  title: string;
}
/**
 * A link; its ends are numbers of nodes, from left to right.
 */
export interface FlowLinkState {
  figures: FlowLinkFigures[];
  source: number;
  target: number;
}
/**
 * One side's figures of a link, and where its ribbon leaves and arrives.
 */
export interface FlowLinkFigures {
  instances: number;
  source_y: number;
  target_y: number;
  thickness: number;
  views: number;
}
/**
 * A node: its column by number, and by its place from the left among those shown; its slot, and each side's bar.
 */
export interface FlowNodeState {
  changes: ChangeState[];
  collapsed: boolean;
  column: number;
  figures: FlowNodeFigures[];
  height: number;
  item: string | null;
  kind: ItemKind;
  place: number;
  title: string | null;
  y: number;
}
/**
 * How a figure differs from that of the first side; its share in points, out of 100.
 */
export interface ChangeState {
  high: number | null;
  low: number | null;
  p_value: number | null;
  percent: number | null;
  points: number | null;
  value: number | null;
  withheld: string | null;
}
/**
 * One side's figures of a node, and its bar.
 */
export interface FlowNodeFigures {
  bar_height: number;
  bar_y: number;
  instances: number;
  share: Bounded;
  views: number;
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
 * A side of a comparison, or all without a name: what stands in its anchor column, and the views filtered out.
 */
export interface FlowSideState {
  filtered: number;
  instances: number;
  name: string | null;
  views: number;
}
/**
 * The result of a journey; of a comparison, its own figures are those of the first side.
 */
export interface JourneyState {
  arrows: ArrowState[];
  caption: Caption | null;
  container_metric: string;
  nodes: NodeState[];
  notes: NoteState[];
  percent_of: PercentOf;
  revision: string;
  sides: SideState[];
  total: number | null;
}
/**
 * The figures of one arrow. Shares are out of 1, times in microseconds.
 */
export interface ArrowState {
  change: ChangeState | null;
  instances: number;
  median_time: number | null;
  p10_time: number | null;
  p90_time: number | null;
  share: Bounded;
  source: string;
  target: string;
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
  breakdown: BreakdownState | null;
  change: ChangeState | null;
  fallout: number | null;
  fallout_change: ChangeState | null;
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
 * The top items of a node that is broken down, and how many items it has in all.
 */
export interface BreakdownState {
  dimension: string;
  items: ItemState[];
  total: number;
}
/**
 * The part of a node that one item makes; null is no item. Shares are out of 1.
 */
export interface ItemState {
  instances: number;
  item: string | null;
  share: Bounded;
  value: number | null;
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
 * The figures of one side of a comparison, and how they differ from the first side's.
 */
export interface SideState {
  arrows: ArrowState[];
  caption: Caption | null;
  name: string;
  nodes: NodeState[];
  total: number | null;
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
 * A part of the front end: its module, its style sheet and its words.
 */
export interface PartReply {
  id: string;
  kind: "part";
  script: string;
  style: string;
  words: string;
}
/**
 * An analysis as text, with the name and the media type of a file that holds it.
 */
export interface ExportReply {
  file: string;
  form: ExportForm;
  id: string;
  kind: "export";
  media_type: string;
  text: string;
}
/**
 * A definition as JSON values.
 */
export interface ComponentReply {
  definition: {
    [k: string]: unknown;
  };
  id: string;
  kind: "component";
  revision: string;
}
/**
 * What a segment or date range keeps, or a metric comes to; the definition in words and in Python.
 */
export interface DraftReply {
  code: string;
  id: string;
  kept: KeptState | null;
  kind: "draft";
  notes: string[];
  revision: string;
  text: string;
  value: number | null;
}
/**
 * What a segment or date range keeps of all rows of the analysis, and of the instances of its container.
 */
export interface KeptState {
  all_events: number;
  all_instances: number;
  container: string;
  events: number;
  instances: number;
}
/**
 * Times in microseconds.
 */
export interface TimingReply {
  curves: CurveState[];
  id: string;
  kind: "timing";
  revision: string;
  rows: TimingRow[];
  test: TimingTest | null;
}
/**
 * A Kaplan-Meier curve: from each time on, the share that has not returned, with its 95% interval.
 */
export interface CurveState {
  at_risk: number[];
  high: (number | null)[];
  low: (number | null)[];
  row: string;
  shares: number[];
  times: number[];
}
/**
 * A row: instances, those who returned, those who have not, and the median with its 95% interval.
 */
export interface TimingRow {
  censored: number;
  events: number;
  instances: number;
  median: number | null;
  median_high: number | null;
  median_low: number | null;
  row: string;
}
/**
 * A log-rank test of two rows, in words too; without figures where it is withheld.
 */
export interface TimingTest {
  p_value: number | null;
  statistic: number | null;
  text: string;
}
/**
 * The views through a place: of each link in the order of the state, and of the most frequent whole paths.
 */
export interface ThroughReply {
  id: string;
  kind: "through";
  links: number[];
  n_paths: number;
  paths: WholePathState[];
  revision: string;
}
/**
 * A whole path: its items from left to right, null where it has run out.
 */
export interface WholePathState {
  instances: number;
  items: (string | null)[];
  views: number;
}
/**
 * The times of each side's links, in the order of the state; null for exits, entries and links without views.
 */
export interface LinkTimesReply {
  id: string;
  kind: "link_times";
  revision: string;
  sides: (LinkTimes | null)[][];
}
/**
 * Times from row to row, in microseconds.
 */
export interface LinkTimes {
  median: number;
  p10: number;
  p90: number;
}
/**
 * A page of a column's items, the most frequent first, and how many there are in all.
 */
export interface ColumnItemsReply {
  id: string;
  items: ColumnItemEntry[];
  kind: "column_items";
  revision: string;
  total: number;
}
/**
 * An item of a column, with its path views and instances, those of all sides added up.
 */
export interface ColumnItemEntry {
  instances: number;
  item: string;
  views: number;
}
/**
 * A page of a table, and how many rows there are in all.
 */
export interface TableReply {
  columns: TableColumn[];
  container: string | null;
  id: string;
  keys: string[][];
  kind: "table";
  revision: string;
  timezone: string;
  total: number;
}
/**
 * A column: what Python calls it, what it is called on screen, what it holds, and its values on the page.
 */
export interface TableColumn {
  holds: "text" | "texts" | "count" | "number" | "share" | "percent" | "time" | "duration";
  label: string;
  name: string;
  values: (number | string | string[] | null)[];
}
/**
 * All of a table as text.
 */
export interface TableTextReply {
  id: string;
  kind: "table_text";
  revision: string;
  rows: number;
  text: string;
}
/**
 * The data frame is there.
 */
export interface FrameReply {
  columns: number;
  id: string;
  kind: "keep_frame";
  name: string;
  revision: string;
  rows: number;
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
 * The periods and whether they lie wholly in scope, and the places in the order they were asked for.
 */
export interface TrendReply {
  complete: boolean[];
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
 * Quantiles from the shortest to the longest time, and a histogram: its edges are one more than its bars.
 */
export interface DurationsReply {
  counts: number[];
  edges: number[];
  id: string;
  instances: number;
  kind: "durations";
  quantiles: Quantile[];
  revision: string;
  title: string;
  views: number | null;
}
/**
 * A quantile of durations, in microseconds.
 */
export interface Quantile {
  percent: number;
  time: number;
}
/**
 * A page of rows, how many there are in all, when in between, and at which of them nodes are reached.
 */
export interface TimelineReply {
  activity: number[];
  always: {
    [k: string]: string;
  };
  dimensions: string[];
  event: string | null;
  first: number;
  id: string;
  kind: "timeline";
  last: number;
  marks: TimelineMark[];
  measures: string[];
  revision: string;
  rows: TimelineRow[];
  timezone: string;
  total: number;
}
/**
 * A row at which nodes are reached: its number among all, its time, and their titles.
 */
export interface TimelineMark {
  nodes: string[];
  row: number;
  time: number;
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
  timezone: string;
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
 * A segment as JSON values and as Python, and whether the view has it now.
 */
export interface SegmentReply {
  added: boolean;
  id: string;
  kind: "segment";
  python: string;
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
 * Back to the spec that the widget began with; that can be undone.
 */
export interface ResetRequest {
  id: string;
  kind: "reset";
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
 * A part of the front end that is loaded when it is first used.
 */
export interface PartRequest {
  id: string;
  kind: "part";
  name: string;
}
/**
 * The language of whoever reads, as browsers name it.
 */
export interface SpeakRequest {
  id: string;
  kind: "speak";
  locale: string;
}
/**
 * The analysis as text; a drawing and figures wait for the result.
 */
export interface ExportRequest {
  form: ExportForm;
  id: string;
  kind: "export";
}
/**
 * A text that becomes the analysis: its JSON, or for a journey a Mermaid flowchart.
 */
export interface ImportRequest {
  id: string;
  kind: "import";
  text: string;
}
/**
 * Add a component; or, with the name that one has so far, put it in the place of that one.
 */
export interface DefineRequest {
  component: ComponentKind;
  definition: {
    [k: string]: unknown;
  };
  id: string;
  kind: "define";
  name: string;
  was: string | null;
}
/**
 * Take a component away.
 */
export interface RemoveRequest {
  component: ComponentKind;
  id: string;
  kind: "remove";
  name: string;
}
/**
 * The definition of a component.
 */
export interface ComponentRequest {
  component: ComponentKind;
  id: string;
  kind: "component";
  name: string;
}
/**
 * Check a definition that is being written, and say what it comes to; refused if it could not be taken.
 */
export interface DraftRequest {
  component: ComponentKind;
  definition: {
    [k: string]: unknown;
  };
  id: string;
  kind: "draft";
  name: string;
  was: string | null;
}
/**
 * How long returns took in each row, with the curves of some; two of them are tested against each other.
 */
export interface TimingRequest {
  id: string;
  kind: "timing";
  /**
   * @maxItems 24
   */
  rows: string[];
}
/**
 * How much of each link the whole paths through a node or ribbon make.
 */
export interface ThroughRequest {
  id: string;
  kind: "through";
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
  side: string | null;
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
 * A whole path of a flow: its items from the leftmost column to the rightmost, null where it has run out.
 */
export interface PathPlace {
  path: (string | null)[];
}
/**
 * How long it took from row to row along every link.
 */
export interface LinkTimesRequest {
  id: string;
  kind: "link_times";
}
/**
 * A page of all the items that stand in a column, whether they are shown or not, its own filters left aside.
 */
export interface ColumnItemsRequest {
  column: number;
  id: string;
  kind: "column_items";
  limit: number;
  offset: number;
  search: string;
}
/**
 * A page of a table; in its own order without a sort.
 */
export interface TableRequest {
  id: string;
  kind: "table";
  limit: number;
  of:
    | MembersTable
    | TopItemsTable
    | BreakdownTable
    | TrendTable
    | DurationsTable
    | TimelineTable
    | FiguresTable
    | PathsTable
    | LoopsTable
    | SkippedTable;
  offset: number;
  sort: Sort | null;
}
/**
 * The instances behind some places, or those of another container on their rows.
 */
export interface MembersTable {
  of: string | null;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
  table: "members";
}
/**
 * The items before or after a node, or between the ends of an arrow.
 */
export interface TopItemsTable {
  dimension: string;
  immediate: boolean;
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
  side: string | null;
  table: "top_items";
  when: When;
}
/**
 * Places split by item.
 */
export interface BreakdownTable {
  dimension: string;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
  table: "breakdown";
}
/**
 * Places split by period.
 */
export interface TrendTable {
  granularity: Granularity;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
  table: "trend";
}
/**
 * The instances that took an arrow, or the path views of a ribbon, with the time that it took them.
 */
export interface DurationsTable {
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
  side: string | null;
  table: "durations";
}
/**
 * Every row of one instance, whose key is given as text.
 */
export interface TimelineTable {
  container: string;
  key: string[];
  table: "timeline";
}
/**
 * The figures of all nodes, of all arrows or links, or the differences of a comparison.
 */
export interface FiguresTable {
  table: "nodes" | "arrows" | "links" | "differences";
}
/**
 * The most frequent whole paths of a flow; null in a path is where it has run out.
 */
export interface PathsTable {
  side: string | null;
  table: "paths";
}
/**
 * The items that instances return to, whatever the anchor of the flow.
 */
export interface LoopsTable {
  side: string | null;
  table: "loops";
}
/**
 * The instances that skip each of some stages, which are items of the pathing dimension in their order.
 */
export interface SkippedTable {
  side: string | null;
  /**
   * @maxItems 50
   */
  stages: string[];
  table: "skipped";
}
/**
 * The column that a table is sorted by, under the name that it has in Python.
 */
export interface Sort {
  column: string;
  descending: boolean;
}
/**
 * All of a table as text: comma-separated as Python has it, or tab-separated as it is on screen.
 */
export interface TableTextRequest {
  form: "csv" | "tsv";
  id: string;
  kind: "table_text";
  of:
    | MembersTable
    | TopItemsTable
    | BreakdownTable
    | TrendTable
    | DurationsTable
    | TimelineTable
    | FiguresTable
    | PathsTable
    | LoopsTable
    | SkippedTable;
  sort: Sort | null;
}
/**
 * All of a table as a data frame, under a name that the user's own code can use.
 */
export interface FrameRequest {
  id: string;
  kind: "keep_frame";
  name: string;
  of:
    | MembersTable
    | TopItemsTable
    | BreakdownTable
    | TrendTable
    | DurationsTable
    | TimelineTable
    | FiguresTable
    | PathsTable
    | LoopsTable
    | SkippedTable;
  replace: boolean;
  sort: Sort | null;
}
/**
 * A page of the items before or after a node, between the ends of an arrow, or, without a place, anywhere.
 */
export interface TopItemsRequest {
  dimension: string;
  id: string;
  immediate: boolean;
  kind: "top_items";
  limit: number;
  offset: number;
  place: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace) | null;
  side: string | null;
  when: When;
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
 * How long it took to move along an arrow or a ribbon, with so many bars at most.
 */
export interface DurationsRequest {
  bars: number;
  id: string;
  kind: "durations";
  place: NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace;
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
 * A segment of the instances behind a place, or behind one of several; added to the view, or only made.
 */
export interface SegmentRequest {
  add: boolean;
  id: string;
  kind: "segment";
  name: string;
  /**
   * @maxItems 50
   */
  places: (NodePlace | ArrowPlace | FalloutPlace | CellPlace | RibbonPlace | PathPlace | FlowNodePlace)[];
  side: string | null;
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
  prior: Prior | null;
  secondary_metric: string | null;
  segments: string[];
  show_caption: boolean;
  show_fallout: boolean;
  show_table: boolean;
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
  breakdown: string | null;
  color: string | null;
  components: (MetricRef | ItemRef | SegmentRef | DateRangeRef)[];
  excluded: boolean;
  id: string;
  name: string | null;
  position: Point | null;
  start: boolean;
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
  configured: boolean;
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
/**
 * What the front end says: word files without their comments, in the language of a locale.
 */
export interface WordsState {
  follows: boolean;
  locale: string;
  text: string;
}
