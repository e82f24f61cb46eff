import "./forms.css";
import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { areBackward, parseDuration } from "../../../core/duration";
import type { Arrow } from "../../../protocol/messages";
import { asDuration, asText, DurationField, type DurationText } from "../../../shared/duration-field";
import { Form } from "../../../shared/form";
import { setArrow } from "../../actions";
import type { View } from "../../view";

/** How long an arrow may take, at most and at least. */
export function LimitsForm({ view, props: { arrow }, close }: PanelProps<{ arrow: Arrow }, View>) {
  const { t } = view;
  const [within, setWithin] = useState(() => asText(arrow.within));
  const [after, setAfter] = useState(() => asText(arrow.after));
  const [refused, setRefused] = useState(false);
  const limits = { within: asDuration(within), after: asDuration(after) };
  const backward = areBackward(limits);
  const written = (value: DurationText): string => view.words.formats.limit(parseDuration(asDuration(value) ?? ""));
  const save = (): void => {
    setRefused(backward);
    if (backward) return;
    close();
    setArrow(view, arrow, limits);
  };
  return (
    <Form onClose={close} onSave={save}>
      <DurationField first label={t("limit-at-most")} value={within} onChange={setWithin} />
      <DurationField label={t("limit-at-least")} value={after} onChange={setAfter} />
      <p class="ipj-quiet">{t("limit-help")}</p>
      {refused && backward && (
        <p class="ipj-complaint" role="alert">
          {t("backward-limits.what", { within: written(within), after: written(after) })} {t("backward-limits.fix")}
        </p>
      )}
    </Form>
  );
}
