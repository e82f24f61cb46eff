"""Questions about a place of an analysis: its members, its top items, its breakdown, its trend, its durations.

Definition
----------
"**Behind a figure** stand the instances that it counts; … the people behind it are those on these rows."

"**Top items.** Of the rows where the chosen dimension is not null. *Immediately after n*: for each instance, the first
row after its first row reached at n. *Eventually after n*: all rows after it. *Before*: mirrored, the last row before
it, or all. *Between p and n*: of instances that took the arrow, the first row after their first row reached at p and
before their first row reached through the arrow. Ranked by the primary metric on these rows."

"**Breakdown, trend.** A node is split by item or period on its rows; an arrow or a fallout on each instance's first row
reached through the arrow, or at n. Nulls are shown as *no value*."

A period of a trend is complete if it lies wholly in the scope.

"**Time to move** along an arrow: per instance that took it, from the earliest row that serves its first row reached
through the arrow to that row."

"**Time per transition** is from row to row, over path views, reported as time to move."

"**Rank.** Top items go by the stated figure, nulls last, ties by item name in code-point order. Null is no item."

Not immediately between p and n are all rows between the two. A place of a flow is split on the rows of its path views,
which are counted. Cells of a cohort table are not split, and top items are those of journeys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise
from typing import Any

from tests.oracle.cohort_places import CohortPlaces
from tests.oracle.flow_places import FlowPlaces
from tests.oracle.items import item_of
from tests.oracle.journey_places import JourneyPlaces
from tests.oracle.members import list_members
from tests.oracle.moves import quantile, time_to_move, took
from tests.oracle.numbers import nine_digits
from tests.oracle.periods import Period, first_day, local_day, make_period, move
from tests.oracle.places import open_places
from tests.oracle.reach import Reach
from tests.oracle.universe import make_universe
from tests.oracle.view import Json, Row, dimension_column

__all__ = ["bars_of", "breakdown", "durations", "members", "quantiles_of", "top_items", "trend"]


class _Asked:
    """An analysis worked out, for questions."""

    def __init__(self, spec: Json, view: Json, table: list[Row], side: str | None = None) -> None:
        self.spec, self.table, self.view = spec, table, view
        self.places = open_places(make_universe(table, view, spec["date_range"]), spec, side)
        self.universe = self.places.universe

    def rows(self, place: Json) -> list[int]:
        """Give the rows that a place is split on."""
        assert not isinstance(self.places, CohortPlaces)
        return self.places.rows(place)

    def value(self, place: Json | None, rows: Iterable[int]) -> Fraction | None:
        """Give the figure of a place on some of its rows."""
        assert not isinstance(self.places, CohortPlaces)
        return self.places.value(place, rows)

    def instances(self, rows: Iterable[int]) -> int:
        keys = self.universe.keys(self.spec["container"])
        return len({keys[row] for row in rows})

    def split(self, rows: Iterable[int], part_of: Callable[[int], Any]) -> dict[Any, list[int]]:
        parts: dict[Any, list[int]] = {}
        for row in rows:
            parts.setdefault(part_of(row), []).append(row)
        return parts

    def item(self, dimension: str) -> Callable[[int], str | None]:
        column = dimension_column(self.view, dimension)
        return lambda row: item_of(self.table[row][column])


def members(
    spec: Json, view: Json, table: list[Row], places: list[Json], of: str | None = None, side: str | None = None
) -> list[dict[str, Any]]:
    """List the instances behind some places: key, reached, first, last, events."""
    asked = _Asked(spec, view, table, side)
    behind = [asked.places.behind(place) for place in places]
    return list_members(asked.universe, spec["container"], asked.places.scope, behind, of)


def top_items(
    spec: Json, view: Json, table: list[Row], place: Json | None, dimension: str, when: str, immediate: bool
) -> list[dict[str, Any]]:
    """Rank items: item, primary, events, instances."""
    asked = _Asked(spec, view, table)
    item = asked.item(dimension)
    rows: list[int] = []
    assert isinstance(asked.places, JourneyPlaces)
    whole = [sorted(asked.places.scope)]
    stretches = (_stretch(asked.places, reach, place, when) for reach in asked.places.reaches.values())
    for stretch in whole if place is None else stretches:
        with_item = [row for row in stretch if item(row) is not None]
        rows += (with_item[-1:] if when == "before" else with_item[:1]) if immediate and place else with_item
    parts = asked.split(rows, item)
    values = {name: asked.value(None, part) for name, part in parts.items()}
    return [
        {
            "item": name,
            "primary": _number(values[name]),
            "events": len(parts[name]),
            "instances": asked.instances(parts[name]),
        }
        for name in _ranked(values)
    ]


def _stretch(journey: JourneyPlaces, reach: Reach, place: Json, when: str) -> list[int]:
    if when == "between":
        last = journey.first(place, reach)
        return [] if last is None else reach.rows[reach.places(place["source"])[0] + 1 : last]
    first = journey.first(place, reach)
    if first is None:
        return []
    return reach.rows[:first] if when == "before" else reach.rows[first + 1 :]


def breakdown(
    spec: Json, view: Json, table: list[Row], places: list[Json], dimension: str, limit: int | None
) -> list[list[dict[str, Any]]]:
    """Split each place by item: item, value, share, instances."""
    asked = _Asked(spec, view, table)
    found = []
    for place in places:
        rows = asked.rows(place)
        parts = asked.split(rows, asked.item(dimension))
        values = {name: asked.value(place, part) for name, part in parts.items()}
        whole = asked.value(place, rows)
        names = [*_ranked({name: value for name, value in values.items() if name is not None})[:limit]]
        names += [None] if None in parts else []
        found.append(
            [
                {
                    "item": name,
                    "value": _number(values[name]),
                    "share": None if values[name] is None or not whole else float(values[name] / whole),
                    "instances": asked.instances(parts[name]),
                }
                for name in names
            ]
        )
    return found


def trend(spec: Json, view: Json, table: list[Row], places: list[Json], granularity: str) -> list[list[dict[str, Any]]]:
    """Split each place by period: period, start, value, instances, and whether it lies wholly in scope."""
    asked = _Asked(spec, view, table)

    def period(row: int) -> Any:
        return first_day(view, granularity, local_day(view, table[row]["time"]))

    split = [asked.split(asked.rows(place), period) for place in places]
    days = sorted({day for parts in split for day in parts})
    if not days:
        return [[] for _ in places]
    axis = [days[0]]
    while axis[-1] < days[-1]:
        axis.append(move(granularity, axis[-1], 1))
    universe = asked.universe

    def is_whole(period: Period) -> bool:
        begins = universe.start is None or universe.start <= period.start
        return begins and universe.end is not None and period.end <= universe.end

    return [
        [
            {
                "period": make_period(view, granularity, day).label,
                "start": make_period(view, granularity, day).start,
                "value": _number(asked.value(place, parts.get(day, []))),
                "instances": asked.instances(parts.get(day, [])),
                "complete": is_whole(make_period(view, granularity, day)),
            }
            for day in axis
        ]
        for place, parts in zip(places, split, strict=True)
    ]


def durations(spec: Json, view: Json, table: list[Row], place: Json, side: str | None = None) -> list[dict[str, Any]]:
    """List the instances that took an arrow, or the path views of a ribbon: key, left, reached, duration.

    By duration, then key, then left.
    """
    asked = _Asked(spec, view, table, side)
    if isinstance(asked.places, FlowPlaces):
        return sorted(asked.places.moves(place), key=lambda one: (one["duration"], one["key"], one["left"]))
    assert isinstance(asked.places, JourneyPlaces)
    ends = (place["source"], place["target"])
    arrow = next(arrow for arrow in spec["arrows"] if (arrow["source"], arrow["target"]) == ends)
    found = []
    for key, reach in asked.places.reaches.items():
        if not took(arrow, reach):
            continue
        reached = reach.times[min(reach.servers[ends])]
        duration = time_to_move(arrow, reach)
        found.append({"key": key, "left": reached - duration, "reached": reached, "duration": duration})
    return sorted(found, key=lambda one: (one["duration"], one["key"]))


def quantiles_of(times: list[int], percents: Iterable[int]) -> list[tuple[int, int | None]]:
    """Give the quantiles of durations."""
    return [(percent, quantile(times, Fraction(percent, 100))) for percent in percents] if times else []


def bars_of(times: list[int], edges: Iterable[int]) -> list[int]:
    """Count the durations from each edge up to, and not including, the next one."""
    bounds = list(edges)
    return [sum(low <= time < high for time in times) for low, high in pairwise(bounds)]


def _ranked(values: dict[Any, Fraction | None]) -> list[Any]:
    def place(name: str) -> tuple[bool, Fraction, str]:
        value = values[name]
        return (value is None, Fraction(0) if value is None else -nine_digits(value), name)

    return sorted(values, key=place)


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
