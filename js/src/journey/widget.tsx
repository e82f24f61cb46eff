import { useRef } from "preact/hooks";
import { Components } from "../analysis/components";
import { Shell } from "../analysis/shell";
import { SidesBar } from "../analysis/sides";
import { useAnnouncement } from "../analysis/use-announcement";
import { useWidth } from "../analysis/use-width";
import { useStore } from "../shared/store";
import { Canvas } from "./canvas";
import { followed, loadEditing, offersEdits } from "./editing";
import { Header } from "./header";
import { isRailKey, isWidgetKey, pressed } from "./looking";
import { Footer } from "./panels";
import type { Small } from "./parts/forms/index";
import type { View } from "./view";

const NARROW = 760;
/** From here on the drawer has room beside the canvas, and from here on beside the rail too. */
const WIDE = 900;
const WIDEST = 1100;

export function JourneyWidget({ view }: { view: View }) {
  const state = useStore(view);
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const giveUp = useRef<() => void>(() => undefined);
  useAnnouncement(view, state, (edit) => (view.parts.get("forms")?.tools as Small | undefined)?.newsOf(view, edit));
  const drop = state.gesture?.kind === "drop" ? state.gesture : null;
  const narrow = width < NARROW;
  // Where there is little room the journey comes first, unless there is none yet.
  const cramped = narrow || (state.panel !== null && width < WIDEST);
  const wanted = state.railOpen ?? (!cramped || state.session.spec.nodes.length === 0);
  const railOpen = wanted && offersEdits(view);
  const { editing } = state;
  const look = `ipj-root--journey ${narrow ? "ipj-root--narrow" : width >= WIDE ? "ipj-root--wide" : ""} ${drop ? "ipj-root--dropping" : ""}`;
  return (
    <Shell
      view={view}
      state={state}
      root={root}
      look={look}
      onKey={(event) => {
        if (view.reads || !isWidgetKey(event)) return false;
        const key = pressed(event);
        view.edit(({ widgetKey }) => widgetKey(view, key));
        return true;
      }}
      giveUp={drop && (() => giveUp.current())}
      // Whoever comes near is likely to open one of the small dialogs, also while the kernel is busy.
      onNear={() => {
        if (view.reads) return;
        view.parts.load("forms");
        if (!editing) loadEditing(view);
      }}
    >
      {editing && <style>{view.parts.get("editing")?.style}</style>}
      {railOpen && (
        <Components
          view={view}
          catalog={state.catalog}
          onDrag={(carried, cancel) => {
            giveUp.current = cancel;
            return followed(view, ({ startDrop }) => startDrop(view, root.current as HTMLDivElement, carried));
          }}
          onMenu={(carried, row) => view.edit(({ openRailMenu }) => openRailMenu(view, carried, row))}
          onKey={(key, carried, row) => {
            if (view.state.editing) return view.state.editing.namedKey(view, key, carried, row);
            if (isRailKey(key)) view.edit(({ namedKey }) => namedKey(view, key, carried, row));
            return isRailKey(key);
          }}
          onNew={(button) =>
            view.edit(({ openMenuOf, newItems }) =>
              openMenuOf(view, button, view.t("new-component"), newItems(view, button)),
            )
          }
        />
      )}
      <div class="ipj-main">
        <Header view={view} state={state} railOpen={railOpen} />
        <SidesBar
          view={view}
          state={state}
          onStop={offersEdits(view) ? () => view.edit(({ stopComparing }) => stopComparing(view)) : null}
        />
        <Canvas view={view} state={state} railOpen={railOpen} />
        <Footer view={view} state={state} />
      </div>
      {editing && drop && <editing.CarriedNote view={view} drop={drop} width={width} />}
    </Shell>
  );
}
