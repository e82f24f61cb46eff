import type { Places } from "../core/geometry";
import { looseRoute } from "../core/routes";
import { at } from "../shared/pointer";
import { DropPreview } from "./preview";
import type { View, ViewState } from "./view";

interface OverlayProps {
  view: View;
  state: ViewState;
  places: Places;
}

/** What a gesture draws over the cards. */
export function Overlay({ view, state, places }: OverlayProps) {
  const { gesture, preview, session } = state;
  const planned = gesture?.kind === "drop" ? gesture : preview;
  if (planned) {
    const whole = planned === preview;
    return <DropPreview view={view} spec={session.spec} planned={planned} places={places} whole={whole} />;
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
