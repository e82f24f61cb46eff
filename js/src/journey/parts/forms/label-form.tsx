import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import type { Arrow } from "../../../protocol/messages";
import { QUIET } from "../../../shared/button";
import { Form } from "../../../shared/form";
import { setArrow } from "../../actions";
import type { View } from "../../view";

const LONGEST = 80;

/** The text that stands on an arrow. */
export function LabelForm({ view, props: { arrow }, close }: PanelProps<{ arrow: Arrow }, View>) {
  const { t } = view;
  const [text, setText] = useState(arrow.label ?? "");
  const save = (): void => {
    close();
    setArrow(view, arrow, { label: text.trim() || null });
  };
  return (
    <Form onClose={close} onSave={save}>
      <label class="ipj-field">
        <span>{t("label")}</span>
        <input
          {...QUIET}
          class="ipj-input"
          data-first="true"
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </Form>
  );
}
