"""Random cases: a table, a view of it and a journey on that view, all in the plain form that the oracle reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from hypothesis import strategies as st

from tests.oracle.view import Json, Row
from tests.properties.choices import Choices
from tests.properties.definitions import METRICS, SEGMENT_BYTES, automatic_counters, date_ranges, decode_segments
from tests.properties.journeys import JOURNEY_BYTES, decode_journey
from tests.properties.tables import TABLE_BYTES, Clock, decode_table

__all__ = ["CASE_BYTES", "DATA_BYTES", "Case", "Storage", "automatic_id", "cases", "decode", "decode_data"]

DATA_BYTES = 7 + TABLE_BYTES + SEGMENT_BYTES
CASE_BYTES = DATA_BYTES + 2 * JOURNEY_BYTES

_HOUR = 3_600_000_000
_STEPS = (_HOUR, 24 * _HOUR, 1, 1_000_001)
"""Steps between times: usual ones, the finest there is, and one that is no whole number of seconds."""

_ORIGINS = (*[1_704_067_200_000_000] * 7, -6 * _HOUR)
"""The first of January 2024, a Monday, and an evening before 1970."""

_ZONES = ("UTC", "UTC", "America/New_York", "Asia/Kathmandu")

Storage: TypeAlias = Literal["object", "category", "string"] | None
_STORAGES: tuple[Storage, ...] = ("object", "category", "string", None)


@dataclass
class Case:
    """What an engine and the oracle are both asked."""

    table: list[Row]
    view: Json
    spec: Json
    storage: Storage = "object"
    """Type of the columns of text; None leaves it to pandas."""
    other_spec: Json | None = None
    """A second one on the same view."""

    def __str__(self) -> str:
        view = {name: part for name, part in self.view.items() if name not in ("containers", "dimensions", "metrics")}
        nodes = [f"node {node}" for node in self.spec.get("nodes", ())]
        arrows = [f"arrow {arrow}" for arrow in self.spec.get("arrows", ())]
        rest = {name: part for name, part in self.spec.items() if name not in ("nodes", "arrows")}
        rows = [" ".join("-" if value is None else repr(value) for value in row.values()) for row in self.table]
        return "\n".join([*rows, f"view {view}", *nodes, *arrows, f"spec {rest}", f"storage {self.storage}"])


def cases() -> st.SearchStrategy[Case]:
    """Draw a case."""
    return st.binary(min_size=CASE_BYTES, max_size=CASE_BYTES).map(decode)


def decode(source: bytes) -> Case:
    """Make a case of bytes."""
    chosen = Choices(source)
    data, clock = decode_data(chosen)
    spec, other_spec = (
        _with_automatic_counters(decode_journey(part, clock.step), data.view) for part in chosen.parts(2, JOURNEY_BYTES)
    )
    return replace(data, spec=spec, other_spec=other_spec)


def decode_data(chosen: Choices) -> tuple[Case, Clock]:
    """Make a table and a view of it, with the clock of its times; the spec is left empty."""
    clock = Clock(step=chosen.pick(_STEPS), origin=chosen.pick(_ORIGINS))
    as_of = chosen.pick((*[None] * 12, 1, 12, 12, 20))
    tie_breaker = chosen.pick((*[None] * 6, "channel", "size"))
    storage = chosen.pick(_STORAGES)
    timezone, week_start = chosen.pick(_ZONES), chosen.pick((0, 0, 6, 2))
    table = decode_table(chosen.part(TABLE_BYTES), clock)
    calendar: Json = {"timezone": timezone, "week_start": week_start}
    view: Json = {
        "containers": {
            "account": ["account_id"],
            "opportunity": ["account_id", "deal_id"],
            "person": ["person_id"],
            "session": {"person": ["person_id"], "timeout": clock.step},
        },
        "dimensions": {"event": "event", "channel": "channel", "size": "size"},
        "metrics": {**METRICS, **automatic_counters(table)},
        "segments": decode_segments(chosen.part(SEGMENT_BYTES), clock, table, calendar, as_of),
        "date_ranges": date_ranges(clock),
        "as_of": None if as_of is None else clock.at(as_of),
        "tie_breaker": tie_breaker,
        **calendar,
    }
    return Case(table, view, {}, storage), clock


def automatic_id(name: str, view: Json) -> str:
    """Give the id of a metric: the counter of an item that the table has is called by it, ``a``, not ``Count a``."""
    short = name.removeprefix("Count ")
    return short if short in view["metrics"] else name


def _with_automatic_counters(spec: Json, view: Json) -> Json:
    def renamed(name: str | None) -> str | None:
        return None if name is None else automatic_id(name, view)

    nodes = [
        {
            **node,
            "components": [
                {"metric": renamed(part["metric"])} if "metric" in part else part for part in node["components"]
            ],
        }
        for node in spec["nodes"]
    ]
    return {
        **spec,
        "nodes": nodes,
        "primary_metric": renamed(spec["primary_metric"]),
        "secondary_metric": renamed(spec["secondary_metric"]),
    }
