import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import { Button, QUIET } from "../../shared/button";
import { ask, isTrouble, type Trouble } from "./asking";
import type { Sort } from "./cells";
import { TroubleNote } from "./pending";
import type { TableOf } from "./table";

interface FrameFormProps {
  view: AnalysisView;
  of: TableOf;
  sort: Sort | null;
  suggested: string;
  /** Whether it gets the focus of the panel that it opens with. */
  first: boolean;
  /** What to say about it, if it was done. */
  close: (said: string | null) => void;
}

/** Asks for the name under which the user's own code finds a table. */
export function FrameForm({ view, of, sort, suggested, first, close }: FrameFormProps) {
  const { t, words } = view;
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(suggested);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useLayoutEffect(() => field.current?.select(), []);

  const keep = async (replace: boolean): Promise<void> => {
    setTrouble(null);
    const answer = await ask(view, { kind: "keep_frame", of, sort, name: name.trim(), replace });
    if (isTrouble(answer)) {
      setTrouble(answer);
      field.current?.focus();
      return;
    }
    const { rows, columns } = answer;
    close(t("frame-kept", { name: answer.name, rows: words.formats.count(rows), columns }));
  };
  return (
    <form
      class="ipj-frame-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close(null);
      }}
    >
      <label>
        <span>{t("frame-name")}</span>
        <input
          {...QUIET}
          ref={field}
          class="ipj-input"
          data-first={first}
          spellcheck={false}
          autocomplete="off"
          value={name}
          aria-invalid={trouble !== null}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setTrouble(null);
          }}
        />
      </label>
      <div class="ipj-form-end">
        {trouble?.id === "name-taken" && (
          <Button label={t("frame-replace")} onPress={() => keep(true)}>
            {t("frame-replace")}
          </Button>
        )}
        <Button main submit label={t("frame-keep")}>
          {t("frame-keep")}
        </Button>
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
    </form>
  );
}
