"""The calendar days and periods of moments, by whole-number arithmetic."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import TIME
from ipyjourney.engine.periods import DAY, Calendar

__all__ = ["with_periods"]

MARCH, DAYS_OF_ERA = 719_468, 146_097
MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.YEAR: 12}


def with_periods(
    plan: Frame, name: str, calendar: Calendar, week_start: int, granularity: Granularity, first: int, last: int
) -> Frame:
    """Add the numbers of the periods of moments, from that of the earliest one, which is 0.

    They are those of `Calendar.periods` from the first to the last.

    Parameters
    ----------
    plan : Frame
        Rows with the column ``t``.
    name : str
        Column of the numbers.
    calendar : Calendar
    week_start : int
        0 is Monday.
    granularity : Granularity
    first, last : int
        The earliest and the latest moment, in microseconds since 1970.
    """
    day, plan = nw.col(name), plan.with_columns(_day(calendar, first, last).cast(nw.Int64).alias(name))
    begin = int(calendar.periods(Granularity.DAY, first, last).first_days[0])
    match granularity:
        case Granularity.DAY:
            return plan.with_columns((day - begin).alias(name))
        case Granularity.WEEK:
            # 1970-01-01 was a Thursday.
            shift = 3 - week_start
            return plan.with_columns(((day + shift) // 7 - (begin + shift) // 7).cast(nw.Int64).alias(name))
        case _:
            months = MONTHS[granularity]
            plan = _with_months(plan, name)
            return plan.with_columns((day // months - _month_of(begin) // months).cast(nw.Int64).alias(name))


def _day(calendar: Calendar, first: int, last: int) -> nw.Expr:
    """Give the day of each moment, counted from 1970-01-01: each begins at the instant that the calendar says."""
    days = calendar.periods(Granularity.DAY, first, last)
    found: nw.Expr | None = None
    begun: tuple[int, int] | None = None
    for number, start, end in zip(
        days.first_days.tolist(), days.starts[:-1].tolist(), days.starts[1:].tolist(), strict=True
    ):
        # A run of days of 24 hours is one stretch; a day with a clock change is one of its own.
        regular = end - start == DAY
        stretch = (number * DAY - start, DAY) if regular else (number, 0)
        if stretch != begun:
            day = (nw.col(TIME) + stretch[0]) // DAY if regular else nw.lit(number, nw.Int64)
            found = day if found is None else nw.when(nw.col(TIME) >= start).then(day).otherwise(found)
            begun = stretch
    if found is None:
        raise AssertionError("a moment lies in a day")
    return found


def _with_months(plan: Frame, name: str) -> Frame:
    """Replace days, counted from 1970-01-01, by months, counted from January of the year 0.

    Days are counted from the first of March of the year 0, by eras of 400 years, as in H. Hinnant, "chrono-Compatible
    Low-Level Date Algorithms". One step after the other: a single expression would repeat each part many times.
    """
    era, of_era, year, of_year = (f"{name}_{part}" for part in ("era", "of_era", "year", "of_year"))
    plan = plan.with_columns((nw.col(name) + MARCH).alias(name))
    plan = plan.with_columns((nw.col(name) // DAYS_OF_ERA).alias(era))
    plan = plan.with_columns((nw.col(name) - nw.col(era) * DAYS_OF_ERA).alias(of_era))
    day = nw.col(of_era)
    plan = plan.with_columns(((day - day // 1_460 + day // 36_524 - day // 146_096) // 365).alias(year))
    leap = nw.col(year) // 4 - nw.col(year) // 100
    plan = plan.with_columns((day - (nw.col(year) * 365 + leap)).alias(of_year))
    # Months from March on: two more reach the usual ones, those past December belong to the next year.
    month = (nw.col(of_year) * 5 + 2) // 153 + 2
    return plan.with_columns(((nw.col(era) * 400 + nw.col(year)) * 12 + month).alias(name)).drop(
        era, of_era, year, of_year
    )


def _month_of(day: int) -> int:
    """Count the months from January of the year 0 to that of a day, counted from 1970-01-01.

    Examples
    --------
    >>> _month_of(0) - 1970 * 12, _month_of(-1) - 1970 * 12
    (0, -1)
    """
    era, of_era = divmod(day + MARCH, DAYS_OF_ERA)
    year = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (year * 365 + year // 4 - year // 100)
    return (era * 400 + year) * 12 + (of_year * 5 + 2) // 153 + 2
