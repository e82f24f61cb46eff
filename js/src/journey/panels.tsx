import { Problems } from "../analysis/corner";
import { Notes } from "../analysis/notes";
import { sideLetter } from "../core/changes";
import { findNode } from "../core/spec";
import type { Caption } from "../protocol/messages";
import { Icon } from "../shared/icons";
import { offersEdits } from "./editing";
import { titleOf } from "./titles";
import type { View, ViewState } from "./view";

interface PanelProps {
  view: View;
  state: ViewState;
}

/** What went wrong, also with what makes edits. */
export function ErrorPanel({ view, state }: PanelProps) {
  const { unready } = state;
  const other = unready && offersEdits(view) && { problem: unready, dismiss: () => view.set({ unready: null }) };
  return <Problems view={view} state={state} other={other || null} />;
}

/** The best path in words, and what was left out. */
export function Footer({ view, state }: PanelProps) {
  const { t, words } = view;
  const { result, session } = state;
  const best = session.spec.show_caption ? result?.caption : null;
  if (!best && (result?.notes ?? []).length === 0) return null;
  const way = ({ starts, node, percent }: Caption) => ({
    starts: words.list(starts.map((id) => titleOf(view, id))),
    node: titleOf(view, node),
    percent: words.percent(percent),
    count: starts.length,
  });
  const ways = (result?.sides ?? []).flatMap(({ caption: of }, place) =>
    of ? [t("caption-of-side", { side: sideLetter(place), ...way(of) })] : [],
  );
  // What is known of an older journey names nodes that may have gone.
  const ids = result?.nodes.map(({ node }) => node) ?? [];
  const current = ids.every((id) => findNode(session.spec, id));
  const caption =
    best && current && (ways.length > 1 ? t("captions", { ways: ways.join("; ") }) : t("caption", way(best)));
  return (
    <div class="ipj-footer" data-testid="ipj-footer">
      {caption && <Icon name="trophy" />}
      <p class="ipj-caption ipj-cut" title={caption || undefined}>
        {caption}
      </p>
      <Notes view={view} state={state} />
    </div>
  );
}
