// What stands behind the figures: tables, charts, timelines, definitions.
import "../../../parts/details/details.css";
import { WholeDefinition } from "../../../parts/details/definition";
import { TimelinePanel } from "../../../parts/details/find";
import { SegmentForm } from "../../../parts/details/segment";
import { still } from "../../../parts/details/still";
import { Figures } from "./figures";
import { JourneyPlaces } from "./places";

export const panels = {
  places: still(JourneyPlaces),
  timeline: still(TimelinePanel),
  definition: still(WholeDefinition),
  figures: still(Figures),
  segment: still(SegmentForm),
};
