"""The path of each container instance in one dimension, as rows that are numbered."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

import narwhals as nw

from ipyjourney.engine.item_groups import Renamed, groups_of, rename_items
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME, any_of, flag, holds
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.flow import FlowSpec

__all__ = ["ITEM", "NUMBER", "THERE", "Path", "among", "find_items", "find_path", "once"]

ITEM, NUMBER, THERE = "x_i", "x_q", "x_at"

Made = TypeVar("Made")


def among(column: str, items: list[str]) -> nw.Expr:
    """Give a condition that holds where a column has one of some items."""
    return holds(nw.col(column).is_in(items)) if items else any_of((), INSTANCE)


def find_items(store: Store, spec: FlowSpec, dimension: str) -> Renamed:
    """Give the items of a dimension after the groups of a flow have renamed them.

    Raises
    ------
    UnknownName
        If there is no such dimension.
    """
    return rename_items((item for item, _ in store.items(store.column_of(dimension))), groups_of(spec, dimension))


@dataclass(frozen=True, eq=False)
class Path:
    """The paths of all instances in one dimension.

    Attributes
    ----------
    scope : Scope
    items : tuple of str
        In code-point order.
    places : Frame
        Set down, one row per place: ``c``, ``x_q`` (number in the instance, from 1), ``x_i`` (item), ``p`` and ``t``
        (position and moment of its row).
    """

    scope: Scope
    items: tuple[str, ...]
    places: Frame

    @cached_property
    def rows(self) -> Frame:
        """All rows of scope, set down: ``c``, ``p``, ``x_q`` (places up to the row), ``x_at`` (1 if it is a place)."""
        places = self.places.select(INSTANCE, POSITION, nw.lit(1, nw.Int64).alias("x_one"))
        plan = self.scope.rows.select(INSTANCE, POSITION).join(places, on=[INSTANCE, POSITION], how="left")
        plan = plan.with_columns(flag(nw.col("x_one") == 1).alias(THERE))
        number = nw.col(THERE).cum_sum().over(INSTANCE, order_by=POSITION).cast(nw.Int64)
        plan = plan.with_columns(number.alias(NUMBER))
        return self.scope.store.backend.keep(plan.select(INSTANCE, POSITION, NUMBER, THERE))

    def release(self) -> None:
        """Forget what was set down."""
        for frame in (self.places, self.__dict__.get("rows")):
            if frame is not None:
                self.scope.store.backend.release(frame)


def find_path(context: Context, scope: Scope, spec: FlowSpec, dimension: str, *, repeats: bool) -> Path:
    """Find the paths of a scope in a dimension, kept for the next time.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : FlowSpec
        Its groups rename the items.
    dimension : str
    repeats : bool
        Whether equal neighbours stay apart.
    """
    column, groups = context.store.column_of(dimension), groups_of(spec, dimension)
    key = (Path, column, tuple((group.name, group.pattern, group.syntax) for group in groups), repeats)

    def make() -> Path:
        step(Stage.MATCH)
        items = find_items(context.store, spec, dimension)
        plan = scope.rows.filter(~nw.col(column).is_null())
        plan = plan.select(INSTANCE, POSITION, TIME, _renamed(column, items).alias(ITEM))
        if not repeats:
            before = nw.col(ITEM).shift(1).over(INSTANCE, order_by=POSITION)
            plan = plan.with_columns(before.alias("x_before"))
            plan = plan.filter(nw.col("x_before").is_null() | (nw.col("x_before") != nw.col(ITEM))).drop("x_before")
        number = nw.col(POSITION).cum_count().over(INSTANCE, order_by=POSITION).cast(nw.Int64)
        return Path(scope, items.items, context.store.backend.keep(plan.with_columns(number.alias(NUMBER))))

    return once(scope, key, make)


def once(scope: Scope, key: Hashable, make: Callable[[], Made]) -> Made:
    """Work something out over a scope, kept for the next time."""
    # What was asked for last is let go of last.
    scope.runs[key] = scope.runs.pop(key) if key in scope.runs else make()
    return cast(Made, scope.runs[key])


def _renamed(column: str, items: Renamed) -> nw.Expr:
    """Give the items of a column by the names of their groups."""
    members: dict[str, list[str]] = {}
    for item, group in items.group_of.items():
        members.setdefault(group, []).append(item)
    found = nw.col(column)
    for group, some in members.items():
        # Groups have no item in common, and a group's own name may be an item of another one.
        found = nw.when(among(column, some)).then(nw.lit(group)).otherwise(found)
    return found
