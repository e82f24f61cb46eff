import { useState } from "preact/hooks";
import { LISTED, Listing } from "../../../parts/listing/listing";
import { Button, QUIET } from "../../../shared/button";
import type { View } from "../../view";
import type { FlowTable } from "./rows";

interface SheetProps {
  view: View;
  table: FlowTable;
  /** Opens the menu of a row; without it rows are only read. */
  onMenu: ((row: string, button: HTMLElement) => void) | null;
}

/** So many rows at first, and more of them whenever they are asked for. */
const ROWS = 100;

/** One of the tables, as far as its rows are shown. */
export function Sheet({ view, table: { caption, columns, rows }, onMenu }: SheetProps) {
  const { t, words } = view;
  const [most, setMost] = useState(ROWS);
  const left = rows.length - most;
  const listed = rows.slice(0, most).map(({ key, name, cells }) => {
    const button = (
      <button
        type="button"
        {...QUIET}
        class={LISTED}
        aria-haspopup="menu"
        data-row={key}
        onClick={(event) => onMenu?.(key, event.currentTarget)}
      >
        {name}
      </button>
    );
    return { key, cells: [onMenu ? button : name, ...cells] };
  });
  return (
    <>
      <Listing caption={caption} columns={columns} rows={listed} />
      {left > 0 && (
        <Button
          label={t("outline-more", { number: words.formats.count(left), count: left })}
          onPress={() => setMost(most + ROWS)}
        >
          {t("outline-more", { number: words.formats.count(left), count: left })}
        </Button>
      )}
    </>
  );
}
