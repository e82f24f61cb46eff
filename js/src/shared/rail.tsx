import { useEffect, useState } from "preact/hooks";
import { NONE_PICKED, type Picked, pick } from "../core/selection";
import type { CatalogState, Component } from "../protocol/messages";
import { Button, QUIET } from "./button";
import { Icon } from "./icons";
import { followPointer } from "./pointer";
import { componentOf, type LoadItems, useSettled } from "./rail-items";
import { ComponentRow, DimensionRows, type RowContext, Section } from "./rail-rows";
import { useRoving } from "./roving";
import { useWords } from "./words";

export interface RailDrag {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  cancel(): void;
}

export interface RailProps {
  catalog: CatalogState;
  load: LoadItems;
  onClose: () => void;
  /** A drag has begun: what it carries and how to give it up; gives who follows it from here. */
  onDrag: (components: readonly Component[], giveUp: () => void) => RailDrag;
  onMenu: (components: readonly Component[], row: HTMLElement) => void;
}

const SEARCH_DELAY_MS = 200;

export function Rail({ catalog, load, onClose, onDrag, onMenu }: RailProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const search = useSettled(text.trim(), SEARCH_DELAY_MS);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<Picked>(NONE_PICKED);
  const tree = useRoving<HTMLDivElement>("[role=treeitem]");
  const context: RowContext = { picked: picked.keys, turned, search, load };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a new search finds shows from its beginning
  useEffect(() => tree.group.current?.scrollTo(0, 0), [search]);

  const rowOf = (event: Event): HTMLElement | null => (event.target as Element).closest("[role=treeitem]");
  const picking = (key: string, how: "alone" | "toggle" | "range", from = picked): Picked =>
    pick(
      from,
      key,
      how,
      tree.all().flatMap((row) => row.dataset.key ?? []),
    );
  /** What an action on a row is about: all that are picked with it, or it alone. */
  const carried = (key: string): Picked => (picked.keys.includes(key) ? picked : picking(key, "alone"));
  const openMenu = (key: string, row: HTMLElement): void => onMenu(carried(key).keys.map(componentOf), row);
  const fold = (id: string): void => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };

  const press = (event: PointerEvent): void => {
    const row = rowOf(event);
    const key = row?.dataset.key;
    if (!key || event.button !== 0 || (event.target as Element).closest("[data-menu]")) return;
    const how = event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "alone";
    const next = how === "alone" ? carried(key) : picking(key, how);
    setPicked(next);
    row.focus({ preventScroll: true });
    let drag: RailDrag | null = null;
    const giveUp = followPointer(event, {
      start: () => {
        drag = onDrag(next.keys.map(componentOf), giveUp);
      },
      move: (moved) => drag?.move(moved),
      end: (ended) => drag?.end(ended),
      cancel: () => {
        if (drag) drag.cancel();
        else if (how === "alone") setPicked(picking(key, how));
      },
    });
  };
  const click = (event: MouseEvent): void => {
    const row = rowOf(event);
    const { key, fold: id } = row?.dataset ?? {};
    if (id) fold(id);
    else if (row && key && (event.target as Element).closest("[data-menu]")) openMenu(key, row);
  };
  /** What a key does in the tree; false if nothing. */
  const steer = (event: KeyboardEvent, row: HTMLElement): boolean => {
    const { key: component, fold: id } = row.dataset;
    const open = row.ariaExpanded === "true";
    const by = ({ ArrowDown: 1, ArrowUp: -1, Home: "first", End: "last" } as const)[event.key as "Home"];
    if (by) {
      const next = tree.step(row, by)?.dataset.key;
      const from = { ...picked, anchor: picked.anchor ?? component ?? null };
      if (next && event.shiftKey) setPicked(picking(next, "range", from));
    } else if (event.key === "ArrowRight" && id) {
      if (open) tree.step(row, 1);
      else fold(id);
    } else if (event.key === "ArrowLeft") {
      if (id && open) fold(id);
      else parentOf(row, tree.all())?.focus();
    } else if (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      if (component) openMenu(component, row);
      else row.click();
    } else if (event.key === " ") {
      if (component) setPicked(picking(component, "toggle"));
      else row.click();
    } else if (event.key === "Escape" && picked.keys.length > 0) setPicked(NONE_PICKED);
    else return false;
    return true;
  };

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
        onPointerDown={press}
        onClick={click}
        onKeyDown={(event) => {
          const row = rowOf(event);
          if (!row || !steer(event, row)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onFocusIn={(event) => tree.settle(rowOf(event))}
        onContextMenu={(event) => {
          const row = rowOf(event);
          if (row?.dataset.key) openMenu(row.dataset.key, row);
          event.preventDefault();
        }}
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

function parentOf(row: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | undefined {
  return rows.slice(0, rows.indexOf(row)).findLast((each) => Number(each.ariaLevel) < Number(row.ariaLevel));
}
