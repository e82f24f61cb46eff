// What makes edits and opens menus: a part, loaded right after the flow has been drawn.
import { tell } from "../analysis/edits";
import type { tools } from "./parts/editing/index";
import type { View } from "./view";

/** What the first module calls of it. */
export type Editing = typeof tools;

/** Menus of how figures are shown: a saved page has no more. */
export type Menus = Pick<Editing, "measureItems" | "openMenuOf" | "viewItems">;

/** Say that it is on its way only if it takes longer than one would notice. */
const PATIENCE_MS = 300;

export async function loadEditing(view: View): Promise<void> {
  if (view.state.editing || !view.host.facts.live) return;
  const { part } = await view.parts.load("editing");
  if (part) view.set({ editing: part.tools as Editing });
}

/** Do something with what a saved page has in its place. */
export async function read(view: View, run: (menus: Menus) => void): Promise<void> {
  const { part } = await view.parts.load("reading");
  if (part) run(part.tools as Menus);
}

/** Do something with it: at once if it is there, else as soon as it is. */
export async function edit(view: View, run: (editing: Editing) => void): Promise<void> {
  const { editing } = view.state;
  if (editing) return run(editing);
  const loading = view.t("loading");
  const soon = setTimeout(() => view.set({ notice: loading }), PATIENCE_MS);
  const { part, problem } = await view.parts.load("editing");
  clearTimeout(soon);
  if (view.state.notice === loading) view.set({ notice: null });
  if (part) {
    view.set({ editing: part.tools as Editing });
    run(part.tools as Editing);
  } else tell(view, problem.what ?? view.t(`${problem.id}.what`));
}
