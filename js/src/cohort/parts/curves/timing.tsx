import { returnedBy, returnedSteps, type Step, timeEdges } from "../../../core/survival";
import { useAnswer } from "../../../parts/details/asking";
import { Chart } from "../../../parts/details/chart";
import { Pending } from "../../../parts/details/pending";
import { decimalsOf, type Frame, heightAt, niceTicks } from "../../../parts/details/scales";
import type { Reply, TimingRow } from "../../../protocol/messages";
import { rowsHead } from "../../says";
import type { View } from "../../view";
import type { CurvesProps } from "./by-period";
import { Legend } from "./legend";

type Answer = Extract<Reply, { kind: "timing" }>;

const MOST_EDGES = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Kaplan-Meier curves of the time until the return, medians, and a test of two rows. */
export function Timing({ view, table, rows, title }: CurvesProps) {
  const { t } = view;
  const asked = useAnswer(view, { kind: "timing", rows: [...rows] });
  const { reply } = asked;
  const shown = (reply?.rows ?? []).filter(({ row }) => rows.includes(row));
  return (
    <section>
      <h3>{t("time-to-return")}</h3>
      <p class="ipj-quiet">{t("time-to-return-about")}</p>
      <Pending view={view} asked={asked} />
      {reply && <Steps view={view} reply={reply} title={title} />}
      {reply?.test ? <p role="status">{withTitles(reply.test.text, table.by_period ? rows : [], title)}</p> : null}
      {reply && rows.length !== 2 && <p class="ipj-quiet">{t("choose-two")}</p>}
      {shown.length > 0 && <Medians view={view} table={table} rows={shown} title={title} />}
    </section>
  );
}

/** Rows are called in a sentence of the kernel as they are in the table. */
function withTitles(text: string, rows: readonly string[], title: (row: string) => string): string {
  return rows.reduce((said, row) => said.replaceAll(row, title(row)), text);
}

function Steps({ view, reply, title }: { view: View; reply: Answer; title: (row: string) => string }) {
  const { t, words } = view;
  const { curves } = reply;
  const last = Math.max(1, ...curves.flatMap(({ times }) => times.at(-1) ?? 0));
  const edges = timeEdges(last, MOST_EDGES);
  const end = edges.at(-1) ?? last;
  const lines = curves.map(returnedSteps);
  const ticks = returnedTicks(curves);
  const titles = curves.map(({ row }) => title(row));
  const at = ({ left, width }: Frame, time: number): number => left + (width * time) / end;
  return (
    <>
      <Legend titles={titles} />
      <Chart
        title={t("time-to-return")}
        legend={titles}
        label={t("time-to-return-chart", { rows: words.list(titles) })}
        ticks={ticks}
        writeTick={(tick) => view.shares(tick, decimalsOf(ticks))}
        names={edges.map((edge) => (edge === 0 ? "0" : words.formats.duration(edge)))}
        edges
        readout={(index) => {
          const time = edges[index + 1] ?? end;
          const shares = lines.map((steps, line) => {
            return `${titles[line]} ${words.formats.share(returnedBy(steps, time))}`;
          });
          return `${t("within-time", { time: words.formats.duration(time) })} ${shares.join(" · ")}`;
        }}
      >
        {(frame) =>
          curves.map(({ row, times, low, high }, line) => (
            <g key={row} class={`ipj-line ipj-line--${line}`}>
              <path class="ipj-band" d={bandPath(frame, at, ticks, times, low, high)} />
              <path d={stepPath(frame, at, ticks, lines[line] ?? [], times.at(-1) ?? 0)} />
            </g>
          ))
        }
      </Chart>
    </>
  );
}

type At = (frame: Frame, time: number) => number;

/** Up to all; or, where fewer than half have returned, up to the highest bound, so that the curves are not pressed flat. */
function returnedTicks(curves: Answer["curves"]): readonly number[] {
  const returned = curves.flatMap(({ shares, low }) => [...shares, ...low].map((left) => 1 - (left ?? 1)));
  return Math.max(...returned) > 0.5 ? TICKS : niceTicks(returned);
}

function stepPath(frame: Frame, at: At, ticks: readonly number[], steps: readonly Step[], end: number): string {
  const [first, ...others] = steps;
  if (!first) return "";
  const point = (time: number, share: number): string =>
    `${at(frame, time).toFixed(1)} ${heightAt(frame, share, ticks).toFixed(1)}`;
  const path = others.map(([time, share]) => `H${at(frame, time).toFixed(1)}L${point(time, share)}`).join("");
  return `M${point(...first)}${path}H${at(frame, end).toFixed(1)}`;
}

/** The 95% interval of a curve, as an area. */
function bandPath(
  frame: Frame,
  at: At,
  ticks: readonly number[],
  times: readonly number[],
  low: readonly (number | null)[],
  high: readonly (number | null)[],
): string {
  // What has not returned at least is what has returned at most.
  const edge = (bounds: readonly (number | null)[]): [number, number][] =>
    times.flatMap((time, index) => {
      const bound = bounds[index] ?? null;
      return bound === null ? [] : [[at(frame, time), heightAt(frame, 1 - bound, ticks)] as [number, number]];
    });
  const [upper, lower] = [edge(low), edge(high)];
  const [start] = upper;
  if (!start) return "";
  const there = upper.map(([x, y]) => `H${x.toFixed(1)}V${y.toFixed(1)}`).join("");
  const back = lower
    .toReversed()
    .map(([x, y]) => `V${y.toFixed(1)}H${x.toFixed(1)}`)
    .join("");
  return `M${start[0].toFixed(1)} ${start[1].toFixed(1)}${there}${back}Z`;
}

type MediansProps = Pick<CurvesProps, "view" | "table" | "title"> & { rows: readonly TimingRow[] };

function Medians({ view, table, rows, title }: MediansProps) {
  const { t, words } = view;
  const { duration, count } = words.formats;
  const median = ({ median, median_low, median_high }: TimingRow): string => {
    if (median === null && median_low === null) return t("median-not-reached");
    const low = duration(median_low);
    if (median === null) return t("median-beyond", { low });
    return median_high === null
      ? t("median-from", { median: duration(median), low })
      : t("median-between", { median: duration(median), low, high: duration(median_high) });
  };
  return (
    <table class="ipj-medians">
      <thead>
        <tr>
          <th scope="col">{rowsHead(view, table)}</th>
          <th scope="col">{t("included")}</th>
          <th scope="col">{t("have-returned")}</th>
          <th scope="col">{t("median-time")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <th scope="row">{title(row.row)}</th>
            <td>{count(row.instances)}</td>
            <td>{count(row.events)}</td>
            <td>{median(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
