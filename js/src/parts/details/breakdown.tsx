import { useState } from "preact/hooks";
import { usePicked } from "./asking";
import { Select } from "./fields";
import type { TabProps } from "./places";
import { Table } from "./table";

/** The figures split by the items of a dimension, all of them. */
export function Breakdown({ view, places, side, title, own = null }: TabProps & { own?: string | null }) {
  // The first dimension says what happened, which places are mostly made of.
  const [dimension, choices, setDimension] = useDimension(view, 1, own);
  if (dimension === null) return <p class="ipj-quiet">{view.t("no-dimensions")}</p>;
  return (
    <>
      <Select label={view.t("dimension")} value={dimension} choices={choices} onChange={setDimension} />
      <Table view={view} of={{ table: "breakdown", places: [...places], dimension, side }} name={[title, dimension]} />
    </>
  );
}

/** A dimension to choose, to begin with its own or one of the first; null where there is none. */
export function useDimension(view: TabProps["view"], at = 0, own: string | null = null) {
  const dimensions = usePicked(view, (state) => state.catalog.dimensions);
  const [chosen, setChosen] = useState<string | null>(null);
  const dimension = chosen ?? own ?? (dimensions[at] ?? dimensions[0])?.id ?? null;
  return [dimension, dimensions.map(({ id }) => [id, id] as const), setChosen] as const;
}
