import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { isBusy, isOutdated } from "../analysis/view";
import { type Cell, cellKey, piecesIn, scrolledTo } from "../core/cells";
import { heatRange } from "../core/cohorts";
import type { CohortState } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { partOf } from "../shared/pointer";
import { createGestures } from "./gestures";
import { gridKey } from "./keyboard";
import { heightOf, type Layout, layoutOf, widthOf, within } from "./layout";
import { AverageRow, HeadRow, Row, type RowContext } from "./rows";
import { containerName } from "./says";
import type { View, ViewState } from "./view";

interface Room {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

const MORE_ROWS = 3;
const MORE_COLUMNS = 2;
const NO_ROOM: Room = { width: 0, height: 0, left: 0, top: 0 };

interface GridProps {
  view: View;
  state: ViewState;
  table: CohortState;
  describedBy: string;
}

/** The table: a grid of which only what shows is drawn, and the row and column of the focus. */
export function Grid({ view, state, table, describedBy }: GridProps) {
  const { t } = view;
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>(NO_ROOM);
  const layout = useMemo(() => layoutOf(table, room.width, state.measure), [table, room.width, state.measure]);
  const cursor = within(state.cursor, layout);
  useRoom(box, setRoom);
  useMiddle(box, layout, table, room.width > 0);
  useFocus(view, box, cursor, layout, state.focusTurn);
  useInSight(box, cursor, layout, room, state.panel);

  const still = layout.headWidth + layout.still * layout.columnWidth;
  const [firstRow, lastRow] = piecesIn(
    room.top,
    room.top + room.height - layout.top * layout.headHeight,
    layout.rowHeight,
    layout.rows,
    MORE_ROWS,
  );
  const moving = layout.columns - layout.still;
  const [left, right] = piecesIn(room.left, room.left + room.width - still, layout.columnWidth, moving, MORE_COLUMNS);
  const columns = numbers(left + layout.still, right + layout.still, cursor.column - 1, layout.still, layout.columns);
  const rows = numbers(firstRow, lastRow, cursor.row - layout.top, 0, layout.rows);
  const context: RowContext = {
    view,
    table,
    layout,
    columns,
    columnsText: columns.join(),
    measure: state.measure,
    heat: useMemo(() => heatRange(table, state.measure), [table, state.measure]),
    describedBy,
  };
  /** Scrolling draws anew only what comes into view. */
  const pieceOf = ({ left, top }: Room): string =>
    `${Math.floor(left / layout.columnWidth)} ${Math.floor(top / layout.rowHeight)}`;
  const gestures = createGestures(view, layout, table);
  // What keys scroll below a mouse that rests is not looked at.
  const keyed = useRef(false);
  const lookAt = ({ target }: Event): void => {
    const key = partOf(target as Element, "cell");
    view.set({ over: key ? toCell(key) : null });
  };
  const chosen = selectedByRow(state);
  const cursorIn = (row: number): number => (cursor.row === row ? cursor.column : -1);
  const shape = { rows: layout.rows + layout.top, columns: layout.columns + 1 };
  const page = Math.max(1, Math.floor((room.height - layout.top * layout.headHeight) / layout.rowHeight) - 1);

  return (
    <div
      ref={box}
      class={`ipj-grid ipj-grid--${table.type} ${isOutdated(state) ? "ipj-grid--old" : ""}`}
      role="grid"
      aria-label={t("grid-label", { container: containerName(state) })}
      aria-rowcount={shape.rows}
      aria-colcount={shape.columns}
      aria-multiselectable="true"
      aria-busy={isBusy(state)}
      data-testid="ipj-grid"
      {...QUIET}
      onScroll={() => {
        const next = roomOf(box.current);
        if (pieceOf(next) !== pieceOf(room)) setRoom(next);
      }}
      onKeyDown={(event) => {
        if (!gridKey(view, table, layout, cursor, shape, page, event)) return;
        keyed.current = true;
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={gestures.press}
      onPointerOver={(event) => event.pointerType === "mouse" && !keyed.current && lookAt(event)}
      onPointerMove={(event) => {
        if (!keyed.current || (event.movementX === 0 && event.movementY === 0)) return;
        keyed.current = false;
        lookAt(event);
      }}
      onWheel={() => {
        keyed.current = false;
      }}
      onPointerLeave={() => view.set({ over: null })}
      onContextMenu={gestures.menu}
      onFocusIn={(event) => {
        const key = partOf(event.target as Element, "cell");
        if (key && key !== cellKey(view.state.cursor)) view.set({ cursor: toCell(key) });
      }}
    >
      <div
        class="ipj-grid-space"
        role="presentation"
        style={{ width: `${widthOf(layout)}px`, height: `${heightOf(layout)}px` }}
      >
        <HeadRow {...context} cursor={cursorIn(0)} />
        {table.show_average && <AverageRow {...context} cursor={cursorIn(1)} />}
        {rows.map((row) => (
          <Row
            key={table.rows[row]}
            {...context}
            row={row}
            cursor={cursorIn(row + layout.top)}
            selected={chosen.get(row) ?? ""}
          />
        ))}
      </div>
    </div>
  );
}

/** The room of the grid, and how far it is scrolled. */
function roomOf(box: HTMLElement | null): Room {
  if (!box) return NO_ROOM;
  return { width: box.clientWidth, height: box.clientHeight, left: box.scrollLeft, top: box.scrollTop };
}

function useRoom(box: { current: HTMLElement | null }, setRoom: (room: Room) => void): void {
  useLayoutEffect(() => {
    const element = box.current as HTMLElement;
    const observer = new ResizeObserver(() => setRoom(roomOf(element)));
    observer.observe(element);
    setRoom(roomOf(element));
    return () => observer.disconnect();
  }, [box, setRoom]);
}

/** Where periods before the inclusion are shown too, those included begin in the middle. */
function useMiddle(box: { current: HTMLElement | null }, layout: Layout, table: CohortState, ready: boolean): void {
  const middle = table.columns.findIndex(({ first }) => first === null);
  const { latency } = table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a table, whatever its room is later
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !latency || !ready) return;
    const room = element.clientWidth - layout.headWidth;
    element.scrollLeft = middle * layout.columnWidth - (room - layout.columnWidth) / 2;
  }, [box, latency, middle, ready]);
}

/** Follow the cursor: scroll its cell into view, and focus it. */
function useFocus(view: View, box: { current: HTMLElement | null }, cursor: Cell, layout: Layout, turn: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus once
  useLayoutEffect(() => {
    const element = box.current;
    // A grid that is made anew, after a table without rows, has no claim to it.
    if (!element || turn === view.given.focus) return;
    view.given.focus = turn;
    scrollTo(element, cursor, layout);
    element.querySelector<HTMLElement>(`[data-cell="${cellKey(cursor)}"]`)?.focus({ preventScroll: true });
  }, [view, box, turn]);
}

/** What a panel is about stays in sight when the panel takes part of the room. */
function useInSight(
  box: { current: HTMLElement | null },
  cursor: Cell,
  layout: Layout,
  room: Room,
  panel: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever scrolls away later means it
  useLayoutEffect(() => {
    if (box.current && panel) scrollTo(box.current, cursor, layout);
  }, [panel, room.height, room.width]);
}

function scrollTo(element: HTMLElement, cursor: Cell, layout: Layout): void {
  const { top, headHeight, headWidth, rowHeight, columnWidth, still } = layout;
  const row = cursor.row - top;
  if (row >= 0) {
    const height = element.clientHeight - top * headHeight;
    element.scrollTop = scrolledTo(element.scrollTop, height, row * rowHeight, (row + 1) * rowHeight);
  }
  const column = cursor.column - 1 - still;
  if (column >= 0) {
    const width = element.clientWidth - headWidth - still * columnWidth;
    element.scrollLeft = scrolledTo(element.scrollLeft, width, column * columnWidth, (column + 1) * columnWidth);
  }
}

/** Numbers of what is drawn: those that show, those that stay, and that of the focus. */
function numbers(first: number, last: number, focused: number, still: number, count: number): number[] {
  const all = new Set<number>();
  for (let number = 0; number < Math.min(still, count); number += 1) all.add(number);
  for (let number = first; number < Math.min(last, count); number += 1) all.add(number);
  if (focused >= 0 && focused < count) all.add(focused);
  return [...all].sort((one, other) => one - other);
}

function selectedByRow({ selection }: ViewState): Map<number, string> {
  const found = new Map<number, string>();
  for (const key of selection.cells) {
    const { row, column } = toCell(key);
    found.set(row, `${found.get(row) ?? ","}${column},`);
  }
  return found;
}

function toCell(key: string): Cell {
  const [row = 0, column = 0] = key.split(":").map(Number);
  return { row, column };
}
