import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button";
import { useWords } from "./words";

/** What frames a panel, at the side or over all. */
export interface FrameProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
  wide?: boolean;
}

/** One of several things to choose from. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** Lead the focus into a panel that opens: to the element marked as its first, else to its first button. */
export function useFirstFocus(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
    const first = find('[data-first="true"]') ?? find("button");
    first?.focus({ preventScroll: true });
    if (first instanceof HTMLInputElement) first.select();
    // Part of the widget may be out of sight; what has the focus counts most.
    for (const each of [panel.current, first]) each?.scrollIntoView({ block: "nearest" });
  }, [panel]);
}

/** A panel over the widget, not over the page, that keeps the focus until it is closed. */
export function Dialog({ title, children, onClose, wide }: FrameProps) {
  const { t } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useFirstFocus(panel);

  const keyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    const stops = panel.current?.querySelectorAll<HTMLElement>("input, select, textarea, button, [tabindex='0']") ?? [];
    const shown = [...stops].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
    const [edge, other] = event.shiftKey ? [shown[0], shown.at(-1)] : [shown.at(-1), shown[0]];
    if (event.key !== "Tab" || event.target !== edge) return;
    event.preventDefault();
    other?.focus();
  };
  return (
    <div
      class="ipj-scrim"
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div
        ref={panel}
        class={`ipj-dialog ${wide ? "ipj-dialog--wide" : ""}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        onKeyDown={keyDown}
      >
        <div class="ipj-panel-head">
          <h2 id={id}>{title}</h2>
          <Button icon="close" label={t("close")} tip="end" onPress={onClose} />
        </div>
        {children}
      </div>
    </div>
  );
}
