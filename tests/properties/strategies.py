"""Random cases: a table, a view of it and a journey on that view, all in the plain form that the oracle reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from hypothesis import strategies as st

from tests.oracle.view import Json, Row
from tests.properties.choices import Choices
from tests.properties.definitions import METRICS, SEGMENT_BYTES, automatic_counters, date_ranges, decode_segments
from tests.properties.journeys import JOURNEY_BYTES, decode_journey
from tests.properties.tables import TABLE_BYTES, Clock, decode_table

__all__ = ["CASE_BYTES", "Case", "Storage", "cases", "decode"]

CASE_BYTES = 5 + TABLE_BYTES + 2 * JOURNEY_BYTES + SEGMENT_BYTES

_HOUR = 3_600_000_000
_STEPS = (_HOUR, 24 * _HOUR, 1, 1_000_001)
"""Steps between times: usual ones, the finest there is, and one that is no whole number of seconds."""

_ORIGINS = (*[1_704_067_200_000_000] * 7, -6 * _HOUR)
"""The first of January 2024, a Monday, and an evening before 1970."""

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
    """A second journey on the same view."""

    def __str__(self) -> str:
        view = {name: part for name, part in self.view.items() if name not in ("containers", "dimensions", "metrics")}
        nodes = [f"node {node}" for node in self.spec["nodes"]]
        arrows = [f"arrow {arrow}" for arrow in self.spec["arrows"]]
        rest = {name: part for name, part in self.spec.items() if name not in ("nodes", "arrows")}
        rows = [" ".join("-" if value is None else repr(value) for value in row.values()) for row in self.table]
        return "\n".join([*rows, f"view {view}", *nodes, *arrows, f"spec {rest}", f"storage {self.storage}"])


def cases() -> st.SearchStrategy[Case]:
    """Draw a case."""
    return st.binary(min_size=CASE_BYTES, max_size=CASE_BYTES).map(decode)


def decode(source: bytes) -> Case:
    """Make a case of bytes."""
    chosen = Choices(source)
    clock = Clock(step=chosen.pick(_STEPS), origin=chosen.pick(_ORIGINS))
    as_of = chosen.pick((*[None] * 12, 1, 12, 12, 20))
    tie_breaker = chosen.pick((*[None] * 6, "channel", "size"))
    storage = chosen.pick(_STORAGES)
    table = decode_table(chosen.part(TABLE_BYTES), clock)
    spec, other_spec = (
        decode_journey(chosen.part(JOURNEY_BYTES), clock.step),
        decode_journey(chosen.part(JOURNEY_BYTES), clock.step),
    )
    view: Json = {
        "containers": {
            "account": ["account_id"],
            "opportunity": ["account_id", "deal_id"],
            "person": ["person_id"],
            "session": {"person": ["person_id"], "timeout": clock.step},
        },
        "dimensions": {"event": "event", "channel": "channel", "size": "size"},
        "metrics": {**METRICS, **automatic_counters(table)},
        "segments": decode_segments(chosen),
        "date_ranges": date_ranges(clock),
        "as_of": None if as_of is None else clock.at(as_of),
        "tie_breaker": tie_breaker,
    }
    metrics = view["metrics"]
    return Case(
        table, view, _with_automatic_counters(spec, metrics), storage, _with_automatic_counters(other_spec, metrics)
    )


def _with_automatic_counters(spec: Json, metrics: dict[str, Any]) -> Json:
    """Refer to the counter of an item that the table has by its own id: ``a`` instead of ``Count a``."""

    def renamed(name: str | None) -> str | None:
        short = (name or "").removeprefix("Count ")
        return short if short in metrics else name

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
