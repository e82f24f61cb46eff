import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { QUIET } from "../../shared/button";
import { useAnswer, usePicked } from "./asking";
import { datesLocale, timeWriter } from "./cells";
import { Select } from "./fields";
import { Pending } from "./pending";
import { Timeline, type TimelineProps } from "./timeline";

const MOST = 50;
const PAUSE_MS = 200;

/** The timeline of an instance that was picked, or of one that is looked for by a part of its key. */
export function TimelinePanel({ view, props }: TimelineProps) {
  const { container, key, from } = props;
  const [found, setFound] = useState<{ container: string; key: readonly string[] } | null>(null);
  const [search, setSearch] = useState({ text: "", container: null as string | null });
  if (container && key) return <Timeline key={key.join(" ")} view={view} one={{ container, key, from }} />;
  if (found) return <Timeline key={found.key.join(" ")} view={view} one={found} onBack={() => setFound(null)} />;
  return (
    <Find
      view={view}
      text={search.text}
      chosen={search.container}
      onSearch={(text, container) => setSearch({ text, container })}
      onFound={(container, key) => setFound({ container, key })}
    />
  );
}

interface FindProps extends Pick<TimelineProps, "view"> {
  text: string;
  chosen: string | null;
  onSearch: (text: string, container: string | null) => void;
  onFound: (container: string, key: readonly string[]) => void;
}

function Find({ view, text, chosen, onSearch, onFound }: FindProps) {
  const { t, words } = view;
  const containers = usePicked(view, (state) => state.catalog.containers);
  const followed = usePicked(view, (state) => state.session.spec.container);
  const container = chosen ?? followed;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const search = usePaused(text.trim());
  const asked = useAnswer(view, { kind: "instances", container, search, limit: MOST });
  const { reply } = asked;
  const day = timeWriter(datesLocale(view), reply?.timezone ?? "UTC", { dateStyle: "medium" });
  return (
    <div class="ipj-details">
      <Select
        label={t("members-of")}
        value={container}
        choices={containers.map(({ id, metric }) => [id, metric] as const)}
        onChange={(next) => onSearch(text, next)}
      />
      <input
        {...QUIET}
        ref={field}
        class="ipj-input"
        type="search"
        data-first={true}
        aria-label={t("find-key")}
        placeholder={t("find-key")}
        value={text}
        onInput={({ currentTarget }) => onSearch(currentTarget.value, chosen)}
      />
      <Pending view={view} asked={asked} />
      {reply && (
        <>
          <p class="ipj-quiet" role="status">
            {t(reply.total > MOST ? "found-more" : "found", {
              total: reply.total,
              count: words.formats.count(reply.total),
              shown: MOST,
            })}
          </p>
          <ul class="ipj-choices">
            {reply.instances.map(({ key, first, last, events }) => (
              <li key={key.join(" ")}>
                <button type="button" {...QUIET} class="ipj-menu-entry" onClick={() => onFound(container, key)}>
                  <span class="ipj-menu-label">{key.join(", ")}</span>
                  <span class="ipj-menu-hint">
                    {t("found-one", { events, count: words.formats.count(events), first: day(first), last: day(last) })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A text once nobody has typed for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
