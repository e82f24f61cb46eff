"""Time zones: found by name, and local times turned into instants."""

from __future__ import annotations

import zoneinfo
from datetime import datetime, timedelta, tzinfo

import numpy as np
import numpy.typing as npt

from ipyjourney.errors import IpyjourneyError, nearest

__all__ = [
    "DAY",
    "EARLIEST",
    "EPOCH",
    "LATEST",
    "MICROSECOND",
    "UnknownTimezone",
    "find_zone",
    "instant_text",
    "utc_from_local",
]

EPOCH = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000
EARLIEST = (datetime.min - EPOCH) // MICROSECOND
LATEST = (datetime.max - EPOCH) // MICROSECOND

Micros = npt.NDArray[np.int64]


class UnknownTimezone(IpyjourneyError):
    """A name that no time zone has."""


def find_zone(name: str) -> zoneinfo.ZoneInfo:
    """Find a time zone by its IANA name.

    Parameters
    ----------
    name : str
        Such as ``UTC`` or ``Europe/Berlin``.

    Returns
    -------
    ZoneInfo

    Raises
    ------
    UnknownTimezone
        If there is none of that name.

    Examples
    --------
    >>> find_zone("Europe/Berlin").key
    'Europe/Berlin'
    """
    text = str(name)
    try:
        return zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        guess = _nearest_zone(text)
        raise UnknownTimezone(name=text, nearest=guess or "", close="no" if guess is None else "yes") from None


def utc_from_local(local: Micros, zone: zoneinfo.ZoneInfo) -> Micros:
    """Turn local times into instants.

    A local time that a clock change makes ambiguous or impossible takes the offset before the change.

    Parameters
    ----------
    local : array of int64
        Microseconds between the local 1970-01-01 00:00 and each local time.
    zone : ZoneInfo
        Zone whose clocks showed these times.

    Returns
    -------
    array of int64, same shape
        Microseconds since 1970-01-01 00:00 UTC.

    Notes
    -----
    pandas asks a zone about each value; here it is asked twice a day, and where the two answers differ, the moment of
    the change is found by bisection.

    Examples
    --------
    >>> noon = np.array([12 * 3_600_000_000])
    >>> utc_from_local(noon, find_zone("Europe/Berlin")) // 3_600_000_000
    array([11])
    """
    if zone.key == "UTC" or not local.size:
        return local.copy()
    day = local // DAY
    first = int(day.min())
    day -= first
    present = np.zeros(int(day.max()) + 1, dtype=np.bool_)
    present[day] = True
    days = np.flatnonzero(present)
    offsets = np.zeros(present.size, dtype=np.int64)
    after_change: dict[int, int] = {}
    for number in days.tolist():
        start = (first + number) * DAY
        offsets[number] = _offset(start, zone)
        last = _offset(start + DAY - 1, zone)
        if last != offsets[number]:
            after_change[number] = last
    utc: Micros = local - offsets[day]
    changing = np.zeros(present.size, dtype=np.bool_)
    changing[list(after_change)] = True
    rows = np.flatnonzero(changing[day])
    for number, offset in after_change.items():
        change = _first_with_offset(offset, (first + number) * DAY, zone)
        later = rows[(day[rows] == number) & (local[rows] >= change)]
        utc[later] = local[later] - offset
    return utc


def instant_text(micros: int, zone: zoneinfo.ZoneInfo) -> str:
    """Write an instant as the zone's local time with its offset.

    Examples
    --------
    >>> instant_text(0, find_zone("Europe/Berlin"))
    '1970-01-01 01:00:00+01:00'
    """
    utc = EPOCH.replace(tzinfo=zoneinfo.ZoneInfo("UTC")) + timedelta(microseconds=micros)
    try:
        return utc.astimezone(zone).isoformat(sep=" ")
    except OverflowError:
        # The first and the last day that dates can express have no local time in some zones.
        return utc.isoformat(sep=" ")


def _first_with_offset(offset: int, start: int, zone: tzinfo) -> int:
    low, high = start, start + DAY - 1
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(middle, zone) == offset:
            high = middle
        else:
            low = middle
    return high


def _offset(local: int, zone: tzinfo) -> int:
    # `fold` is 0, which means the offset before the change for ambiguous and for impossible times.
    offset = (EPOCH + timedelta(microseconds=local)).replace(tzinfo=zone).utcoffset()
    return 0 if offset is None else offset // MICROSECOND


def _nearest_zone(name: str) -> str | None:
    known = sorted(zoneinfo.available_timezones())
    by_city: dict[str, str] = {}
    for zone in known:
        by_city.setdefault(zone.rpartition("/")[2], zone)
    city = nearest(name.replace(" ", "_").rpartition("/")[2], by_city)
    return nearest(name.replace(" ", "_"), known) or (by_city[city] if city else None)
