"""The rows that a question about a place is asked of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.asked_places import UnanswerablePlace, not_ranked
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.places import flow_rows
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.places import arrow_of, behind_journey, side_of
from ipyjourney.engine.pandas.questions.asked import AskedRows
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.result.answers import When
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace, Place

__all__ = ["UnanswerablePlace", "rows_around", "rows_at"]


def rows_at(
    context: Context, spec: AnalysisSpec, places: tuple[Place, ...], definitions: Definitions, side: str | None
) -> list[AskedRows]:
    """Give the rows that each of some places is split on.

    A node's are those reached there; an arrow's or a fallout's are one per instance, its first row there; those of a
    place of a flow are one per path view.

    Raises
    ------
    UnanswerablePlace
        If a place stands on no rows.
    """
    match spec:
        case JourneySpec():
            run, _ = make_journey_run(context, side_of(spec, side), definitions)
            return [_rows_in_journey(run, place) for place in places]
        case FlowSpec():
            found = (flow_rows(context, spec, place, definitions, side=side) for place in places)
            return [AskedRows(scope, positions, None, once=False) for scope, positions in found]
        case CohortSpec():
            raise UnanswerablePlace(place=place_title(spec, places[0]), question="split", when="")


def _rows_in_journey(run: JourneyRun, place: Place) -> AskedRows:
    match place:
        case NodePlace():
            rows = run.rows_at(place.node)
            return AskedRows(run.scope, rows.positions, run.spec.primary_metric, once=False, whole=rows)
        case ArrowPlace() | FalloutPlace():
            at = behind_journey(run, place).at
            return AskedRows(run.scope, at[at < NEVER], None, once=True)
        case _:
            raise UnanswerablePlace(place=place_title(run.spec, place), question="split", when="")


def rows_around(
    context: Context, run: JourneyRun, place: Place | None, column: str, when: When, *, immediate: bool
) -> AskedRows:
    """Give the rows with an item: before or after a node, between the ends of an arrow, or anywhere in scope.

    Parameters
    ----------
    context : Context
    run : JourneyRun
    place : Place or None
        Where; None for anywhere.
    column : str
        Column of the items.
    when : When
    immediate : bool
        Whether only the nearest row of each instance is meant.

    Raises
    ------
    UnanswerablePlace
        If the place and the question do not belong together.
    """
    index = run.scope.index
    match when, place:
        case When.BETWEEN, ArrowPlace():
            reached, limit = run.first_at(place.source), run.first_through(arrow_of(run.spec, place))
            chosen = np.flatnonzero(limit < NEVER)
            low, high = reached[chosen] + 1, limit[chosen]
        case When.AFTER, NodePlace():
            reached = run.first_at(place.node)
            chosen = np.flatnonzero(reached < NEVER)
            low, high = reached[chosen] + 1, index.start[1:][chosen]
        case When.BEFORE, NodePlace():
            reached = run.first_at(place.node)
            chosen = np.flatnonzero(reached < NEVER)
            low, high = index.start[chosen], reached[chosen]
        case When.ANYWHERE, None:
            low, high, immediate = index.start[:-1], index.start[1:], False
        case _:
            raise not_ranked(run.spec, place, when, "top-items")
    filled = _filled(context, run.scope, column)
    if not immediate:
        positions = _within(low, high)
        if filled.positions is not None:
            positions = positions[filled.codes[positions] != filled.null]
        return AskedRows(run.scope, positions, run.spec.primary_metric, once=False)
    nearest = filled.last_before(high) if when is When.BEFORE else filled.first_from(low)
    inside = (low <= nearest) & (nearest < high)
    return AskedRows(run.scope, nearest[inside], run.spec.primary_metric, once=True)


@dataclass(frozen=True)
class Filled:
    """The rows of a scope with an item of a column.

    Attributes
    ----------
    codes : integer array
        Codes of the column by position.
    null : int
        Code of a row without an item.
    positions : int32 array or None
        Ascending positions of the rows with one; None if that is all of them.
    """

    codes: npt.NDArray[np.integer]
    null: int
    positions: Positions | None

    def first_from(self, low: Positions) -> Positions:
        """Find the first row with an item at or after each position, ``NEVER`` if there is none."""
        if self.positions is None:
            return low
        return np.append(self.positions, np.int32(NEVER))[np.searchsorted(self.positions, low)]

    def last_before(self, high: Positions) -> Positions:
        """Find the last row with an item before each position, -1 if there is none."""
        if self.positions is None:
            return high - 1
        return np.concatenate((np.array([-1], np.int32), self.positions))[np.searchsorted(self.positions, high)]


def _filled(context: Context, scope: Scope, column: str) -> Filled:
    codes, null = scope.index.codes(column), scope.store.items(column).null

    def make() -> Filled:
        has_item = codes != null
        return Filled(codes, null, None if has_item.all() else np.flatnonzero(has_item).astype(np.int32))

    def size(filled: Filled) -> int:
        return 0 if filled.positions is None else filled.positions.nbytes

    return context.cache.get(("filled", scope.number, column), make, size)


def _within(low: Positions, high: Positions) -> Positions:
    """Join the stretches from ``low`` up to, not including, ``high``."""
    lengths = np.maximum(high - low, 0)
    ends = np.cumsum(lengths, dtype=np.int64)
    shift = (low - (ends - lengths)).astype(np.int32)
    return np.repeat(shift, lengths) + np.arange(ends[-1] if len(ends) else 0, dtype=np.int32)
