import { useMemo, useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import { createPeriodWriter, firstDay } from "../../core/periods";
import type { Granularity, Reply } from "../../protocol/messages";
import { useAnswer } from "./asking";
import { Chart } from "./chart";
import { Select } from "./fields";
import { Pending } from "./pending";
import type { TabProps } from "./places";
import { bandAt, heightAt, linePath, niceTicks } from "./scales";
import { Table } from "./table";

type Answer = Extract<Reply, { kind: "trend" }>;

const GRANULARITIES = ["day", "week", "month", "quarter", "year"] as const;

/** The figures over time, a line for each place; below it the same as a table. */
export function Trend({ view, places, side, title, note = null }: TabProps & { note?: string | null }) {
  const { t } = view;
  const [granularity, setGranularity] = useState<(typeof GRANULARITIES)[number]>("month");
  const names = {
    day: t("granularity-day"),
    week: t("granularity-week"),
    month: t("granularity-month"),
    quarter: t("granularity-quarter"),
    year: t("granularity-year"),
  };
  const asked = useAnswer(view, { kind: "trend", places: [...places], side, granularity });
  return (
    <>
      <Select
        label={t("granularity")}
        value={granularity}
        choices={GRANULARITIES.map((each) => [each, names[each]] as const)}
        onChange={setGranularity}
      />
      <Pending view={view} asked={asked} />
      {asked.reply && asked.reply.labels.length > 0 && (
        <Lines view={view} reply={asked.reply} title={title} granularity={granularity} />
      )}
      {note !== null && <p class="ipj-quiet">{note}</p>}
      {!asked.trouble && (
        <Table
          view={view}
          of={{ table: "trend", places: [...places], granularity, side }}
          name={[title, t("details-trend")]}
        />
      )}
    </>
  );
}

/** So many looks of lines can be told apart: colours, and dashes for those who cannot see them. */
const LOOKS = 6;
/** With more points than these a line says enough. */
const MOST_DOTS = 40;

type Values = Answer["places"][number]["values"];

/** Leave values out, so that the line is interrupted there. */
const only = (values: Values, keeps: (at: number) => boolean | undefined): Values =>
  values.map((value, at) => (keeps(at) ? value : null));

interface LinesProps {
  view: AnalysisView;
  reply: Answer;
  title: string;
  granularity: Granularity;
}

function Lines({ view, reply, title, granularity }: LinesProps) {
  const { t, words } = view;
  const { places, complete } = reply;
  const labels = useMemo(() => {
    const { name } = createPeriodWriter(t);
    const named = (label: string, first = firstDay(label)): string => (first ? name(first, granularity) : label);
    return reply.labels.map((label) => named(label));
  }, [reply, t, granularity]);
  const ticks = useMemo(() => {
    const values = places.flatMap((place) => place.values);
    return niceTicks(values, { whole: values.every((value) => Number.isInteger(value ?? 0)) });
  }, [places]);
  return (
    <>
      {places.length > 1 && (
        <ul class="ipj-legend">
          {places.map((place, index) => (
            <li key={`${index} ${place.title}`}>
              <svg width="28" height="8" aria-hidden="true">
                <path class={`ipj-line ipj-line--${index % LOOKS}`} d="M0 4h28" />
              </svg>
              {place.title}
            </li>
          ))}
        </ul>
      )}
      <Chart
        title={t("chart-of", { title, what: t("details-trend") })}
        legend={places.length > 1 ? places.map((place) => place.title) : []}
        label={t("trend-of", { title, first: labels[0] ?? "", last: labels.at(-1) ?? "" })}
        ticks={ticks}
        writeTick={(tick) => words.number(tick)}
        names={labels}
        readout={(index) => {
          const said = places.map((place) => {
            const value = words.number(place.values[index]);
            return places.length > 1 ? `${place.title} ${value}` : value;
          });
          const period = labels[index] ?? "";
          return `${complete[index] ? period : t("trend-incomplete", { period })}: ${said.join(" · ")}`;
        }}
      >
        {(frame) =>
          places.map((place, index) => (
            <g key={`${index} ${place.title}`} class={`ipj-line ipj-line--${index % LOOKS}`}>
              <path
                d={linePath(
                  frame,
                  only(place.values, (at) => complete[at]),
                  ticks,
                )}
              />
              {labels.map(
                (label, end) =>
                  end > 0 &&
                  !(complete[end] && complete[end - 1]) && (
                    <path
                      key={label}
                      class="ipj-line-part"
                      d={linePath(
                        frame,
                        only(place.values, (at) => at === end || at === end - 1),
                        ticks,
                      )}
                    />
                  ),
              )}
              {labels.length <= MOST_DOTS &&
                place.values.map(
                  (value, at) =>
                    value !== null && (
                      <circle
                        key={labels[at]}
                        class={complete[at] ? undefined : "ipj-line-part"}
                        cx={bandAt(frame, at, labels.length)}
                        cy={heightAt(frame, value, ticks)}
                        r="2.5"
                      />
                    ),
                )}
            </g>
          ))
        }
      </Chart>
      {complete.includes(false) && <p class="ipj-quiet">{t("trend-partly")}</p>}
    </>
  );
}
