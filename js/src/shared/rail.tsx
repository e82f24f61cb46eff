import { useEffect, useState } from "preact/hooks";
import type { CatalogState, Component } from "../protocol/messages";
import { Button, QUIET } from "./button";
import { Icon } from "./icons";
import { SEARCHED_HERE } from "./item-search";
import { type LoadItems, useSettled } from "./rail-items";
import { ComponentRow, DimensionRows, isIn, type RowContext, Section } from "./rail-rows";
import { type OnDrag, type OnKey, type OnMenu, useTree } from "./rail-tree";
import { useWords } from "./words";

export interface RailProps {
  catalog: CatalogState;
  load: LoadItems;
  /** The menu of what can be made is open. */
  adding: boolean;
  onClose: () => void;
  onDrag: OnDrag;
  onMenu: OnMenu;
  onKey: OnKey;
  /** Open what makes a segment, a date range or a metric. */
  onNew: (button: HTMLElement) => void;
}

const SEARCH_DELAY_MS = 200;

export function Rail({ catalog, load, adding, onClose, onDrag, onMenu, onKey, onNew }: RailProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  // What is searched here follows each letter; the kernel is asked once the typing rests.
  const search = text.trim();
  const settled = useSettled(search, SEARCH_DELAY_MS);
  const { tree, picked, turned, handlers } = useTree(onDrag, onMenu, onKey);
  const context: RowContext = { picked, turned, search, settled, load };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a new search finds shows from its beginning
  useEffect(() => tree.group.current?.scrollTo(0, 0), [search]);

  // Whoever is about to search has all that is searched here.
  const prepare = (): void => {
    for (const { id, items } of catalog.dimensions) if (items <= SEARCHED_HERE) load(id, "", 0, 1);
  };

  const section = (label: string, all: readonly { id: string }[], component: (id: string) => Component) => {
    const found = all.filter(({ id }) => isIn(search, id));
    return (
      found.length > 0 && (
        <Section label={label} context={context}>
          {found.map(({ id }) => (
            <ComponentRow key={id} component={component(id)} context={context} />
          ))}
        </Section>
      )
    );
  };
  return (
    <aside class="ipj-rail" aria-label={t("components")} data-testid="ipj-rail">
      <div class="ipj-rail-head">
        <h2>{t("components")}</h2>
        <Button
          icon="plus"
          label={t("new-component")}
          tip="start"
          popup="menu"
          open={adding}
          onPress={(event) => onNew(event.currentTarget as HTMLElement)}
        />
        <Button icon="panel" label={t("hide-components")} tip="start" onPress={onClose} />
      </div>
      <div class="ipj-search">
        <Icon name="search" />
        <input
          {...QUIET}
          class="ipj-input"
          type="search"
          aria-label={t("search-components")}
          placeholder={t("search")}
          value={text}
          onFocus={prepare}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            const rows = tree.all().filter(({ dataset }) => dataset.key);
            (rows.find(({ title }) => isIn(search, title)) ?? rows[0])?.focus();
            event.preventDefault();
          }}
        />
      </div>
      <div
        ref={tree.group}
        class="ipj-tree"
        role="tree"
        aria-label={t("components")}
        aria-multiselectable="true"
        {...handlers}
      >
        {section(t("metrics"), catalog.metrics, (metric) => ({ metric }))}
        {catalog.dimensions.length > 0 && (
          <Section label={t("dimensions")} context={context}>
            {catalog.dimensions.map(({ id, items }) => (
              <DimensionRows key={id} id={id} items={items} context={context} />
            ))}
          </Section>
        )}
        {section(t("segments"), catalog.segments, (segment) => ({ segment }))}
        {section(t("date-ranges"), catalog.date_ranges, (date_range) => ({ date_range }))}
      </div>
      {search && (
        <p class="ipj-row-note ipj-row-none" role="status">
          {t("nothing-found", { search })}
        </p>
      )}
    </aside>
  );
}
