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

type Filter = FlowSpec["column_filters"][number];

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
  const own = spec.column_filters.find((kept) => kept.column === column);
  const [filter, setFilter] = useState<Filter>(own ?? { column, include: [], exclude: [], matching: null });
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const settled = useSettled(search.trim(), SEARCH_DELAY_MS);
  const asked = useAnswer(view, { kind: "column_items", column, search: settled, offset: 0, limit });
  const { reply } = asked;
  const listed = reply?.items.map(({ item }) => item) ?? [];
  const chosen = [...filter.include, ...filter.exclude].filter((item) => !listed.includes(item) && settled === "");
  const rows = [...chosen.map((item) => ({ item, views: null })), ...(reply?.items ?? [])];

  const save = (): void => {
    const rest = spec.column_filters.filter((kept) => kept !== own);
    const says = filter.include.length > 0 || filter.exclude.length > 0 || filter.matching !== null;
    const said = t("said-filtered", { column: nameOf(view, column) });
    if (edit(view, (before) => configure(before, { column_filters: says ? [...rest, filter] : rest }), said)) close();
  };
  return (
    <Form onSave={save} onClose={close} save={t("apply")}>
      <div class="ipj-filter">
        <TextTest view={view} test={filter.matching} onChange={(matching) => setFilter({ ...filter, matching })} />
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
function turned(filter: Filter, way: "include" | "exclude", item: string): Filter {
  const other = way === "include" ? "exclude" : "include";
  const without = (items: readonly string[]): string[] => items.filter((each) => each !== item);
  const on = !filter[way].includes(item);
  return { ...filter, [way]: on ? [...filter[way], item] : without(filter[way]), [other]: without(filter[other]) };
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
    <fieldset class="ipj-filter-test">
      <legend>{t("text-criterion")}</legend>
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
    </fieldset>
  );
}
