import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { sideLetter } from "../core/changes";
import { findNode } from "../core/spec";
import type { Caption } from "../protocol/messages";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import { ProblemBox } from "../shared/problem";
import { offersEdits } from "./editing";
import { titleOf } from "./titles";
import type { View, ViewState } from "./view";

interface PanelProps {
  view: View;
  state: ViewState;
}

const NOTICE_MS = 6000;

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

/** What went wrong, why, and what to do: in a corner, never over the whole journey. */
export function ErrorPanel({ view, state: { session, status, dismissed, unready } }: PanelProps) {
  const failure = status.state === "failed" && status.revision !== dismissed ? status.error : null;
  const problem = session.problem ?? (offersEdits(view) ? unready : null) ?? failure;
  if (!problem) return null;
  const dismiss = (): void => {
    if (session.problem) view.session.dismissProblem();
    else if (unready) view.set({ unready: null });
    else view.set({ dismissed: status.revision });
  };
  return <ProblemBox t={view.t} problem={problem} onDismiss={dismiss} />;
}

/** A line that goes away by itself. */
export function Notice({ view, text }: { view: View; text: string | null }) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => view.set({ notice: null }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [view, text]);
  return (
    text && (
      <div class="ipj-notice" data-still="true" data-testid="ipj-notice">
        <Icon name="info" />
        {text}
      </div>
    )
  );
}

/** The best path in words, and what was left out. */
export function Footer({ view, state: { result, session, notesOpen } }: PanelProps) {
  const { t, words } = view;
  const footer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!notesOpen) return;
    const own = new AbortController();
    const leave = (event: Event): void => {
      const outside = footer.current === null || !event.composedPath().includes(footer.current);
      if (event instanceof KeyboardEvent ? event.key === "Escape" : outside) view.set({ notesOpen: false });
    };
    for (const type of ["pointerdown", "keydown"]) {
      document.addEventListener(type, leave, { capture: true, signal: own.signal });
    }
    return () => own.abort();
  }, [view, notesOpen]);
  const best = session.spec.show_caption ? result?.caption : null;
  const notes = result?.notes ?? [];
  if (!best && notes.length === 0) return null;
  const count = t("notes", { count: notes.length });
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
    <div ref={footer} class="ipj-footer" data-testid="ipj-footer">
      {caption && <Icon name="trophy" />}
      <p class="ipj-caption" title={caption || undefined}>
        {caption}
      </p>
      {notes.length > 0 && (
        <Button
          icon="info"
          label={count}
          popup="dialog"
          open={notesOpen}
          onPress={() => view.set({ notesOpen: !notesOpen })}
        >
          {count}
        </Button>
      )}
      {notesOpen && (
        <section class="ipj-notes" aria-label={t("notes-title")}>
          <h2>{t("notes-title")}</h2>
          <ul>
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
