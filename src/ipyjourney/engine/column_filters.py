"""Which items of a column its filters let pass."""

from __future__ import annotations

from ipyjourney.components.conditions import Operator
from ipyjourney.engine.item_tests import item_test
from ipyjourney.spec.flow import ColumnFilter, ItemTest

__all__ = ["passing_items"]


def passing_items(each: ColumnFilter, items: tuple[str, ...]) -> list[bool]:
    """Say which items pass a filter; the last place says whether paths that have run out do.

    Examples
    --------
    >>> passing_items(ColumnFilter(column=1, exclude=("web",)), ("mail", "web"))
    [True, False, True]
    """
    passing = [True] * (len(items) + 1)
    if each.include:
        wanted = frozenset(each.include)
        passing = [item in wanted for item in items] + [False]
    if each.exclude:
        unwanted = frozenset(each.exclude)
        passing = [
            *(passes and item not in unwanted for passes, item in zip(passing, items, strict=False)),
            passing[-1],
        ]
    if each.matching is not None:
        tested = _tested(each.matching, items)
        passing = [*(passes and test for passes, test in zip(passing, tested, strict=False)), False]
    return passing


def _tested(test: ItemTest, items: tuple[str, ...]) -> list[bool]:
    if test.operator in (Operator.EXISTS, Operator.NOT_EXISTS):
        return [test.operator is Operator.EXISTS] * len(items)
    passes = item_test(test.operator, test.value)
    return [passes(item) for item in items]
