"""Column filters: which path views stay."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ipyjourney.components.conditions import Operator
from ipyjourney.engine.pandas.comparisons import item_test
from ipyjourney.engine.pandas.flow.views import PathViews
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.spec.flow import ColumnFilter, ItemTest

__all__ = ["passing_views"]


def passing_views(views: PathViews, filters: Iterable[ColumnFilter]) -> Mask | None:
    """Mark the path views that pass all filters; None if all do for want of filters.

    Parameters
    ----------
    views : PathViews
    filters : iterable of ColumnFilter
    """
    keep: Mask | None = None
    for each in filters:
        column = views.column(each.column)
        passed = _passing(each, column.items).take(column.codes)
        keep = passed if keep is None else keep & passed
    return keep


def _passing(each: ColumnFilter, items: tuple[str, ...]) -> Mask:
    """Mark the items that pass a filter; the last place says whether paths that have run out do."""
    passing = np.ones(len(items) + 1, bool)
    if each.include:
        wanted = frozenset(each.include)
        passing &= [*(item in wanted for item in items), False]
    if each.exclude:
        unwanted = frozenset(each.exclude)
        passing &= [*(item not in unwanted for item in items), True]
    if each.matching is not None:
        passing &= [*_tested(each.matching, items), False]
    return passing


def _tested(test: ItemTest, items: tuple[str, ...]) -> list[bool]:
    if test.operator in (Operator.EXISTS, Operator.NOT_EXISTS):
        return [test.operator is Operator.EXISTS] * len(items)
    passes = item_test(test.operator, test.value)
    return [passes(item) for item in items]
