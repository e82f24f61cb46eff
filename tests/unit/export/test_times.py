from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.components.durations import parse_duration
from ipyjourney.export import format_duration, format_limits, format_time

HOUR = 3_600_000_000


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        (3.2 * 24, "3.2 days"),
        (5, "5 h"),
        (40 / 60, "40 min"),
        (1.5 / 3600, "1.5 s"),
        (0, "0 s"),
        (24, "1 day"),
        (23.4, "23 h"),
        (9.96, "10 h"),
        (59.7 / 60, "1 h"),
        (23.97, "1 day"),
        (400.5 * 24, "401 days"),
        (24 * 3650, "3,650 days"),
    ],
)
def test_a_measured_time_is_written_in_its_largest_unit(hours, text):
    assert format_time(hours * HOUR) == text


def test_nobody_took_no_time():
    assert format_time(None) == format_time(float("nan")) == "–"


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("P7D", "7 days"),
        ("PT36H", "36 h"),
        ("PT90M", "90 min"),
        ("PT100M", "1 h 40 min"),
        ("P1DT12H30M", "1 day 12 h 30 min"),
        ("PT0.5S", "0.5 s"),
        ("PT0S", "0 s"),
        ("P400D", "400 days"),
        ("PT0.000001S", "0.000001 s"),
    ],
)
def test_a_limit_is_written_exactly(iso, text):
    assert format_duration(parse_duration(iso)) == text


def test_both_limits_of_an_arrow_are_said_in_the_order_of_time():
    week, day = timedelta(days=7), timedelta(days=1)
    assert format_limits(week, None) == "within 7 days"
    assert format_limits(None, day) == "after 1 day"
    assert format_limits(week, day) == "after 1 day, within 7 days"
    assert format_limits(None, None) is None


@given(st.timedeltas(timedelta(0), timedelta(days=9999)))
def test_no_two_limits_look_the_same(duration):
    units = {"day": "days", "days": "days", "h": "hours", "min": "minutes", "s": "seconds"}
    words = format_duration(duration).replace(",", "").split()
    pairs = zip(words[::2], words[1::2], strict=True)
    total = sum((timedelta(**{units[unit]: float(count)}) for count, unit in pairs), timedelta(0))
    assert total == duration
