"""Random segments made from a place, in a journey, a cohort table or a flow.

The place is one that is there whatever the date range is that the segment is used in: an analysis in which a place is
missing is refused.
"""

from __future__ import annotations

from typing import Any

from tests.oracle.items import item_of
from tests.oracle.patterns import renamed
from tests.oracle.periods import first_day, local_day, make_period
from tests.oracle.returning import make_columns
from tests.oracle.view import Json, Row
from tests.oracle.walks import shown_columns
from tests.properties.choices import Choices
from tests.properties.cohorts import COHORT_BYTES, decode_cohort
from tests.properties.flows import FLOW_BYTES, decode_flow
from tests.properties.journeys import iso
from tests.properties.tables import Clock

__all__ = ["PLACE_BYTES", "decode_place"]

PLACE_BYTES = 10 + max(COHORT_BYTES, FLOW_BYTES)
RANGE = (2, 10)
"""Bounds of the date range ``middle``, in steps."""


def decode_place(chosen: Choices, clock: Clock, table: list[Row], calendar: Json, as_of: int | None) -> Json:
    """Make a condition of a place in an analysis that may use the first segment, not the second."""
    kind = chosen.below(4)
    if kind == 1 and as_of is None:
        return _in_cohort(chosen, clock, calendar)
    return _in_flow(chosen, clock, table) if kind == 2 else _in_journey(chosen, clock.step)


def _in_journey(chosen: Choices, step: int) -> Json:
    arrow = {"source": "n1", "target": "n2", "within": iso(chosen.pick((2, 4)) * step), "after": None}
    nodes = [
        {"id": name, "components": [{"metric": chosen.pick(("Count a", "Count b"))}], "start": False, "excluded": False}
        for name in ("n1", "n2")
    ]
    return {
        "place": chosen.pick(
            (
                {"node": "n2"},
                {"source": "n1", "target": "n2"},
                {"fallout": "n1", "part": chosen.pick(("all", "open", "lost", "all"))},
                {"node": "n1"},
            )
        ),
        "also": chosen.pick(([], [], [{"node": "n2"}], [{"fallout": "n1"}, {"source": "n1", "target": "n2"}])),
        "of": {
            "kind": "journey",
            "version": 1,
            "container": chosen.pick(("account", "person")),
            "nodes": nodes,
            "arrows": [{**arrow, "order": "eventual"}],
            "within": None,
            "segments": chosen.pick(([], ["first"])),
            "date_range": chosen.pick((None, None, "middle", "this week")),
        },
    }


def _in_cohort(chosen: Choices, clock: Clock, calendar: Json) -> Json:
    row, column = chosen.below(8), chosen.below(16)
    spec = _without_second(decode_cohort(chosen.part(COHORT_BYTES)))
    granularity = _granularity(clock.step)
    spec = {**spec, "granularity": granularity, "dimension": None, "date_range": "middle"}
    labels = _labels(calendar, granularity, clock.at(RANGE[0]), clock.at(RANGE[1]))
    if spec["rows"]:
        place = {"row": spec["rows"][0], "column": "included"}
    else:
        row %= len(labels)
        # A cell is empty where its periods lie outside the range.
        shown = [
            each.label
            for each in make_columns(spec)
            if row + each.first < len(labels) and (each.last is None or row + each.last >= 0)
        ]
        place = {"row": labels[row], "column": shown[column % len(shown)]}
    return {"place": place, "of": {"kind": "cohort", "version": 1, **spec}}


def _granularity(step: int) -> str:
    """Choose periods of which the range has no more than a dozen."""
    days = (RANGE[1] - RANGE[0]) * step / 86_400_000_000
    lengths = {"day": 1, "week": 7, "month": 30, "quarter": 91}
    return next((name for name, length in lengths.items() if days <= 11 * length), "year")


def _labels(calendar: Json, granularity: str, start: int, end: int) -> list[str]:
    labels, moment = [], start
    while moment < end:
        period = make_period(calendar, granularity, first_day(calendar, granularity, local_day(calendar, moment)))
        labels.append(period.label)
        moment = period.end
    return labels


def _in_flow(chosen: Choices, clock: Clock, table: list[Row]) -> Json:
    turn, kind, right_kind = chosen.below(8), chosen.below(4), chosen.below(4)
    is_ribbon, date_range = chosen.below(4) == 1, chosen.pick((None, None, "middle", "late"))
    spec = {**_without_second(decode_flow(chosen.part(FLOW_BYTES), clock.step)), "date_range": date_range}
    columns = shown_columns(spec)

    def node(column: int, kind: int) -> Json:
        runs_out = "exit" if column > 0 else "entry" if column < 0 else "other"
        name = ("item", None, runs_out, "other")[kind]
        return {"column": column, "kind": name, "item": _item(spec, column, table) if name == "item" else None}

    place = node(columns[turn % len(columns)], kind)
    if is_ribbon and len(columns) > 1:
        left = turn % (len(columns) - 1)
        place = {"left": node(columns[left], kind), "right": node(columns[left + 1], right_kind)}
    return {"place": place, "of": {"kind": "flow", "version": 1, **spec}}


def _item(spec: Json, column: int, table: list[Row]) -> str:
    """Give the item of the first row in a column, which has no nulls."""
    anchor, own = spec["anchor"], {part["column"]: part["dimension"] for part in spec["column_dimensions"]}
    if column == 0 and anchor["dimension"] is None and "metric" in anchor["components"][0]:
        return str(anchor["components"][0]["metric"])
    dimension = str(own.get(column, spec["pathing_dimension"]))
    if column == 0:
        dimension = str(anchor["dimension"] or anchor["components"][0]["dimension"])
    item = item_of(table[0][dimension])
    assert item is not None
    return renamed(spec, dimension, item)


def _without_second(part: Any) -> Any:
    """Name the first segment wherever the second one is named."""
    if isinstance(part, dict):
        return {name: _without_second(value) for name, value in part.items()}
    if isinstance(part, list):
        named = [_without_second(value) for value in part]
        return ["first"] if "first" in named else named
    return "first" if part == "second" else part
