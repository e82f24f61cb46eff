// Who stands behind cells: lists, timelines, segments, and definitions in words.
import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { PlaceDefinition, WholeDefinition } from "../../../parts/details/definition";
import "../../../parts/details/details.css";
import { Members } from "../../../parts/details/members";
import { SegmentForm } from "../../../parts/details/segment";
import { Timeline } from "../../../parts/details/timeline";
import type { CellPlace } from "../../../protocol/messages";

interface CellsProps {
  readonly places: readonly CellPlace[];
  readonly title: string;
  /** Whether the list is asked for as a data frame. */
  readonly naming?: boolean;
}

function CellMembers({ view, props: { places, title, naming = false } }: PanelProps<CellsProps>) {
  const [one, setOne] = useState<{ container: string; key: readonly string[] } | null>(null);
  if (one) {
    const from = { title, places, tab: "members" };
    return <Timeline key={one.key.join(" ")} view={view} one={{ ...one, from }} onBack={() => setOne(null)} />;
  }
  const open = (container: string, key: readonly string[]): void => setOne({ container, key });
  return (
    <div class="ipj-details">
      <Members view={view} places={places} side={null} title={title} onOpen={open} naming={naming} />
    </div>
  );
}

function CellDefinition({ view, props: { places, title }, close }: PanelProps<CellsProps>) {
  if (places.length === 0) return <WholeDefinition view={view} props={{}} close={close} />;
  return <PlaceDefinition view={view} places={places} side={null} title={title} onOpen={() => undefined} />;
}

export const panels = { members: CellMembers, segment: SegmentForm, definition: CellDefinition };
