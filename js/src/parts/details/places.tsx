import type { ComponentType } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { type AnalysisView, openPanel } from "../../analysis/view";
import type { AnyPlace } from "../../protocol/messages";
import { QUIET } from "../../shared/button";
import { useRoving } from "../../shared/roving";
import { usePicked } from "./asking";
import { Select } from "./fields";

/** What the tabs of the drawer get. */
export interface TabProps<View = AnalysisView> {
  view: View;
  places: readonly AnyPlace[];
  /** Which side of a comparison is meant; null where nothing is compared. */
  side: string | null;
  /** What the places are called. */
  title: string;
  onOpen: (container: string, key: readonly string[]) => void;
}

/** A question that the drawer answers. */
export interface Tab<View> {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType<TabProps<View>>;
  /** The answer is the same for all sides of a comparison. */
  readonly whole?: boolean;
}

interface PlacesProps<View> {
  view: View;
  places: readonly AnyPlace[];
  title: string;
  tabs: readonly Tab<View>[];
  /** Which of them was asked for, and whether what it shows is to be named at once; another request asks again. */
  asked: { readonly tab: string; readonly naming?: boolean };
  /** Whether the analysis still has the places. */
  there: boolean;
}

/** What can be told of some places, a tab for each question. */
export function Places<View extends AnalysisView>({ view, places, title, tabs, asked, there }: PlacesProps<View>) {
  const [chosen, setTab] = useState(asked.tab);
  const [wanted, setSide] = useState<string | null>(null);
  const compare = usePicked(view, (state) => state.session.spec.compare);
  const id = useId();
  useEffect(() => setTab(asked.tab), [asked]);
  const sides = (compare ?? []).map(({ name }) => name);
  const side = wanted !== null && sides.includes(wanted) ? wanted : (sides[0] ?? null);
  const tab = tabs.find((each) => each.id === chosen) ?? tabs[0];
  if (!there || !tab) {
    return (
      <p class="ipj-details" role="alert">
        {view.t("places-gone")}
      </p>
    );
  }
  const onOpen = (container: string, key: readonly string[]): void => {
    const back = view.state.panel?.back ?? null;
    const props = { container, key, from: { title, places, tab: tab.id } };
    openPanel(view, { part: "details", panel: "timeline", title: key.join(", "), props, back });
  };
  return (
    <>
      <Tabs view={view} tabs={tabs} tab={tab.id} id={id} focused={!asked.naming} onChoose={setTab} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab.id}`} class="ipj-details">
        {side !== null && !tab.whole && (
          <Select
            label={view.t("details-side")}
            value={side}
            choices={sides.map((name) => [name, name] as const)}
            onChange={setSide}
          />
        )}
        <tab.Panel key={tab.id} view={view} places={places} side={side} title={title} onOpen={onOpen} />
      </div>
    </>
  );
}

interface TabsProps {
  view: AnalysisView;
  tabs: readonly { readonly id: string; readonly label: string }[];
  tab: string;
  id: string;
  /** Whether the chosen tab has the focus when the drawer opens. */
  focused: boolean;
  onChoose: (tab: string) => void;
}

function Tabs({ view, tabs, tab, id, focused, onChoose }: TabsProps) {
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
          key={each.id}
          type="button"
          role="tab"
          {...QUIET}
          id={`${id}-${each.id}`}
          class="ipj-tab"
          aria-selected={each.id === tab}
          aria-controls={`${id}-panel`}
          data-first={focused && each.id === tab}
          tabIndex={each.id === tab ? 0 : -1}
          onClick={() => onChoose(each.id)}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
