import { useState } from "preact/hooks";
import type { Arrow } from "../../../protocol/messages";
import { asDuration, asText, DurationField } from "../../../shared/duration-field";
import { Form } from "../../../shared/form";
import { setArrow } from "../../actions";
import type { PanelProps } from "../../slots";

/** How long an arrow may take, at most and at least. */
export function LimitsForm({ view, props: { arrow }, close }: PanelProps<{ arrow: Arrow }>) {
  const { t } = view;
  const [within, setWithin] = useState(() => asText(arrow.within));
  const [after, setAfter] = useState(() => asText(arrow.after));
  const save = (): void => {
    close();
    setArrow(view, arrow, { within: asDuration(within), after: asDuration(after) });
  };
  return (
    <Form onClose={close} onSave={save}>
      <DurationField first label={t("limit-at-most")} value={within} onChange={setWithin} />
      <DurationField label={t("limit-at-least")} value={after} onChange={setAfter} />
      <p class="ipj-quiet">{t("limit-help")}</p>
    </Form>
  );
}
