// What travels, as the front end uses it: documents carry their kind, unions are tagged, states hold whole specs.
import type * as wire from "./generated";

export type {
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
  Comparison,
  CurveState,
  ErrorState,
  Granularity,
  ItemEntry,
  JourneyState,
  MetricComparison,
  MetricKind,
  Node,
  NodeState,
  NoteState,
  NumberOperator,
  Order,
  PercentOf,
  Point,
  Prior,
  SideState,
  StatusState,
  TableColumn,
  TimingRow,
  TimingTest,
  When,
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

/** The states that the kernel keeps for a widget; a canvas, unless said otherwise. */
export interface States<Spec = JourneySpec, Result = wire.JourneyState> {
  _spec: SpecState<Spec>;
  _result: Result | null;
  _catalog: wire.CatalogState;
  _status: wire.StatusState;
  _words: wire.WordsState;
  height: number;
}
