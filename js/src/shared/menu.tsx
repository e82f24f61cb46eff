import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Point } from "../core/geometry";
import { QUIET } from "./button";
import { Entry, type MenuEntry, type MenuItems } from "./menu-entry";

export interface MenuProps {
  label: string;
  items: MenuItems;
  /** Top left corner, in the root's pixels. */
  at: Point;
  /** Where a submenu ends if there is no room at the right. */
  flip?: number;
  onClose: () => void;
  onBack?: () => void;
  /** An entry that shows nothing beforehand is looked at. */
  onLookAway?: (() => void) | undefined;
}

const MARGIN = 8;

export function Menu({ label, items, at, flip, onClose, onBack, onLookAway }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  // A menu may open under a pointer that rests: only one that moves looks at an entry.
  const hovered = useRef<MenuEntry | null>(null);
  const [open, setOpen] = useState<{ entry: MenuEntry; at: Point; flip: number } | null>(null);
  const enabled = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("button:not([aria-disabled])") ?? []),
  ];

  // The size is known only once the menu is in the page.
  useLayoutEffect(() => {
    const element = list.current;
    const root = element?.closest(".ipj-root");
    if (!element || !root) return;
    const [right, bottom] = [root.clientWidth - MARGIN, root.clientHeight - MARGIN];
    const x = at.x + element.offsetWidth > right ? (flip ?? right) - element.offsetWidth : at.x;
    element.style.left = `${Math.max(MARGIN, x)}px`;
    element.style.top = `${Math.max(MARGIN, Math.min(at.y, bottom - element.offsetHeight))}px`;
    const first = element.querySelector<HTMLElement>("button:not([aria-disabled])");
    first?.focus({ preventScroll: true });
    // Part of the widget may be out of sight, and so may an entry of a long menu.
    for (const each of [element, first]) each?.scrollIntoView({ block: "nearest" });
  }, [at, flip]);

  const look = (entry: MenuEntry): void => (entry.onLook ?? onLookAway)?.();
  const unfold = (entry: MenuEntry, button: HTMLElement): void => {
    if (open?.entry === entry) return;
    const root = button.closest(".ipj-root")?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const { left, right, top } = button.getBoundingClientRect();
    setOpen({ entry, at: { x: right - root.x - 4, y: top - root.y - 5 }, flip: left - root.x + 4 });
  };
  const activate = (entry: MenuEntry, button: HTMLElement): void => {
    if (entry.disabled) return;
    if (entry.entries) unfold(entry, button);
    else {
      onClose();
      entry.run?.();
    }
  };
  const fold = (): void => {
    setOpen(null);
    enabled()
      .find((each) => each.ariaExpanded === "true")
      ?.focus();
  };
  const keyDown = (event: KeyboardEvent): void => {
    const all = enabled();
    const here = all.indexOf(event.target as HTMLElement);
    const by = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (by !== undefined) all[(by + all.length) % all.length]?.focus();
    else if (event.key === "ArrowRight" && all[here]?.ariaHasPopup) all[here].click();
    else if (event.key === "ArrowLeft" && onBack) onBack();
    else if (event.key === "Escape") (onBack ?? onClose)();
    else if (event.key === "Tab") onClose();
    else if (event.key.length === 1 && event.key !== " ") {
      // A letter leads to the next entry that begins with it.
      const begins = ({ innerText }: HTMLElement): boolean =>
        innerText.trim().toLowerCase().startsWith(event.key.toLowerCase());
      [...all.slice(here + 1), ...all.slice(0, here + 1)].find(begins)?.focus();
    }
    event.stopPropagation();
    // These two press the button.
    if (event.key !== "Enter" && event.key !== " ") event.preventDefault();
  };

  return (
    <>
      <div
        ref={list}
        class="ipj-menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        {...QUIET}
        onKeyDown={keyDown}
        onPointerLeave={() => {
          hovered.current = null;
        }}
      >
        {items.map((group) => (
          <div class="ipj-menu-group" role="group" key={group[0]?.label}>
            {group.map((entry) => (
              <Entry
                key={entry.label}
                entry={entry}
                open={open?.entry === entry}
                onActivate={(button) => activate(entry, button)}
                onHover={(button) => {
                  if (hovered.current === entry) return;
                  hovered.current = entry;
                  look(entry);
                  if (entry.entries) unfold(entry, button);
                  else setOpen(null);
                }}
                onFocus={() => look(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      {open?.entry.entries && (
        <Menu
          label={open.entry.label}
          items={open.entry.entries}
          at={open.at}
          flip={open.flip}
          onClose={onClose}
          onBack={fold}
        />
      )}
    </>
  );
}
