import { useEffect, useState } from "preact/hooks";
import type { Carried } from "../core/carried";
import type { ItemEntry } from "../protocol/messages";
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

export type ComponentKind = "metric" | "dimension" | "segment" | "date_range";

export function kindOf(carried: Carried): ComponentKind {
  return Object.keys(carried)[0] as ComponentKind;
}

/** The mark of a kind of component. */
export function Kind({ kind }: { kind: ComponentKind }) {
  return (
    <span class={`ipj-kind ipj-kind--${kind}`}>
      <Icon name={kind} />
    </span>
  );
}
