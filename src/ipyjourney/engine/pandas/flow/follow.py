"""Paths followed: from every occurrence of the anchor, column by column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import numpy as np

from ipyjourney.components.references import ItemRef, MetricRef
from ipyjourney.engine.item_groups import groups_of
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.kernels import item_at
from ipyjourney.engine.pandas.flow.paths import Path, find_path
from ipyjourney.engine.pandas.flow.views import Column, PathViews
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.rows import Mask
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.flow import AnchorComponent, AnchorKind, FlowSpec

__all__ = ["find_views", "path_of"]

MICROSECOND = timedelta(microseconds=1)


def path_of(context: Context, scope: Scope, spec: FlowSpec, dimension: str) -> Path:
    """Find the paths in a dimension of a flow."""
    return find_path(context, scope, dimension, groups_of(spec, dimension), spec.include_repeats)


def find_views(context: Context, scope: Scope, spec: FlowSpec) -> PathViews:
    """Find all path views of a flow, before its filters; each column is kept for the next time.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : FlowSpec
    """
    anchor = (spec.anchor, spec.patterns, spec.pathing_dimension, spec.include_repeats, spec.limit_to_occurrence)
    key = context.signature(("flow anchor", scope.number, anchor))
    opened = context.cache.get(("flow anchor", key), lambda: _open(context, scope, spec), lambda made: made.n_bytes)
    walk = _Walk(scope.index, opened, None if spec.step_within is None else spec.step_within // MICROSECOND)
    columns = {0: opened.anchor}
    followed: dict[int, tuple[str, ...]] = {0: ()}
    for done, number in enumerate(sorted(spec.column_numbers, key=abs)[1:]):
        step(Stage.MATCH, done / len(spec.column_numbers))
        before = number - 1 if number > 0 else number + 1
        dimension = spec.dimension_of(number) or spec.pathing_dimension
        followed[number] = (*followed[before], dimension)
        way = context.signature(("flow column", key, number > 0, followed[number], spec.step_within))
        columns[number] = context.cache.get(
            ("flow column", way),
            partial(_go_on, context, scope, spec, walk, columns[before], number, dimension),
            lambda column: column.n_bytes,
        )
    return PathViews(tuple(columns[number] for number in spec.column_numbers), opened.instance, opened.unfinished)


def _go_on(
    context: Context, scope: Scope, spec: FlowSpec, walk: _Walk, before: Column, number: int, dimension: str
) -> Column:
    return walk.step(before, number, path_of(context, scope, spec, dimension))


@dataclass(frozen=True)
class _Opened:
    """The occurrences of the anchor: what each path view begins with.

    Attributes
    ----------
    anchor : Column
    instance : int32 array, shape (n_views,)
    until : int32 array, shape (n_views,), or None
        The last row that each path may stand at.
    unfinished : int
        Occurrences that count nowhere.
    """

    anchor: Column
    instance: Positions
    until: Positions | None
    unfinished: int

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return self.anchor.n_bytes + self.instance.nbytes + (0 if self.until is None else self.until.nbytes)


def _open(context: Context, scope: Scope, spec: FlowSpec) -> _Opened:
    anchor, instance = _find_anchor(context, scope, spec)
    if spec.anchor.kind is not AnchorKind.BETWEEN:
        return _Opened(anchor, instance, None, 0)
    rows = _occur(context, scope, spec, spec.anchor.until).rows
    until, keep = _next_of(scope.index, anchor.rows, instance, rows)
    return _Opened(anchor.only(keep), instance[keep], until, len(keep) - len(until))


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
    opened : _Opened
    within : int or None
        Longest time of a step, in microseconds.
    """

    def __init__(self, index: Index, opened: _Opened, within: int | None) -> None:
        self._index, self._instance, self._until, self._within = index, opened.instance, opened.until, within
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
