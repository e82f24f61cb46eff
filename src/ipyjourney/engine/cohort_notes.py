"""What a cohort table has to say of itself: what was added up, cut or cannot be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipyjourney.engine.cohort_cells import CohortCells
from ipyjourney.errors import Note

__all__ = ["CohortFacts", "cohort_notes"]


@dataclass(frozen=True)
class CohortFacts:
    """What was found out about a table.

    Attributes
    ----------
    has_start : bool
        Whether the scope has a start.
    empty_periods : int
        Periods without a row in scope.
    included_at_zero, returned_at_zero : bool
        Whether the criteria hold over no rows.
    can_time : bool
        Whether the return criterion is one that is reached.
    nulls : tuple of (str, str, int)
        Sum metrics with their measure, and the rows that have none.
    hidden_sizes : tuple of int
        Cohort sizes of the items that are not shown.
    rows_without_item : int
        Rows that the inclusion looks at and that have no item.
    counted_again : int
        Rows of the table that count an instance in more than one period.
    """

    has_start: bool
    empty_periods: int
    included_at_zero: bool
    returned_at_zero: bool
    can_time: bool
    nulls: tuple[tuple[str, str, int], ...]
    hidden_sizes: tuple[int, ...] = ()
    rows_without_item: int = 0
    counted_again: int = 0


def cohort_notes(cells: CohortCells, facts: CohortFacts, shown: int) -> Iterator[Note]:
    """Give what a user must know of the figures, and only what is true of them.

    Parameters
    ----------
    cells : CohortCells
    facts : CohortFacts
    shown : int
        Rows of the table.
    """
    container = cells.spec.container
    yield from _of_periods(cells, facts)
    if facts.included_at_zero:
        yield Note("cohort-included-without-rows", {"container": container})
    if facts.returned_at_zero:
        yield Note("cohort-returns-without-rows", {"container": container})
    if not facts.can_time:
        yield Note("cohort-no-timing")
    for metric, measure, rows in facts.nulls:
        if rows:
            yield Note("cohort-nulls-in-sum", {"rows": rows, "metric": metric, "measure": measure})
    if facts.hidden_sizes:
        hidden = facts.hidden_sizes
        yield Note("cohort-items-hidden", {"shown": shown, "hidden": len(hidden), "size": sum(hidden)})
    if facts.rows_without_item:
        yield Note(
            "cohort-rows-without-item", {"rows": facts.rows_without_item, "dimension": cells.spec.dimension or ""}
        )
    if facts.counted_again:
        yield Note("cohort-counted-again", {"rows": facts.counted_again, "container": container})


def _of_periods(cells: CohortCells, facts: CohortFacts) -> Iterator[Note]:
    if not cells.labels:
        yield Note("cohort-no-periods")
        return
    cut = [label for label, whole in zip(cells.labels, cells.columns.whole.tolist(), strict=True) if not whole]
    if cut:
        yield Note(
            "cohort-cut-periods",
            {"periods": ", ".join(cut), "count": len(cut), "pooled": "yes" if cells.pooled else "no"},
        )
    # Where the scope has no start, columns of a latency table look at periods before the first.
    if cells.columns.before and not facts.has_start:
        yield Note("cohort-latency-before-data", {"count": cells.columns.before, "first": cells.labels[0]})
    if facts.empty_periods:
        yield Note("cohort-periods-without-rows", {"count": facts.empty_periods, "all": len(cells.labels)})
