import { sideLetter } from "../core/changes";

/** The letter of a side; its colour only helps. */
export function SideMark({ place }: { place: number }) {
  return <span class={`ipj-side ipj-side--${place}`}>{sideLetter(place)}</span>;
}
