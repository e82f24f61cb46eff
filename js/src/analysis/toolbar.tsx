import type { ComponentChildren } from "preact";
import { Button } from "../shared/button";
import type { MenuItems } from "../shared/menu-entry";
import { useRoving } from "../shared/roving";
import type { Translate } from "../shared/words";
import { openMenuOf } from "./opening";
import { type AnalysisState, type AnalysisView, isBusy } from "./view";

interface ToolbarProps {
  label: string;
  state: AnalysisState;
  children: ComponentChildren;
}

/** The header of a widget: one tab stop, walked with the arrow keys; it shows that work is under way. */
export function Toolbar({ label, state, children }: ToolbarProps) {
  const bar = useRoving<HTMLDivElement>("button");
  const keyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    bar.step(event.target, by);
    event.preventDefault();
  };
  return (
    <div
      ref={bar.group}
      class={`ipj-header ${isBusy(state) ? "ipj-header--busy" : ""}`}
      role="toolbar"
      aria-label={label}
      data-testid="ipj-toolbar"
      onKeyDown={keyDown}
      onFocusIn={(event) => bar.settle(event.target as Element)}
    >
      {children}
    </div>
  );
}

/** What a button that opens a menu has. */
export function menuButton(view: AnalysisView, label: string, items: (button: HTMLElement) => MenuItems) {
  return {
    popup: "menu" as const,
    open: view.state.menu?.label === label,
    onPress: (event: MouseEvent): void => {
      const button = event.currentTarget as HTMLElement;
      openMenuOf(view, button, label, items(button));
    },
  };
}

/** What is analysed, in a line. */
export function Summary({ title, rest }: { title: string; rest: readonly string[] }) {
  return (
    <span class="ipj-summary ipj-cut ipj-quiet" title={[title, ...rest].join(" · ")}>
      <b>{title}</b>
      {rest.map((text) => ` · ${text}`)}
    </span>
  );
}

interface UndoRedoProps {
  t: Translate;
  state: AnalysisState;
  onUndo: (event: MouseEvent) => void;
  onRedo: (event: MouseEvent) => void;
}

export function UndoRedo({ t, state, onUndo, onRedo }: UndoRedoProps) {
  const { canUndo, canRedo } = state.session;
  return (
    <>
      <Button icon="undo" label={t("undo")} disabled={!canUndo} onPress={onUndo} />
      <Button icon="redo" label={t("redo")} disabled={!canRedo} onPress={onRedo} />
    </>
  );
}
