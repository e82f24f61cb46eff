// An item of a dimension in the table: by a segment of the rows with it, which the data view gets.
import { tell } from "../analysis/edits";
import { type Item, rowsWith, type UseId, usesOfItem } from "../core/uses";
import { problemOf } from "../shared/parts";
import { change, type View } from "./view";

/** Put an item to use, and say which segment was made for it; a refusal is told in a line. */
export async function asItem(view: View, item: Item, use: UseId, said: string): Promise<void> {
  const found = await segmentOf(view, item);
  if ("problem" in found) return tell(view, found.problem);
  const { name, made } = found;
  const uses = usesOfItem(view.session.state.spec, name, view.state.catalog.containers);
  const changes = uses.find(({ id }) => id === use)?.changes;
  const about = made ? view.t("item-segment", { name }) : null;
  if (changes) change(view, changes, [said, about].filter(Boolean).join(". "));
  view.set({ notice: about });
}

type Found = { readonly name: string; readonly made: boolean } | { readonly problem: string };

/** The segment of the rows with an item: one that is there, or a new one under the first name that is free. */
async function segmentOf(view: View, item: Item): Promise<Found> {
  const { name: plain, definition } = rowsWith(item);
  const taken = new Set(view.state.catalog.segments.map(({ id }) => id));
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) {
    const there = await view.host.ask({ kind: "component", component: "segment", name });
    if (there.kind === "component" && isSame(there.definition, definition)) return { name, made: false };
    name = `${plain} (${number})`;
  }
  const answer = await view.host.ask({ kind: "define", component: "segment", name, definition, was: null });
  if (answer.kind === "accepted") return { name, made: true };
  const { id, what } = problemOf(answer);
  return { problem: what ?? view.t(`${id}.what`) };
}

/** Definitions come without what is as usual. */
const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
