import { useEffect, useState } from "preact/hooks";
import type { Component, ItemEntry } from "../protocol/messages";
import { Icon } from "./icons";

export interface ItemPage {
  readonly items: readonly ItemEntry[];
  readonly total: number;
}

/** Ask for a page of a dimension's items; null if there was no answer. */
export type LoadItems = (dimension: string, search: string, offset: number, limit: number) => Promise<ItemPage | null>;

export interface ItemList extends ItemPage {
  readonly state: "idle" | "loading" | "ready" | "failed";
  more(): void;
}

const PAGE = 50;
/** Many dimensions may hold what is searched for: a few of each. */
const PAGE_FOUND = 8;
const EMPTY = { items: [], total: 0, state: "idle" } as const;

/** The items of a dimension, loaded when they are wanted and page by page. */
export function useItems(load: LoadItems, dimension: string, search: string, wanted: boolean): ItemList {
  const [list, setList] = useState<Omit<ItemList, "more">>(EMPTY);
  const [asked, setAsked] = useState({ search, offset: 0 });
  // Another search starts from the first page.
  const offset = asked.search === search ? asked.offset : 0;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setList((before) => ({ ...before, state: "loading" }));
    load(dimension, search, offset, search && !offset ? PAGE_FOUND : PAGE).then((page) => {
      if (!current) return;
      const join = ({ items }: ItemPage): Omit<ItemList, "more"> =>
        page
          ? { items: [...items.slice(0, offset), ...page.items], total: page.total, state: "ready" }
          : { ...EMPTY, state: "failed" };
      setList(join);
    });
    return () => {
      current = false;
    };
  }, [load, dimension, search, wanted, offset]);
  return { ...list, more: () => setAsked({ search, offset: list.items.length }) };
}

/** A value that follows another after it has come to rest. */
export function useSettled<T>(value: T, delayMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}

/** The component that a key of `componentKey` stands for. */
export function componentOf(key: string): Component {
  const [kind, id, item] = JSON.parse(key) as [string, string, string];
  if (kind === "dimension") return { dimension: id, item };
  return { [kind]: id } as unknown as Component;
}

export type ComponentKind = "metric" | "dimension" | "segment" | "date_range";

export function kindOf(component: Component): ComponentKind {
  return Object.keys(component)[0] as ComponentKind;
}

/** The mark of a kind of component. */
export function Kind({ kind }: { kind: ComponentKind }) {
  return (
    <span class={`ipj-kind ipj-kind--${kind}`}>
      <Icon name={kind} />
    </span>
  );
}
