import { useId, useMemo, useRef } from "preact/hooks";
import { Components } from "../analysis/components";
import { Notice, Problems, Progress } from "../analysis/corner";
import { CarriedNote, startDrop } from "../analysis/drop";
import { namedKey, newItems } from "../analysis/named";
import { Notes } from "../analysis/notes";
import { openMenuOf } from "../analysis/opening";
import { Shell } from "../analysis/shell";
import { useAnnouncement } from "../analysis/use-announcement";
import { useWidth } from "../analysis/use-width";
import { heatRange } from "../core/cohorts";
import type { CohortState } from "../protocol/messages";
import { Button } from "../shared/button";
import { FirstSlot } from "../shared/slots";
import { useStore } from "../shared/store";
import { offersOf, openRailMenu } from "./adding";
import { DropZones } from "./drop-zones";
import { Grid } from "./grid";
import { Header } from "./header";
import { widgetKey } from "./keyboard";
import { topOf } from "./layout";
import { openSettings } from "./menus";
import { cellWords, columnWords, isIncluded, scaleTitle, shareText, tableNews } from "./says";
import type { View, ViewState } from "./view";

const NARROW = 640;
/** Below it, what a cell is about has the line below the table for itself. */
const MEDIUM = 760;
/** From here on the drawer has room beside the table, and what the rail takes of it. */
const WIDE = 800;
const RAIL = 232;

export function CohortWidget({ view }: { view: View }) {
  const state = useStore(view);
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const room = useWidth(main);
  const giveUp = useRef<() => void>(() => undefined);
  useAnnouncement(view, state, ({ before }) =>
    state.result ? tableNews(view, state.result, (before as ViewState).result) : undefined,
  );
  const { drop, railOpen } = state;
  const free = width - (railOpen ? RAIL : 0);
  return (
    <Shell
      view={view}
      state={state}
      root={root}
      look={`ipj-root--cohort ${width < NARROW ? "ipj-root--narrow" : free >= WIDE ? "ipj-root--wide" : ""}`}
      onKey={(event) => widgetKey(view, event)}
      giveUp={drop && (() => giveUp.current())}
    >
      {railOpen && (
        <Components
          view={view}
          catalog={state.catalog}
          onDrag={(carried, cancel) => {
            giveUp.current = cancel;
            return startDrop(view, root.current as HTMLElement, carried, offersOf(view, carried));
          }}
          onMenu={(carried, row) => openRailMenu(view, carried, row)}
          onKey={(key, carried, row) => namedKey(view, key, carried, row)}
          onNew={(button) => openMenuOf(view, button, view.t("new-component"), newItems(view, button))}
        />
      )}
      <div ref={main} class={`ipj-main ${room < MEDIUM ? "ipj-main--medium" : ""}`}>
        <Header view={view} state={state} width={room} />
        <Table view={view} state={state} />
      </div>
      {drop && <CarriedNote drop={drop} />}
    </Shell>
  );
}

/** The grid with what lies over it, and below it what the cell under the mouse, or with the focus, is about. */
function Table({ view, state }: { view: View; state: ViewState }) {
  const { t } = view;
  const { result, session } = state;
  const describedBy = useId();
  if (!session.configured) {
    const request = { part: "settings", panel: "first", title: t("configure-table-first"), props: {} };
    return (
      <div class="ipj-cohort">
        <FirstSlot view={view} request={request} />
        <Corners view={view} state={state} />
      </div>
    );
  }
  return (
    <div class="ipj-cohort">
      <div class="ipj-cohort-figures">
        {result && result.rows.length > 0 && (
          <Grid view={view} state={state} table={result} describedBy={describedBy} />
        )}
        {result && result.rows.length === 0 && (
          <div class="ipj-no-rows" data-testid="ipj-empty">
            <h2>{t("no-rows-title")}</h2>
            <p>{t("no-rows")}</p>
            {!view.reads && (
              <Button
                icon="settings"
                label={t("edit-table")}
                popup="dialog"
                onPress={(event) => openSettings(view, event.currentTarget as HTMLElement)}
              >
                {t("edit-table")}
              </Button>
            )}
          </div>
        )}
        <DropZones view={view} state={state} />
        <Corners view={view} state={state} />
      </div>
      {result && <About view={view} state={state} table={result} id={describedBy} />}
    </div>
  );
}

function Corners({ view, state }: { view: View; state: ViewState }) {
  return (
    <>
      <Problems view={view} state={state} />
      <Progress view={view} state={state} />
      <Notice view={view} text={state.notice} />
    </>
  );
}

function About({ view, state, table, id }: { view: View; state: ViewState; table: CohortState; id: string }) {
  const { t } = view;
  const { measure } = state;
  const range = useMemo(() => heatRange(table, measure), [table, measure]);
  const figure = (value: number): string =>
    measure === "instances" ? shareText(view, table, value) : view.words.number(value);
  const top = topOf(table);
  const { row, column } = state.over ?? state.cursor;
  const said =
    table.rows.length === 0 || row + column === 0
      ? { title: "", text: "" }
      : row === 0
        ? columnWords(view, table, column - 1)
        : row < top
          ? { title: t("average"), text: t("says-average", { kind: view.session.state.spec.average }) }
          : // The name of a cohort stands for those included.
            cellWords(view, table, row - top, column === 0 ? table.columns.findIndex(isIncluded) : column - 1);
  return (
    <div class="ipj-says">
      <div id={id} class="ipj-says-words" data-testid="ipj-says">
        <b>{said.title}</b>
        <p>{said.text}</p>
      </div>
      <div class={`ipj-scale ipj-grid--${table.type}`}>
        {range && (
          <>
            <span>{scaleTitle(view, table, measure)}</span>
            <span>{figure(range.low)}</span>
            <i class="ipj-scale-bar" />
            <span>{figure(range.high)}</span>
          </>
        )}
        {table.incomplete.some((cells) => cells.some(Boolean)) && (
          <>
            <i class="ipj-scale-hatch" />
            <span>{t("incomplete")}</span>
          </>
        )}
      </div>
      <Notes view={view} state={state} />
    </div>
  );
}
