// What stands behind the figures: tables, charts, timelines, definitions.
import "./details.css";
import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import type { PanelProps } from "../../slots";
import { JourneyDefinition } from "./definition";
import { Figures } from "./figures";
import { TimelinePanel } from "./find";
import { Places } from "./places";
import { SegmentForm } from "./segment";

/** A panel that is drawn again for itself, not with every frame of a canvas that is moved. */
function still<Props extends object>(Panel: ComponentType<PanelProps<Props>>): ComponentType<PanelProps<Props>> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing does the same whenever it was handed out
  return ({ view, props, close }) => useMemo(() => <Panel view={view} props={props} close={close} />, [view, props]);
}

export const panels = {
  places: still(Places),
  timeline: still(TimelinePanel),
  definition: still(JourneyDefinition),
  figures: still(Figures),
  segment: still(SegmentForm),
};
