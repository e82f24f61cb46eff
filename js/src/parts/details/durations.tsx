import type { AnalysisView } from "../../analysis/view";
import type { Reply } from "../../protocol/messages";
import { useAnswer } from "./asking";
import { Chart } from "./chart";
import { Pending } from "./pending";
import type { TabProps } from "./places";
import { heightAt, niceTicks } from "./scales";
import { Table } from "./table";

type Answer = Extract<Reply, { kind: "durations" }>;

const BARS = 24;
const GAP = 1;
const MEDIAN = 50;

/** How long an arrow or a ribbon takes: quantiles, how the times are spread, and who took how long. */
export function Durations({ view, places, side, title, onOpen }: TabProps) {
  const { t } = view;
  const [place] = places;
  const asked = useAnswer(view, place ? { kind: "durations", place, side, bars: BARS } : null);
  if (!place) return null;
  const { reply } = asked;
  return (
    <>
      <Pending view={view} asked={asked} />
      {reply && reply.instances === 0 && <p class="ipj-quiet">{t("nobody-moved")}</p>}
      {reply && reply.instances > 0 && (
        <>
          <Quantiles view={view} reply={reply} />
          <Bars view={view} reply={reply} title={title} />
          <Table
            view={view}
            of={{ table: "durations", place, side }}
            name={[title, t("details-durations")]}
            onOpen={onOpen}
          />
        </>
      )}
    </>
  );
}

function Quantiles({ view, reply }: { view: AnalysisView; reply: Answer }) {
  const { t, words } = view;
  return (
    <dl class="ipj-quantiles">
      {reply.quantiles.map(({ percent, time }) => (
        <div key={percent} class={percent === MEDIAN ? "ipj-quantile--median" : undefined}>
          <dt>{t("quantile", { percent })}</dt>
          <dd>{words.formats.duration(time)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Bars({ view, reply, title }: { view: AnalysisView; reply: Answer; title: string }) {
  const { t, words } = view;
  const { counts, edges, quantiles } = reply;
  const times = reply.views ?? reply.instances;
  const { count, duration, share } = words.formats;
  const ticks = niceTicks(counts, { whole: true });
  const [begin, end] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const median = quantiles.find(({ percent }) => percent === MEDIAN)?.time ?? begin;
  return (
    <Chart
      title={t("chart-of", { title, what: t("details-durations") })}
      label={t("durations-of", { title, median: duration(median) })}
      ticks={ticks}
      writeTick={count}
      names={edges.map((edge) => duration(edge))}
      edges
      readout={(index) => {
        const from = duration(edges[index] ?? 0);
        const to = duration(edges[index + 1] ?? 0);
        const many = counts[index] ?? 0;
        return t("durations-bar", { from, to, count: count(many), share: share(many / times) });
      }}
    >
      {(frame) => {
        const band = frame.width / counts.length;
        const x = frame.left + (frame.width * (median - begin)) / (end - begin);
        return (
          <>
            {counts.map((many, index) => {
              const top = heightAt(frame, many, ticks);
              return (
                <rect
                  key={edges[index]}
                  class="ipj-bar"
                  x={frame.left + band * index + GAP / 2}
                  y={top}
                  width={Math.max(1, band - GAP)}
                  height={frame.top + frame.height - top}
                />
              );
            })}
            <path class="ipj-median" d={`M${x} ${frame.top}v${frame.height}`} />
          </>
        );
      }}
    </Chart>
  );
}
