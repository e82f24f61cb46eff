import type { Carried } from "../../../core/carried";
import { carriedKey, carriedLabel, carriedOf } from "../../../core/carried";
import { isEmpty, type ZoneDraft } from "../../../core/flow-draft";
import { componentKey } from "../../../core/spec";
import { componentLabel } from "../../../core/title";
import { Combobox, type Option } from "../../../parts/builder/combobox";
import { Button } from "../../../shared/button";
import { Kind, kindOf } from "../../../shared/rail-items";
import type { View } from "../../view";

interface ZoneFieldProps {
  view: View;
  /** By which the drag from the rail finds it. */
  id: string;
  label: string;
  hint: string;
  zone: ZoneDraft;
  first?: boolean;
  lands: boolean;
  onPut: (carried: Carried) => void;
  /** One of several; null for all. */
  onTake: (index: number | null) => void;
}

/** A place for components: dragged from the rail, or searched by name. */
export function ZoneField({ view, id, label, hint, zone, first, lands, onPut, onTake }: ZoneFieldProps) {
  const { t } = view;
  const { components, dimension } = zone;
  return (
    <fieldset class={`ipj-flow-zone ${lands ? "ipj-zone--lands" : ""}`} data-zone={id} data-testid={`ipj-zone-${id}`}>
      <legend>{label}</legend>
      {isEmpty(zone) && <p class="ipj-quiet">{hint}</p>}
      <div class="ipj-values">
        {components.map((component, index) => (
          <Chip
            key={componentKey(component)}
            view={view}
            label={componentLabel(component)}
            carried={component}
            onRemove={() => onTake(index)}
          />
        ))}
        {dimension !== null && (
          <Chip
            view={view}
            label={t("whole-dimension", { dimension })}
            carried={{ dimension }}
            onRemove={() => onTake(null)}
          />
        )}
        <Combobox
          label={t("add-to-zone", { zone: label })}
          value=""
          adding
          first={first ?? false}
          placeholder={t("search-anchor")}
          find={(text) => findComponents(view, text)}
          onChoose={(key) => onPut(carriedOf(key))}
        />
      </div>
    </fieldset>
  );
}

interface ChipProps {
  view: View;
  label: string;
  carried: Carried;
  onRemove: () => void;
}

function Chip({ view, label, carried, onRemove }: ChipProps) {
  return (
    <span class="ipj-value" title={label}>
      <Kind kind={kindOf(carried)} />
      <span>{label}</span>
      <Button
        class="ipj-value-remove"
        icon="close"
        label={view.t("remove-component", { name: label })}
        tip="end"
        onPress={onRemove}
      />
    </span>
  );
}

const MOST = 40;
/** Of each dimension so many items that fit. */
const MOST_ITEMS = 6;
const DIMENSIONS_SEARCHED = 12;

/** Metrics and dimensions with a text in their names, and items that the kernel finds. */
async function findComponents(view: View, text: string): Promise<readonly Option[]> {
  const { metrics, dimensions } = view.state.catalog;
  const wanted = text.toLowerCase();
  const fits = ({ id }: { id: string }): boolean => id.toLowerCase().includes(wanted);
  const option = (carried: Carried, hint?: string): Option => ({
    key: carriedKey(carried),
    label: carriedLabel(carried),
    mark: <Kind kind={kindOf(carried)} />,
    ...(hint === undefined ? {} : { hint }),
  });
  const named = [
    ...metrics.filter(fits).map(({ id }) => option({ metric: id })),
    ...dimensions.filter(fits).map(({ id }) => option({ dimension: id }, view.t("any-item"))),
  ];
  if (wanted === "") return named.slice(0, MOST);
  const found = await Promise.all(
    dimensions.slice(0, DIMENSIONS_SEARCHED).map(async ({ id }) => {
      const answer = await view.host.ask({ kind: "items", dimension: id, search: text, offset: 0, limit: MOST_ITEMS });
      const items = answer.kind === "items" ? answer.items : [];
      return items.map(({ name }) => option({ dimension: id, item: name }, id));
    }),
  );
  return [...named, ...found.flat()].slice(0, MOST);
}
