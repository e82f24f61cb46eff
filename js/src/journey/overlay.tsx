import type { Places } from "../core/geometry";
import { looseRoute } from "../core/routes";
import { at } from "../shared/pointer";
import type { Gesture } from "./view";

/** What a gesture draws over the cards. */
export function Overlay({ gesture, places }: { gesture: Gesture | null; places: Places }) {
  if (gesture?.kind === "drop" && gesture.target?.kind === "canvas") {
    return <div class="ipj-ghost" style={at(gesture.target.place)} />;
  }
  if (gesture?.kind === "box") {
    const { width, height } = gesture.box;
    return <div class="ipj-box" style={{ ...at(gesture.box), width: `${width}px`, height: `${height}px` }} />;
  }
  const from = gesture?.kind === "connect" && places.get(gesture.source);
  if (!from) return null;
  return (
    <svg class="ipj-lines ipj-lines--loose" aria-hidden="true">
      <path class="ipj-loose" d={looseRoute(from, gesture.side, gesture.to)} />
      <circle class="ipj-loose-end" cx={gesture.to.x} cy={gesture.to.y} r={4} />
    </svg>
  );
}
