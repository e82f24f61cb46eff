// A canvas is as high as its journey takes at the scale that the width of the page allows.
import { isCompared } from "../core/card-size";
import { bounds, cardAt } from "../core/geometry";
import { placesOf } from "../journey/scene";
import type { JourneySpec } from "../protocol/messages";

/** The header, the line below, and what names the sides. */
const AROUND = 78;
const SIDES = 36;
/** Around the cards, where arrows lead back and what is told of a card stands; of sides there is more to tell. */
const MARGIN = 44;
const COMPARED_MARGIN = 60;
/** A row of a journey that is shown as tables, and how many more the heads of the tables take. */
const ROW = 36;
const HEADS = 5;
const LEAST = 260;
const MOST = 760;

export function canvasHeight(spec: JourneySpec, width: number): number {
  const part = bounds([...placesOf(spec).values()].map(cardAt)) ?? { width: 0, height: 0 };
  const compared = isCompared(spec);
  const margin = compared ? COMPARED_MARGIN : MARGIN;
  const scale = Math.min(1, Math.max(1, width - 2 * margin) / Math.max(1, part.width));
  const height = part.height * scale + 2 * margin + AROUND + (compared ? SIDES : 0);
  const rows = spec.show_table ? (spec.nodes.length + spec.arrows.length + HEADS) * ROW + AROUND : 0;
  return Math.round(Math.min(MOST, Math.max(LEAST, height, rows)));
}

/** Tell the height of a canvas whenever the width of its place changes; gives what ends that. */
export function followWidth(place: HTMLElement, spec: JourneySpec, resize: (height: number) => void): () => void {
  const measure = (): void => resize(canvasHeight(spec, place.clientWidth));
  const observer = new ResizeObserver(measure);
  observer.observe(place);
  measure();
  return () => observer.disconnect();
}
