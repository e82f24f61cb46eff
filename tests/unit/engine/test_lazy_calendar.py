"""Periods by whole-number arithmetic are those of the calendar."""

from __future__ import annotations

import duckdb
import narwhals as nw
import numpy as np
import polars as pl
import pytest

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.narwhals.calendar import with_periods
from ipyjourney.engine.periods import Calendar

HOUR = 3_600_000_000
# Clocks go back over midnight in Havana; Apia skipped a day; Lord Howe moves by half an hour.
ZONES = ("UTC", "Europe/Berlin", "America/Havana", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("granularity", Granularity)
def test_every_half_hour_of_two_years_lies_in_the_same_period(zone, granularity):
    first = int(np.datetime64("2010-12-20", "us").astype(np.int64))
    moments = np.arange(first, first + 2 * 366 * 24 * HOUR, HOUR // 2)
    calendar = Calendar(zone, week_start=6)
    periods = calendar.periods(granularity, int(moments[0]), int(moments[-1]))
    plan = nw.from_native(pl.LazyFrame({"t": moments}))
    numbered = with_periods(plan, "number", calendar, 6, granularity, int(moments[0]), int(moments[-1]))
    assert np.array_equal(numbered.collect()["number"].to_numpy(), periods.numbers(moments))


def test_moments_before_1970_are_counted_too():
    moments = np.array([-86_400_000_000 * 400, -1, 0, 86_400_000_000])
    calendar = Calendar("Europe/Berlin")
    periods = calendar.periods(Granularity.MONTH, int(moments[0]), int(moments[-1]))
    plan = nw.from_native(duckdb.from_arrow(pl.DataFrame({"t": moments}).to_arrow()))
    numbered = with_periods(plan, "number", calendar, 0, Granularity.MONTH, int(moments[0]), int(moments[-1]))
    found = {row["t"]: row["number"] for row in numbered.collect().rows(named=True)}
    assert [found[moment] for moment in moments.tolist()] == periods.numbers(moments).tolist()
