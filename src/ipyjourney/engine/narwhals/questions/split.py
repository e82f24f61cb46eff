"""Figures split by the items of a dimension."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import narwhals as nw
import numpy as np

from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.questions.asked import AskedRows, rows_reached
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import Breakdown, BreakdownItem
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import Node
from ipyjourney.spec.journey import BREAKDOWN_ITEMS
from ipyjourney.stats import nine_digits, share_with_interval

__all__ = ["Part", "Split", "split_by_item", "split_nodes", "top_items"]

NOBODY = (0, 0)


@dataclass(frozen=True)
class Part:
    """The rows with one item, or without any: how many they are, of how many instances, and the figure on them."""

    rows: int
    instances: int
    value: Value | None


@dataclass(frozen=True)
class Split:
    """A figure split by item.

    Attributes
    ----------
    parts : mapping of str or None to Part
        None stands for the rows without an item.
    whole : int, float or None
        The figure on all rows.
    nothing : int, float or None
        The figure on no rows.
    among : bool
        Whether it counts instances, so that those of an item are among all of them.
    """

    parts: Mapping[str | None, Part]
    whole: Value | None
    nothing: Value | None
    among: bool

    @property
    def items(self) -> list[str]:
        """The items that have rows, in code-point order."""
        return sorted(item for item in self.parts if item is not None)

    def breakdown(self, place: str, items: Iterable[str], *, with_null: bool) -> Breakdown:
        """Name the parts with these items, in this order.

        Parameters
        ----------
        place : str
            What the place is called.
        items : iterable of str
        with_null : bool
            Whether the rows without an item come last.
        """
        shown: list[str | None] = [*items, *([None] if with_null else [])]
        return Breakdown(place, tuple(self._part(item) for item in shown), len(self.items))

    def _part(self, item: str | None) -> BreakdownItem:
        part = self.parts.get(item, Part(*NOBODY, self.nothing))
        low, high = None, None
        if self.among and self.whole:
            _, low, high = share_with_interval(int(part.value or 0), int(self.whole))
        return BreakdownItem(
            item=item,
            value=part.value,
            share=None if part.value is None or not self.whole else part.value / self.whole,
            instances=part.instances,
            share_low=low,
            share_high=high,
        )


def split_by_item(asked: AskedRows, column: str) -> Split:
    """Split the figure on some rows by the items of a column."""
    tally, over_all = Tally(), Tally()
    answer = asked.ask(tally)
    plan = asked.plan.group_by(column).agg(x_rows=nw.len(), x_instances=nw.col(INSTANCE).n_unique(), **tally.aggregates)
    backend = asked.scope.store.backend
    parts: dict[str | None, Part] = {}
    for row in backend.rows(plan):
        item = row[column]
        parts[None if item is None else str(item)] = Part(int(row["x_rows"]), int(row["x_instances"]), answer(row))
    whole_of = asked.ask(over_all)
    whole = whole_of(backend.row(asked.plan.select(**over_all.aggregates)))
    return Split(parts, whole, asked.nothing, asked.counts_instances)


def top_items(splits: Sequence[Split], limit: int | None = None) -> list[str]:
    """Rank the items that have rows by their figures, those of several splits added up, and give the first ones."""
    items = sorted({item for split in splits for item in split.items})
    return [items[place] for place in rank([_added_up([split.parts.get(item) for split in splits]) for item in items])][
        :limit
    ]


def rank(values: Sequence[Value | None]) -> list[int]:
    """Order values at nine digits, highest first, nulls last, ties as they stand.

    Examples
    --------
    >>> rank([1, None, 3, 3])
    [2, 3, 0, 1]
    """
    numbers = np.array([np.nan if value is None else value for value in values], np.float64)
    places: list[int] = np.argsort(-nine_digits(numbers), kind="stable").tolist()
    return places


def _added_up(parts: Sequence[Part | None]) -> Value | None:
    values = [part.value for part in parts if part is not None and part.value is not None]
    return sum(values) if values else None


def split_nodes(runs: Sequence[JourneyRun]) -> list[Mapping[str, Breakdown]]:
    """Split the nodes that have a breakdown into their top items.

    Parameters
    ----------
    runs : sequence of JourneyRun
        The sides of a comparison, or a journey alone. All sides show the same items: those that are the top ones of
        all sides added up.

    Returns
    -------
    list of mapping of str to Breakdown
        By node, per run.
    """
    found: list[dict[str, Breakdown]] = [{} for _ in runs]
    for node in runs[0].spec.nodes if runs else ():
        if node.breakdown is None:
            continue
        step(Stage.COUNT)
        splits = [_split_node(run, node, node.breakdown) for run in runs]
        items = top_items(splits, BREAKDOWN_ITEMS)
        with_null = any(None in split.parts for split in splits)
        for side, split in zip(found, splits, strict=True):
            side[node.id] = split.breakdown(node.title, items, with_null=with_null)
    return [*found]


def _split_node(run: JourneyRun, node: Node, dimension: str) -> Split:
    return split_by_item(rows_reached(run, node.id), run.scope.store.column_of(dimension))
