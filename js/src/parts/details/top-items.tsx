import { useState } from "preact/hooks";
import { useDimension } from "./breakdown";
import { Select } from "./fields";
import type { TabProps } from "./places";
import { Table } from "./table";

type How = "immediately" | "eventually";

/** What comes next to a node, or between the ends of an arrow: all items, by the primary metric. */
export function TopItems({ view, places, side, title }: TabProps) {
  const { t } = view;
  const [dimension, choices, setDimension] = useDimension(view);
  const [next, setNext] = useState<"after" | "before">("after");
  const [how, setHow] = useState<How>("immediately");
  const [place] = places;
  if (!place || dimension === null) return <p class="ipj-quiet">{t("no-dimensions")}</p>;
  const when = "source" in place ? "between" : next;
  return (
    <>
      <div class="ipj-choices-row">
        <Select label={t("dimension")} value={dimension} choices={choices} onChange={setDimension} />
        {when !== "between" && (
          <Select
            label={t("top-when")}
            value={next}
            choices={[
              ["after", t("top-after")],
              ["before", t("top-before")],
            ]}
            onChange={setNext}
          />
        )}
        <Select
          label={t("top-which")}
          value={how}
          choices={[
            ["immediately", t("top-immediately", { when })],
            ["eventually", t("top-eventually", { when })],
          ]}
          onChange={setHow}
        />
      </div>
      <Table
        view={view}
        of={{ table: "top_items", place, dimension, when, immediate: how === "immediately", side }}
        name={[title, t("details-top"), dimension]}
      />
    </>
  );
}
