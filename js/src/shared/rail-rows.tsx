import type { ComponentChildren } from "preact";
import { carriedKey } from "../core/carried";
import { componentLabel } from "../core/title";
import type { Component } from "../protocol/messages";
import { QUIET } from "./button";
import { Icon } from "./icons";
import { SEARCHED_HERE } from "./item-search";
import { type ComponentKind, Kind, kindOf, type LoadItems, useItems } from "./rail-items";
import { useWords } from "./words";

export interface RowContext {
  picked: readonly string[];
  /** What is unfolded of what begins folded, and the other way round. */
  turned: ReadonlySet<string>;
  search: string;
  /** The search for what only the kernel can find. */
  settled: string;
  load: LoadItems;
}

interface RowProps {
  label: string;
  level: 1 | 2 | 3;
  kind?: ComponentKind;
  count?: string;
  /** The key of a component, which can be dragged and has a menu; and what the row unfolds, and whether it has. */
  component?: string;
  picked?: boolean;
  fold?: string;
  open?: boolean;
  onClick?: () => void;
}

/** Whether a name has in it what is searched for. */
export function isIn(search: string, name: string): boolean {
  return name.toLowerCase().includes(search.toLowerCase());
}

function Row({ label, level, kind, count, component, picked, fold, open, onClick }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all rows
    <div
      {...QUIET}
      role="treeitem"
      tabIndex={-1}
      class={`ipj-row ipj-row--${component ? "component" : fold ? "" : "more"} ${fold ? "ipj-row--fold" : ""}`}
      aria-level={level}
      aria-selected={component ? Boolean(picked) : undefined}
      aria-expanded={fold ? Boolean(open) : undefined}
      data-key={component}
      data-fold={fold}
      title={label}
      onClick={onClick}
    >
      {fold && <Icon name={open ? "down" : "right"} />}
      {kind && <Kind kind={kind} />}
      <span class="ipj-row-label ipj-cut">{label}</span>
      <span class="ipj-row-count" aria-hidden="true">
        {count}
      </span>
      {component && (
        <span class="ipj-row-menu" data-menu="true" aria-hidden="true">
          <Icon name="more" />
        </span>
      )}
    </div>
  );
}

function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** A part of the rail, unfolded at first. */
export function Section({
  label,
  context,
  children,
}: {
  label: string;
  context: RowContext;
  children: ComponentChildren;
}) {
  // What a search finds is seen.
  const open = !context.turned.has(label) || context.search !== "";
  return (
    <>
      <Row label={label} level={1} fold={label} open={open} />
      {open && <Group label={label}>{children}</Group>}
    </>
  );
}

interface ComponentRowProps {
  component: Component;
  context: RowContext;
  events?: number;
}

export function ComponentRow({ component, context, events }: ComponentRowProps) {
  const { number } = useWords();
  const label = componentLabel(component);
  const key = carriedKey(component);
  const row = { label, component: key, picked: context.picked.includes(key), kind: kindOf(component) };
  if (events === undefined) return <Row {...row} level={2} />;
  return <Row {...row} level={3} count={number(events)} />;
}

/** A dimension and, unfolded or searched, its items. */
export function DimensionRows({ id, items, context }: { id: string; items: number; context: RowContext }) {
  const { t, number } = useWords();
  const { turned, load } = context;
  const search = items > SEARCHED_HERE ? context.settled : context.search;
  const named = isIn(search, id);
  const key = carriedKey({ dimension: id });
  const fold = `dimension ${id}`;
  const open = turned.has(fold);
  const list = useItems(load, id, named && open ? "" : search, open || search !== "");
  const found = list.items.length > 0;
  const rest = list.total - list.items.length;
  const note = { idle: "", loading: t("items-loading"), failed: t("items-failed"), ready: t("items-none") }[list.state];
  const waits = search !== context.search || list.state === "idle" || list.state === "loading";
  if (!named && !found) return waits ? <i class="ipj-row-waits" /> : null;
  const unfolded = open || (search !== "" && found);
  return (
    <>
      <Row
        label={id}
        level={2}
        kind="dimension"
        count={number(items)}
        component={key}
        picked={context.picked.includes(key)}
        fold={fold}
        open={unfolded}
      />
      {unfolded && (
        <Group label={id}>
          {list.items.map(({ name, events }) => (
            <ComponentRow key={name} component={{ dimension: id, item: name }} events={events} context={context} />
          ))}
          {!found && <p class="ipj-row-note">{note}</p>}
          {rest > 0 && <Row label={t("items-more", { shown: number(rest) })} level={3} onClick={list.more} />}
        </Group>
      )}
    </>
  );
}
