import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../shared/button";
import type { AnalysisState, AnalysisView } from "./view";

/** What was left out of a result, behind a button that says how much there is to read. */
export function Notes({ view, state: { result, notesOpen } }: { view: AnalysisView; state: AnalysisState }) {
  const { t } = view;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!notesOpen) return;
    const own = new AbortController();
    const leave = (event: Event): void => {
      const outside = holder.current === null || !event.composedPath().includes(holder.current);
      if (event instanceof KeyboardEvent ? event.key === "Escape" : outside) view.set({ notesOpen: false });
    };
    for (const type of ["pointerdown", "keydown"]) {
      document.addEventListener(type, leave, { capture: true, signal: own.signal });
    }
    return () => own.abort();
  }, [view, notesOpen]);
  const notes = result?.notes ?? [];
  if (notes.length === 0) return null;
  const count = t("notes", { count: notes.length });
  return (
    <div ref={holder} style={{ display: "contents" }}>
      <Button
        icon="info"
        label={count}
        popup="dialog"
        open={notesOpen}
        onPress={() => view.set({ notesOpen: !notesOpen })}
      >
        {count}
      </Button>
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
