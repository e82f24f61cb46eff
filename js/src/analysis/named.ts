// Segments, date ranges and calculated metrics: made, changed and deleted from the rail.
import type { Carried } from "../core/carried";
import type { CatalogState } from "../protocol/messages";
import type { MenuItems } from "../shared/menu-entry";
import { problemOf } from "../shared/parts";
import { tell } from "./edits";
import { type AnalysisView, openModal } from "./view";

/** The kinds of component that someone can define, as the kernel calls them. */
export type NamedKind = "segment" | "date_range" | "metric";

export interface Named {
  readonly kind: NamedKind;
  readonly name: string;
}

/** What can be changed of what the rail offers: of metrics only calculated ones. */
export function namedOf(catalog: CatalogState, component: Carried | undefined): Named | null {
  if (!component) return null;
  if ("segment" in component) return { kind: "segment", name: component.segment };
  if ("date_range" in component) return { kind: "date_range", name: component.date_range };
  if (!("metric" in component)) return null;
  const entry = catalog.metrics.find(({ id }) => id === component.metric);
  return entry?.kind === "calculated" ? { kind: "metric", name: entry.id } : null;
}

const NEW = { segment: "new-segment", date_range: "new-range", metric: "new-metric" } as const;
const KINDS: readonly NamedKind[] = ["segment", "date_range", "metric"];

/** What can be made; the focus goes `back` afterwards. */
export function newItems(view: AnalysisView, back: HTMLElement | null): MenuItems {
  const { t } = view;
  return [
    KINDS.map((kind) => ({
      label: t(NEW[kind]),
      icon: kind,
      disabled: !view.host.facts.live,
      run: () => openBuilder(view, kind, t(NEW[kind]), { was: null, name: "", definition: null }, back),
    })),
  ];
}

/** What can be done with a definition, as a group of a menu; none for what comes with the data. */
export function namedItems(view: AnalysisView, carried: readonly Carried[], back: HTMLElement | null): MenuItems {
  const { t } = view;
  const named = carried.length === 1 ? namedOf(view.state.catalog, carried[0]) : null;
  if (!named || !view.host.facts.live) return [];
  return [
    [
      { label: t("edit"), hint: "F2", run: () => void editNamed(view, named, back) },
      { label: t("duplicate"), run: () => void editNamed(view, named, back, true) },
      { label: t("delete"), hint: t("key-delete"), danger: true, run: () => removeNamed(view, named, back) },
    ],
  ];
}

interface Opened {
  readonly was: string | null;
  readonly name: string;
  readonly definition: object | null;
}

function openBuilder(
  view: AnalysisView,
  kind: NamedKind,
  title: string,
  opened: Opened,
  back: HTMLElement | null,
): void {
  const guard = { current: null };
  openModal(view, { part: "builder", panel: kind, title, props: { ...opened, guard }, back, wide: true, guard });
}

/** Open a definition to change it, or a copy of it. */
export async function editNamed(
  view: AnalysisView,
  { kind, name }: Named,
  back: HTMLElement | null,
  copy = false,
): Promise<void> {
  const { t } = view;
  const answer = await view.host.ask({ kind: "component", component: kind, name });
  if (answer.kind === "component") {
    const { definition } = answer;
    if (copy) openBuilder(view, kind, t(NEW[kind]), { was: null, name: t("copy-of", { name }), definition }, back);
    else openBuilder(view, kind, t("edit-named", { name }), { was: name, name, definition }, back);
    return;
  }
  const { id, what } = problemOf(answer);
  tell(view, what ?? t(`${id}.what`));
}

export function removeNamed(view: AnalysisView, named: Named, back: HTMLElement | null): void {
  openModal(view, {
    part: "builder",
    panel: "removal",
    title: view.t("delete-named", { name: named.name }),
    props: named,
    back,
  });
}

/** What a key does on a row of the rail; false if nothing. */
export function namedKey(view: AnalysisView, key: string, component: Carried, row: HTMLElement): boolean {
  const named = namedOf(view.state.catalog, component);
  if (!named || !view.host.facts.live) return false;
  if (key === "F2") void editNamed(view, named, row);
  else if (key === "Delete" || key === "Backspace") removeNamed(view, named, row);
  else return false;
  return true;
}
