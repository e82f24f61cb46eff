// Where columns, nodes and ribbons of a flow lie. Heights come from the kernel; widths follow the room there is.
import type { FlowLinkState, FlowNodeState } from "../protocol/messages";

/** The widths of all columns, and of the gaps that ribbons cross. */
export interface Pitch {
  readonly node: number;
  readonly gap: number;
}

export const MARGIN = 16;
const LEAST = 150;
const MOST = 300;
/** How much of a pitch the nodes take. */
const TAKES = 0.64;
/** How far the ribbons of a collapsed node reach. */
export const STUB = 22;

/** As wide as the room allows, within reason: beyond that the flow is scrolled, or ends before the room does. */
export function pitchFor(room: number, columns: number, least = LEAST): Pitch {
  const each = (room - 2 * MARGIN) / Math.max(1, columns - 1 + TAKES);
  const pitch = Math.max(least, Math.min(MOST, each));
  const node = Math.floor(pitch * TAKES);
  return { node, gap: Math.floor(pitch) - node };
}

/** The left edge of a column. */
export const columnX = ({ node, gap }: Pitch, place: number): number => MARGIN + place * (node + gap);

export const flowWidth = (pitch: Pitch, columns: number): number => columnX(pitch, columns - 1) + pitch.node + MARGIN;

/** Where a band leaves, where it arrives, and how thick it is. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The outline of a band between two bars, level where it leaves and arrives; never thinner than can be seen. */
export function bandPath({ left, right, from, to, thickness }: Band): string {
  const thick = Math.max(1, thickness);
  const shift = (thick - thickness) / 2;
  const [top, end] = [round(from - shift), round(to - shift)];
  const [low, lowEnd] = [round(top + thick), round(end + thick)];
  const middle = round((left + right) / 2);
  return (
    `M${left} ${top}C${middle} ${top} ${middle} ${end} ${right} ${end}` +
    `V${lowEnd}C${middle} ${lowEnd} ${middle} ${low} ${left} ${low}Z`
  );
}

/** A ribbon is drawn whole, or as stubs at both of its ends where one of them is collapsed. */
export type RibbonShape = "whole" | "stubs";

/** Whether a node hides the ribbons on its right, or on its left: those that lead away from the anchor. */
export const hidesRight = ({ collapsed, column }: FlowNodeState): boolean => collapsed && column >= 0;
export const hidesLeft = ({ collapsed, column }: FlowNodeState): boolean => collapsed && column <= 0;

export function shapeOf(source: FlowNodeState, target: FlowNodeState): RibbonShape {
  return hidesRight(source) || hidesLeft(target) ? "stubs" : "whole";
}

/** The outline of one side's ribbon; `portion` is how much of it is meant, from its upper edge on. */
export function ribbonPath(
  nodes: readonly FlowNodeState[],
  { source, target, figures }: FlowLinkState,
  side: number,
  pitch: Pitch,
  portion = 1,
): string {
  const [from, to, figure] = [nodes[source], nodes[target], figures[side]];
  if (!from || !to || !figure || portion <= 0 || figure.thickness <= 0) return "";
  const band = {
    left: columnX(pitch, from.place) + pitch.node,
    right: columnX(pitch, to.place),
    from: figure.source_y,
    to: figure.target_y,
    thickness: figure.thickness * portion,
  };
  if (shapeOf(from, to) === "whole") return bandPath(band);
  const { left, right } = band;
  const stub = Math.min(STUB, (right - left) / 3);
  return (
    bandPath({ ...band, right: left + stub, to: band.from }) + bandPath({ ...band, left: right - stub, from: band.to })
  );
}
