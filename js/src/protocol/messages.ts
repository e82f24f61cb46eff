// What travels, as the front end uses it: documents carry their kind, unions are tagged, states hold whole specs.
import type * as wire from "./generated";

export type {
  AnchorKind,
  Arrow,
  ArrowLabels,
  ArrowState,
  ArrowStyle,
  Bounded,
  BreakdownState,
  Caption,
  CatalogState,
  ChangeState,
  CohortColumn,
  CohortState,
  ColumnDimension,
  ColumnFilter,
  ColumnItems,
  Comparison,
  CurveState,
  ErrorState,
  FlowColumnState,
  FlowLinkState,
  FlowNodePlace,
  FlowNodeState,
  FlowSideState,
  FlowState,
  Granularity,
  ItemEntry,
  ItemKind,
  ItemTest,
  JourneyState,
  MetricComparison,
  MetricKind,
  Node,
  NodeState,
  NoteState,
  NumberOperator,
  Order,
  PatternGroup,
  PercentOf,
  Point,
  Prior,
  SideState,
  StatusState,
  TableColumn,
  TimingRow,
  TimingTest,
  When,
  WordsState,
} from "./generated";

export type Component = wire.Node["components"][number];

export interface JourneySpec extends wire.JourneySpec {
  kind: "journey";
  version: 1;
}

export interface Criterion extends Omit<wire.Criterion, "conditions" | "segments"> {
  conditions: readonly wire.MetricComparison[];
  segments: readonly string[];
}

export interface CohortSpec
  extends Omit<wire.CohortSpec, "brackets" | "inclusion" | "returning" | "rows" | "segments"> {
  kind: "cohort";
  version: 1;
  brackets: readonly (readonly [number, number])[];
  inclusion: Criterion;
  returning: Criterion;
  rows: readonly string[];
  segments: readonly string[];
}

/** A metric or an item: what an anchor of a flow is made of. */
export type AnchorComponent = wire.Anchor["components"][number];

export interface Anchor extends Omit<wire.Anchor, "components" | "until"> {
  components: readonly AnchorComponent[];
  until: readonly AnchorComponent[];
}

export interface FlowSpec extends Omit<wire.FlowSpec, "anchor" | "compare" | "segments"> {
  kind: "flow";
  version: 1;
  anchor: Anchor;
  compare: readonly wire.Comparison[];
  segments: readonly string[];
}

/** A node of a flow, or a whole column of it; a ribbon; a whole path. */
export type FlowPlace = wire.FlowNodePlace | wire.RibbonPlace | wire.PathPlace;

export interface SpecState<Spec = JourneySpec> extends Omit<wire.SpecState, "spec"> {
  spec: Spec;
}

export interface EditRequest<Spec = JourneySpec> extends Omit<wire.EditRequest, "spec"> {
  spec: Spec;
}

export type Request<Spec = JourneySpec> = EditRequest<Spec> | Exclude<wire.Protocol["request"], { kind: "edit" }>;

export type Reply = wire.Protocol["reply"];

/** A place of a journey whose figure can be opened. */
export type Place = wire.NodePlace | wire.ArrowPlace | wire.FalloutPlace;

export type ItemsReply = Extract<Reply, { kind: "items" }>;

/** A cell of a cohort table. */
export type CellPlace = wire.CellPlace;

/** A place of any analysis. */
export type AnyPlace = Place | CellPlace | FlowPlace;

/** The states that the kernel keeps for a widget; a canvas, unless said otherwise. */
export interface States<Spec = JourneySpec, Result = wire.JourneyState> {
  _spec: SpecState<Spec>;
  _result: Result | null;
  _catalog: wire.CatalogState;
  _status: wire.StatusState;
  _words: wire.WordsState;
  height: number;
}
