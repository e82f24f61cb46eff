// What a drawing shows, as a table that a screen reader walks cell by cell.
import type { ComponentChildren } from "preact";
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
  return (
    <table class="ipj-listing">
      <caption>{caption}</caption>
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
}
