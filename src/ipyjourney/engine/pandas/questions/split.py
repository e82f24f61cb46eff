"""Figures split by the items of a dimension."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.components import ContainerMetric, CounterMetric, EventsMetric
from ipyjourney.engine.pandas.gather import gather
from ipyjourney.engine.pandas.questions.asked import AskedRows
from ipyjourney.engine.pandas.questions.groups import Counts, Groups, Values, plain_values, rank
from ipyjourney.result.answers import Breakdown, BreakdownItem
from ipyjourney.result.journey_figures import Value
from ipyjourney.stats import share_with_interval

__all__ = ["Split", "by_item", "counts_whole", "figures_of", "split_by_item", "top_codes"]


@dataclass(frozen=True)
class Split:
    """A figure split by item: one number per item, in code-point order, and the last for the rows without one.

    Attributes
    ----------
    items : tuple of str
    rows, instances : int64 arrays, shape (n_items + 1,)
        Rows of each item, and the container instances with one.
    values : float64 array, shape (n_items + 1,)
        The figure on these rows; NaN is null.
    whole : int, float or None
        The figure on all rows.
    counts : bool
        Whether the figure is a whole number.
    among : bool
        Whether it counts instances, so that those of an item are among all of them.
    """

    items: tuple[str, ...]
    rows: Counts
    instances: Counts
    values: Values
    whole: Value | None
    counts: bool
    among: bool

    @property
    def n_bytes(self) -> int:
        """Bytes that the numbers take."""
        return self.rows.nbytes + self.instances.nbytes + self.values.nbytes

    @cached_property
    def total(self) -> int:
        """How many items there are, shown or not."""
        return int(np.count_nonzero(self.rows[:-1]))

    def breakdown(self, place: str, codes: Iterable[int], *, with_null: bool) -> Breakdown:
        """Name the parts with these codes, in this order.

        Parameters
        ----------
        place : str
            What the place is called.
        codes : iterable of int
            Places of items.
        with_null : bool
            Whether the rows without an item come last.
        """
        shown = [*codes, *([len(self.items)] if with_null else [])]
        values, instances = plain_values(self.values[shown], whole=self.counts), self.instances[shown].tolist()
        parts = [self._part(*part) for part in zip(shown, values, instances, strict=True)]
        return Breakdown(place, tuple(parts), self.total)

    def _part(self, code: int, value: Value | None, instances: int) -> BreakdownItem:
        low, high = None, None
        if self.among and self.whole:
            _, low, high = share_with_interval(int(value or 0), int(self.whole))
        return BreakdownItem(
            item=None if code == len(self.items) else self.items[code],
            value=value,
            share=None if value is None or not self.whole else value / self.whole,
            instances=instances,
            share_low=low,
            share_high=high,
        )


def split_by_item(asked: AskedRows, column: str) -> Split:
    """Split the figure on some rows by the items of a column."""
    groups = by_item(asked, column)
    return Split(
        items=asked.scope.store.items(column).items,
        rows=groups.rows,
        instances=groups.instances,
        values=figures_of(asked, groups),
        whole=_figure_of_all(asked),
        counts=counts_whole(asked),
        among=_counts_instances(asked),
    )


def top_codes(splits: Sequence[Split], limit: int | None) -> list[int]:
    """Rank the items that have rows by their figures, those of several splits added up, and give the first ones.

    Examples
    --------
    >>> one, other = np.array([3.0, 1.0, 0.0]), np.array([0.0, 4.0, 0.0])
    >>> some = [Split(("a", "b"), part.astype(int), part.astype(int), part, 4, True, True) for part in (one, other)]
    >>> top_codes(some, 1)
    [1]
    """
    values = _added_up([split.values[:-1] for split in splits])
    order = rank(values)
    has_rows = np.logical_or.reduce([split.rows[:-1] > 0 for split in splits])
    codes: list[int] = order[has_rows[order]][:limit].tolist()
    return codes


def by_item(asked: AskedRows, column: str) -> Groups:
    """Group rows by the items of a column."""
    codes = gather(asked.scope.index.codes(column), asked.positions)
    count = len(asked.scope.store.items(column).items) + 1
    return Groups(asked.scope, asked.positions, codes, count, asked.once)


def figures_of(asked: AskedRows, groups: Groups) -> Values:
    """Work out what is asked on the rows of each group."""
    return groups.rows.astype(np.float64) if asked.metric is None else groups.values(asked.metric)


def counts_whole(asked: AskedRows) -> bool:
    """Say whether what is asked is a whole number."""
    if asked.metric is None:
        return True
    return isinstance(asked.scope.rows.definition(asked.metric), EventsMetric | ContainerMetric | CounterMetric)


def _added_up(values: Sequence[Values]) -> npt.NDArray[np.float64]:
    if len(values) == 1:
        return values[0]
    known = [~np.isnan(each) for each in values]
    added = np.sum([np.where(is_known, each, 0.0) for each, is_known in zip(values, known, strict=True)], axis=0)
    return np.where(np.logical_or.reduce(known), added, np.nan)


def _counts_instances(asked: AskedRows) -> bool:
    if asked.metric is None:
        return asked.once
    return isinstance(asked.scope.rows.definition(asked.metric), ContainerMetric)


def _figure_of_all(asked: AskedRows) -> Value | None:
    if asked.metric is None or asked.whole is None:
        return len(asked.positions)
    return asked.scope.totals.of(asked.metric, asked.whole)
