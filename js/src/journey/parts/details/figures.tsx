import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { usePicked } from "../../../parts/details/asking";
import { Select } from "../../../parts/details/fields";
import { Table } from "../../../parts/details/table";
import type { View } from "../../view";

type Which = "nodes" | "arrows" | "differences";

/** All figures of the journey. */
export function Figures({ view }: PanelProps<object, View>) {
  const { t } = view;
  const compared = usePicked(view, (state) => state.session.spec.compare.length > 0);
  const [chosen, setChosen] = useState<Which>("nodes");
  const which = chosen === "differences" && !compared ? "nodes" : chosen;
  const choices: [Which, string][] = [
    ["nodes", t("figures-nodes")],
    ["arrows", t("figures-arrows")],
    ...(compared ? [["differences", t("figures-differences")] as [Which, string]] : []),
  ];
  const name = new Map(choices).get(which) ?? which;
  return (
    <div class="ipj-details">
      <Select label={t("figures-of")} value={which} choices={choices} onChange={setChosen} />
      <Table view={view} of={{ table: which }} name={[t("figures-table"), name]} />
    </div>
  );
}
