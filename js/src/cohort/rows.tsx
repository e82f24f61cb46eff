import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { coloredFigures, type HeatRange, heatOf, isHot } from "../core/cohorts";
import type { CohortState } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { Unseen } from "../shared/unseen";
import type { Layout } from "./layout";
import { columnTitle, intervalText, isIncluded, mainText, rowsHead, rowTitle, shareText } from "./says";
import type { Measure, View } from "./view";

/** What all rows have in common. */
export interface RowContext {
  view: View;
  table: CohortState;
  layout: Layout;
  /** Numbers of the columns that are drawn. */
  columns: readonly number[];
  columnsText: string;
  measure: Measure;
  /** Between which shares the colour rises. */
  heat: HeatRange | null;
  /** Id of what tells more about the cell with the focus. */
  describedBy: string;
}

interface RowProps extends RowContext {
  /** Column of the focus in the grid; -1 in other rows. */
  cursor: number;
}

interface CellProps {
  of: RowProps;
  role: "gridcell" | "columnheader" | "rowheader";
  /** Place in the grid, with its heads. */
  row: number;
  column: number;
  look?: string;
  /** How hot it is; null for no heat. */
  level?: number | null;
  selected?: boolean;
  title?: string;
  children?: ComponentChildren;
}

function Cell({ of, role, row, column, look = "", level = null, selected, title, children }: CellProps) {
  const { headWidth, columnWidth, still } = of.layout;
  const left = column === 0 ? 0 : headWidth + (column - 1) * columnWidth;
  const stays = column <= still;
  const style = {
    width: `${column === 0 ? headWidth : columnWidth}px`,
    ...(stays ? { left: `${left}px` } : { transform: `translateX(${left}px)` }),
    ...(level === null ? {} : { "--ipj-level": `${level}%` }),
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: all three roles have these
    <div
      {...QUIET}
      role={role}
      class={`ipj-cell ${stays ? "ipj-cell--still" : ""} ${level === null ? "" : "ipj-cell--hot"} ${look}`}
      style={style}
      title={title}
      data-cell={`${row}:${column}`}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-describedby={of.cursor === column ? of.describedBy : undefined}
      tabIndex={of.cursor === column ? 0 : -1}
    >
      {children}
    </div>
  );
}

interface LineProps {
  index: number;
  look?: string;
  style?: Record<string, string>;
  children: ComponentChildren;
}

function Line({ index, look = "", style, children }: LineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells have the focus
    <div class={`ipj-grid-row ${look}`} role="row" aria-rowindex={index + 1} style={style}>
      {children}
    </div>
  );
}

/** The heads of the columns. */
export function HeadRow(props: RowProps) {
  const { view, table, layout, columns, columnsText, cursor } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says which columns
  return useMemo(
    () => (
      <Line index={0} look="ipj-grid-row--head">
        <Cell of={props} role="columnheader" row={0} column={0} look="ipj-cell--name">
          {rowsHead(view, table)}
        </Cell>
        {columns.map((column) => {
          const about = table.columns[column];
          return (
            about && (
              <Cell key={column} of={props} role="columnheader" row={0} column={column + 1}>
                {columnTitle(view, about)}
              </Cell>
            )
          );
        })}
      </Line>
    ),
    [view, table, layout.columnWidth, layout.headWidth, columnsText, cursor],
  );
}

/** The average of each column. */
export function AverageRow(props: RowProps) {
  const { view, table, layout, columns, columnsText, cursor, heat, measure } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says which columns
  return useMemo(
    () => (
      <Line index={1} look="ipj-grid-row--average" style={{ top: `${layout.headHeight}px` }}>
        <Cell of={props} role="rowheader" row={1} column={0} look="ipj-cell--name">
          {view.t("average")}
        </Cell>
        {columns.map((column) => {
          const about = table.columns[column];
          const share = about && !isIncluded(about) ? (table.average[column] ?? null) : null;
          const level = measure === "instances" && isHot(table, column) ? heatOf(share, heat) : null;
          return (
            <Cell key={column} of={props} role="gridcell" row={1} column={column + 1} level={level}>
              {share === null ? "" : shareText(view, table, share)}
            </Cell>
          );
        })}
      </Line>
    ),
    [view, table, layout.columnWidth, layout.headWidth, columnsText, cursor, heat, measure],
  );
}

/** A cohort; `selected` names its selected columns between commas. */
export function Row(props: RowProps & { row: number; selected: string }) {
  const { view, table, layout, columns, columnsText, cursor, measure, row, selected, heat } = props;
  const { top, rowHeight, headHeight, columnWidth, headWidth } = layout;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says which columns
  return useMemo(() => {
    const title = rowTitle(view, table, row);
    const place = `translateY(${top * headHeight + row * rowHeight}px)`;
    return (
      <Line index={row + top} style={{ height: `${rowHeight}px`, transform: place }}>
        <Cell of={props} role="rowheader" row={row + top} column={0} look="ipj-cell--name" title={title}>
          <span>{title}</span>
        </Cell>
        {columns.map((column) => (
          <Figures key={column} of={props} row={row} column={column} selected={selected.includes(`,${column},`)} />
        ))}
      </Line>
    );
  }, [view, table, measure, columnsText, columnWidth, headWidth, top, rowHeight, cursor, selected, heat]);
}

function Figures({ of, row, column, selected }: Pick<CellProps, "of" | "row" | "column"> & { selected: boolean }) {
  const { view, table, measure, heat, layout } = of;
  const about = table.columns[column];
  const there = (table.counts[row]?.[column] ?? null) !== null;
  const included = about !== undefined && isIncluded(about);
  const share = table.shares[row]?.[column] ?? null;
  const incomplete = there && table.incomplete[row]?.[column] === true;
  const interval = table.show_intervals && !included ? intervalText(view, table, row, column) : null;
  return (
    <Cell
      of={of}
      role="gridcell"
      row={row + layout.top}
      column={column + 1}
      look={`${incomplete ? "ipj-cell--incomplete" : ""} ${included ? "ipj-cell--included" : ""}`}
      level={there && isHot(table, column) ? heatOf(coloredFigures(table, measure)[row]?.[column], heat) : null}
      selected={selected}
    >
      {there && (
        <>
          {(included || table.show_counts || measure !== "instances") && (
            <b>{mainText(view, table, included ? "instances" : measure, row, column)}</b>
          )}
          {!included && <span>{shareText(view, table, share)}</span>}
          {interval !== null && <span class="ipj-cell-interval">{interval}</span>}
          {incomplete && <Unseen>{view.t("incomplete")}</Unseen>}
        </>
      )}
    </Cell>
  );
}
