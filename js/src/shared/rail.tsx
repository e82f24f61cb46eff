import { useEffect, useState } from "preact/hooks";
import type { CatalogState, Component } from "../protocol/messages";
import { Button, QUIET } from "./button";
import { Icon } from "./icons";
import { type LoadItems, useSettled } from "./rail-items";
import { ComponentRow, DimensionRows, type RowContext, Section } from "./rail-rows";
import { type OnDrag, type OnMenu, useTree } from "./rail-tree";
import { useWords } from "./words";

export interface RailProps {
  catalog: CatalogState;
  load: LoadItems;
  onClose: () => void;
  onDrag: OnDrag;
  onMenu: OnMenu;
}

const SEARCH_DELAY_MS = 200;

export function Rail({ catalog, load, onClose, onDrag, onMenu }: RailProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const search = useSettled(text.trim(), SEARCH_DELAY_MS);
  const { tree, picked, turned, handlers } = useTree(onDrag, onMenu);
  const context: RowContext = { picked, turned, search, load };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a new search finds shows from its beginning
  useEffect(() => tree.group.current?.scrollTo(0, 0), [search]);

  const section = (label: string, all: readonly { id: string }[], component: (id: string) => Component) => {
    const found = all.filter(({ id }) => id.toLowerCase().includes(search.toLowerCase()));
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
        <Button icon="panel" label={t("hide-components")} tip="end" onPress={onClose} />
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
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") tree.all()[0]?.focus();
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
    </aside>
  );
}
