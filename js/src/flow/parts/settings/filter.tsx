import { useState } from "preact/hooks";
import type { PanelProps } from "../../../analysis/panel";
import { configure } from "../../../core/flows";
import { useAnswer } from "../../../parts/details/asking";
import { Pending } from "../../../parts/details/pending";
import type { FlowSpec, ItemTest } from "../../../protocol/messages";
import { Button, QUIET } from "../../../shared/button";
import { Form } from "../../../shared/form";
import { useSettled } from "../../../shared/rail-items";
import { edit, nameOf } from "../../actions";
import type { View } from "../../view";
import { type JoinedFilter, joinedFilter, withJoined } from "./joined";

const PAGE = 50;
const SEARCH_DELAY_MS = 150;
const OPERATORS = [
  "contains",
  "not_contains",
  "starts_with",
  "ends_with",
  "equals",
  "not_equals",
  "matches",
  "not_matches",
] as const;

/** Which paths stay by their item in a column: only some items, not others, or those whose text passes a test. */
export function FilterForm({ view, props: { column }, close }: PanelProps<{ column: number }, View>) {
  const { t, words } = view;
  const { spec } = view.session.state;
  const [filter, setFilter] = useState(() => joinedFilter(spec.column_filters, column));
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const settled = useSettled(search.trim(), SEARCH_DELAY_MS);
  const asked = useAnswer(view, { kind: "column_items", column, search: settled, offset: 0, limit });
  const { reply } = asked;
  const listed = reply?.items.map(({ item }) => item) ?? [];
  const chosen = [...filter.include, ...filter.exclude].filter((item) => !listed.includes(item) && settled === "");
  const rows = [...chosen.map((item) => ({ item, views: null })), ...(reply?.items ?? [])];

  const save = (): void => {
    const said = t("said-filtered", { column: nameOf(view, column) });
    const change = (before: FlowSpec): FlowSpec =>
      configure(before, { column_filters: withJoined(before.column_filters, column, filter) });
    if (edit(view, change, said)) close();
  };
  return (
    <Form onSave={save} onClose={close} save={t("apply")}>
      <div class="ipj-filter">
        <TextTests view={view} tests={filter.matching} onChange={(matching) => setFilter({ ...filter, matching })} />
        <input
          {...QUIET}
          class="ipj-input"
          type="search"
          data-first="true"
          aria-label={t("search-items")}
          placeholder={t("search-items")}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          onKeyDown={(event) => {
            // Enter searches; it is not to save what is not chosen yet.
            if (event.key === "Enter") event.preventDefault();
          }}
        />
        <Pending view={view} asked={asked} />
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none for some screen readers */}
        <ul role="list" class="ipj-filter-items" aria-label={t("items-of-column")}>
          {rows.map(({ item, views }) => (
            <li key={item}>
              <span title={item}>{item}</span>
              <span class="ipj-quiet">
                {views === null ? "" : t("heard-views", { views: words.formats.count(views), count: views })}
              </span>
              {(["include", "exclude"] as const).map((way) => (
                <Button
                  key={way}
                  label={t("filter-item", { way, item })}
                  pressed={filter[way].includes(item)}
                  onPress={() => setFilter(turned(filter, way, item))}
                >
                  {t("filter-way", { way })}
                </Button>
              ))}
            </li>
          ))}
        </ul>
        {reply && reply.total === 0 && <p class="ipj-quiet">{t("nothing-found", { search: settled })}</p>}
        {reply && reply.total > reply.items.length && (
          <Button label={t("more-column-items")} onPress={() => setLimit(limit + PAGE)}>
            {t("more-column-items")}
          </Button>
        )}
        <p class="ipj-quiet" role="status">
          {t("filter-says", { include: filter.include.length, exclude: filter.exclude.length })}
        </p>
      </div>
    </Form>
  );
}

/** Turn one way for an item on or off; an item is either included or excluded. */
function turned(filter: JoinedFilter, way: "include" | "exclude", item: string): JoinedFilter {
  const other = way === "include" ? "exclude" : "include";
  const without = (items: readonly string[]): string[] => items.filter((each) => each !== item);
  const on = !filter[way].includes(item);
  return { ...filter, [way]: on ? [...filter[way], item] : without(filter[way]), [other]: without(filter[other]) };
}

interface TextTestsProps {
  view: View;
  tests: readonly ItemTest[];
  onChange: (tests: readonly ItemTest[]) => void;
}

/** What the text must pass, one below the other, and room for one more. */
function TextTests({ view, tests, onChange }: TextTestsProps) {
  const replaced = (place: number, test: ItemTest | null): ItemTest[] => [
    ...tests.slice(0, place),
    ...(test ? [test] : []),
    ...tests.slice(place + 1),
  ];
  return (
    <fieldset class="ipj-filter-tests">
      <legend>{view.t("text-criterion")}</legend>
      {[...tests, null].map((test, place) => (
        <TextTest key={place} view={view} test={test} onChange={(next) => onChange(replaced(place, next))} />
      ))}
    </fieldset>
  );
}

interface TextTestProps {
  view: View;
  test: ItemTest | null;
  onChange: (test: ItemTest | null) => void;
}

function TextTest({ view, test, onChange }: TextTestProps) {
  const { t, words } = view;
  const operators = test && !OPERATORS.some((each) => each === test.operator) ? [test.operator] : [];
  const value = test === null ? "" : typeof test.value === "string" ? test.value : words.list(test.value);
  return (
    <div class="ipj-filter-test">
      <select
        {...QUIET}
        class="ipj-input"
        aria-label={t("text-operator")}
        value={test?.operator ?? ""}
        onChange={({ currentTarget }) => {
          const operator = currentTarget.value as ItemTest["operator"] | "";
          onChange(operator === "" ? null : { operator, value: test?.value ?? "" });
        }}
      >
        <option value="">{t("any-text")}</option>
        {[...OPERATORS, ...operators].map((operator) => (
          <option key={operator} value={operator}>
            {t("text-is", { operator })}
          </option>
        ))}
      </select>
      {test && (
        <input
          {...QUIET}
          class="ipj-input"
          aria-label={t("text-value")}
          value={value}
          onInput={({ currentTarget }) => onChange({ ...test, value: currentTarget.value })}
        />
      )}
    </div>
  );
}
