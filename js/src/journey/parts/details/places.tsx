import type { ComponentType } from "preact";
import type { PanelProps } from "../../../analysis/panel";
import { findNode } from "../../../core/spec";
import { usePicked } from "../../../parts/details/asking";
import { Breakdown } from "../../../parts/details/breakdown";
import { PlaceDefinition } from "../../../parts/details/definition";
import { Durations } from "../../../parts/details/durations";
import { Audience, Members } from "../../../parts/details/members";
import { Places, type TabProps } from "../../../parts/details/places";
import { TopItems } from "../../../parts/details/top-items";
import { Trend } from "../../../parts/details/trend";
import { isThere, type PlacesProps, placesTitle, type Tab, tabLabel, tabsOf } from "../../questions";
import { countsInstances, primaryMetric } from "../../says";
import type { View } from "../../view";

/** A node is mostly made of the dimension that it is split by. */
function NodeBreakdown(props: TabProps<View>) {
  const [place] = props.places;
  const node = place && "node" in place ? findNode(props.view.session.state.spec, place.node) : undefined;
  return <Breakdown {...props} own={node?.breakdown ?? null} />;
}

/** Instances are counted in each period that they come in; other metrics add up. */
function MetricTrend(props: TabProps<View>) {
  const { state, t } = props.view;
  const note = countsInstances(state) ? t("trend-adds-up", { metric: primaryMetric(state) }) : null;
  return <Trend {...props} note={note} />;
}

const PANELS: Record<Tab, ComponentType<TabProps<View>>> = {
  members: Members,
  trend: MetricTrend,
  breakdown: NodeBreakdown,
  top: TopItems,
  durations: Durations,
  definition: PlaceDefinition,
};

/** What can be told of nodes, arrows and fallouts. */
export function JourneyPlaces({ view, props }: PanelProps<PlacesProps, View>) {
  const { places } = props;
  const spec = usePicked(view, (state) => state.session.spec);
  const tabs = tabsOf(places).map((id) => ({
    id,
    label: tabLabel(view, id),
    Panel: id === "members" && props.naming ? Audience : PANELS[id],
    whole: id === "definition",
  }));
  const there = places.every((place) => isThere(spec, place));
  const title = placesTitle(view, places);
  return <Places view={view} places={places} title={title} tabs={tabs} asked={props} there={there} />;
}
