import { isHot } from "../../../core/cohorts";
import { Chart } from "../../../parts/details/chart";
import { bandAt, decimalsOf, heightAt, linePath, niceTicks } from "../../../parts/details/scales";
import type { CohortState } from "../../../protocol/messages";
import { columnTitle } from "../../says";
import type { View } from "../../view";
import { Legend } from "./legend";

export interface CurvesProps {
  view: View;
  table: CohortState;
  /** Labels of the rows to draw. */
  rows: readonly string[];
  title: (row: string) => string;
}

const MOST_DOTS = 30;

/** A line per cohort through the shares of its columns; what is not over yet is left out. */
export function ByPeriod({ view, table, rows, title }: CurvesProps) {
  const { t, words, shares } = view;
  // Those who return in the same period are no point on a line of churn.
  const columns = table.columns.flatMap((_, index) => (isHot(table, index) ? [index] : []));
  const names = columns.map((index) => {
    const column = table.columns[index];
    return column ? (column.label === "same_period" ? "0" : columnTitle(view, column)) : "";
  });
  const lines = rows.map((row) => {
    const index = table.rows.indexOf(row);
    return columns.map((column) =>
      table.incomplete[index]?.[column] ? null : (table.shares[index]?.[column] ?? null),
    );
  });
  const ticks = niceTicks(lines.flat());
  const about = t("curve-by-period", { type: table.type, granularity: table.granularity });
  return (
    <section>
      <h3>{about}</h3>
      <Legend titles={rows.map(title)} />
      <Chart
        title={about}
        legend={rows.map(title)}
        label={about}
        ticks={ticks}
        writeTick={(tick) => shares(tick, decimalsOf(ticks))}
        names={names}
        readout={(index) => {
          const shares = rows.map((row, line) => `${title(row)} ${words.formats.share(lines[line]?.[index] ?? null)}`);
          return `${names[index]}: ${shares.join(" · ")}`;
        }}
      >
        {(frame) =>
          lines.map((values, line) => (
            <g key={rows[line]} class={`ipj-line ipj-line--${line}`}>
              <path d={linePath(frame, values, ticks)} />
              {values.length <= MOST_DOTS &&
                values.map(
                  (value, at) =>
                    value !== null && (
                      <circle
                        key={names[at]}
                        cx={bandAt(frame, at, values.length)}
                        cy={heightAt(frame, value, ticks)}
                        r="2.5"
                      />
                    ),
                )}
            </g>
          ))
        }
      </Chart>
    </section>
  );
}
