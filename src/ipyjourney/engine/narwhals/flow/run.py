"""The path views behind a flow, or behind each side of a comparison, and which items are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import narwhals as nw

from ipyjourney.engine.column_filters import passing_items
from ipyjourney.engine.flow_names import ONLY_DRAWN, sides_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import all_of, any_of, whole
from ipyjourney.engine.narwhals.flow.counts import Counted
from ipyjourney.engine.narwhals.flow.follow import find_views
from ipyjourney.engine.narwhals.flow.paths import among, once
from ipyjourney.engine.narwhals.flow.views import Column, PathViews
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.windows import Window
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import ColumnFilter, FlowSpec

__all__ = ["FlowRun", "SideRun", "make_flow_run", "passing_views"]


@dataclass(frozen=True)
class SideRun:
    """A flow, or one side of a comparison.

    Attributes
    ----------
    name : str or None
    spec : FlowSpec
        Of the side alone, without a comparison.
    scope : Scope
    every : PathViews
        Before the filters, hidden columns among the others.
    views : PathViews
        Those that pass the filters, in the columns that are shown.
    """

    name: str | None
    spec: FlowSpec
    scope: Scope
    every: PathViews
    views: PathViews

    @cached_property
    def filtered(self) -> int:
        """Path views that do not pass the filters."""
        if self.every.frame is self.views.frame:
            return 0
        backend = self.scope.store.backend
        every, kept = (int(backend.row(views.frame.select(n=nw.len()))["n"]) for views in (self.every, self.views))
        return every - kept


@dataclass(frozen=True)
class FlowRun:
    """A flow worked out: the path views of its sides, and which items are shown.

    Attributes
    ----------
    sides : tuple of SideRun
    shown : tuple of tuple of str
        The items that each shown column shows, by rank.
    distinct : tuple of int
        How many items there are in each, shown or not.
    """

    sides: tuple[SideRun, ...]
    shown: tuple[tuple[str, ...], ...]
    distinct: tuple[int, ...]

    @cached_property
    def counted(self) -> tuple[Counted, ...]:
        """The figures of each side."""
        return tuple(Counted(side.scope.store.backend, side.views, self.shown) for side in self.sides)

    def side(self, name: str | None) -> int:
        """Find the place of a side; the first one without a name."""
        return next((place for place, side in enumerate(self.sides) if side.name == name), 0)


def make_flow_run(context: Context, spec: FlowSpec, definitions: Definitions, window: Window | None = None) -> FlowRun:
    """Work out the path views of a flow whose names are looked up, kept for the next time.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    definitions : Definitions
    window : Window, optional
        Where a spec without a date range is worked out.
    """
    plain = spec.model_copy(update=ONLY_DRAWN)
    sides = tuple(
        _run_side(context, name, part, context.scope(part, definitions, window)) for name, part in sides_of(plain)
    )

    def make() -> FlowRun:
        most = {number: plain.items_in(number) for number in plain.shown_columns}
        shown, distinct = _rank_items(context, [side.views for side in sides], most)
        return FlowRun(sides, shown, distinct)

    # Path views that were let go of and found again are others.
    return once(sides[0].scope, (plain, *(id(side.every) for side in sides)), make)


def _run_side(context: Context, name: str | None, spec: FlowSpec, scope: Scope) -> SideRun:
    every = find_views(context, scope, spec)
    views = every.showing(spec.shown_columns, passing_views(every, spec.column_filters))
    return SideRun(name, spec, scope, every, views)


def passing_views(views: PathViews, filters: Iterable[ColumnFilter]) -> Frame:
    """Keep the path views that pass all filters."""
    passed = [_passes(each, views.column(each.column)) for each in filters]
    return views.frame.filter(all_of(passed)) if passed else views.frame


def _passes(each: ColumnFilter, column: Column) -> nw.Expr:
    *passing, run_out = passing_items(each, column.items)
    name = column.item_name
    if run_out:
        # Which of all items go is less to say than which of them stay.
        return column.item.is_null() | ~among(name, _chosen(column.items, [not passes for passes in passing]))
    return among(name, _chosen(column.items, passing))


def _chosen(items: tuple[str, ...], marked: list[bool]) -> list[str]:
    return [item for item, is_marked in zip(items, marked, strict=True) if is_marked]


def _rank_items(
    context: Context, sides: list[PathViews], most: dict[int, int]
) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    """Find the top items of each column by path views, those of all sides added up; ties go by name."""
    numbers = list(most)
    standing = [
        views.frame.filter(views.column(number).there).select(
            nw.lit(place, nw.Int64).alias("x_n"), views.column(number).item.alias("x_i")
        )
        for views in sides
        for place, number in enumerate(numbers)
    ]
    together = standing[0] if len(standing) == 1 else nw.concat(standing)
    counted = together.group_by("x_n", "x_i").agg(views=nw.len()).with_columns(x_m=-whole(nw.col("views")))
    ranked = counted.with_columns(
        x_r=nw.col("x_m").cum_count().over("x_n", order_by=["x_m", "x_i"]).cast(nw.Int64),
        x_d=nw.col("x_m").count().over("x_n").cast(nw.Int64),
    )
    top = any_of(
        ((nw.col("x_n") == place) & (nw.col("x_r") <= most[number]) for place, number in enumerate(numbers)), "x_n"
    )
    shown: list[dict[int, str]] = [{} for _ in numbers]
    distinct = [0] * len(numbers)
    for row in context.store.backend.rows(ranked.filter(top).select("x_n", "x_i", "x_r", "x_d")):
        shown[int(row["x_n"])][int(row["x_r"])] = str(row["x_i"])
        distinct[int(row["x_n"])] = int(row["x_d"])
    return tuple(tuple(items[rank] for rank in sorted(items)) for items in shown), tuple(distinct)
