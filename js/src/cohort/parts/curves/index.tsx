// A curve per cohort: how many return period by period, and how long it takes until they do.
import "../../../parts/fields/fields.css";
import "../../../parts/details/details.css";
import "./curves.css";
import { useEffect, useState } from "preact/hooks";
import { Checks } from "../../../parts/fields/choices";
import type { PanelProps } from "../../../shared/slots";
import { useStore } from "../../../shared/store";
import { rowTitle } from "../../says";
import type { View } from "../../view";
import { ByPeriod } from "./by-period";
import { Timing } from "./timing";

/** So many lines can be told apart. */
const MOST = 6;
const SUGGESTED = 4;

function Curves({ view, props }: PanelProps<{ rows: readonly string[] }, View>) {
  const { t } = view;
  const { result } = useStore(view);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => setChosen(props.rows.slice(0, MOST)), [props]);
  if (!result) return null;
  const there = chosen.filter((row) => result.rows.includes(row));
  const rows = there.length > 0 ? there : result.rows.slice(0, SUGGESTED);
  const titles = new Map(result.rows.map((row, index) => [rowTitle(view, result, index), row]));
  const title = (row: string): string => rowTitle(view, result, result.rows.indexOf(row));
  const toggle = (name: string): void => {
    const row = titles.get(name) ?? name;
    const rest = rows.filter((each) => each !== row);
    if (rest.length < rows.length) setChosen(rest);
    else if (rows.length < MOST) setChosen(result.rows.filter((each) => each === row || rows.includes(each)));
  };
  return (
    <div class="ipj-details ipj-curves">
      <Checks
        label={t("curves-rows", { most: MOST })}
        names={[...titles.keys()]}
        chosen={rows.map(title)}
        onToggle={toggle}
      />
      <ByPeriod view={view} table={result} rows={rows} title={title} />
      {result.can_time && <Timing view={view} table={result} rows={rows} title={title} />}
    </div>
  );
}

export const panels = { curves: Curves };
