"""Instants: whatever a timestamp column or an argument holds, as microseconds since 1970 in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.columns import in_code
from ipyjourney.data.kinds import is_empty
from ipyjourney.data.textdates import UTC_EPOCH, Clock, Moment, read_moment, read_text_dates
from ipyjourney.data.written_dates import possible_formats
from ipyjourney.data.zones import EARLIEST, EPOCH, LATEST, MICROSECOND, find_zone, utc_from_local
from ipyjourney.errors import IpyjourneyError, Note

__all__ = [
    "Instant",
    "NotDates",
    "NumbersAreNotDates",
    "Times",
    "UnreadableInstant",
    "UnreadableTimestamps",
    "parse_instant",
    "read_times",
]

Instant: TypeAlias = str | date | datetime

FIRST_EXAMPLES = 5
PER_UNIT = {"s": 1_000_000, "ms": 1_000, "us": 1}
NUMBERS_IN_OBJECTS = {"integer", "floating", "mixed-integer-float", "decimal", "boolean", "complex"}


class UnreadableTimestamps(IpyjourneyError):
    """Values of the timestamp column that are no dates."""


class NumbersAreNotDates(IpyjourneyError):
    """A timestamp column of numbers: nobody can know their unit."""


class NotDates(IpyjourneyError):
    """A timestamp column of another type, such as durations."""


class UnreadableInstant(IpyjourneyError):
    """An argument that should be a date and is none."""


@dataclass(frozen=True)
class Times:
    """The instants of a timestamp column.

    Attributes
    ----------
    micros : array of int64
        Microseconds since 1970-01-01 00:00 UTC.
    missing : array of bool
        Rows without a timestamp; their microseconds mean nothing.
    notes : tuple of Note
    """

    micros: npt.NDArray[np.int64]
    missing: npt.NDArray[np.bool_]
    notes: tuple[Note, ...]


def parse_instant(value: Instant, timezone: str) -> int:
    """Read a date that a user gives as an argument.

    Parameters
    ----------
    value : str, date, datetime or Timestamp
        ISO 8601 text or a date; a day stands for its first moment, and finer digits than microseconds are cut.
    timezone : str
        Zone that a date without an offset is in.

    Returns
    -------
    int
        Microseconds since 1970-01-01 00:00 UTC.

    Raises
    ------
    UnreadableInstant
        If it is no date.

    Examples
    --------
    >>> parse_instant("1970-01-02", "UTC") == 24 * 3600 * 10**6
    True
    """
    moment = _moment(value)
    if moment is None:
        raise UnreadableInstant(value=repr(value))
    if moment.offset is not None:
        return moment.micros
    return int(utc_from_local(np.array([moment.micros], dtype=np.int64), find_zone(timezone))[0])


def read_times(values: pd.Series, zone: ZoneInfo, column: str) -> Times:
    """Read a timestamp column.

    Parameters
    ----------
    values : Series
        Dates of any type: datetimes with or without a zone, ISO 8601 text, date objects.
    zone : ZoneInfo
        Zone of the dates that have none. One that a clock change makes ambiguous or impossible takes the offset
        before the change.
    column : str
        Name of the column, for messages.

    Returns
    -------
    Times

    Raises
    ------
    UnreadableTimestamps, NumbersAreNotDates, NotDates
        If they are no dates.

    Examples
    --------
    >>> read_times(pd.Series(["1970-01-01 01:00", None]), find_zone("Europe/Berlin"), "ts").missing
    array([False,  True])
    """
    clock = _read(values, column)
    if clock.bad.any():
        raise _unreadable(values, clock.bad, column)
    local = clock.local & ~clock.missing
    n_local = int(np.count_nonzero(local))
    if not n_local or zone.key == "UTC":
        # What is read already, perhaps from the column itself, is not written to.
        micros = clock.micros.view()
    elif n_local == clock.micros.size:
        micros = utc_from_local(clock.micros, zone)
    else:
        micros = clock.micros.copy()
        micros[local] = utc_from_local(micros[local], zone)
    notes = []
    if clock.written is not None:
        written = {"column": column, "order": clock.written.order.value, "example": clock.written.example}
        notes.append(Note("dates-written", written))
    if cut := int(np.count_nonzero(clock.cut)):
        notes.append(Note("finer-digits-cut", {"column": column, "rows": cut}))
    if len(clock.offsets) + bool(clock.offsets and n_local) > 1:
        without = n_local if clock.offsets else 0
        notes.append(
            Note(
                "offsets-differ",
                {"column": column, "offsets": len(clock.offsets), "without": without, "zone": zone.key},
            )
        )
    micros.flags.writeable = False
    return Times(micros, clock.missing, tuple(notes))


def _read(values: pd.Series, column: str) -> Clock:
    if is_empty(values):
        clock = Clock.local_dates(len(values))
        clock.missing[:] = True
        return clock
    dtype = values.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return _read(values.astype(dtype.categories.dtype), column)
    if isinstance(dtype, pd.StringDtype):
        return read_text_dates(values)
    if isinstance(dtype, pd.ArrowDtype):
        plain = values.array.__arrow_array__()
        return _read(plain.to_pandas(date_as_object=False), column)
    if isinstance(dtype, pd.PeriodDtype | pd.IntervalDtype):
        raise NotDates(column=column, type=str(dtype))
    if isinstance(dtype, pd.DatetimeTZDtype):
        clock = _read_datetimes(values.dt.tz_convert("UTC").dt.tz_localize(None))
        clock.local[:] = False
        return clock
    if dtype.kind == "M":
        return _read_datetimes(values)
    if dtype.kind in "iufb":
        raise _numbers(values, column)
    if dtype.kind != "O":
        raise NotDates(column=column, type=str(dtype))
    inferred = pd.api.types.infer_dtype(values, skipna=True)
    if inferred == "string":
        return read_text_dates(values)
    if inferred in NUMBERS_IN_OBJECTS:
        raise _numbers(pd.to_numeric(values, errors="coerce"), column)
    return _read_objects(values)


def _read_datetimes(values: pd.Series) -> Clock:
    array = values.to_numpy()
    unit = np.datetime_data(array.dtype)[0]
    ticks = array.view(np.int64)
    clock = Clock.local_dates(len(array))
    clock.missing = np.isnat(array)
    if unit == "ns":
        np.floor_divide(ticks, 1_000, out=clock.micros)
        clock.cut = (clock.micros * 1_000 != ticks) & ~clock.missing
    else:
        factor = PER_UNIT[unit]
        clock.bad = ((ticks < EARLIEST // factor) | (ticks > LATEST // factor)) & ~clock.missing
        if factor == 1 and not clock.bad.any() and not clock.missing.any():
            clock.micros = ticks
            return clock
        np.multiply(ticks, factor, out=clock.micros, where=~clock.bad)
    clock.micros[clock.missing] = 0
    return clock


def _read_objects(values: pd.Series) -> Clock:
    clock = Clock.local_dates(len(values))
    clock.missing = values.isna().to_numpy(dtype=np.bool_, copy=True)
    array = values.to_numpy(dtype=object)
    for row in np.flatnonzero(~clock.missing).tolist():
        value = array[row]
        if isinstance(value, str) and not value.strip():
            clock.missing[row] = True
        else:
            clock.put(row, _moment(value))
    return clock


def _moment(value: object) -> Moment | None:
    cut = False
    if isinstance(value, str):
        return read_moment(value)
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if value is pd.NaT:
        return None
    if isinstance(value, pd.Timestamp):
        cut = value.nanosecond > 0
        value = value.to_pydatetime(warn=False)
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is None:
            return Moment((value.replace(tzinfo=None) - EPOCH) // MICROSECOND, None, cut)
        return Moment((value - UTC_EPOCH) // MICROSECOND, offset // MICROSECOND, cut)
    if isinstance(value, date):
        return Moment((datetime(value.year, value.month, value.day) - EPOCH) // MICROSECOND, None)
    return None


def _unreadable(values: pd.Series, bad: npt.NDArray[np.bool_], column: str) -> UnreadableTimestamps:
    rows = np.flatnonzero(bad)
    first = [(int(row), values.iloc[row]) for row in rows[:FIRST_EXAMPLES]]
    formats = possible_formats(str(first[0][1]))
    examples = ", ".join(f"{_quoted(value)} (row {row})" for row, value in first)
    return UnreadableTimestamps(
        column=column,
        code=in_code(column),
        count=len(rows),
        examples=examples + (", …" if len(rows) > len(first) else ""),
        digits="yes" if str(first[0][1]).strip().lstrip("-").isdigit() else "no",
        formats="none" if not formats else "one" if len(formats) == 1 else "either",
        format=formats[0] if formats else "%d/%m/%y",
        other=formats[-1] if formats else "",
        load="",
        done="",
    )


def _quoted(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _numbers(values: pd.Series, column: str) -> NumbersAreNotDates:
    numbers = pd.to_numeric(values, errors="coerce").dropna().astype(float)
    example = float(numbers.iloc[0]) if len(numbers) else 0.0
    typical = float(numbers.abs().median()) if len(numbers) else 0.0
    frame = f"events[{in_code(column)}]"
    if 19_000_101 <= typical <= 21_001_231 and (numbers % 1 == 0).all():
        code = f'pd.to_datetime({frame}.astype(str), format="%Y%m%d")'
    elif typical < 100_000:
        code = f'pd.to_datetime({frame}, unit="D")'
    else:
        unit = next((unit for unit, limit in (("s", 1e11), ("ms", 1e14), ("us", 1e17)) if typical < limit), "ns")
        code = f'pd.to_datetime({frame}, unit="{unit}")'
    line = f"{frame} = {code}"
    return NumbersAreNotDates(column=column, example=f"{example:.16g}", conversion=line, load="", done="")
