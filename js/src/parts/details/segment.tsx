import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { say } from "../../analysis/view";
import { metricOf } from "../../core/catalog";
import type { AnyPlace } from "../../protocol/messages";
import { Button, QUIET } from "../../shared/button";
import { copyText } from "../../shared/clipboard";
import { Form } from "../../shared/form";
import { ask, isTrouble, type Trouble, useAnswer, usePicked } from "./asking";
import { Select } from "./fields";
import { freeName } from "./names";
import { TroubleNote } from "./pending";
import type { TableOf } from "./table";

/** Names a segment of those behind some places, and hands it to all that share the view. */
export function SegmentForm({ view, props, close }: PanelProps<{ places: readonly AnyPlace[]; title: string }>) {
  const { places, title } = props;
  const { t, words } = view;
  const spec = usePicked(view, (state) => state.session.spec);
  const { segments, containers } = usePicked(view, (state) => state.catalog);
  const [name, setName] = useState(() => freeName(title, new Set(segments.map(({ id }) => id))));
  const [side, setSide] = useState<string | null>(spec.compare?.[0]?.name ?? null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [python, setPython] = useState<string | null>(null);
  const of: TableOf = { table: "members", places: [...places], side, of: null };
  const { reply } = useAnswer(view, { kind: "table", of, sort: null, offset: 0, limit: 1 });
  const metric = metricOf({ containers }, spec.container);

  const save = async (): Promise<void> => {
    setTrouble(null);
    const answer = await ask(view, { kind: "segment", places: [...places], side, name: name.trim(), add: true });
    if (isTrouble(answer)) return setTrouble(answer);
    say(view, t("segment-made", { name: name.trim() }));
    setPython(answer.python);
  };
  if (python !== null) return <Made view={view} name={name.trim()} python={python} close={close} />;
  return (
    <Form onSave={save} onClose={close} save={t("segment-create")}>
      <label class="ipj-field">
        <span>{t("segment-name")}</span>
        <input
          {...QUIET}
          class="ipj-input"
          data-first={true}
          required
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {side !== null && (
        <Select
          label={t("details-side")}
          value={side}
          choices={(spec.compare ?? []).map((each) => [each.name, each.name] as const)}
          onChange={setSide}
        />
      )}
      <p class="ipj-quiet" role="status">
        {reply && t("segment-size", { count: words.formats.count(reply.total), metric })}
      </p>
      {trouble && <TroubleNote trouble={trouble} />}
    </Form>
  );
}

function Made({ view, name, python, close }: Pick<PanelProps, "view" | "close"> & { name: string; python: string }) {
  const { t } = view;
  const [copied, setCopied] = useState<boolean | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>(".ipj-button--main")?.focus(), []);
  return (
    <div ref={panel} class="ipj-form">
      <p role="status">{t("segment-made", { name })}</p>
      <p class="ipj-quiet">{t("segment-python")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long code is scrolled with the arrow keys */}
      <pre class="ipj-code" tabIndex={0} {...QUIET}>
        {python}
      </pre>
      <div class="ipj-form-end">
        <span role="status">{copied === null ? "" : t(copied ? "segment-copied" : "table-not-copied")}</span>
        <Button label={t("segment-copy")} onPress={() => copyText(python).then(setCopied)}>
          {t("segment-copy")}
        </Button>
        <Button main label={t("done")} onPress={close}>
          {t("done")}
        </Button>
      </div>
    </div>
  );
}
