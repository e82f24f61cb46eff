import type { AnalysisView } from "../../analysis/view";
import { Button, QUIET } from "../../shared/button";
import { pageOf } from "./cells";

interface PagerProps {
  view: AnalysisView;
  offset: number;
  size: number;
  total: number;
  onTurn: (offset: number) => void;
}

/** Leads through the pages of a list of any length. */
export function Pager({ view, offset, size, total, onTurn }: PagerProps) {
  const { t, words } = view;
  const { first, last, page, pages } = pageOf(offset, size, total);
  const turnTo = (wanted: number): void => {
    if (Number.isFinite(wanted)) onTurn((Math.min(pages, Math.max(1, Math.round(wanted))) - 1) * size);
  };
  const count = words.formats.count;
  return (
    <nav class="ipj-pager" aria-label={t("pages")}>
      <Button icon="left" label={t("page-before")} tip="start" disabled={page === 1} onPress={() => turnTo(page - 1)} />
      <span class="ipj-pager-page">
        <span aria-hidden="true">{t("page")}</span>
        <input
          {...QUIET}
          key={page}
          aria-label={t("page")}
          class="ipj-input"
          type="number"
          min={1}
          max={pages}
          defaultValue={String(page)}
          onChange={({ currentTarget }) => turnTo(currentTarget.valueAsNumber)}
        />
        {t("of-pages", { pages: count(pages) })}
      </span>
      <Button icon="right" label={t("page-after")} disabled={page === pages} onPress={() => turnTo(page + 1)} />
      <span class="ipj-spring" />
      <span class="ipj-quiet">{t("rows-shown", { first: count(first), last: count(last), total: count(total) })}</span>
    </nav>
  );
}
