import type { ComponentChildren } from "preact";
import { Button } from "./button";
import { useWords } from "./words";

interface FormProps {
  children: ComponentChildren;
  onSave: () => void;
  onClose: () => void;
  /** What the button that saves is called. */
  save?: string;
}

/** Fields with a button to save them; Enter in a field saves too. */
export function Form({ children, onSave, onClose, save }: FormProps) {
  const { t } = useWords();
  const saving = save ?? t("save");
  return (
    <form
      class="ipj-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div class="ipj-form-end">
        <Button label={t("cancel")} onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button main submit label={saving}>
          {saving}
        </Button>
      </div>
    </form>
  );
}
