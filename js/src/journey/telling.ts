// What a part of a journey tells where pressing it opens no menu: its figures with what is otherwise in tips.
import { tell } from "../analysis/edits";
import type { Part } from "../core/selection";
import type { ArrowState, Bounded, ChangeState, NodeState, SideState } from "../protocol/messages";
import { changeWords, showsSides } from "./compared";
import { falloutWords, intervalOf, openWords, percentBase, primaryMetric } from "./says";
import { figuresIn } from "./scene";
import { ends, titleOf } from "./titles";
import { arrowOf, type View } from "./view";

type Side = Pick<SideState, "nodes" | "arrows"> & { readonly name: string | null };

/** Say a node, an arrow or a fallout in a line on the screen. */
export function tellPart(view: View, part: Part, id: string): void {
  const text = partWords(view, part, id);
  if (text) tell(view, text);
}

export function partWords(view: View, part: Part, id: string): string {
  const { t } = view;
  const arrow = part === "arrows" ? arrowOf(view, id) : undefined;
  const title = arrow
    ? t("arrow-name", ends(view, arrow))
    : part === "fallouts"
      ? t("fallout-name", { node: titleOf(view, id) })
      : titleOf(view, id);
  const lines = sidesOf(view).flatMap((side) => {
    const node = side.nodes.find((each) => each.node === id);
    const found = arrow ? figuresIn(arrow, side.arrows) : undefined;
    const parts = found
      ? arrowParts(view, found)
      : node && (part === "fallouts" ? falloutParts(view, node) : nodeParts(view, node));
    const said = parts?.filter(Boolean).join(" · ");
    return said ? [side.name === null ? said : `${side.name}: ${said}`] : [];
  });
  return lines.length > 0 ? `${title}: ${lines.join("; ")}` : "";
}

/** The sides of a comparison, or the one that there is. */
export function sidesOf({ state }: Pick<View, "state">): readonly Side[] {
  const { result } = state;
  if (!result) return [];
  return showsSides(state) ? result.sides : [{ ...result, name: null }];
}

type Parts = readonly (string | null | undefined)[];

function nodeParts(view: View, figures: NodeState): Parts {
  const { words, state } = view;
  const { percent_of: base, secondary_metric: second } = state.session.spec;
  const share = figures.primary_percent[base];
  return [
    `${primaryMetric(state)} ${words.number(figures.primary)}`,
    `${words.percent(share.value)} (${percentBase(view)})`,
    intervalOf(words, share),
    second && `${second} ${words.number(figures.secondary)}`,
    // Changes are of the percentage that the kernel was asked for.
    state.result?.percent_of === base ? changed(view, figures.change) : null,
  ];
}

function falloutParts(view: View, figures: NodeState): Parts {
  const { words } = view;
  return [
    falloutWords(words, figures),
    figures.fallout_percent && intervalOf(words, figures.fallout_percent),
    figures.fallout_open === null ? null : openWords(words, figures),
    changed(view, figures.fallout_change),
  ];
}

function arrowParts(view: View, { instances, share, median_time: median, change }: ArrowState): Parts {
  const { words, t } = view;
  const { count, duration } = words.formats;
  return [
    count(instances),
    words.formats.share(share.value),
    intervalOf(words, hundredfold(share)),
    median === null ? null : t("says-median", { duration: duration(median) }),
    changed(view, change),
  ];
}

/** How much it differs from the first side. */
function changed({ words, state }: View, change: ChangeState | null): string | null {
  const [first] = state.result?.sides ?? [];
  return change && first ? changeWords(words, change, first.name) : null;
}

function hundredfold({ value, low, high }: Bounded): Bounded {
  const hundred = (share: number | null): number | null => (share === null ? null : 100 * share);
  return { value: hundred(value), low: hundred(low), high: hundred(high) };
}
