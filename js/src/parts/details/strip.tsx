import type { AnalysisView } from "../../analysis/view";
import type { Reply } from "../../protocol/messages";
import { datesLocale, timeWriter } from "./cells";
import { marksByNode } from "./days";

type Answer = Extract<Reply, { kind: "timeline" }>;

const WIDTH = 600;
const HEIGHT = 44;
const BASE = 32;
const MARK = 5;

/** When much happened, from the first row to the last, and when nodes were reached. */
export function Strip({ view, reply }: { view: AnalysisView; reply: Answer }) {
  const { activity, marks, first, last, timezone, total } = reply;
  const day = timeWriter(datesLocale(view), timezone, { dateStyle: "medium" });
  const most = Math.max(1, ...activity);
  const band = WIDTH / Math.max(1, activity.length);
  const at = (time: number): number => MARK + ((WIDTH - 2 * MARK) * (time - first)) / Math.max(1, last - first);
  return (
    <div class="ipj-strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={view.t("strip", { events: total, marks: marks.length, first: day(first), last: day(last) })}
      >
        {activity.map((count, index) => {
          const height = (BASE * count) / most;
          return <rect key={index} x={band * index + 1} y={BASE - height} width={band - 2} height={height} />;
        })}
        {marks.map(({ row, time }) => (
          <path key={row} class="ipj-strip-tick" d={`M${at(time)} ${BASE + 2}v8`} />
        ))}
        {marksByNode(marks).map(({ node, time }) => (
          <path key={node} d={`M${at(time)} ${BASE + 1}l${MARK} 11h${-2 * MARK}z`} />
        ))}
      </svg>
      <p class="ipj-quiet" aria-hidden="true">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
    </div>
  );
}
