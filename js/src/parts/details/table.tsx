import { useEffect, useMemo, useState } from "preact/hooks";
import type { AnalysisView } from "../../analysis/view";
import type { Question } from "../../host/host";
import type { Reply } from "../../protocol/messages";
import { QUIET } from "../../shared/button";
import { Icon } from "../../shared/icons";
import { useRoving } from "../../shared/roving";
import { useAnswer } from "./asking";
import {
  type Cell,
  cellWriter,
  datesLocale,
  isNumeric,
  nextSort,
  type ShownColumn,
  type Sort,
  shownColumns,
} from "./cells";
import { Pager } from "./pager";
import { Pending } from "./pending";
import { Tools } from "./tools";

export type TableOf = Extract<Question, { kind: "table" }>["of"];
type Page = Extract<Reply, { kind: "table" }>;

interface TableProps {
  view: AnalysisView;
  of: TableOf;
  /** What the table is called, for screen readers and file names. */
  name: readonly string[];
  /** Open the instance of a row. */
  onOpen?: (container: string, key: readonly string[]) => void;
  /** Ask for its name as a data frame from the beginning. */
  naming?: boolean;
}

/** Which part of a table is looked at. */
interface Seen {
  readonly text: string;
  readonly sort: Sort | null;
  readonly offset: number;
}

const FROM_THE_START = { sort: null, offset: 0 } as const;
const PAGE_SIZE = 50;

/** A table of any length: sorted and cut into pages by the kernel. */
export function Table({ view, of, name, onOpen, naming = false }: TableProps) {
  const text = JSON.stringify(of);
  const [seen, setSeen] = useState<Seen>({ ...FROM_THE_START, text });
  // Another table begins at its beginning.
  const { sort, offset } = seen.text === text ? seen : FROM_THE_START;
  const see = (next: Omit<Seen, "text">): void => setSeen({ ...next, text });
  const asked = useAnswer(view, { kind: "table", of, sort, offset, limit: PAGE_SIZE });
  const { reply, busy } = asked;
  const total = reply?.total ?? 0;
  // Fewer rows than before: the page that was looked at may be gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer tells how many rows there are
  useEffect(() => {
    if (reply && offset > 0 && offset >= total) see({ sort, offset: 0 });
  }, [reply]);
  const title = name.join(", ");
  return (
    <section class="ipj-table-panel" aria-busy={busy}>
      <Tools view={view} of={of} sort={sort} name={name} total={reply ? total : null} asks={naming} />
      <Pending view={view} asked={asked} />
      {reply && total === 0 && <p class="ipj-quiet">{view.t("table-empty")}</p>}
      {reply && total > 0 && (
        <>
          <Sheet
            view={view}
            page={reply}
            title={title}
            sort={sort}
            onSort={(next) => see({ sort: next, offset: 0 })}
            onOpen={onOpen}
          />
          {total > PAGE_SIZE && (
            <Pager
              view={view}
              offset={offset}
              size={PAGE_SIZE}
              total={total}
              onTurn={(to) => see({ sort, offset: to })}
            />
          )}
        </>
      )}
    </section>
  );
}

interface SheetProps {
  view: AnalysisView;
  page: Page;
  title: string;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  onOpen?: TableProps["onOpen"];
}

function Sheet({ view, page, title, sort, onSort, onOpen }: SheetProps) {
  const { t, words } = view;
  const columns = useMemo(() => shownColumns(page.columns), [page]);
  const write = useMemo(() => cellWriter(words, datesLocale(view), page.timezone), [page, words, view]);
  const { group, step, settle } = useRoving<HTMLTableSectionElement>(".ipj-table-open");
  const rows = columns[0]?.values.length ?? 0;
  const open = (row: number): void => {
    const key = page.keys[row];
    if (key && page.container) onOpen?.(page.container, key);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its frame is scrolled with the arrow keys
    <section class="ipj-table-frame" role="group" aria-label={title} tabIndex={0} {...QUIET}>
      <table class="ipj-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.name} view={view} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody
          ref={group}
          onFocusIn={({ target }) => settle(target as Element)}
          onKeyDown={(event) => {
            const by = { ArrowDown: 1, ArrowUp: -1, Home: "first", End: "last" }[event.key] as
              | 1
              | -1
              | "first"
              | "last";
            if (by === undefined || !(event.target as Element).matches(".ipj-table-open")) return;
            event.preventDefault();
            event.stopPropagation();
            step(event.target, by);
          }}
        >
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map((column, place) => {
                const shown = write(column.holds, column.values[row] as Cell);
                const opens = place === 0 && onOpen && page.keys.length > 0;
                return place === 0 ? (
                  <th key={column.name} scope="row">
                    {opens ? (
                      <button
                        type="button"
                        {...QUIET}
                        class="ipj-table-open"
                        aria-label={t("open-timeline", { key: (page.keys[row] ?? []).join(", ") })}
                        onClick={() => open(row)}
                      >
                        {shown}
                      </button>
                    ) : (
                      shown || <NoValue text={t("no-value")} />
                    )}
                  </th>
                ) : (
                  <td key={column.name} class={isNumeric(column.holds) ? "ipj-table-number" : undefined}>
                    {shown || (column.name === "item" && <NoValue text={t("no-value")} />)}
                    {column.bounds && <Bounds column={column} row={row} write={write} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const NoValue = ({ text }: { text: string }) => <i class="ipj-quiet">{text}</i>;

function Bounds({ column, row, write }: { column: ShownColumn; row: number; write: ReturnType<typeof cellWriter> }) {
  const [low, high] = (column.bounds ?? []).map(({ holds, values }) => write(holds, values[row] as Cell));
  return low && high ? <span class="ipj-table-bounds">{`${low} – ${high}`}</span> : null;
}

interface HeadProps {
  view: AnalysisView;
  column: ShownColumn;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

function Head({ view, column, sort, onSort }: HeadProps) {
  const { t } = view;
  const { name, label, holds, bounds } = column;
  const sorted = sort?.column === name ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={sorted} class={isNumeric(holds) ? "ipj-table-number" : undefined}>
      <button
        type="button"
        {...QUIET}
        class={`ipj-table-head ${sorted === "ascending" ? "ipj-table-head--up" : ""}`}
        title={t("sort-by", { column: label })}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {label}
        {bounds && <span class="ipj-table-bounds">{t("table-interval")}</span>}
        {sorted && <Icon name="down" />}
      </button>
    </th>
  );
}
