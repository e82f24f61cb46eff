"""The path views of a flow: every occurrence of the anchor, with what stands in each column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.components.references import ItemRef, MetricRef
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.kernels import item_at, number_runs
from ipyjourney.engine.pandas.flow.paths import Path, find_path
from ipyjourney.engine.pandas.flow.patterns import groups_of
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.rows import Mask
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.flow import AnchorComponent, AnchorKind, FlowSpec

__all__ = ["Column", "PathViews", "find_views", "path_of"]

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Column:
    """What stands in one column, per path view.

    Attributes
    ----------
    number : int
    items : tuple of str
        Of the column's dimension; of a metric that is the anchor, its id alone.
    codes : integer array, shape (n_views,)
        Place of the item in ``items``; ``len(items)`` where the path has run out.
    there : bool array, shape (n_views,)
        Where it has not.
    path : Path or None
        What ``places`` are places of; None where they are rows.
    places : int32 array, shape (n_views,)
        Anything where the path has run out.
    """

    number: int
    items: tuple[str, ...]
    codes: npt.NDArray[np.integer]
    there: Mask
    path: Path | None
    places: Positions

    @property
    def rows(self) -> Positions:
        """Position of the row in the index, per path view; any where the path has run out."""
        if self.path is None:
            return self.places
        if not len(self.path.positions):
            return np.zeros_like(self.places)
        return self.path.positions.take(self.places, mode="clip")

    def only(self, keep: Mask) -> Column:
        """Keep some of the path views."""
        return Column(self.number, self.items, self.codes[keep], self.there[keep], self.path, self.places[keep])

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return self.codes.nbytes + self.there.nbytes + self.places.nbytes


@dataclass(frozen=True)
class PathViews:
    """All path views of a flow, those of one instance next to each other.

    Attributes
    ----------
    columns : tuple of Column
        From left to right.
    instance : int32 array, shape (n_views,)
        Ascending.
    unfinished : int
        Occurrences that count nowhere, since what the path should end with never came.
    """

    columns: tuple[Column, ...]
    instance: Positions
    unfinished: int

    def __len__(self) -> int:
        return len(self.instance)

    @cached_property
    def runs(self) -> tuple[Positions, int]:
        """The instances, numbered from 0 among those that have a path, and how many they are."""
        return number_runs(self.instance)

    def column(self, number: int) -> Column:
        """Give the column of a number."""
        return self.columns[number - self.columns[0].number]

    def only(self, keep: Mask) -> PathViews:
        """Keep some of the path views."""
        return PathViews(tuple(column.only(keep) for column in self.columns), self.instance[keep], self.unfinished)

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return 2 * self.instance.nbytes + sum(column.n_bytes for column in self.columns)


def path_of(context: Context, scope: Scope, spec: FlowSpec, dimension: str) -> Path:
    """Find the paths in a dimension of a flow."""
    return find_path(context, scope, dimension, groups_of(spec, dimension), spec.include_repeats)


def find_views(context: Context, scope: Scope, spec: FlowSpec) -> PathViews:
    """Find all path views of a flow, before its filters, kept for the next time.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : FlowSpec
    """
    unused = {"column_filters": (), "compare": (), "segments": (), "date_range": None, "items_per_column": 1}
    key = context.signature(("flow views", scope.number, spec.model_copy(update=unused)))
    return context.cache.get(("flow views", key), lambda: _follow(context, scope, spec), lambda views: views.n_bytes)


def _follow(context: Context, scope: Scope, spec: FlowSpec) -> PathViews:
    anchor, instance = _find_anchor(context, scope, spec)
    until: Positions | None = None
    unfinished = 0
    if spec.anchor.kind is AnchorKind.BETWEEN:
        until, keep = _next_of(scope.index, anchor.rows, instance, _occur(context, scope, spec, spec.anchor.until).rows)
        unfinished = len(keep) - len(until)
        anchor, instance = anchor.only(keep), instance[keep]
    walk = _Walk(scope.index, instance, until, None if spec.step_within is None else spec.step_within // MICROSECOND)
    columns = {0: anchor}
    for done, number in enumerate(sorted(spec.column_numbers, key=abs)[1:]):
        step(Stage.MATCH, done / spec.columns)
        before = number - 1 if number > 0 else number + 1
        path = path_of(context, scope, spec, spec.dimension_of(number) or spec.pathing_dimension)
        columns[number] = walk.step(columns[before], number, path)
    return PathViews(tuple(columns[number] for number in spec.column_numbers), instance, unfinished)


def _find_anchor(context: Context, scope: Scope, spec: FlowSpec) -> tuple[Column, Positions]:
    """Find the occurrences that open paths, and the instance of each."""
    found = _occur(context, scope, spec, spec.anchor.components)
    instance = scope.index.instance[found.places] if found.path is None else found.path.instance_of(found.places)
    if not spec.limit_to_occurrence or spec.anchor.kind is AnchorKind.CONTAINS:
        return found, instance
    only = np.ones(len(instance), bool)
    other = instance[1:] != instance[:-1]
    if spec.anchor.kind is AnchorKind.ENDS_WITH:
        only[:-1] = other
    else:
        only[1:] = other
    return found.only(only), instance[only]


def _occur(context: Context, scope: Scope, spec: FlowSpec, components: tuple[AnchorComponent, ...]) -> Column:
    """Find all occurrences of a metric, of items of a dimension, or without any of the anchor's whole dimension."""
    first = components[0] if components else None
    if isinstance(first, MetricRef):
        rows = _matching_rows(context, scope, components)
        code = np.zeros(len(rows), np.uint8)
        return Column(0, (first.metric,), code, np.ones(len(rows), bool), None, rows)
    dimension = (spec.anchor.dimension or "") if first is None else first.dimension
    path = path_of(context, scope, spec, dimension)
    if first is None:
        places = np.arange(len(path.codes), dtype=np.int32)
    else:
        places = path.of_items(tuple(part.item for part in components if isinstance(part, ItemRef)))
    return Column(0, path.items, path.codes[places], np.ones(len(places), bool), path, places)


def _matching_rows(context: Context, scope: Scope, components: tuple[AnchorComponent, ...]) -> Positions:
    # The same key as that of a journey's node, which may have been asked for before.
    key = context.signature(("match", scope.number, components, ()))
    matches = context.cache.get(
        ("match", key), lambda: scope.matcher({}, {}).match(components), lambda matches: matches.n_bytes
    )
    return matches.positions


def _next_of(index: Index, rows: Positions, instance: Positions, until: Positions) -> tuple[Positions, Mask]:
    """Find the next of some rows after each occurrence: those rows, and the occurrences that have one."""
    place = np.searchsorted(until, rows, "right")
    found = np.append(until, np.int32(len(index)))[place]
    keep = found < index.start[instance + 1]
    return found[keep], keep


class _Walk:
    """Goes from column to column.

    Parameters
    ----------
    index : Index
    instance : int32 array, shape (n_views,)
    until : int32 array, shape (n_views,), or None
        The last row that each path may stand at.
    within : int or None
        Longest time of a step, in microseconds.
    """

    def __init__(self, index: Index, instance: Positions, until: Positions | None, within: int | None) -> None:
        self._index, self._instance, self._until, self._within = index, instance, until, within
        self._limits: dict[tuple[Path, bool], Positions] = {}

    def step(self, before: Column, number: int, path: Path) -> Column:
        """Find what stands in the next column, to the right or to the left."""
        forward = number > 0
        if before.path is path:
            places = before.places + np.int32(1 if forward else -1)
        else:
            places = path.after(before.rows) if forward else path.before(before.rows)
        limit = self._limit(path, forward)
        there = before.there & (places < limit if forward else places >= limit)
        if self._within is not None:
            self._drop_late(before.rows, path.positions, places, there, self._within)
        return Column(number, path.items, item_at(path.codes, path.null, places, there), there, path, places)

    def _limit(self, path: Path, forward: bool) -> Positions:
        """Give the end of the places that each path may stand at; backward, the first of them."""
        if (path, forward) not in self._limits:
            limit = path.bounds[self._instance + 1] if forward else path.bounds[self._instance]
            if forward and self._until is not None:
                limit = np.minimum(limit, path.after(self._until))
            self._limits[path, forward] = limit
        return self._limits[path, forward]

    def _drop_late(self, rows: Positions, positions: Positions, places: Positions, there: Mask, within: int) -> None:
        views = np.flatnonzero(there)
        times = self._index.times
        elapsed = np.abs(times[positions[places[views]]] - times[rows[views]])
        there[views[elapsed > within]] = False
