// How large cards are and how far apart they stand, by the spec alone. `ipyjourney.spec.card_sizes` has the same numbers.
import type { JourneySpec, Node, Point } from "../protocol/messages";
import { CARD, type Size } from "./geometry";

const COMPARED_WIDTHS: Readonly<Record<number, number>> = { 2: 208, 3: 248, 4: 324 };
const COMPARED_HEIGHT = 190;
const COMPARED_SECONDARY = 26;
const BREAKDOWN_HEIGHT = 108;
const COMPARED_BREAKDOWN_HEIGHT = 180;
const BETWEEN_COLUMNS = 100;
const BETWEEN_ROWS = 54;
const BETWEEN_COMPARED_COLUMNS = 148;
const BETWEEN_COMPARED_ROWS = 100;

type Sized = Pick<JourneySpec, "compare" | "secondary_metric">;

/** Whether sides stand beside each other in cards. */
export function isCompared({ compare }: Pick<JourneySpec, "compare">): boolean {
  return compare.length in COMPARED_WIDTHS;
}

export function cardSize(spec: Sized, { breakdown }: Pick<Node, "breakdown">): Size {
  const width = COMPARED_WIDTHS[spec.compare.length];
  if (width === undefined) {
    return { ...CARD, height: CARD.height + (breakdown === null ? 0 : BREAKDOWN_HEIGHT) };
  }
  const height = COMPARED_HEIGHT + (spec.secondary_metric === null ? 0 : COMPARED_SECONDARY);
  return { width, height: height + (breakdown === null ? 0 : COMPARED_BREAKDOWN_HEIGHT) };
}

/** How far below the top of every card level arrows come and go, so that they are straight in a row of unequal cards. */
export function levelOf(spec: Sized): number {
  return cardSize(spec, { breakdown: null }).height / 2;
}

/** How far columns and rows stand apart, from the left and the top of one to those of the next. */
export function pitchOf(spec: Sized & Pick<JourneySpec, "nodes">): Size {
  const sizes = spec.nodes.map((node) => cardSize(spec, node));
  const largest = (side: keyof Size): number => sizes.reduce((most, size) => Math.max(most, size[side]), CARD[side]);
  const [columns, rows] = isCompared(spec)
    ? [BETWEEN_COMPARED_COLUMNS, BETWEEN_COMPARED_ROWS]
    : [BETWEEN_COLUMNS, BETWEEN_ROWS];
  return { width: largest("width") + columns, height: largest("height") + rows };
}

/** Move cards apart, or together, as their sizes change from one spec to the next; not if one has been moved by hand. */
export function withRoom(spec: JourneySpec, before: JourneySpec): JourneySpec {
  const [old, now] = [pitchOf(before), pitchOf(spec)];
  const places = spec.nodes.flatMap(({ position }) => position ?? []);
  const text = ({ nodes }: JourneySpec): string => JSON.stringify(nodes.map(({ id, position }) => [id, position]));
  if ((old.width === now.width && old.height === now.height) || places.length === 0) return spec;
  if (text(spec) !== text(before)) return spec;
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const apart = ({ x, y }: Point): Point => ({
    x: Math.round(left + ((x - left) * now.width) / old.width),
    y: Math.round(top + ((y - top) * now.height) / old.height),
  });
  return { ...spec, nodes: spec.nodes.map((node) => ({ ...node, position: node.position && apart(node.position) })) };
}
