import { useState } from "preact/hooks";
import { metricOf } from "../../core/catalog";
import { usePicked } from "./asking";
import { Select } from "./fields";
import type { TabProps } from "./places";
import { Table } from "./table";

/** The same, to be kept as a data frame under a name that is asked for first. */
export function Audience(props: TabProps) {
  return <Members {...props} naming />;
}

/**
 * Who stands behind the figures: the instances that they count, or those of another container on their rows; `naming`
 * asks at once what the list is to be called as a data frame.
 */
export function Members({ view, places, side, title, onOpen, naming = false }: TabProps & { naming?: boolean }) {
  const { t } = view;
  const containers = usePicked(view, (state) => state.catalog.containers);
  const followed = usePicked(view, (state) => state.session.spec.container);
  const [chosen, setChosen] = useState<string | null>(null);
  const container = chosen ?? followed;
  const of = container === followed ? null : container;
  const metric = metricOf({ containers }, container);
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
        naming={naming}
      />
    </>
  );
}
