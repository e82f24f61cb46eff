import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { searchingHere } from "../shared/item-search";
import { LiveRegion } from "../shared/live";
import { Rail } from "../shared/rail";
import type { LoadItems } from "../shared/rail-items";
import { useStore } from "../shared/store";
import { WordsContext } from "../shared/words";
import { Canvas } from "./canvas";
import { followed, loadEditing, offersEdits } from "./editing";
import { Header } from "./header";
import { isRailKey, isWidgetKey, pressed } from "./looking";
import { Footer } from "./panels";
import { Popups } from "./popups";
import { percentBase, primaryMetric } from "./says";
import { SidesBar } from "./sides";
import { DrawerSlot, ModalSlot } from "./slots";
import { titleOf } from "./titles";
import { closeModal, closePanel, focusOn, isOutdated, say, type View, type ViewState } from "./view";

const NARROW = 760;
/** From here on the drawer has room beside the canvas, and from here on beside the rail too. */
const WIDE = 900;
const WIDEST = 1100;

export function JourneyWidget({ view }: { view: View }) {
  const state = useStore(view);
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const giveUp = useRef<() => void>(() => undefined);
  useAnnouncement(view, state);
  useLayoutEffect(() => {
    const element = root.current as HTMLDivElement;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const load: LoadItems = useMemo(() => {
    const ask: LoadItems = async (dimension, search, offset, limit) => {
      const answer = await view.host.ask({ kind: "items", dimension, search, offset, limit });
      return answer.kind === "items" ? answer : null;
    };
    const countOf = (name: string) => view.state.catalog.dimensions.find(({ id }) => id === name)?.items ?? 0;
    return searchingHere(ask, countOf);
  }, [view]);
  // The rail may be long, and no gesture changes it.
  const rail = useMemo(
    () => (
      <Rail
        catalog={state.catalog}
        load={load}
        onClose={() => {
          view.set({ railOpen: false });
          focusOn(view, "canvas");
        }}
        onDrag={(carried, cancel) => {
          giveUp.current = cancel;
          return followed(view, ({ startDrop }) => startDrop(view, root.current as HTMLDivElement, carried));
        }}
        onMenu={(carried, row) => view.edit(({ openRailMenu }) => openRailMenu(view, carried, row))}
        onKey={(key, carried, row) => {
          const { editing } = view.state;
          if (editing) return editing.namedKey(view, key, carried, row);
          if (isRailKey(key)) view.edit(({ namedKey }) => namedKey(view, key, carried, row));
          return isRailKey(key);
        }}
        onNew={(button) =>
          view.edit(({ openHeaderMenu, newItems }) =>
            openHeaderMenu(view, view.t("new-component"), newItems(view, button), button),
          )
        }
      />
    ),
    [view, state.catalog, load],
  );
  const drop = state.gesture?.kind === "drop" ? state.gesture : null;
  const narrow = width < NARROW;
  // Where there is little room the journey comes first, unless there is none yet.
  const cramped = narrow || (state.panel !== null && width < WIDEST);
  const wanted = state.railOpen ?? (!cramped || state.session.spec.nodes.length === 0);
  const railOpen = wanted && offersEdits(view);
  const { editing } = state;
  const prepare = (): void => {
    view.parts.load("forms");
    if (!editing) loadEditing(view);
  };
  const typing = ({ target }: Event): boolean => (target as Element).matches("input, select, textarea");

  return (
    <WordsContext.Provider value={view.words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled for all that is inside */}
      <div
        ref={root}
        class={`ipj-root ${narrow ? "ipj-root--narrow" : width >= WIDE ? "ipj-root--wide" : ""} ${drop ? "ipj-root--dropping" : ""}`}
        data-jp-suppress-context-menu="true"
        data-testid="ipj-root"
        style={{ height: `${state.height}px` }}
        onKeyDownCapture={(event) => {
          if (!drop || event.key !== "Escape") return;
          giveUp.current();
          event.stopPropagation();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (typing(event) || !isWidgetKey(event)) return;
          const key = pressed(event);
          view.edit(({ widgetKey }) => widgetKey(view, key));
          event.preventDefault();
        }}
        onContextMenu={(event) => event.stopPropagation()}
        // Whoever comes near is likely to open one of the small dialogs, also while the kernel is busy.
        onPointerEnter={prepare}
        onFocusIn={prepare}
      >
        {editing && <style>{view.parts.get("editing")?.style}</style>}
        {railOpen && rail}
        <div class="ipj-main">
          <Header view={view} state={state} railOpen={railOpen} />
          <SidesBar view={view} state={state} />
          <Canvas view={view} state={state} railOpen={railOpen} />
          <Footer view={view} state={state} />
        </div>
        {editing && drop && <editing.CarriedNote view={view} drop={drop} width={width} />}
        {state.panel && <DrawerSlot view={view} request={state.panel} onClose={() => closePanel(view)} />}
        {state.modal && <ModalSlot view={view} request={state.modal} onClose={() => closeModal(view)} />}
        <Popups view={view} />
        <LiveRegion spoken={state.spoken} />
      </div>
    </WordsContext.Provider>
  );
}

/** Say the new figures of the node that an edit of this view was about. */
function useAnnouncement(view: View, state: ViewState): void {
  const { awaited, result } = state;
  const outdated = isOutdated(state);
  useEffect(() => {
    if (!awaited || !result || outdated || result.revision !== awaited.revision) return;
    const { words, t } = view;
    const figures = result.nodes.find(({ node }) => node === awaited.node);
    view.set({ awaited: null });
    if (!figures) return say(view, t("said-results"));
    const share = figures.primary_percent[view.session.state.spec.percent_of].value;
    say(
      view,
      t("said-result", {
        node: titleOf(view, figures.node),
        metric: primaryMetric(view.state),
        value: words.number(figures.primary),
        percent: words.percent(share),
        base: percentBase(view),
      }),
    );
  }, [view, awaited, result, outdated]);
}
