import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { type AnalysisView, openPanel } from "../../analysis/view";
import type { AnyPlace, Reply } from "../../protocol/messages";
import { Button, QUIET } from "../../shared/button";
import { Icon } from "../../shared/icons";
import { useAnswer } from "./asking";
import { datesLocale, timeWriter } from "./cells";
import { daysOf, marksByNode } from "./days";
import { Pager } from "./pager";
import { Pending } from "./pending";
import { Strip } from "./strip";
import { Tools } from "./tools";

/** Whose timeline it is, and the places that it was picked from. */
export interface OneProps {
  readonly container: string;
  readonly key: readonly string[];
  readonly from?: { readonly title: string; readonly places: readonly AnyPlace[]; readonly tab: string } | undefined;
}

type Answer = Extract<Reply, { kind: "timeline" }>;
type Row = Answer["rows"][number];

/** A row that the reader is led to. */
interface Wanted {
  readonly row: number;
}

const PAGE_SIZE = 100;

/** All that happened to one instance, with the nodes of the journey where it reached them. */
export function Timeline({ view, one, onBack }: { view: AnalysisView; one: OneProps; onBack?: () => void }) {
  const { t } = view;
  const { container, key, from } = one;
  const [offset, setOffset] = useState(0);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const asked = useAnswer(view, { kind: "timeline", container, key: [...key], offset, limit: PAGE_SIZE });
  const { reply } = asked;
  const goTo = (row: number): void => {
    setOffset(Math.floor(row / PAGE_SIZE) * PAGE_SIZE);
    setWanted({ row });
  };
  const back = onBack ?? (from && (() => openAgain(view, from)));
  const lead = useRef<HTMLButtonElement>(null);
  // What was pressed to come here may have gone with its list.
  useLayoutEffect(() => lead.current?.focus({ preventScroll: true }), []);
  const label = onBack && !from ? t("back-to-search") : t("back-to", { title: from?.title ?? "" });
  return (
    <div class="ipj-details">
      {back && (
        <button ref={lead} type="button" {...QUIET} class="ipj-button ipj-back" data-first={true} onClick={back}>
          <Icon name="left" />
          {label}
        </button>
      )}
      <Tools
        view={view}
        of={{ table: "timeline", container, key: [...key] }}
        sort={null}
        name={["timeline", ...key]}
        total={reply?.total ?? null}
      />
      <Pending view={view} asked={asked} />
      {reply && (
        <>
          <About reply={reply} />
          <Strip view={view} reply={reply} />
          <Reached view={view} reply={reply} onGo={goTo} />
          <Days view={view} reply={reply} offset={offset} wanted={wanted} />
          {reply.total > PAGE_SIZE && (
            <Pager view={view} offset={offset} size={PAGE_SIZE} total={reply.total} onTurn={setOffset} />
          )}
        </>
      )}
    </div>
  );
}

/** Back to the places that it was picked from. */
function openAgain(view: AnalysisView, { title, ...props }: NonNullable<OneProps["from"]>): void {
  openPanel(view, { part: "details", panel: "places", title, props, back: view.state.panel?.back ?? null });
}

/** What all its rows say, such as what is known of an account. */
function About({ reply }: { reply: Answer }) {
  const entries = Object.entries(reply.always);
  if (entries.length === 0) return null;
  return (
    <dl class="ipj-about">
      {entries.map(([dimension, item]) => (
        <div key={dimension}>
          <dt>{dimension}</dt>
          <dd>{item}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The nodes that were reached, each leading to the first time. */
function Reached({ view, reply, onGo }: { view: AnalysisView; reply: Answer; onGo: (row: number) => void }) {
  const { t, words } = view;
  const day = timeWriter(datesLocale(view), reply.timezone, { dateStyle: "medium" });
  const nodes = marksByNode(reply.marks);
  if (nodes.length === 0) {
    const { kind } = view.session.state.spec;
    return kind === "journey" ? <p class="ipj-quiet">{t("reached-nothing")}</p> : null;
  }
  return (
    <ul class="ipj-reached" aria-label={t("reached-nodes")}>
      {nodes.map(({ node, row, time, times }) => (
        <li key={node}>
          <Button label={t("go-to-node", { node })} class="ipj-mark" onPress={() => onGo(row)}>
            {node}
          </Button>
          <span class="ipj-quiet">
            {t("reached-times", { day: day(time), times, count: words.formats.count(times) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface DaysProps {
  view: AnalysisView;
  reply: Answer;
  offset: number;
  wanted: Wanted | null;
}

function Days({ view, reply, offset, wanted }: DaysProps) {
  const locale = datesLocale(view);
  const day = timeWriter(locale, reply.timezone, { dateStyle: "full" });
  const minute = timeWriter(locale, reply.timezone, { timeStyle: "short" });
  const event = reply.event === null ? 0 : reply.dimensions.indexOf(reply.event);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may be on a page that comes later
  useEffect(() => {
    const led = wanted && list.current?.querySelector<HTMLElement>(`[data-row="${wanted.row}"]`);
    if (!led) return;
    led.scrollIntoView({ block: "nearest" });
    led.focus({ preventScroll: true });
  }, [wanted, reply]);
  return (
    <div ref={list} class="ipj-days">
      {daysOf(reply.rows, day).map((each) => (
        <section key={`${each.day} ${each.first}`}>
          <h3>{each.day}</h3>
          <ol>
            {each.rows.map((row, index) => {
              const number = offset + each.first + index;
              return (
                <li
                  key={number}
                  data-row={number}
                  tabIndex={-1}
                  {...QUIET}
                  class={row.nodes.length > 0 ? "ipj-day-row ipj-day-row--reached" : "ipj-day-row"}
                >
                  <time>{minute(row.time)}</time>
                  <Happened view={view} reply={reply} row={row} event={event} />
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** What happened in a row: the event, the nodes reached there, and whatever else it says. */
function Happened({ view, reply, row, event }: { view: AnalysisView; reply: Answer; row: Row; event: number }) {
  const { t, words } = view;
  const { dimensions, measures, always } = reply;
  const items = dimensions.flatMap((dimension, index) => {
    const item = row.items[index];
    return index === event || item == null || dimension in always ? [] : [[dimension, item] as const];
  });
  const amounts = measures.flatMap((measure, index) => {
    const amount = row.amounts[index];
    return amount == null ? [] : [[measure, words.number(amount)] as const];
  });
  return (
    <div>
      <b>{row.items[event] ?? t("no-value")}</b>
      {row.nodes.map((node) => (
        <span key={node} class="ipj-mark">
          {t("reaches", { node })}
        </span>
      ))}
      <p class="ipj-quiet">
        {[...items, ...amounts].map(([name, value]) => (
          <span key={name} title={name}>
            {value}
          </span>
        ))}
      </p>
    </div>
  );
}

/** One timeline, or the search for one. */
export type TimelineProps = PanelProps<Partial<OneProps>>;
