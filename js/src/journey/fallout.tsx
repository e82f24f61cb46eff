import type { Node, NodeState } from "../protocol/messages";
import { QUIET } from "../shared/button";
import { Icon } from "../shared/icons";
import { Unseen } from "../shared/unseen";
import { useWords } from "../shared/words";
import { ComparedFallout, showsSides } from "./compared";
import { falloutWords, openWords } from "./says";
import type { ViewState } from "./view";

interface FalloutProps {
  node: Node;
  title: string;
  figures: NodeState;
  state: ViewState;
  reads: boolean;
  /** Activated by a screen reader, not by a pointer. */
  onActivate: ((button: HTMLElement) => void) | undefined;
}

/** What a part of a journey is besides a button: it can be selected, and has a menu. */
export const partRole = (reads: boolean, selected: boolean, onActivate: unknown) =>
  reads ? {} : { "aria-pressed": selected, "aria-haspopup": onActivate ? ("menu" as const) : undefined };

/** Who went no further: a bar and figures at the foot of a card, with a menu of their own. */
export function Fallout({ node, title, figures, state, reads, onActivate }: FalloutProps) {
  const words = useWords();
  const { t, number, percent } = words;
  const share = figures.fallout_percent?.value ?? null;
  const selected = state.selection.fallouts.includes(node.id);
  // The part of the fallout that may yet go on.
  const open = figures.fallout_open === null ? null : figures.fallout_open / Math.max(1, figures.fallout ?? 0);
  const split = figures.fallout_open === null ? null : openWords(words, figures);
  return (
    <button
      type="button"
      {...QUIET}
      class={`ipj-fallout ${selected ? "ipj-is-selected" : ""}`}
      data-fallout={node.id}
      {...partRole(reads, selected, onActivate)}
      title={showsSides(state) ? undefined : [falloutWords(words, figures), split].filter(Boolean).join(" · ")}
      onClick={(event) => {
        if (event.detail === 0) onActivate?.(event.currentTarget);
      }}
    >
      <Unseen>{t("fallout-name", { node: title })}, </Unseen>
      {showsSides(state) ? (
        <>
          <span class="ipj-fallout-label" aria-hidden="true">
            {t("fallout")}
          </span>
          <ComparedFallout state={state} node={node.id} />
        </>
      ) : (
        <>
          {share !== null && (
            <span class="ipj-fallout-bar">
              <i style={{ width: `${100 - share}%` }} />
              {open !== null && <i class="ipj-fallout-open" style={{ width: `${share * open}%` }} />}
            </span>
          )}
          <span class="ipj-fallout-text">
            <Icon name="fallout" />
            {number(figures.fallout)} · {percent(share)}
          </span>
          {open !== null && (
            <span class="ipj-fallout-still" aria-hidden="true">
              <Icon name="clock" />
              {number(figures.fallout_open)}
            </span>
          )}
          {split && <Unseen>, {split}</Unseen>}
        </>
      )}
    </button>
  );
}
