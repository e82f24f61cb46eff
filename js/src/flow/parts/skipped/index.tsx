import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { Combobox, type Option } from "../../../parts/builder/combobox";
import { usePicked } from "../../../parts/details/asking";
import "../../../parts/details/details.css";
import { still } from "../../../parts/details/still";
import { Table } from "../../../parts/details/table";
import { Button } from "../../../shared/button";
import type { View } from "../../view";
import "./skipped.css";

const MOST_FOUND = 30;

/** How many instances skip each of some stages, which are put in order first. */
function Skipped({ view }: PanelProps<object, View>) {
  const { t } = view;
  const { pathing_dimension: dimension, compare } = usePicked(view, (state) => state.session.spec);
  const [stages, setStages] = useState<readonly string[]>([]);
  const find = async (text: string): Promise<readonly Option[]> => {
    const answer = await view.host.ask({ kind: "items", dimension, search: text, offset: 0, limit: MOST_FOUND });
    const items = answer.kind === "items" ? answer.items : [];
    return items.flatMap(({ name }) => (stages.includes(name) ? [] : [{ key: name, label: name }]));
  };
  const move = (index: number, by: 1 | -1): void => {
    const next = [...stages];
    const [stage] = next.splice(index, 1);
    if (stage !== undefined) next.splice(index + by, 0, stage);
    setStages(next);
  };
  return (
    <div class="ipj-details">
      <p class="ipj-quiet">{t("skipped-say", { dimension })}</p>
      {stages.length > 0 && (
        <ol class="ipj-stages" aria-label={t("stages-in-order")}>
          {stages.map((stage, index) => (
            <li key={stage}>
              <span title={stage}>{stage}</span>
              <Button
                icon="up"
                label={t("stage-up", { stage })}
                tip="end"
                disabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <Button
                icon="down"
                label={t("stage-down", { stage })}
                tip="end"
                disabled={index === stages.length - 1}
                onPress={() => move(index, 1)}
              />
              <Button
                icon="close"
                label={t("remove-stage", { stage })}
                tip="end"
                onPress={() => setStages(stages.filter((each) => each !== stage))}
              />
            </li>
          ))}
        </ol>
      )}
      <Combobox
        label={t("add-stage")}
        value=""
        adding
        first
        placeholder={t("add-stage")}
        find={find}
        onChoose={(stage) => setStages([...stages, stage])}
      />
      {stages.length > 1 && (
        <Table
          view={view}
          of={{ table: "skipped", stages: [...stages], side: compare[0]?.name ?? null }}
          name={[t("skipped-stages")]}
        />
      )}
    </div>
  );
}

export const panels = { skipped: still(Skipped) };
