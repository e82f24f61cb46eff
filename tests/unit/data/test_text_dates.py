from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.data.textdates import read_moment, read_text_dates
from ipyjourney.data.zones import EPOCH, MICROSECOND

OFFSETS = st.none() | st.integers(-14 * 60, 14 * 60)
DATES = st.tuples(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)), OFFSETS, st.sampled_from("T "))
NO_DATES = [
    "soon",
    "31/01/24",
    "2024-02-30",
    "0000-00-00",
    "0000-01-01",
    "2024-01-31T24:00",
    "2024-01-31T09:30+05:75",
]


def written(moment: datetime, offset: int | None, separator: str) -> str:
    zone = None if offset is None else timezone(timedelta(minutes=offset))
    return moment.replace(tzinfo=zone).isoformat(sep=separator)


def plainly(moment: datetime, offset: int | None) -> int:
    return (moment - timedelta(minutes=offset or 0) - EPOCH) // MICROSECOND


@given(dates=st.lists(DATES, max_size=10), no_dates=st.lists(st.sampled_from(NO_DATES), max_size=2))
def test_what_is_written_in_iso_8601_is_read_back_whatever_stands_beside_it(dates, no_dates):
    clock = read_text_dates(pd.Series([*(written(*date) for date in dates), *no_dates], dtype=object))
    count = len(dates)
    assert clock.micros[:count].tolist() == [plainly(moment, offset) for moment, offset, _ in dates]
    assert clock.local[:count].tolist() == [offset is None for _, offset, _ in dates]
    assert clock.offsets == {offset * 60_000_000 for _, offset, _ in dates if offset is not None}
    assert np.flatnonzero(clock.bad).tolist() == list(range(count, count + len(no_dates)))


@given(
    moment=st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)), digits=st.from_regex(r"[0-9]{1,4}", fullmatch=True)
)
def test_digits_beyond_the_sixth_are_cut_and_noticed_unless_they_are_zero(moment, digits):
    text = f"{moment.isoformat(timespec='microseconds')}{digits}"
    for beside in ([], ["soon"]):
        clock = read_text_dates(pd.Series([text, *beside]))
        assert clock.micros[0] == plainly(moment, None)
        assert clock.cut[0] == bool(digits.strip("0"))


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_none_alone_and_among_others(text):
    assert read_moment(text) is None
    assert read_text_dates(pd.Series([text])).bad.tolist() == [True]
    assert read_text_dates(pd.Series([text, "2024-01-31"])).bad.tolist() == [True, False]
