// What travels, as the front end uses it: documents carry their kind, unions are tagged, states hold whole specs.
import type * as wire from "./generated";

export type {
  Arrow,
  ArrowLabels,
  ArrowState,
  ArrowStyle,
  Bounded,
  Caption,
  CatalogState,
  ErrorState,
  ItemEntry,
  JourneyState,
  MetricKind,
  Node,
  NodeState,
  NoteState,
  Order,
  PercentOf,
  Point,
  StatusState,
} from "./generated";

export type Component = wire.Node["components"][number];

export interface JourneySpec extends wire.JourneySpec {
  kind: "journey";
  version: 1;
}

export interface SpecState extends Omit<wire.SpecState, "spec"> {
  spec: JourneySpec;
}

export interface EditRequest extends Omit<wire.EditRequest, "spec"> {
  spec: JourneySpec;
}

export type Request = EditRequest | Exclude<wire.Protocol["request"], { kind: "edit" }>;

export type Reply = wire.Protocol["reply"];

export type ItemsReply = Extract<Reply, { kind: "items" }>;

/** The states that the kernel keeps for a canvas. */
export interface States {
  _spec: SpecState;
  _result: wire.JourneyState | null;
  _catalog: wire.CatalogState;
  _status: wire.StatusState;
  height: number;
}
