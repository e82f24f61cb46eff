import { useState } from "preact/hooks";
import { type Carried, carriedOf } from "../core/carried";
import { NONE_PICKED, type Picked, pick } from "../core/selection";
import { followPointer } from "./pointer";
import { useRoving } from "./roving";

export interface RailDrag {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  cancel(): void;
}

/** A drag has begun: what it carries and how to give it up; gives who follows it from here. */
export type OnDrag = (carried: readonly Carried[], giveUp: () => void) => RailDrag;
export type OnMenu = (carried: readonly Carried[], row: HTMLElement) => void;
/** A key that the tree has no use for was pressed on a row; gives whether it did something. */
export type OnKey = (key: string, carried: Carried, row: HTMLElement) => boolean;

/** What is picked and unfolded in the rail, and what pointers and keys do to it. */
export function useTree(onDrag: OnDrag, onMenu: OnMenu, onKey: OnKey) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<Picked>(NONE_PICKED);
  const tree = useRoving<HTMLDivElement>("[role=treeitem]");

  const rowOf = (event: Event): HTMLElement | null => (event.target as Element).closest("[role=treeitem]");
  const picking = (key: string, how: "alone" | "toggle" | "range", from = picked): Picked =>
    pick(
      from,
      key,
      how,
      tree.all().flatMap((row) => row.dataset.key ?? []),
    );
  /** What an action on a row is about: all that are picked with it, or it alone. */
  const carried = (key: string): Picked => (picked.keys.includes(key) ? picked : picking(key, "alone"));
  const openMenu = (key: string, row: HTMLElement): void => onMenu(carried(key).keys.map(carriedOf), row);
  const fold = (id: string): void => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };

  const press = (event: PointerEvent): void => {
    const row = rowOf(event);
    const { key, fold: id } = row?.dataset ?? {};
    if (!row || !key || event.button !== 0 || (event.target as Element).closest("[data-menu]")) return;
    const how = event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "alone";
    // What is picked already may be about to be dragged, also with Shift or Ctrl held: only a click changes that.
    const held = picked.keys.includes(key);
    const next = held ? picked : picking(key, how);
    setPicked(next);
    row.focus({ preventScroll: true });
    let drag: RailDrag | null = null;
    const giveUp = followPointer(event, {
      start: () => {
        drag = onDrag(next.keys.map(carriedOf), giveUp);
      },
      move: (moved) => drag?.move(moved),
      end: (ended) => drag?.end(ended),
      tap: () => {
        if (held) setPicked(picking(key, how));
        if (how === "alone" && id) fold(id);
      },
      cancel: () => drag?.cancel(),
    });
  };
  const click = (event: MouseEvent): void => {
    const row = rowOf(event);
    const { key, fold: id } = row?.dataset ?? {};
    if (row && key && (event.target as Element).closest("[data-menu]")) openMenu(key, row);
    // A pointer has folded on its tap; a screen reader only clicks.
    else if (id && (!key || event.detail === 0)) fold(id);
  };
  /** What a key does in the tree; false if nothing. */
  const steer = (event: KeyboardEvent, row: HTMLElement): boolean => {
    const { key: component, fold: id } = row.dataset;
    const open = row.ariaExpanded === "true";
    const by = ({ ArrowDown: 1, ArrowUp: -1, Home: "first", End: "last" } as const)[event.key as "Home"];
    if (by) {
      const next = tree.step(row, by)?.dataset.key;
      const from = { ...picked, anchor: picked.anchor ?? component ?? null };
      if (next && event.shiftKey) setPicked(picking(next, "range", from));
    } else if (event.key === "ArrowRight" && id) {
      if (open) tree.step(row, 1);
      else fold(id);
    } else if (event.key === "ArrowLeft") {
      if (id && open) fold(id);
      else parentOf(row, tree.all())?.focus();
    } else if (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      if (component) openMenu(component, row);
      else row.click();
    } else if (event.key === " ") {
      if (component) setPicked(picking(component, "toggle"));
      else row.click();
    } else if (event.key === "Escape" && picked.keys.length > 0) setPicked(NONE_PICKED);
    else return component !== undefined && onKey(event.key, carriedOf(component), row);
    return true;
  };

  return {
    tree,
    turned,
    picked: picked.keys,
    handlers: {
      onPointerDown: press,
      onClick: click,
      onKeyDown: (event: KeyboardEvent): void => {
        const row = rowOf(event);
        if (!row || !steer(event, row)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onFocusIn: (event: FocusEvent): void => tree.settle(rowOf(event)),
      onContextMenu: (event: MouseEvent): void => {
        const row = rowOf(event);
        if (row?.dataset.key) openMenu(row.dataset.key, row);
        event.preventDefault();
      },
    },
  };
}

function parentOf(row: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | undefined {
  return rows.slice(0, rows.indexOf(row)).findLast((each) => Number(each.ariaLevel) < Number(row.ariaLevel));
}
