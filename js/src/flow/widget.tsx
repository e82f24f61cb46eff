import { useEffect, useId, useRef } from "preact/hooks";
import { Components } from "../analysis/components";
import { Notice, Problems, Progress } from "../analysis/corner";
import { CarriedNote } from "../analysis/drop";
import { Notes } from "../analysis/notes";
import { Shell } from "../analysis/shell";
import { SidesBar } from "../analysis/sides";
import { useAnnouncement } from "../analysis/use-announcement";
import { useWidth } from "../analysis/use-width";
import type { PanelRequest } from "../analysis/view";
import type { Carried } from "../core/carried";
import type { FlowMap } from "../core/flow-places";
import type { RailDrag } from "../shared/rail-tree";
import { BareSlot, FirstSlot, type SlotRequest } from "../shared/slots";
import { useStore } from "../shared/store";
import { Drawing } from "./drawing";
import { loadEditing } from "./editing";
import { useKeptFocus } from "./focus";
import { Header } from "./header";
import { widgetKey } from "./keyboard";
import { flowNews, flowWords, pathsText, spotWords } from "./says";
import type { TablesProps } from "./tables";
import type { View, ViewState } from "./view";

const NARROW = 640;
/** From here on the drawer has room beside the flow, and what the rail takes of it. */
const WIDE = 860;
const RAIL = 232;
/** Notes that tell why there may be no paths. */
const WHY_EMPTY = new Set(["unknown-item", "grouped-item", "unknown-item-in-condition", "segment-place-missing"]);

export function FlowWidget({ view }: { view: View }) {
  const state = useStore(view);
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const room = useWidth(main);
  const describedBy = useId();
  const giveUp = useRef<() => void>(() => undefined);
  useAnnouncement(view, state, ({ before }) =>
    state.result ? flowNews(view.words, state.result, (before as ViewState).result) : undefined,
  );
  const loads = (): void => void loadEditing(view);
  useEffect(loads, [view]);
  const { live } = view.host.facts;
  const asks = state.formOpen || !state.session.configured;
  const railOpen = state.railOpen ?? (asks && width >= NARROW);
  const shown: ViewState = railOpen === state.railOpen ? state : { ...state, railOpen };
  const free = width - (railOpen ? RAIL : 0);
  const size = width < NARROW ? "ipj-root--narrow" : free >= WIDE ? "ipj-root--wide" : "";
  return (
    <Shell
      view={view}
      state={shown}
      root={root}
      look={`ipj-root--flow ${size}`}
      onKey={(event) => widgetKey(view, event)}
      giveUp={state.drop ? () => giveUp.current() : null}
      onNear={loads}
    >
      {state.editing && <style>{view.parts.get("editing")?.style}</style>}
      {railOpen && (
        <Components
          view={view}
          catalog={state.catalog}
          onDrag={(carried, cancel) => {
            giveUp.current = cancel;
            return dragged(view, root.current as HTMLElement, carried);
          }}
          onMenu={(carried, row) => view.edit(({ openRailMenu }) => openRailMenu(view, carried, row))}
          onKey={(key, carried, row) => view.state.editing?.namedKey(view, key, carried, row) ?? false}
          onNew={(button) =>
            view.edit(({ openMenuOf, newItems }) =>
              openMenuOf(view, button, view.t("new-component"), newItems(view, button)),
            )
          }
        />
      )}
      <div ref={main} class={`ipj-main ${room < NARROW ? "ipj-main--narrow" : ""}`}>
        <Header view={view} state={shown} width={room} />
        {!asks && (
          <SidesBar
            view={view}
            state={state}
            onStop={live ? () => view.edit(({ stopComparing }) => stopComparing(view)) : null}
          />
        )}
        <div class="ipj-flow-room">
          {asks ? <Form view={view} state={state} /> : <Shown view={view} state={state} describedBy={describedBy} />}
          <Problems view={view} state={state} />
          <Progress view={view} state={state} />
          <Notice view={view} text={state.notice} />
        </div>
        {!asks && state.map && <About view={view} state={state} map={state.map} id={describedBy} />}
      </div>
      {state.drop && <CarriedNote drop={state.drop} />}
    </Shell>
  );
}

/** A drag from the rail: nothing comes of it as long as there is nothing that could make an edit of it. */
function dragged(view: View, root: HTMLElement, carried: readonly Carried[]): RailDrag {
  const { editing } = view.state;
  if (editing) return editing.startDrop(view, root, carried, editing.offersOf(view, carried));
  void loadEditing(view);
  const nothing = (): void => undefined;
  return { move: nothing, end: nothing, cancel: nothing };
}

function Form({ view, state }: { view: View; state: ViewState }) {
  const title = view.t(state.session.configured ? "edit-flow-title" : "configure-flow-first");
  const request: PanelRequest = { part: "settings", panel: "form", title, props: {}, back: null };
  return <FirstSlot view={view} request={request} />;
}

function Shown({ view, state, describedBy }: { view: View; state: ViewState; describedBy: string }) {
  const { t } = view;
  const { map } = state;
  const shown = useRef<HTMLDivElement>(null);
  useKeptFocus(view, map, shown);
  if (!map) return <div class="ipj-flow" data-testid="ipj-flow-waits" />;
  return (
    <div ref={shown} class="ipj-flow-shown">
      {map.state.nodes.length > 0 ? (
        state.session.spec.show_table ? (
          <BareSlot view={view} request={tablesOf(view, state, map)} />
        ) : (
          <Drawing view={view} state={state} map={map} describedBy={describedBy} />
        )
      ) : (
        <div class="ipj-no-rows" data-testid="ipj-empty" tabIndex={-1}>
          <h2>{t("no-paths-title")}</h2>
          <p>{map.state.notes.find(({ id }) => WHY_EMPTY.has(id))?.text ?? t("no-paths")}</p>
        </div>
      )}
      {state.editing && <state.editing.FlowZones view={view} state={state} />}
    </div>
  );
}

function tablesOf(view: View, state: ViewState, map: FlowMap): SlotRequest {
  const props: TablesProps = { state, map };
  return { part: "outline", panel: "outline", title: view.t("as-table"), props };
}

/** What is looked at, in words, below the drawing. */
function About({ view, state, map, id }: { view: View; state: ViewState; map: FlowMap; id: string }) {
  const { words } = view;
  const { looked, through, times } = state;
  const said = looked ? spotWords(words, map, looked, times) : flowWords(words, map.state);
  const paths = looked && through ? pathsText(words, through) : "";
  const sides = map.state.sides.length > 1;
  return (
    <div class="ipj-says ipj-says--flow">
      <div id={id} class="ipj-says-words" data-testid="ipj-says">
        <b>{said.title}</b>
        <p class={sides ? "ipj-says-sides" : undefined} title={said.text}>
          {said.text}
        </p>
        <p class="ipj-says-paths" title={paths}>
          {paths}
        </p>
      </div>
      <Notes view={view} state={state} />
    </div>
  );
}
