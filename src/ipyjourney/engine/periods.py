"""Calendar periods of a time zone: days, weeks, months, quarters and years as stretches between instants."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.components.granularity import Granularity
from ipyjourney.data import find_zone

__all__ = ["Calendar", "Periods"]

MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000
SLOT = 900_000_000
"""A quarter of an hour: offsets of all zones in use today are whole multiples of it."""

MOST_SLOTS = 2**22
"""A table of more quarters of an hour than this, over a century, is not made."""

EPOCH = date(1970, 1, 1)
FIRST_DAY, LAST_DAY = (date.min - EPOCH).days + 2, (date.max - EPOCH).days - 2
"""Between them every local time is one that dates can express, whatever the offset."""

MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.YEAR: 12}

Instants = npt.NDArray[np.int64]
Days = npt.NDArray[np.int64]
"""Days since 1970-01-01 in the calendar that is carried on beyond the years 1 and 9999."""


@dataclass(frozen=True)
class Periods:
    """Neighbouring periods, numbered from 0.

    Attributes
    ----------
    granularity : Granularity
    first_days : int64 array, shape (n_periods,)
        First day of each, since 1970-01-01.
    starts : int64 array, shape (n_periods + 1,)
        Microseconds since 1970, UTC: period i holds the instants from ``starts[i]`` up to, not including,
        ``starts[i + 1]``.
    """

    granularity: Granularity
    first_days: Days = field(repr=False)
    starts: Instants = field(repr=False)

    def __len__(self) -> int:
        return len(self.first_days)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """First day of each, or the nearest that a date can express."""
        inside = np.clip(self.first_days, FIRST_DAY - 2, LAST_DAY + 2)
        return tuple(EPOCH + timedelta(days=int(day)) for day in inside)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """What the periods are called: ``2025-01-27`` (a week by its first day), ``2025-01``, ``2025-Q1``, ``2025``."""
        texts = np.datetime_as_string(self.first_days.view("datetime64[D]")).tolist()
        return tuple(_label(self.granularity, text) for text in texts)

    def numbers(self, times: Instants) -> npt.NDArray[np.int32]:
        """Find the period of each instant.

        Parameters
        ----------
        times : int64 array
            Microseconds since 1970, UTC, none before the first period or after the last.

        Returns
        -------
        int32 array of the same shape
        """
        if self._by_slot is None:
            return (np.searchsorted(self.starts, times, "right") - 1).astype(np.int32)
        first, number = self._by_slot
        return np.take(number, times // SLOT - first)

    @cached_property
    def _by_slot(self) -> tuple[int, npt.NDArray[np.int32]] | None:
        # A table of quarters of an hour is looked up many times faster than periods are searched for.
        slots = self.starts // SLOT
        if bool((slots * SLOT != self.starts).any()) or slots[-1] - slots[0] > MOST_SLOTS:
            return None
        return int(slots[0]), np.repeat(np.arange(len(self), dtype=np.int32), np.diff(slots))


class Calendar:
    """The calendar of a time zone.

    Parameters
    ----------
    timezone : str
        IANA name.
    week_start : int, default 0
        First day of a week: 0 is Monday, 6 Sunday.

    Examples
    --------
    >>> calendar = Calendar("Europe/Berlin")
    >>> calendar.periods(Granularity.MONTH, 1_735_689_600_000_000, 1_740_000_000_000_000).labels
    ('2025-01', '2025-02')
    """

    def __init__(self, timezone: str, week_start: int = 0) -> None:
        self._zone, self._week_start = find_zone(timezone), week_start

    def day_of(self, time: int) -> date:
        """Give the calendar day of an instant."""
        day = int(np.clip(self._day_of(time), FIRST_DAY - 2, LAST_DAY + 2))
        return EPOCH + timedelta(days=day)

    def floor(self, granularity: Granularity, day: date) -> date:
        """Give the first day of the period that a day lies in."""
        number = int(self._first_days(granularity, self._number(granularity, (day - EPOCH).days), 1)[0])
        return EPOCH + timedelta(days=max(number, FIRST_DAY - 2))

    def shift(self, granularity: Granularity, day: date, count: int) -> date:
        """Go from the first day of a period to that of another, so many periods later.

        Raises
        ------
        OverflowError
            If that day is before the year 1 or after the year 9999.
        """
        number = self._number(granularity, (day - EPOCH).days) + count
        return EPOCH + timedelta(days=int(self._first_days(granularity, number, 1)[0]))

    def back(self, time: int, granularity: Granularity, count: int) -> int:
        """Go from an instant to the same local time so many days, weeks, months, quarters or years earlier.

        A day that the month does not have becomes its last one; a local time that a clock change makes ambiguous or
        impossible takes the offset before the change. Before the calendar begins, its beginning is given.
        """
        day = self._day_of(time)
        into = time - int(self._starts(np.array([day], np.int64))[0])
        if FIRST_DAY <= day <= LAST_DAY:
            local = (datetime(1970, 1, 1, tzinfo=UTC) + time * MICROSECOND).astimezone(self._zone)
            into = (local.replace(tzinfo=None) - datetime.combine(local.date(), datetime.min.time())) // MICROSECOND
        earlier = self._day_before(day, granularity, count)
        if earlier < FIRST_DAY:
            return FIRST_DAY * DAY
        wanted = datetime.fromordinal(EPOCH.toordinal() + earlier) + into * MICROSECOND
        return (wanted.replace(tzinfo=self._zone).astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // MICROSECOND

    @staticmethod
    def _day_before(day: int, granularity: Granularity, count: int) -> int:
        if granularity not in MONTHS:
            return day - count * (7 if granularity is Granularity.WEEK else 1)
        first = np.datetime64(day, "D").astype("datetime64[M]")
        month = first - count * MONTHS[granularity]
        of_month = day - int(first.astype("datetime64[D]").astype(np.int64))
        low, high = (int((month + step).astype("datetime64[D]").astype(np.int64)) for step in (0, 1))
        return min(low + of_month, high - 1)

    def start_of(self, day: date) -> int:
        """Give the instant at which a day begins: local midnight, with the offset before a clock change."""
        return int(self._starts(np.array([(day - EPOCH).days], np.int64))[0])

    def count(self, granularity: Granularity, first: int, last: int) -> int:
        """Count the periods from that of one instant to that of another, without making them."""
        return self._number(granularity, self._day_of(last)) - self._number(granularity, self._day_of(first)) + 1

    def periods(self, granularity: Granularity, first: int, last: int) -> Periods:
        """Give the periods from that of one instant to that of another.

        Parameters
        ----------
        granularity : Granularity
        first, last : int
            Microseconds since 1970, UTC.

        Returns
        -------
        Periods
        """
        number = self._number(granularity, self._day_of(first))
        count = self._number(granularity, self._day_of(last)) - number + 1
        # Where a clock goes back over midnight, an instant may lie in the period after that of its local day.
        days = self._first_days(granularity, number - 1, count + 3)
        starts = self._starts(days)
        low, high = (int(place) - 1 for place in np.searchsorted(starts, [first, last], "right"))
        return Periods(granularity, days[low : high + 1], starts[low : high + 2])

    def _day_of(self, time: int) -> int:
        utc_day = time // DAY
        if not FIRST_DAY <= utc_day <= LAST_DAY:
            return utc_day
        local = (datetime(1970, 1, 1, tzinfo=UTC) + time * MICROSECOND).astimezone(self._zone)
        return (local.date() - EPOCH).days

    def _number(self, granularity: Granularity, day: int) -> int:
        """Give the number of a day's period, counted from an arbitrary one."""
        match granularity:
            case Granularity.DAY:
                return day
            case Granularity.WEEK:
                # 1970-01-01 was a Thursday.
                return (day + 3 - self._week_start) // 7
            case _:
                month = int(np.datetime64(day, "D").astype("datetime64[M]").astype(np.int64))
                return month // MONTHS[granularity]

    def _first_days(self, granularity: Granularity, number: int, count: int) -> Days:
        numbers = np.arange(number, number + count, dtype=np.int64)
        match granularity:
            case Granularity.DAY:
                return numbers
            case Granularity.WEEK:
                return numbers * 7 - 3 + self._week_start
            case _:
                return (numbers * MONTHS[granularity]).view("datetime64[M]").astype("datetime64[D]").view(np.int64)

    def _starts(self, days: Days) -> Instants:
        if self._zone.key == "UTC":
            return days * DAY
        offsets = [self._offset(day) for day in np.clip(days, FIRST_DAY, LAST_DAY).tolist()]
        return days * DAY - np.array(offsets, np.int64)

    def _offset(self, day: int) -> int:
        # A fold of 0 means the offset before the change, for a midnight that comes twice and for one that never comes.
        offset = datetime.fromordinal(EPOCH.toordinal() + day).replace(tzinfo=self._zone).utcoffset()
        return 0 if offset is None else offset // MICROSECOND


def _label(granularity: Granularity, day: str) -> str:
    # Years before 1 and after 9999 have a sign or more digits.
    year, month = day[:-6], day[-5:-3]
    match granularity:
        case Granularity.MONTH:
            return f"{year}-{month}"
        case Granularity.QUARTER:
            return f"{year}-Q{(int(month) + 2) // 3}"
        case Granularity.YEAR:
            return year
        case _:
            return day
