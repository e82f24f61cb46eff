// Who stands behind cells: lists, timelines, segments, and definitions in words.
import "../../../journey/parts/details/details.css";
import { useMemo, useState } from "preact/hooks";
import { JourneyDefinition, PlaceDefinition } from "../../../journey/parts/details/definition";
import { Members } from "../../../journey/parts/details/members";
import { SegmentForm } from "../../../journey/parts/details/segment";
import { Timeline } from "../../../journey/parts/details/timeline";
import type { CellPlace } from "../../../protocol/messages";
import type { PanelProps } from "../../../shared/slots";
import { asCanvasView, asPlaces } from "../../canvas-view";
import type { View } from "../../view";

interface CellsProps {
  readonly places: readonly CellPlace[];
  readonly title: string;
}

type Props = PanelProps<CellsProps, View>;

function CellMembers({ view, props: { places, title } }: Props) {
  const canvas = useMemo(() => asCanvasView(view), [view]);
  const [one, setOne] = useState<{ container: string; key: readonly string[] } | null>(null);
  const shown = asPlaces(places);
  if (one) {
    const from = { title, places: shown, tab: "members" as const };
    return <Timeline key={one.key.join(" ")} view={canvas} one={{ ...one, from }} onBack={() => setOne(null)} />;
  }
  return (
    <div class="ipj-details">
      <Members
        view={canvas}
        places={shown}
        side={null}
        title={title}
        onOpen={(container, key) => setOne({ container, key })}
      />
    </div>
  );
}

function CellSegment({ view, props: { places, title }, close }: Props) {
  const canvas = useMemo(() => asCanvasView(view), [view]);
  return <SegmentForm view={canvas} props={{ places: asPlaces(places), title }} close={close} />;
}

function CellDefinition({ view, props: { places, title }, close }: Props) {
  const canvas = useMemo(() => asCanvasView(view), [view]);
  if (places.length === 0) return <JourneyDefinition view={canvas} props={{}} close={close} />;
  return <PlaceDefinition view={canvas} places={asPlaces(places)} side={null} title={title} onOpen={() => undefined} />;
}

export const panels = { members: CellMembers, segment: CellSegment, definition: CellDefinition };
