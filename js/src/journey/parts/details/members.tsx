import { useState } from "preact/hooks";
import { usePicked } from "./asking";
import { Select } from "./fields";
import type { TabProps } from "./places";
import { Table } from "./table";

/** Who stands behind the figures: the instances that they count, or those of another container on their rows. */
export function Members({ view, places, side, title, onOpen }: TabProps) {
  const { t } = view;
  const containers = usePicked(view, (state) => state.catalog.containers);
  const followed = usePicked(view, (state) => state.session.spec.container);
  const [chosen, setChosen] = useState<string | null>(null);
  const container = chosen ?? followed;
  const of = container === followed ? null : container;
  const metric = containers.find(({ id }) => id === container)?.metric ?? container;
  return (
    <>
      <Select
        label={t("members-of")}
        value={container}
        choices={containers.map(({ id, metric }) => [id, metric] as const)}
        onChange={setChosen}
      />
      {of !== null && <p class="ipj-quiet">{t("members-behind", { metric })}</p>}
      <Table
        view={view}
        of={{ table: "members", places: [...places], side, of }}
        name={[metric, title]}
        onOpen={onOpen}
      />
    </>
  );
}
