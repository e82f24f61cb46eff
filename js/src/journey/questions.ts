// What can be asked about figures: the entries of menus that open the details drawer.
import { openModal, openPanel } from "../analysis/view";
import { findArrow, findNode } from "../core/spec";
import type { JourneySpec, Place } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import * as actions from "./actions";
import type { View } from "./view";

/** What the drawer shows of some places. */
export type Tab = "members" | "trend" | "breakdown" | "top" | "durations" | "definition";

/** What a panel about places gets. */
export interface PlacesProps {
  readonly places: readonly Place[];
  readonly tab: Tab;
  /** Whether a list of members is to become a data frame at once. */
  readonly naming?: boolean;
}

type Back = HTMLElement | null;

/** Which tabs some places have: what comes next is asked of one node or arrow, time passes along one arrow. */
export function tabsOf(places: readonly Place[]): Tab[] {
  const [first, ...others] = places;
  const alone = first !== undefined && others.length === 0;
  return [
    "members",
    "trend",
    "breakdown",
    ...(alone && !("fallout" in first) ? (["top"] as const) : []),
    ...(alone && "source" in first ? (["durations"] as const) : []),
    ...(alone ? (["definition"] as const) : []),
  ];
}

export function tabLabel(view: View, tab: Tab): string {
  const { t } = view;
  const labels: Record<Tab, string> = {
    members: t("details-members"),
    trend: t("details-trend"),
    breakdown: t("details-breakdown"),
    top: t("details-top"),
    durations: t("details-durations"),
    definition: t("details-definition"),
  };
  return labels[tab];
}

/** Whether a journey has a place; an edit may have taken away what the drawer is about. */
export function isThere(spec: JourneySpec, place: Place): boolean {
  if ("source" in place) return findArrow(spec, place.source, place.target) !== undefined;
  return findNode(spec, "node" in place ? place.node : place.fallout) !== undefined;
}

/** What a place is called; several by their number. */
export function placesTitle(view: View, places: readonly Place[]): string {
  const { t } = view;
  const [place, ...others] = places;
  if (!place || others.length > 0) return t("several-parts", { count: places.length });
  if ("node" in place) return actions.titleOf(view, place.node);
  if ("source" in place) return t("arrow-name", actions.ends(view, place));
  return t("fallout-name", { node: actions.titleOf(view, place.fallout) });
}

/** Open the drawer on some places. */
export function openDetails(view: View, places: readonly Place[], tab: Tab, back: Back, naming = false): void {
  const props: PlacesProps = { places, tab, naming };
  openPanel(view, { part: "details", panel: "places", title: placesTitle(view, places), props, back });
}

/** Ask for the name of a segment of those behind some places. */
function openSegment(view: View, places: readonly Place[], back: Back): void {
  const props = { places, title: placesTitle(view, places) };
  openModal(view, { part: "details", panel: "segment", title: segmentLabel(view, places), props, back });
}

function segmentLabel({ t }: View, places: readonly Place[]): string {
  const [place, ...others] = places;
  const of =
    !place || others.length > 0 ? "several" : "node" in place ? "node" : "source" in place ? "arrow" : "fallout";
  return t("segment-from", { of });
}

/** What can be asked of a node, an arrow, a fallout, or several of them; nothing without a kernel that answers. */
export function placeItems(view: View, places: readonly Place[], back: Back): MenuItems {
  if (!view.host.facts.live || places.length === 0) return [];
  const entry = (tab: Tab): MenuEntry => ({
    label: tabLabel(view, tab),
    run: () => openDetails(view, places, tab, back),
  });
  return [
    [
      { label: view.t("details"), entries: [tabsOf(places).map(entry)] },
      { label: segmentLabel(view, places), run: () => openSegment(view, places, back) },
      { label: view.t("create-audience"), run: () => openDetails(view, places, "members", back, true) },
    ],
  ];
}

/** What can be asked of the journey as a whole. */
export function journeyItems(view: View, back: Back): MenuItems {
  const { t } = view;
  if (!view.host.facts.live) return [];
  const entry = (panel: "figures" | "timeline" | "definition", title: string): MenuEntry => ({
    label: title,
    run: () => openPanel(view, { part: "details", panel, title, props: {}, back }),
  });
  return [
    [
      entry("figures", t("figures-table")),
      entry("timeline", t("find-timeline")),
      entry("definition", t("journey-definition")),
    ],
  ];
}
