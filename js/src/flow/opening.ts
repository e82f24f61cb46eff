// What opens beside the flow or over it: details of places, tables, the filter of a column, dimensions to choose from.
import { openModal, openPanel } from "../analysis/view";
import type { FlowColumnState, FlowPlace } from "../protocol/messages";
import type { MenuEntry, MenuItems } from "../shared/menu-entry";
import { nameOf, setDimension } from "./actions";
import type { View } from "./view";

type Back = HTMLElement | null;

/** What the drawer tells of some places. */
export type Tab = "members" | "trend" | "breakdown" | "durations" | "definition";

/** What a panel about places gets. */
export interface PlacesProps {
  readonly places: readonly FlowPlace[];
  readonly title?: string;
  readonly tab: Tab;
  /** Whether the members are asked for as a data frame. */
  readonly naming?: boolean;
}

/** Which tabs some places have: time passes along a ribbon. */
export function tabsOf(places: readonly FlowPlace[]): Tab[] {
  const [place] = places;
  const ribbon = place !== undefined && "left" in place;
  const moved = ribbon && place.left.kind !== "entry" && place.right.kind !== "exit";
  return ["members", "trend", "breakdown", ...(moved ? (["durations"] as const) : []), "definition"];
}

export function openDetails(
  view: View,
  places: readonly FlowPlace[],
  title: string,
  tab: Tab,
  back: Back,
  naming = false,
): void {
  const props: PlacesProps = { places, title, tab, naming };
  openPanel(view, { part: "details", panel: "places", title, props, back });
}

export function openSegment(view: View, places: readonly FlowPlace[], title: string, back: Back): void {
  const of = places.some((place) => "column" in place && place.kind === null) ? "column" : "path";
  const heading = view.t("segment-of", { of });
  openModal(view, { part: "details", panel: "segment", title: heading, props: { places, title }, back });
}

/** What can be asked of places; nothing without a kernel that answers. */
export function detailItems(view: View, places: readonly FlowPlace[], title: string, back: Back): MenuItems {
  const { t } = view;
  if (!view.host.facts.live) return [];
  const labels: Record<Exclude<Tab, "members">, string> = {
    trend: t("details-trend"),
    breakdown: t("break-down"),
    durations: t("details-durations"),
    definition: t("words-of-definition"),
  };
  const entry = (tab: Tab): MenuEntry[] =>
    tab === "members" ? [] : [{ label: labels[tab], run: () => openDetails(view, places, title, tab, back) }];
  const column = places.some((place) => "column" in place && place.kind === null);
  return [
    [
      {
        label: t("segment-for", { of: column ? "column" : "path" }),
        icon: "segment",
        run: () => openSegment(view, places, title, back),
      },
      { label: t("flow-audience"), run: () => openDetails(view, places, title, "members", back) },
      { label: t("create-audience"), run: () => openDetails(view, places, title, "members", back, true) },
      ...tabsOf(places).flatMap(entry),
    ],
  ];
}

/** What is told of the whole flow. */
export type WholePanel = "paths" | "loops" | "skipped" | "figures" | "definition";

export function openTable(view: View, panel: WholePanel, title: string, back: Back): void {
  const part = panel === "skipped" ? panel : "details";
  openPanel(view, { part, panel, title, props: {}, back });
}

export function openFilter(view: View, column: FlowColumnState, back: Back): void {
  const title = view.t("filter-title", { column: `${column.title} · ${nameOf(view, column.number)}` });
  openModal(view, { part: "settings", panel: "filter", title, props: { column: column.number }, back, wide: true });
}

export function openDimensions(view: View, column: number, now: string | null, back: Back): void {
  const choices = view.state.catalog.dimensions.flatMap(({ id }) => (id === now ? [] : [{ key: id, label: id }]));
  const choose = (dimension: string): void => setDimension(view, column, dimension);
  const title = view.t("choose-column-dimension");
  openModal(view, { part: "settings", panel: "picker", title, props: { choices, choose }, back });
}

export function openExport(view: View, back: Back): void {
  openModal(view, { part: "settings", panel: "export", title: view.t("export"), props: {}, back });
}

export function openKeys(view: View, back: Back): void {
  openModal(view, { part: "settings", panel: "keys", title: view.t("keys"), props: {}, back, wide: true });
}
