"""Random cases of cohort tables: event tables that lie around the edges of periods and the changes of clocks."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from tests.oracle.periods import first_day, instant_of
from tests.oracle.view import Json
from tests.properties.choices import Choices
from tests.properties.cohorts import COHORT_BYTES, decode_cohort
from tests.properties.definitions import METRICS, SEGMENT_BYTES, automatic_counters, date_ranges, decode_segments
from tests.properties.strategies import Case, Storage, automatic_id
from tests.properties.tables import TABLE_BYTES, Clock, decode_table

__all__ = ["COHORT_CASE_BYTES", "cohort_cases", "decode_cohort_case"]

COHORT_CASE_BYTES = 11 + TABLE_BYTES + 2 * COHORT_BYTES + SEGMENT_BYTES

_HOUR = 3_600_000_000
_DAY = 24 * _HOUR

_DAYS: tuple[tuple[str, date], ...] = (
    ("UTC", date(2024, 1, 1)),
    ("UTC", date(2024, 3, 1)),
    ("Europe/Berlin", date(2024, 3, 31)),
    ("Europe/Berlin", date(2024, 10, 27)),
    ("America/New_York", date(2024, 3, 10)),
    ("America/New_York", date(2024, 11, 3)),
    ("America/Sao_Paulo", date(2018, 11, 4)),  # no midnight
    ("America/Havana", date(2024, 11, 3)),  # two of them
    ("Australia/Lord_Howe", date(2024, 10, 6)),  # by half an hour
    ("Asia/Kathmandu", date(2024, 1, 1)),
    ("Asia/Kolkata", date(1970, 1, 1)),
    ("Africa/Monrovia", date(1972, 1, 7)),  # from an offset that is no whole number of quarters of an hour
    ("America/Los_Angeles", date(2025, 1, 1)),
    ("Europe/London", date(2025, 10, 26)),
    ("Pacific/Auckland", date(2024, 9, 29)),
    ("UTC", date(2024, 12, 30)),
)
"""Days near which something changes, and where."""

_STEPS: dict[str, tuple[int, ...]] = {
    "day": (8 * _HOUR, 12 * _HOUR, _DAY, 6 * _HOUR),
    "week": (3 * _DAY, 2 * _DAY, 7 * _DAY, 84 * _HOUR),
    "month": (10 * _DAY, 15 * _DAY, 30 * _DAY, 12 * _DAY),
    "quarter": (45 * _DAY, 30 * _DAY, 91 * _DAY, 36 * _DAY),
    "year": (183 * _DAY, 122 * _DAY, 365 * _DAY, 146 * _DAY),
}
"""Steps between times, so that mostly two or three of them make a period."""

_GRANULARITIES = (*["day"] * 6, *["week"] * 4, *["month"] * 4, "quarter", "year")
_STORAGES: tuple[Storage, ...] = ("object", "category", "string", None)


def cohort_cases() -> st.SearchStrategy[Case]:
    """Draw a case."""
    return st.binary(min_size=COHORT_CASE_BYTES, max_size=COHORT_CASE_BYTES).map(decode_cohort_case)


def decode_cohort_case(source: bytes) -> Case:
    """Make a case of bytes."""
    chosen = Choices(source)
    granularity = chosen.pick(_GRANULARITIES)
    timezone, day = chosen.pick(_DAYS)
    calendar: Json = {"timezone": timezone, "week_start": chosen.pick((0, 0, 6, 5, 0, 6, 2, 0))}
    step = 1 if chosen.below(32) == 31 else chosen.pick(_STEPS[granularity])
    # Some rows stand at the first moment of a period, or all of them a little before it or after it.
    back, shift = chosen.pick((0, 2, 4, 7)), chosen.pick((0, 0, 0, -1, 1, _HOUR, -_HOUR, _HOUR // 2))
    start = instant_of(calendar, first_day(calendar, granularity, day))
    clock = Clock(step=step, origin=start - back * step + (shift if step > 1 else 0))
    as_of = chosen.pick((*[None] * 8, 2, 12, 12, 20, 9, 15, 14, 14))
    tie_breaker = chosen.pick((*[None] * 6, "channel", "size"))
    storage = chosen.pick(_STORAGES)
    table = decode_table(chosen.part(TABLE_BYTES), clock)
    spec, other_spec = decode_cohort(chosen.part(COHORT_BYTES)), decode_cohort(chosen.part(COHORT_BYTES))
    view: Json = {
        "containers": {
            "account": ["account_id"],
            "opportunity": ["account_id", "deal_id"],
            "person": ["person_id"],
            "session": {"person": ["person_id"], "timeout": 2 * clock.step},
        },
        "dimensions": {"event": "event", "channel": "channel", "size": "size"},
        "metrics": {**METRICS, **automatic_counters(table)},
        "segments": decode_segments(chosen.part(SEGMENT_BYTES), clock, table, calendar, as_of),
        "date_ranges": [
            *date_ranges(clock),
            {"name": "last periods", "last": 3, "unit": granularity},
            {"name": "this period", "this": granularity},
        ],
        "as_of": None if as_of is None else clock.at(as_of),
        "tie_breaker": tie_breaker,
        **calendar,
    }
    made, other = (_finished(part, granularity, view) for part in (spec, other_spec))
    return Case(table, view, made, storage, other)


def _finished(spec: Json, granularity: str, view: Json) -> Json:
    """Give a spec its granularity, and refer to the counter of an item that the table has by its own id."""

    def renamed(criterion: Json) -> Json:
        parts = [{**part, "metric": automatic_id(part["metric"], view)} for part in criterion["conditions"]]
        return {**criterion, "conditions": parts}

    return {
        **spec,
        "granularity": granularity,
        "inclusion": renamed(spec["inclusion"]),
        "returning": renamed(spec["returning"]),
    }
