import { flowPlace, ribbonKeyOf } from "../../../core/flow-places";
import { useAnswer, usePicked } from "../../../parts/details/asking";
import { Pending } from "../../../parts/details/pending";
import type { TabProps } from "../../../parts/details/places";
import type { View } from "../../view";

/** How long it took from one end of a ribbon to the other. */
export function Times({ view, places, side }: TabProps<View>) {
  const { t, words } = view;
  const map = usePicked(view, (state) => state.map);
  const asked = useAnswer(view, { kind: "link_times" });
  const wanted = JSON.stringify(places[0]);
  const index =
    map?.state.links.findIndex((link) => {
      const place = flowPlace(map, { part: "ribbon", key: ribbonKeyOf(map.keys, link) });
      return JSON.stringify(place) === wanted;
    }) ?? -1;
  const number = Math.max(0, map?.state.sides.findIndex(({ name }) => name === side) ?? 0);
  const times = asked.reply?.revision === map?.state.revision ? asked.reply?.sides[number]?.[index] : undefined;
  const rows: [string, number][] = times
    ? [
        [t("quantile", { percent: 10 }), times.p10],
        [t("quantile", { percent: 50 }), times.median],
        [t("quantile", { percent: 90 }), times.p90],
      ]
    : [];
  return (
    <>
      <Pending view={view} asked={asked} />
      {rows.length > 0 && (
        <dl class="ipj-quantiles">
          {rows.map(([name, time]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words.formats.duration(time)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="ipj-quiet">{t("times-say")}</p>
    </>
  );
}
