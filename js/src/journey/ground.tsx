import { useRef } from "preact/hooks";
import type { Transform } from "../core/geometry";
import { useMoving } from "./canvas-effects";

const GAP = 24;
const LEAST_GAP = 16;
/** No gap is larger; the ground begins so far outside of the canvas. */
const OUTSIDE = 48;

/** The dots behind the journey: a layer of their own, so that nothing is painted anew when the view is moved. */
export function Ground({ transform }: { transform: Transform }) {
  const ground = useRef<HTMLDivElement>(null);
  useMoving(transform, ground);
  const gap = Math.max(LEAST_GAP, GAP * transform.scale);
  const phase = (from: number): number => (((from + OUTSIDE) % gap) + gap) % gap;
  const shift = `translate(${phase(transform.x)}px, ${phase(transform.y)}px)`;
  return <div ref={ground} class="ipj-ground" style={{ transform: shift, backgroundSize: `${gap}px ${gap}px` }} />;
}
