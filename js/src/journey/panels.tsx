import { Problems } from "../analysis/corner";
import { Notes } from "../analysis/notes";
import { sideLetter } from "../core/changes";
import { findNode } from "../core/spec";
import type { Caption } from "../protocol/messages";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import { offersEdits } from "./editing";
import { titleOf } from "./titles";
import type { View, ViewState } from "./view";

interface PanelProps {
  view: View;
  state: ViewState;
}

/** How to begin. */
export function EmptyCanvas({ view, railOpen }: { view: View; railOpen: boolean }) {
  const { t } = view;
  return (
    <div class="ipj-empty" data-testid="ipj-empty">
      <svg viewBox="0 0 220 72" class="ipj-empty-picture" aria-hidden="true">
        <path d="M9 12h64a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H9a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8zm138 0h64a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8h-64a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z" />
        <path d="M81 36h46m-6-6 6 6-6 6M15 28h34M15 40h20m118-12h34m-34 12h20" />
      </svg>
      <h2>{t("empty-title")}</h2>
      <p>{t("empty-drag")}</p>
      <p class="ipj-quiet">{t("empty-keys")}</p>
      {!railOpen && (
        <Button main label={t("show-components")} onPress={() => view.set({ railOpen: true })}>
          {t("show-components")}
        </Button>
      )}
    </div>
  );
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
