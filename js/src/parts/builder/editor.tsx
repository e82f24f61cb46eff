// What the three builders share: a name, what the definition comes to while it is written, saving and giving up.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NamedKind } from "../../analysis/named";
import type { PanelProps } from "../../analysis/panel";
import { say } from "../../analysis/view";
import { Button, QUIET } from "../../shared/button";
import { useDraft } from "./drafting";
import { Outcome, Spelled } from "./outcome";
import { Problem } from "./problem";

/** What a builder is opened with: a definition to change or to copy, or none. */
export interface EditorProps<Definition> {
  /** The name that it has so far; null for a new one. */
  readonly was: string | null;
  readonly name: string;
  readonly definition: Definition | null;
  /** Asked before the dialog closes. */
  readonly guard: { current: (() => boolean) | null };
}

interface FrameProps<Definition> {
  panel: PanelProps<EditorProps<Definition>>;
  kind: NamedKind;
  /** What would be saved; null while something is missing. */
  definition: object | null;
  /** What is missing, in words. */
  missing: string | null;
  /** Whether anything but the name differs from what the builder was opened with. */
  changed: boolean;
  /** The name that is taken if none is given. */
  suggested: string;
  /** Whether the definition in words is shown from the start: where nothing else says it. */
  spelled?: boolean;
  /** From now on what is missing is marked. */
  onStrict: () => void;
  children: ComponentChildren;
}

export function EditorFrame<Definition>(props: FrameProps<Definition>) {
  const { panel, kind, definition, missing, changed, suggested, spelled = false, onStrict, children } = props;
  const { view, close } = panel;
  const { was, guard } = panel.props;
  const { t } = view;
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(panel.props.name);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const chosen = name.trim() || suggested;
  const dirty = changed || name !== panel.props.name;
  const drafted = chosen || t(`untitled-${kind.replace("date_", "")}`);
  const draft = useDraft({ view, kind, was, name: drafted, definition });
  const { answer, problem, busy } = draft;

  useLayoutEffect(() => {
    guard.current = () => {
      if (dirty) setLeaving(true);
      return !dirty;
    };
    return () => {
      guard.current = null;
    };
  }, [guard, dirty]);
  const leave = (): void => {
    guard.current = null;
    close();
  };

  const save = async (): Promise<void> => {
    setTried(true);
    onStrict();
    if (!definition || !chosen) {
      // What is missing is marked in the next drawing.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (!(await draft.save())) return;
    leave();
    say(view, t("said-defined", { name: chosen }));
  };
  return (
    <form
      ref={form}
      class="ipj-builder"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="ipj-builder-area">
        <label class="ipj-keep">
          <span>{t("name")}</span>
          <input
            {...QUIET}
            class="ipj-input"
            data-first="true"
            maxLength={200}
            placeholder={suggested}
            aria-invalid={tried && !chosen ? "true" : undefined}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {tried && !chosen && <p class="ipj-fault">{t("name-missing")}</p>}
        {children}
      </div>
      <div class="ipj-builder-foot">
        {problem && <Problem view={view} problem={problem} />}
        <Outcome view={view} answer={answer} busy={busy} missing={missing} />
        {leaving ? (
          <Leaving
            title={t("discard-title")}
            stay={t("keep-on")}
            leave={t("discard")}
            onStay={() => setLeaving(false)}
            onLeave={leave}
          />
        ) : (
          <div class="ipj-form-end">
            <Button label={t("cancel")} onPress={leave}>
              {t("cancel")}
            </Button>
            <Button main submit label={t("save")} disabled={busy === "saving"}>
              {t("save")}
            </Button>
          </div>
        )}
        {answer && !missing && <Spelled view={view} answer={answer} open={spelled} />}
      </div>
    </form>
  );
}

interface LeavingProps {
  title: string;
  stay: string;
  leave: string;
  onStay: () => void;
  onLeave: () => void;
}

/** A question in the place of the buttons, which has the focus. */
function Leaving({ title, stay, leave, onStay, onLeave }: LeavingProps) {
  const first = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => first.current?.querySelector("button")?.focus(), []);
  return (
    <div class="ipj-form-end" role="group" aria-label={title}>
      <b class="ipj-leaving" role="alert">
        {title}
      </b>
      <span ref={first}>
        <Button label={stay} onPress={onStay}>
          {stay}
        </Button>
      </span>
      <Button main label={leave} onPress={onLeave}>
        {leave}
      </Button>
    </div>
  );
}
