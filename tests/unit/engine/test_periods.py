"""Calendar periods: where they begin, what they are called, and which one an instant lies in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.periods import DAY, Calendar

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FIRST = (datetime.min.replace(tzinfo=UTC) - EPOCH) // MICROSECOND
LAST = (datetime.max.replace(tzinfo=UTC) - EPOCH) // MICROSECOND
ZONES = ("UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia")


def micros(text: str) -> int:
    return (datetime.fromisoformat(text).astimezone(UTC) - EPOCH) // MICROSECOND


@pytest.mark.parametrize(
    ("granularity", "labels"),
    [
        ("day", ("2024-12-30", "2024-12-31", "2025-01-01")),
        ("week", ("2024-12-30",)),
        ("month", ("2024-12", "2025-01")),
        ("quarter", ("2024-Q4", "2025-Q1")),
        ("year", ("2024", "2025")),
    ],
)
def test_periods_are_called_after_the_calendar(granularity, labels):
    periods = Calendar("UTC").periods(
        Granularity(granularity), micros("2024-12-30T10:00Z"), micros("2025-01-01T00:00Z")
    )
    assert periods.labels == labels


def test_a_week_begins_on_the_day_that_the_view_names():
    sunday = Calendar("UTC", week_start=6).periods(
        Granularity.WEEK, micros("2024-12-30T10:00Z"), micros("2025-01-05T00:00Z")
    )
    assert sunday.labels == ("2024-12-29", "2025-01-05")


def test_days_with_a_clock_change_have_23_and_25_hours():
    berlin = Calendar("Europe/Berlin")
    spring = berlin.periods(Granularity.DAY, micros("2024-03-31T12:00Z"), micros("2024-03-31T12:00Z"))
    autumn = berlin.periods(Granularity.DAY, micros("2024-10-27T12:00Z"), micros("2024-10-27T12:00Z"))
    assert [int(np.diff(one.starts)[0]) // 3_600_000_000 for one in (spring, autumn)] == [23, 25]


def test_a_midnight_that_never_comes_or_comes_twice_takes_the_offset_before_the_change():
    assert Calendar("America/Sao_Paulo").start_of(date(2018, 11, 4)) == micros("2018-11-04T03:00Z")
    assert Calendar("America/Havana").start_of(date(2024, 11, 3)) == micros("2024-11-03T04:00Z")


def test_an_instant_after_a_midnight_that_comes_twice_is_in_the_later_day():
    # The clock goes from 00:01 back to 23:01 of the day before, whose end has passed by then.
    calendar = Calendar("America/St_Johns")
    again = micros("2010-11-07T02:45Z")
    assert calendar.day_of(again) == date(2010, 11, 6)
    periods = calendar.periods(Granularity.DAY, again, again)
    assert periods.labels == ("2010-11-07",)
    assert periods.numbers(np.array([again])).tolist() == [0]


@given(
    st.sampled_from(ZONES),
    st.sampled_from(list(Granularity)),
    st.integers(0, 6),
    st.lists(st.integers(-(40 * 365 * DAY), 80 * 365 * DAY), min_size=1, max_size=6),
)
def test_the_period_of_an_instant_holds_its_local_day(zone, granularity, week_start, times):
    times = np.array(times)
    calendar = Calendar(zone, week_start)
    periods = calendar.periods(granularity, int(times.min()), int(times.max()))
    numbers = periods.numbers(times)
    assert len(periods) == calendar.count(granularity, int(times.min()), int(times.max()))
    assert (np.diff(periods.starts) >= 0).all()
    for time, number in zip(times.tolist(), numbers.tolist(), strict=True):
        assert periods.starts[number] <= time < periods.starts[number + 1]
        day = (EPOCH + time * MICROSECOND).astimezone(ZoneInfo(zone)).date()
        assert calendar.floor(granularity, day) == periods.days[number]
        following = calendar.shift(granularity, periods.days[number], 1)
        assert periods.days[number] <= day < following


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/Los_Angeles"])
@pytest.mark.parametrize("granularity", list(Granularity))
@pytest.mark.parametrize("time", [FIRST, LAST])
def test_the_first_and_the_last_moment_of_the_calendar_have_a_period(zone, granularity, time):
    calendar = Calendar(zone, week_start=6)
    periods = calendar.periods(granularity, time, time)
    assert len(periods) == len(periods.labels) == len(periods.days) == 1
    assert periods.numbers(np.array([time])).tolist() == [0]


def test_periods_over_all_of_the_calendar_are_searched_and_not_looked_up():
    periods = Calendar("Europe/Berlin").periods(Granularity.YEAR, FIRST, LAST)
    times = np.array(
        [FIRST, micros("1600-06-01T00:00Z"), micros("2024-12-31T22:59Z"), micros("2024-12-31T23:00Z"), LAST]
    )
    # Berlin's clocks were 53 minutes and 28 seconds ahead at first.
    assert [periods.labels[number] for number in periods.numbers(times)] == ["0001", "1600", "2024", "2025", "10000"]


def test_no_instants_have_no_periods():
    periods = Calendar("UTC").periods(Granularity.DAY, 0, 0)
    assert periods.numbers(np.empty(0, np.int64)).tolist() == []


@pytest.mark.parametrize(
    ("zone", "moment", "count", "unit", "before"),
    [
        ("UTC", "2024-03-31T10:30:00+00:00", 1, "month", "2024-02-29T10:30:00+00:00"),
        ("UTC", "2025-01-31T00:00:00+00:00", 2, "quarter", "2024-07-31T00:00:00+00:00"),
        ("UTC", "2024-02-29T23:59:59.999999+00:00", 1, "year", "2023-02-28T23:59:59.999999+00:00"),
        ("UTC", "2024-03-01T00:00:00.000001+00:00", 4, "week", "2024-02-02T00:00:00.000001+00:00"),
        # The same local time, although the clocks changed in between.
        ("Europe/Berlin", "2024-04-01T08:00:00+02:00", 1, "day", "2024-03-31T08:00:00+02:00"),
        ("Europe/Berlin", "2024-04-01T08:00:00+02:00", 1, "week", "2024-03-25T08:00:00+01:00"),
        # A local time that never was, and one that was twice, with the offset before the change.
        ("Europe/Berlin", "2024-04-01T02:30:00+02:00", 1, "day", "2024-03-31T02:30:00+01:00"),
        ("Europe/Berlin", "2024-10-28T02:30:00+01:00", 1, "day", "2024-10-27T02:30:00+02:00"),
    ],
)
def test_going_back_keeps_the_local_time(zone, moment, count, unit, before):
    assert Calendar(zone).back(micros(moment), Granularity(unit), count) == micros(before)


def test_before_the_calendar_begins_there_is_its_beginning():
    calendar = Calendar("UTC")
    back = calendar.back(micros("2024-01-01T00:00:00+00:00"), Granularity.YEAR, 40_000)
    assert back == calendar.back(0, Granularity.DAY, 30_000_000) < micros("0001-01-10T00:00:00+00:00")
