import type { ComponentChildren, RefObject } from "preact";
import { LiveRegion } from "../shared/live";
import { Menu } from "../shared/menu";
import { DrawerSlot, ModalSlot } from "../shared/slots";
import { WordsContext } from "../shared/words";
import { type AnalysisState, type AnalysisView, closeMenu, closeModal, closePanel } from "./view";

interface ShellProps {
  view: AnalysisView;
  state: AnalysisState;
  root: RefObject<HTMLDivElement | null>;
  /** Classes of the root: which kind it is, and how much room it has. */
  look: string;
  /** A key was pressed anywhere but in a text field; gives whether it means something. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Gives up what is carried from the rail; null where nothing is. */
  giveUp: (() => void) | null;
  /** Somebody comes near with the pointer or the focus. */
  onNear?: () => void;
  children: ComponentChildren;
}

/** The frame of a widget, with what lies over it: drawer, dialog, menu. */
export function Shell({ view, state, root, look, onKey, giveUp, onNear, children }: ShellProps) {
  const { height, panel, modal, menu, spoken } = state;
  const typing = ({ target }: Event): boolean => (target as Element).matches("input, select, textarea");
  return (
    <WordsContext.Provider value={view.words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled for all that is inside */}
      <div
        ref={root}
        class={`ipj-root ${look}`}
        data-jp-suppress-context-menu="true"
        data-testid="ipj-root"
        style={{ height: `${height}px` }}
        onKeyDownCapture={(event) => {
          if (!giveUp || event.key !== "Escape") return;
          giveUp();
          event.stopPropagation();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (!typing(event) && onKey(event)) event.preventDefault();
        }}
        onContextMenu={(event) => event.stopPropagation()}
        onPointerEnter={onNear}
        onFocusIn={onNear}
      >
        {children}
        {panel && <DrawerSlot view={view} request={panel} onClose={() => closePanel(view)} />}
        {modal && <ModalSlot view={view} request={modal} onClose={() => closeModal(view)} />}
        {menu && <Menu key={menu.label} {...menu} onClose={() => closeMenu(view)} />}
        <LiveRegion spoken={spoken} />
      </div>
    </WordsContext.Provider>
  );
}
