// Who stands behind nodes, ribbons, columns and whole paths; and what is told of all paths.

import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { usePicked } from "../../../parts/details/asking";
import { Breakdown } from "../../../parts/details/breakdown";
import { PlaceDefinition, WholeDefinition } from "../../../parts/details/definition";
import "../../../parts/details/details.css";
import { Select } from "../../../parts/details/fields";
import { TimelinePanel } from "../../../parts/details/find";
import { Audience, Members } from "../../../parts/details/members";
import { Places, type TabProps } from "../../../parts/details/places";
import { SegmentForm } from "../../../parts/details/segment";
import { still } from "../../../parts/details/still";
import { Table, type TableOf } from "../../../parts/details/table";
import { Trend } from "../../../parts/details/trend";
import { type PlacesProps, type Tab, tabsOf } from "../../opening";
import type { View } from "../../view";
import "./details.css";
import { Times } from "./times";

/** By what is neither the event nor what the flow shows anyway. */
function Split(props: TabProps<View>) {
  const { catalog, session } = props.view.state;
  const { pathing_dimension } = session.spec;
  const own = catalog.dimensions.slice(1).find(({ id }) => id !== pathing_dimension)?.id ?? null;
  return <Breakdown {...props} own={own} />;
}

const PANELS: Record<Tab, ComponentType<TabProps<View>>> = {
  members: Members,
  trend: Trend,
  breakdown: Split,
  durations: Times,
  definition: PlaceDefinition,
};

function FlowPlaces({ view, props }: PanelProps<PlacesProps, View>) {
  const { t } = view;
  const { places } = props;
  // Whoever comes back from a timeline brings only places.
  const title = props.title ?? view.state.panel?.title ?? "";
  const labels: Record<Tab, string> = {
    members: t("details-members"),
    trend: t("details-trend"),
    breakdown: t("details-breakdown"),
    durations: t("details-durations"),
    definition: t("details-definition"),
  };
  const tabs = tabsOf(places).map((id) => ({
    id,
    label: labels[id],
    Panel: id === "members" && props.naming ? Audience : PANELS[id],
    whole: id === "definition",
  }));
  return <Places view={view} places={places} title={title} tabs={tabs} asked={props} there={true} />;
}

/** The side of a comparison that a table is of; null where nothing is compared. */
function useSide(view: View): [string | null, ComponentType] {
  const { compare } = usePicked(view, (state) => state.session.spec);
  const [wanted, setSide] = useState<string | null>(null);
  const names = compare.map(({ name }) => name);
  const side = wanted !== null && names.includes(wanted) ? wanted : (names[0] ?? null);
  const Choice = () =>
    side === null ? null : (
      <Select
        label={view.t("details-side")}
        value={side}
        choices={names.map((name) => [name, name] as const)}
        onChange={setSide}
      />
    );
  return [side, Choice];
}

function Paths({ view }: PanelProps<object, View>) {
  const [side, Choice] = useSide(view);
  const of: TableOf = { table: "paths", side };
  return (
    <div class="ipj-details ipj-whole-paths">
      <Choice />
      <Table view={view} of={of} name={[view.t("whole-paths")]} />
    </div>
  );
}

function Loops({ view }: PanelProps<object, View>) {
  const [side, Choice] = useSide(view);
  return (
    <div class="ipj-details">
      <p class="ipj-quiet">{view.t("loops-say")}</p>
      <Choice />
      <Table view={view} of={{ table: "loops", side }} name={[view.t("loops")]} />
    </div>
  );
}

function Figures({ view }: PanelProps<object, View>) {
  const { t } = view;
  const { compare } = usePicked(view, (state) => state.session.spec);
  const [table, setTable] = useState<"nodes" | "links" | "differences">("nodes");
  const choices = [
    ["nodes", t("flow-nodes")],
    ["links", t("ribbons")],
    ...(compare.length > 1 ? ([["differences", t("flow-differences")]] as const) : []),
  ] as const;
  return (
    <div class="ipj-details">
      <Select label={t("flow-figures-of")} value={table} choices={choices} onChange={setTable} />
      <Table view={view} of={{ table }} name={[t("figures-table")]} />
    </div>
  );
}

export const panels = {
  places: still(FlowPlaces),
  timeline: still(TimelinePanel),
  segment: still(SegmentForm),
  definition: still(WholeDefinition),
  paths: still(Paths),
  loops: still(Loops),
  figures: still(Figures),
};
