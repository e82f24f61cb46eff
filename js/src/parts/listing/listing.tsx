// What a drawing shows, as a table that a screen reader walks cell by cell.
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { QUIET } from "../../shared/button";
import { useRoving } from "../../shared/roving";

export interface ListingColumn {
  readonly key: string;
  readonly label: string;
  readonly number?: boolean;
}

export interface ListingRow {
  readonly key: string;
  /** What the row is part of the drawing, as data attributes, by which keys and menus find it. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly look?: string;
  /** By columns; the first cell is the head of the row. */
  readonly cells: readonly ComponentChildren[];
}

interface ListingProps {
  caption: string;
  columns: readonly ListingColumn[];
  rows: readonly ListingRow[];
}

/** On what takes the focus in a listing: all of it is one tab stop, walked with the arrow keys, Home and End. */
export const LISTED = "ipj-listed";

const WAYS: Readonly<Record<string, 1 | -1 | "first" | "last">> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: "first",
  End: "last",
};

export function Listing({ caption, columns, rows }: ListingProps) {
  const { group, step, settle } = useRoving<HTMLTableSectionElement>(`.${LISTED}`);
  const look = (column: ListingColumn | undefined): string | undefined =>
    column?.number ? "ipj-listing-number" : undefined;
  const frame = useRef<HTMLDivElement>(null);
  const wide = useOverflow(frame);
  // Where all of it shows there is nothing to scroll, and no further stop for the Tab key.
  const scrolled = wide && { role: "region" as const, "aria-label": caption, tabIndex: 0 };
  const table = (
    <table class="ipj-listing">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" class={look(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        ref={group}
        onFocusIn={({ target }) => settle(target as Element)}
        onKeyDown={(event) => {
          const by = WAYS[event.key];
          if (by === undefined || !(event.target as Element).matches(`.${LISTED}`)) return;
          event.preventDefault();
          event.stopPropagation();
          step(event.target, by);
        }}
      >
        {rows.map(({ key, data, look: own, cells }) => (
          <tr key={key} {...data} class={own}>
            {cells.map((cell, place) =>
              place === 0 ? (
                <th key={columns[place]?.key} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[place]?.key} class={look(columns[place])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a region that is scrolled with the keys
    <div
      ref={frame}
      class="ipj-listing-frame"
      {...QUIET}
      {...scrolled}
      onKeyDown={(event) => {
        // The browser scrolls; elsewhere these keys walk.
        if (event.target === event.currentTarget && event.key in WAYS) event.stopPropagation();
      }}
    >
      {table}
    </div>
  );
}

/** Whether what is inside is wider than the frame. */
function useOverflow(frame: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [frame]);
  return wide;
}
