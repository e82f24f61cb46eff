import { useEffect, useId, useState } from "preact/hooks";
import type { Place } from "../../../protocol/messages";
import { QUIET } from "../../../shared/button";
import { useRoving } from "../../../shared/roving";
import { type PlacesProps, placesTitle, type Tab, tabLabel, tabsOf } from "../../questions";
import type { PanelProps } from "../../slots";
import { openPanel, type View } from "../../view";
import { usePicked } from "./asking";
import { Breakdown } from "./breakdown";
import { PlaceDefinition } from "./definition";
import { Durations } from "./durations";
import { Select } from "./fields";
import { Members } from "./members";
import { isThere } from "./names";
import { TopItems } from "./top-items";
import { Trend } from "./trend";

/** What the tabs of the drawer get. */
export interface TabProps {
  view: View;
  places: readonly Place[];
  /** Which side of a comparison is meant; null where nothing is compared. */
  side: string | null;
  /** What the places are called. */
  title: string;
  onOpen: (container: string, key: readonly string[]) => void;
}

/** What can be told of some places, a tab for each question. */
export function Places({ view, props }: PanelProps<PlacesProps>) {
  const { places } = props;
  const [tab, setTab] = useState(props.tab);
  const [chosen, setSide] = useState<string | null>(null);
  const spec = usePicked(view, (state) => state.session.spec);
  const id = useId();
  useEffect(() => setTab(props.tab), [props]);
  const sides = spec.compare.map(({ name }) => name);
  const side = sides.length === 0 ? null : chosen && sides.includes(chosen) ? chosen : (sides[0] ?? null);
  const title = placesTitle(view, places);
  if (!places.every((place) => isThere(spec, place))) {
    return (
      <p class="ipj-details" role="alert">
        {view.t("places-gone")}
      </p>
    );
  }
  const onOpen = (container: string, key: readonly string[]): void => {
    const back = view.state.panel?.back ?? null;
    const from = { title, places, tab };
    const props = { container, key, from };
    openPanel(view, { part: "details", panel: "timeline", title: key.join(", "), props, back });
  };
  const shown = { view, places, side, title, onOpen };
  return (
    <>
      <Tabs view={view} tabs={tabsOf(places)} tab={tab} id={id} onChoose={setTab} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} class="ipj-details">
        {side !== null && tab !== "definition" && (
          <Select
            label={view.t("details-side")}
            value={side}
            choices={sides.map((name) => [name, name] as const)}
            onChange={setSide}
          />
        )}
        {tab === "members" && <Members {...shown} />}
        {tab === "trend" && <Trend {...shown} />}
        {tab === "breakdown" && <Breakdown {...shown} />}
        {tab === "top" && <TopItems {...shown} />}
        {tab === "durations" && <Durations {...shown} />}
        {tab === "definition" && <PlaceDefinition {...shown} />}
      </div>
    </>
  );
}

interface TabsProps {
  view: View;
  tabs: readonly Tab[];
  tab: Tab;
  id: string;
  onChoose: (tab: Tab) => void;
}

function Tabs({ view, tabs, tab, id, onChoose }: TabsProps) {
  const { group, step } = useRoving<HTMLDivElement>('[role="tab"]');
  return (
    <div
      ref={group}
      class="ipj-tabs"
      role="tablist"
      aria-label={view.t("details")}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1, Home: "first", End: "last" }[event.key] as 1 | -1 | "first" | "last";
        if (by === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        step(event.target, by)?.click();
      }}
    >
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          {...QUIET}
          id={`${id}-${each}`}
          class="ipj-tab"
          aria-selected={each === tab}
          aria-controls={`${id}-panel`}
          data-first={each === tab}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {tabLabel(view, each)}
        </button>
      ))}
    </div>
  );
}
