import { useState } from "preact/hooks";
import { perform } from "../../../analysis/edits";
import type { PanelProps } from "../../../analysis/panel";
import { type Configuration, configurationOf, follow, withSegment } from "../../../core/configuration";
import { configure } from "../../../core/edits";
import { Checks, Choice, MetricChoice } from "../../../parts/fields/choices";
import { Button } from "../../../shared/button";
import { asDuration, asText, DurationField } from "../../../shared/duration-field";
import { Form } from "../../../shared/form";
import { useStore } from "../../../shared/store";
import { openImport } from "../../exchange";
import { focusOn, type View } from "../../view";

/** The settings of a journey that is there. */
export function ConfigurationForm({ view, close }: PanelProps<object, View>) {
  const { t } = view;
  const { fields, save } = useForm(view);
  const done = (): void => {
    close();
    save(t("said-configured"));
  };
  return (
    <Form onSave={done} onClose={close}>
      {fields}
    </Form>
  );
}

/** The settings of a journey that is to begin. */
export function FirstConfiguration({ view }: PanelProps<object, View>) {
  const { t } = view;
  const { fields, save } = useForm(view);
  return (
    <form
      class="ipj-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(t("said-built"));
        focusOn(view, "canvas");
      }}
    >
      {fields}
      <p class="ipj-quiet">{t("configure-later")}</p>
      <div class="ipj-form-end">
        <Button
          label={t("import-instead")}
          popup="dialog"
          onPress={(event) => openImport(view, event.currentTarget as HTMLElement)}
        >
          {t("import-instead")}
        </Button>
        <Button main submit label={t("build")}>
          {t("build")}
        </Button>
      </div>
    </form>
  );
}

function useForm(view: View) {
  const { t } = view;
  const { catalog } = useStore(view);
  const [form, setForm] = useState<Configuration>(() => configurationOf(view.session.state.spec, catalog));
  const [within, setWithin] = useState(() => asText(form.within));
  const change = (changes: Partial<Configuration>): void => setForm({ ...form, ...changes });
  const save = (said: string): void => {
    perform(view, (spec) => configure(spec, { ...form, within: asDuration(within) }), said, null);
  };
  const fields = (
    <div class="ipj-configuration">
      <Choice
        first
        label={t("container")}
        value={form.container}
        names={catalog.containers.map(({ id }) => id)}
        onChange={(container) => container !== null && setForm(follow(form, container, catalog))}
      />
      <Choice
        label={t("date-range")}
        value={form.date_range}
        none={t("all-dates")}
        names={catalog.date_ranges.map(({ id }) => id)}
        onChange={(date_range) => change({ date_range })}
      />
      <MetricChoice
        label={t("primary-metric")}
        value={form.primary_metric}
        metrics={catalog.metrics}
        onChange={(primary_metric) => change({ primary_metric })}
      />
      <MetricChoice
        label={t("secondary-metric")}
        value={form.secondary_metric}
        none={t("no-metric")}
        metrics={catalog.metrics}
        onChange={(secondary_metric) => change({ secondary_metric })}
      />
      <Checks
        label={t("segments")}
        names={catalog.segments.map(({ id }) => id)}
        chosen={form.segments}
        onToggle={(name) => setForm(withSegment(form, name, catalog))}
      />
      <DurationField label={t("whole-limit")} value={within} onChange={setWithin} />
    </div>
  );
  return { fields, save };
}
