import { useId, useRef } from "preact/hooks";
import { Button } from "./button";
import { type FrameProps, useFirstFocus } from "./dialog";
import { useWords } from "./words";

/** A panel at the side of the widget, or at its lower edge where that is narrow; all else stays in use. */
export function Drawer({ title, children, onClose }: FrameProps) {
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  useFirstFocus(panel);
  return (
    <section
      ref={panel}
      class="ipj-drawer"
      aria-labelledby={id}
      data-testid="ipj-drawer"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="ipj-panel-head">
        <h2 id={id}>{title}</h2>
        {/* Without a tip, since a drawer may open with the focus here: that would lie over what is below. */}
        <Button icon="close" label={t("close")} onPress={onClose}>
          {null}
        </Button>
      </div>
      <div class="ipj-drawer-body">{children}</div>
    </section>
  );
}
