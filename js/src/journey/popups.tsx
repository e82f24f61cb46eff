import { useState } from "preact/hooks";
import { QUIET } from "../shared/button";
import { Dialog, FormDialog, Picker } from "../shared/dialog";
import { Menu } from "../shared/menu";
import { useWords } from "../shared/words";
import { setArrow } from "./actions";
import { type ArrowFormProps, LimitsForm } from "./limits-form";
import { closePopup, type View, type ViewState } from "./view";

/** What is open over the canvas: one menu or dialog at a time. */
export function Popups({ view, state: { popup } }: { view: View; state: ViewState }) {
  const onClose = (): void => closePopup(view);
  switch (popup?.kind) {
    case undefined:
      return null;
    case "menu":
      return <Menu key={popup.label} {...popup} onClose={onClose} />;
    case "picker":
      return <Picker {...popup} onClose={onClose} />;
    case "keys":
      return <Keys onClose={onClose} />;
    case "label":
      return <LabelForm view={view} arrow={popup.arrow} onClose={onClose} />;
    case "limits":
      return <LimitsForm view={view} arrow={popup.arrow} onClose={onClose} />;
  }
}

function LabelForm({ view, arrow, onClose }: ArrowFormProps) {
  const { t } = view;
  const [text, setText] = useState(arrow.label ?? "");
  return (
    <FormDialog
      title={t(arrow.label === null ? "add-label" : "update-label")}
      onClose={onClose}
      onSave={() => setArrow(view, arrow, { label: text.trim() || null })}
    >
      <label class="ipj-field">
        <span>{t("label")}</span>
        <input
          {...QUIET}
          class="ipj-input"
          data-first="true"
          maxLength={80}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </FormDialog>
  );
}

function Keys({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const rows = t("keys-list")
    .split("\n")
    .map((row) => row.split(" | "));
  return (
    <Dialog title={t("keys")} onClose={onClose}>
      <dl class="ipj-keys" {...QUIET} tabIndex={0}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
