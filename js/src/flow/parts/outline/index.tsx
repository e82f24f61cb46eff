// The flow as tables: one for each column, and one for the ribbons from each column to the next.
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { openingAt } from "../../../analysis/opening";
import type { PanelProps } from "../../../analysis/panel";
import { isBusy } from "../../../analysis/view";
import { nodeAt, type Spot, sameSpot } from "../../../core/flow-places";
import "../../../parts/listing/listing.css";
import { Button, QUIET } from "../../../shared/button";
import type { TablesProps } from "../../tables";
import type { View } from "../../view";
import "./outline.css";
import { columnTables, ribbonTables } from "./rows";
import { Sheet } from "./sheet";

function FlowTables({ view, props: { state, map } }: PanelProps<TablesProps, View>) {
  const { t, words } = view;
  const box = useRef<HTMLElement>(null);
  const tables = useMemo(() => [...columnTables(words, map), ...ribbonTables(words, map)], [words, map]);
  useFocus(view, box, state.focusTurn, state.cursor);
  const look = (target: EventTarget | null): void => {
    const { row } = (target as HTMLElement).dataset;
    if (row === undefined) return;
    const spot = spotOf(view, row);
    if (!sameSpot(view.state.cursor, spot)) view.set({ cursor: spot });
    view.look(spot);
  };
  const openRow = (row: string, button: HTMLElement): void => {
    const spot = spotOf(view, row);
    view.edit(({ openSpotMenu }) => openSpotMenu(view, spot, openingAt(button)));
  };
  const openHead = (number: number, button: HTMLElement): void =>
    view.edit(({ openColumnMenu }) => openColumnMenu(view, number, openingAt(button)));
  return (
    <section
      ref={box}
      {...QUIET}
      class="ipj-outline"
      aria-label={t("outline-label")}
      aria-busy={isBusy(state)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the room is scrolled with the arrow keys
      tabIndex={0}
      data-testid="ipj-outline"
      onFocusIn={({ target }) => look(target)}
      onFocusOut={() => {
        if (!view.state.menu) view.look(null);
      }}
    >
      <p>{t("outline-say", { reads: view.reads ? "yes" : "no" })}</p>
      {tables.map((table) => (
        <div key={table.key} class="ipj-outline-part">
          <Sheet view={view} table={table} onMenu={view.reads ? null : openRow} />
          {!view.reads && table.column !== null && (
            <Button
              icon="more"
              label={t("column-menu", { column: table.caption })}
              tip="end"
              class="ipj-outline-menu"
              popup="menu"
              open={state.menu?.label === table.caption}
              onPress={(event) => openHead(table.column ?? 0, event.currentTarget as HTMLElement)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

/** The node or ribbon of a row. */
function spotOf(view: View, key: string): Spot {
  const { map } = view.state;
  const node: Spot = { part: "node", key };
  return map && nodeAt(map, node) ? node : { part: "ribbon", key };
}

/** The focus is asked for: it goes to the row of what the keys act on. */
function useFocus(view: View, box: { current: HTMLElement | null }, turn: number, cursor: Spot | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus once
  useLayoutEffect(() => {
    if (turn === view.given.focus || !box.current) return;
    view.given.focus = turn;
    const all = [...box.current.querySelectorAll<HTMLElement>("[data-row]")];
    (all.find(({ dataset }) => dataset.row === cursor?.key) ?? all[0] ?? box.current).focus();
  }, [turn]);
}

export const panels = { outline: FlowTables };
