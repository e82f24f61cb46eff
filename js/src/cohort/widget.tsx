import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { heatRange } from "../core/cohorts";
import type { CohortState } from "../protocol/messages";
import { Button } from "../shared/button";
import { LiveRegion } from "../shared/live";
import { Menu } from "../shared/menu";
import { ProblemBox } from "../shared/problem";
import { DrawerSlot, FirstSlot, ModalSlot } from "../shared/slots";
import { useStore } from "../shared/store";
import { WordsContext } from "../shared/words";
import { CarriedComponents, Components, DropZones } from "./components";
import { Grid } from "./grid";
import { Header } from "./header";
import { widgetKey } from "./keyboard";
import { cellWords, columnWords, shareText } from "./says";
import { closeMenu, closeModal, closePanel, isOutdated, say, type View, type ViewState } from "./view";

const NARROW = 640;
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
  useAnnouncement(view, state);
  const typing = ({ target }: Event): boolean => (target as Element).matches("input, select, textarea");
  const free = width - (state.railOpen ? RAIL : 0);
  const looks = width < NARROW ? "ipj-root--narrow" : free >= WIDE ? "ipj-root--wide" : "";
  return (
    <WordsContext.Provider value={view.words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled for all that is inside */}
      <div
        ref={root}
        class={`ipj-root ${looks}`}
        data-jp-suppress-context-menu="true"
        data-testid="ipj-root"
        style={{ height: `${state.height}px` }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (!typing(event) && widgetKey(view, event)) event.preventDefault();
        }}
        onKeyDownCapture={(event) => {
          if (!state.drop || event.key !== "Escape") return;
          giveUp.current();
          event.stopPropagation();
        }}
        onContextMenu={(event) => event.stopPropagation()}
      >
        {state.railOpen && (
          <Components
            view={view}
            state={state}
            root={root}
            onGiveUp={(cancel) => {
              giveUp.current = cancel;
            }}
          />
        )}
        <div ref={main} class={`ipj-main ${room < NARROW ? "ipj-main--narrow" : ""}`}>
          <Header view={view} state={state} width={room} />
          <Table view={view} state={state} />
        </div>
        <CarriedComponents state={state} />
        {state.panel && <DrawerSlot view={view} request={state.panel} onClose={() => closePanel(view)} />}
        {state.modal && <ModalSlot view={view} request={state.modal} onClose={() => closeModal(view)} />}
        {state.menu && <Menu key={state.menu.label} {...state.menu} onClose={() => closeMenu(view)} />}
        <LiveRegion spoken={state.spoken} />
      </div>
    </WordsContext.Provider>
  );
}

/** How wide an element is, as long as it is there. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current as HTMLElement;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    setWidth(measured.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
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
        <Problems view={view} state={state} />
      </div>
    );
  }
  return (
    <div class="ipj-cohort">
      {result && result.rows.length > 0 && <Grid view={view} state={state} table={result} describedBy={describedBy} />}
      {result && result.rows.length === 0 && (
        <div class="ipj-no-rows" data-testid="ipj-empty">
          <h2>{t("no-rows-title")}</h2>
          <p>{result.notes[0]?.text ?? t("no-rows")}</p>
        </div>
      )}
      <DropZones view={view} state={state} />
      {result && <About view={view} state={state} table={result} id={describedBy} />}
      <Problems view={view} state={state} />
    </div>
  );
}

function Problems({ view, state: { session, status, dismissed } }: { view: View; state: ViewState }) {
  const failure = status.state === "failed" && status.revision !== dismissed ? status.error : null;
  const problem = session.problem ?? failure;
  if (!problem) return null;
  const dismiss = (): void => {
    if (session.problem) view.session.dismissProblem();
    else view.set({ dismissed: status.revision });
  };
  return <ProblemBox t={view.t} problem={problem} onDismiss={dismiss} />;
}

function About({ view, state, table, id }: { view: View; state: ViewState; table: CohortState; id: string }) {
  const { t } = view;
  const { measure } = state;
  const range = useMemo(() => heatRange(table, measure), [table, measure]);
  const figure = (value: number): string =>
    measure === "instances" ? shareText(view, table, value) : view.words.number(value);
  const top = table.show_average ? 2 : 1;
  const { row, column } = state.over ?? state.cursor;
  const said =
    column === 0
      ? { title: "", text: "" }
      : row === 0
        ? columnWords(view, table, column - 1)
        : row < top
          ? { title: t("average"), text: t("says-average", { kind: view.session.state.spec.average }) }
          : cellWords(view, table, row - top, column - 1);
  return (
    <div class="ipj-says">
      <div id={id} class="ipj-says-words" data-testid="ipj-says">
        <b>{said.title}</b>
        <p>{said.text}</p>
      </div>
      <div class={`ipj-scale ipj-grid--${table.type}`}>
        {range && (
          <>
            <span>{measure === "instances" ? t("scale", { type: table.type }) : table.value}</span>
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
      <Notes view={view} state={state} table={table} />
    </div>
  );
}

function Notes({ view, state, table }: { view: View; state: ViewState; table: CohortState }) {
  const { t } = view;
  const { notes } = table;
  if (notes.length === 0) return null;
  const count = t("notes", { count: notes.length });
  return (
    <>
      <Button
        icon="info"
        label={count}
        popup="dialog"
        open={state.notesOpen}
        onPress={() => view.set({ notesOpen: !state.notesOpen })}
      >
        {count}
      </Button>
      {state.notesOpen && (
        <section class="ipj-notes" aria-label={t("notes-title")}>
          <h2>{t("notes-title")}</h2>
          <ul>
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Say that the figures of an edit are there. */
function useAnnouncement(view: View, state: ViewState): void {
  const { awaited, result } = state;
  const outdated = isOutdated(state);
  useEffect(() => {
    if (awaited === null || !result || outdated || result.revision !== awaited) return;
    view.set({ awaited: null });
    say(view, view.t("said-results"));
  }, [view, awaited, result, outdated]);
}
