"""Paths followed: from every occurrence of the anchor, column by column, along numbered places.

What stands beside a place is put beside it by windows; places are joined only where a column has another path than the
one before it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import timedelta

import narwhals as nw

from ipyjourney.components.references import ItemRef, MetricRef
from ipyjourney.engine.journey_names import Known
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME, all_of, flag
from ipyjourney.engine.narwhals.flow.paths import ITEM, NUMBER, THERE, Path, among, find_path, once
from ipyjourney.engine.narwhals.flow.views import Column, PathViews, item_at, position_at, time_at
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.matching import matched
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.flow import AnchorComponent, AnchorKind, FlowSpec

__all__ = ["find_views"]

MICROSECOND = timedelta(microseconds=1)
FOUND_TOGETHER = 8
"""Columns that are found in one plan: a database would take long to find an order for all joins of a wide flow."""
FACTS = (ITEM, POSITION, TIME)
"""What is known of a place."""
UNTIL = "y_until"


def find_views(context: Context, scope: Scope, spec: FlowSpec) -> PathViews:
    """Find all path views of a flow, before its filters, kept for the next time.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : FlowSpec
    """
    key = (
        find_views,
        *(spec.anchor, spec.patterns, spec.pathing_dimension, spec.include_repeats, spec.limit_to_occurrence),
        *(spec.column_numbers, tuple(spec.dimension_of(number) for number in spec.column_numbers), spec.step_within),
    )
    return once(scope, key, lambda: _Walk(context, scope, spec).views())


class _Walk:
    """Goes from the anchor from column to column.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : FlowSpec
    """

    def __init__(self, context: Context, scope: Scope, spec: FlowSpec) -> None:
        self._context, self._scope, self._spec = context, scope, spec
        self._backend = scope.store.backend
        self._within = None if spec.step_within is None else spec.step_within // MICROSECOND
        self._places = {number: place for place, number in enumerate(spec.column_numbers)}

    def views(self) -> PathViews:
        """Follow all paths."""
        spec = self._spec
        anchor, plan = self._anchor()
        laid: Frame | None = None
        unfinished = 0
        if spec.anchor.kind is AnchorKind.BETWEEN:
            plan, unfinished = self._until(self._backend.keep(plan))
            laid = plan
        columns = {0: anchor}
        self._set_paths_down(anchor)
        for done, number in enumerate(sorted(self._places, key=abs)[1:], start=1):
            step(Stage.MATCH, done / len(self._places))
            before = columns[number - 1 if number > 0 else number + 1]
            columns[number], plan = self._next(plan, before, number)
            if not done % FOUND_TOGETHER:
                plan = laid = self._instead(laid, plan)
        ordered = tuple(columns[number] for number in self._places)
        named = [name(column.place) for column in ordered for name in (item_at, position_at, time_at)]
        return PathViews(ordered, self._instead(laid, plan.select(INSTANCE, *named)), unfinished, self._backend)

    def _set_paths_down(self, anchor: Column) -> None:
        """Set down what the columns are joined with: DuckDB binds a plan again after each table that is made."""
        paths = {0: anchor.path}
        for number in sorted(self._places, key=abs)[1:]:
            paths[number] = path = self._path_of(number)
            if paths[number - 1 if number > 0 else number + 1] is not path:
                _ = path.rows

    def _instead(self, before: Frame | None, plan: Frame) -> Frame:
        """Set a plan down, in the place of rows that it builds on."""
        frame = self._backend.keep(plan)
        if before is not None:
            self._backend.release(before)
        return frame

    def _path(self, dimension: str) -> Path:
        return find_path(self._context, self._scope, self._spec, dimension, repeats=self._spec.include_repeats)

    def _path_of(self, number: int) -> Path:
        return self._path(self._spec.dimension_of(number) or self._spec.pathing_dimension)

    # --- the anchor ----------------------------------------------------------------------------------------------

    def _anchor(self) -> tuple[Column, Frame]:
        """Find the occurrences that open paths."""
        spec, place = self._spec, self._places[0]
        path, rows, occurs = self._occurrences(spec.anchor.components)
        named = {item_at(place): nw.col(ITEM), position_at(place): nw.col(POSITION), time_at(place): nw.col(TIME)}
        if path is None:
            items: tuple[str, ...] = (spec.anchor.components[0].label,)
            found = rows.filter(occurs).select(INSTANCE, **named)
        else:
            items = path.items
            beside = [*self._along(path, 1), *self._along(path, -1)]
            plan = self._with_beside(path.places, 0, beside)
            found = plan.filter(occurs).select(INSTANCE, *_beside(self._places[one] for one in beside), **named)
        if spec.limit_to_occurrence and spec.anchor.kind is not AnchorKind.CONTAINS:
            position = nw.col(position_at(place))
            only = position.max() if spec.anchor.kind is AnchorKind.ENDS_WITH else position.min()
            found = found.with_columns(only.over(INSTANCE).alias("x_only"))
            found = found.filter(position == nw.col("x_only")).drop("x_only")
        return Column(0, place, items, path), found

    def _occurrences(self, components: tuple[AnchorComponent, ...]) -> tuple[Path | None, Frame, nw.Expr]:
        """Give the path of the occurrences of some items, or rows with ``x_i``; and where among these they are."""
        first = components[0] if components else None
        if isinstance(first, MetricRef):
            marks = Marks()
            there = matched(self._scope, components, Known(), marks)
            plan = marks.put_on(self._scope.rows).with_columns(nw.lit(first.metric).alias(ITEM))
            return None, plan.select(INSTANCE, POSITION, TIME, ITEM, flag(there).alias("x_there")), _is("x_there")
        dimension = (self._spec.anchor.dimension or "") if first is None else first.dimension
        path = self._path(dimension)
        if first is None:
            return path, path.places, all_of(())
        return path, path.places, among(ITEM, [part.item for part in components if isinstance(part, ItemRef)])

    def _until(self, frame: Frame) -> tuple[Frame, int]:
        """Keep the paths that get to what they should end with; they run as far as its next row."""
        _, rows, occurs = self._occurrences(self._spec.anchor.until)
        ends = rows.filter(occurs).select(INSTANCE, POSITION)
        number = nw.col(POSITION).cum_count().over(INSTANCE, order_by=POSITION).cast(nw.Int64)
        ends = self._backend.keep(ends.with_columns(number.alias(NUMBER)))
        marked = ends.select(INSTANCE, POSITION, nw.lit(1, nw.Int64).alias("x_one"))
        every = self._scope.rows.select(INSTANCE, POSITION).join(marked, on=[INSTANCE, POSITION], how="left")
        every = every.with_columns(flag(nw.col("x_one") == 1).alias("x_one"))
        passed = nw.col("x_one").cum_sum().over(INSTANCE, order_by=POSITION).cast(nw.Int64)
        # The number of the next end after each row.
        every = every.with_columns((passed + 1).alias(NUMBER))
        opened = position_at(self._places[0])
        after = every.select(INSTANCE, nw.col(POSITION).alias(opened), NUMBER)
        next_ends = ends.select(INSTANCE, NUMBER, nw.col(POSITION).alias(UNTIL))
        plan = frame.join(after, on=[INSTANCE, opened], how="inner")
        plan = plan.join(next_ends, on=[INSTANCE, NUMBER], how="inner").drop(NUMBER)
        occurrences = int(self._backend.row(frame.select(n=nw.len()))["n"])
        finished = self._instead(frame, plan)
        self._backend.release(ends)
        return finished, occurrences - int(self._backend.row(finished.select(n=nw.len()))["n"])

    # --- the other columns ---------------------------------------------------------------------------------------

    def _next(self, plan: Frame, before: Column, number: int) -> tuple[Column, Frame]:
        """Find what stands in the next column, to the right or to the left."""
        place, path = self._places[number], self._path_of(number)
        if before.path is not path:
            plan = self._go_over(plan, before, number, path)
        gets_there = self._gets_there(before, place, plan.collect_schema().names(), forward=number > 0)
        plan = plan.with_columns(flag(gets_there).alias("x_ok"))
        found = {item_at(place): ITEM, position_at(place): POSITION, time_at(place): TIME}
        plan = plan.with_columns(
            **{column: nw.when(_is("x_ok")).then(nw.col(_fact(name, place))) for column, name in found.items()}
        )
        return Column(number, place, path.items, path), plan.drop("x_ok", *_beside([place]))

    def _go_over(self, plan: Frame, before: Column, number: int, path: Path) -> Frame:
        """Go over to another path, from the row of a column to the next place after or before it."""
        rows = path.rows.select(INSTANCE, nw.col(POSITION).alias(position_at(before.place)), NUMBER, THERE)
        plan = plan.join(rows, on=[INSTANCE, position_at(before.place)], how="left")
        wanted = nw.col(NUMBER) + 1 if number > 0 else nw.col(NUMBER) - nw.col(THERE)
        plan = plan.with_columns(wanted.alias("x_wanted")).drop(NUMBER, THERE)
        along = self._along(path, number)
        places = self._with_beside(path.places, number, along)
        names = list(_beside(self._places[one] for one in along))
        places = places.select(INSTANCE, nw.col(NUMBER).alias("x_wanted"), *names)
        return plan.join(places, on=[INSTANCE, "x_wanted"], how="left").drop("x_wanted")

    def _along(self, path: Path, number: int) -> list[int]:
        """List the columns from one on, away from the anchor, that are on the same path without a break."""
        numbers = sorted((one for one in self._places if one * number > 0 and abs(one) >= abs(number)), key=abs)
        return list(itertools.takewhile(lambda one: self._path_of(one) is path, numbers))

    def _with_beside(self, places: Frame, number: int, others: Iterable[int]) -> Frame:
        """Put what stands in some columns beside the places of one."""
        found = {
            _fact(name, self._places[other]): nw.col(name)
            if other == number
            else nw.col(name).shift(number - other).over(INSTANCE, order_by=NUMBER)
            for other in others
            for name in FACTS
        }
        return places.with_columns(**found) if found else places

    def _gets_there(self, before: Column, place: int, known: list[str], *, forward: bool) -> nw.Expr:
        position, time = nw.col(_fact(POSITION, place)), nw.col(_fact(TIME, place))
        found = before.there & ~position.is_null()
        if forward and UNTIL in known:
            found = found & (position <= nw.col(UNTIL))
        if self._within is not None:
            found = found & ((time - before.time if forward else before.time - time) <= self._within)
        return found


def _fact(name: str, place: int) -> str:
    """Name the column with what is known of the place that a column of the flow may stand at."""
    return f"y_{name}_{place}"


def _beside(places: Iterable[int]) -> Iterator[str]:
    return (_fact(name, place) for place in places for name in FACTS)


def _is(column: str) -> nw.Expr:
    return nw.col(column) == 1
