import { useLayoutEffect, useRef } from "preact/hooks";

/** One tab stop for a group of controls: the last used one. Preact leaves a `tabindex` alone that no view changes. */
export function useRoving<E extends HTMLElement>(selector: string) {
  const group = useRef<E>(null);
  const all = (): HTMLElement[] => [...(group.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const settle = (current: Element | null): void => {
    const members = all();
    const stop = members.find((each) => each === current) ?? members.find(isStop) ?? members[0];
    for (const each of members) each.setAttribute("tabindex", each === stop ? "0" : "-1");
  };
  useLayoutEffect(() => settle(null));

  const step = (from: EventTarget | null, by: number | "first" | "last"): HTMLElement | undefined => {
    const members = all();
    const here = members.indexOf(from as HTMLElement);
    const to = by === "first" ? 0 : by === "last" ? members.length - 1 : here + by;
    const next = members[Math.min(members.length - 1, Math.max(0, to))];
    next?.focus();
    return next;
  };
  return { group, all, step, settle };
}

const isStop = (element: HTMLElement): boolean => element.getAttribute("tabindex") === "0";
