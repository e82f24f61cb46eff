from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ipyjourney.data import find_zone, instant_text, utc_from_local
from ipyjourney.data.zones import EPOCH, MICROSECOND

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"]


def micros(moment: datetime) -> int:
    return (moment - EPOCH) // MICROSECOND


def plainly(local: datetime, zone: ZoneInfo) -> int:
    """Subtract the offset that holds before a change."""
    offset = local.replace(tzinfo=zone, fold=0).utcoffset()
    assert offset is not None
    return micros(local - offset)


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        ("Europe/Berlin", "2024-03-31 01:59:59", "2024-03-31 00:59:59"),
        ("Europe/Berlin", "2024-03-31 02:30", "2024-03-31 01:30"),
        ("Europe/Berlin", "2024-03-31 03:00", "2024-03-31 01:00"),
        ("Europe/Berlin", "2024-10-27 02:30", "2024-10-27 00:30"),
        ("Europe/Berlin", "2024-10-27 03:00", "2024-10-27 02:00"),
        ("America/New_York", "2024-03-10 02:30", "2024-03-10 07:30"),
        ("America/New_York", "2024-11-03 01:30", "2024-11-03 05:30"),
        ("Asia/Kathmandu", "1986-01-01 00:10", "1985-12-31 18:40"),
        ("Asia/Kathmandu", "1986-01-01 00:15", "1985-12-31 18:30"),
        ("Australia/Lord_Howe", "2024-04-07 01:45", "2024-04-06 14:45"),
        ("Australia/Lord_Howe", "2024-10-06 02:15", "2024-10-05 15:45"),
        ("Australia/Lord_Howe", "2024-10-06 02:30", "2024-10-05 15:30"),
    ],
)
def test_a_local_time_at_a_clock_change_takes_the_offset_before_it(zone, local, utc):
    found = utc_from_local(np.array([micros(datetime.fromisoformat(local))]), find_zone(zone))
    assert found.tolist() == [micros(datetime.fromisoformat(utc))]


@given(
    zone=st.sampled_from(ZONES),
    locals_=st.lists(st.datetimes(datetime(1880, 1, 1), datetime(2040, 1, 1)), max_size=20),
)
@example(zone="Europe/Berlin", locals_=[datetime(1893, 3, 31, 23, 59, 59), datetime(1893, 4, 1, 0, 6, 32)])
def test_local_times_become_what_the_zones_own_arithmetic_says(zone, locals_):
    key = find_zone(zone)
    found = utc_from_local(np.array([micros(local) for local in locals_], dtype=np.int64), key)
    assert found.tolist() == [plainly(local, key) for local in locals_]


@given(
    zone=st.sampled_from(ZONES),
    year=st.integers(1985, 2037),
    change=st.integers(0, 10),
    seconds=st.lists(st.integers(-7_300, 7_300), min_size=1, max_size=20),
)
def test_local_times_around_clock_changes_become_what_the_zones_own_arithmetic_says(zone, year, change, seconds):
    key = find_zone(zone)
    start = datetime(year, 1, 1)
    offsets = [(start + timedelta(days=day)).replace(tzinfo=key).utcoffset() for day in range(366)]
    days = [day for day in range(365) if offsets[day] != offsets[day + 1]] or [0]
    day = start + timedelta(days=days[change % len(days)], hours=2)
    locals_ = [day + timedelta(seconds=second, microseconds=second) for second in seconds]
    found = utc_from_local(np.array([micros(local) for local in locals_], dtype=np.int64), key)
    assert found.tolist() == [plainly(local, key) for local in locals_]


def test_an_instant_is_written_as_local_time_with_its_offset():
    assert instant_text(0, find_zone("Asia/Kathmandu")) == "1970-01-01 05:30:00+05:30"


def test_the_last_moment_of_the_calendar_can_be_written_in_every_zone():
    assert instant_text(micros(datetime.max), find_zone("Asia/Kathmandu")).startswith("9999-12-31 23:59:59")
