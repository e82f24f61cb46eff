import type { Places } from "../core/geometry";
import { looseRoute } from "../core/routes";
import { at } from "../shared/pointer";
import { dropHint, dropWords } from "./drop";
import type { Small } from "./parts/forms/index";
import type { Gesture, View, ViewState } from "./view";

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
    const { DropPreview } = (view.parts.get("forms")?.tools ?? {}) as Partial<Small>;
    return (
      DropPreview && <DropPreview view={view} spec={session.spec} planned={planned} places={places} whole={whole} />
    );
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

interface CarriedNoteProps {
  view: View;
  drop: Extract<Gesture, { kind: "drop" }>;
  width: number;
}

/** What is carried from the rail, and what letting go would do. */
export function CarriedNote({ view, drop, width }: CarriedNoteProps) {
  const look = `${drop.target ? "ipj-carried--lands" : ""} ${drop.at.x > width / 2 ? "ipj-carried--left" : ""}`;
  return (
    <div class={`ipj-carried ${look}`} style={at(drop.at)}>
      {dropWords(view, drop)}
      <small>{dropHint(view, drop)}</small>
    </div>
  );
}
