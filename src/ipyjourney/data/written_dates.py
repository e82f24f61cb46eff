"""Dates written with the day, the month and the year in the order of a country, where the values leave no doubt."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

__all__ = ["DateOrder", "WrittenDates", "is_written_date", "possible_formats", "read_written_dates"]

CLOCK = (
    r"(?:[ ,T]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,6})\d*)?)?"
    r"(?: ?(?P<half>[AaPp])[Mm])?)?$"
)
DAY_AND_MONTH = r"^(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P<mark2>[/.-])(?P<year>\d{4})" + CLOCK
YEAR_FIRST = r"^(?P<year>\d{4})(?P<mark>[/.])(?P<a>\d{1,2})(?P<mark2>[/.])(?P<b>\d{1,2})" + CLOCK
ANY_YEAR = re.compile(DAY_AND_MONTH.replace(r"\d{4}", r"\d{4}|\d\d"), re.ASCII)
PATTERNS = tuple(re.compile(pattern, re.ASCII) for pattern in (DAY_AND_MONTH, YEAR_FIRST))
SAMPLE = 1_000
MONTHS = 12


class DateOrder(StrEnum):
    """What comes first in a date."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class WrittenDates:
    """Dates as ISO 8601 writes them, the order that they were written in, and one that shows it."""

    iso: pa.Array
    order: DateOrder
    example: str


def is_written_date(text: str) -> bool:
    """Say whether a text is a date with three numbers, whatever their order.

    Examples
    --------
    >>> is_written_date("1/31/2024 9:30 AM"), is_written_date("31.01.2024"), is_written_date("1/31/24")
    (True, True, False)
    """
    return any(pattern.match(text.strip()) for pattern in PATTERNS)


def read_written_dates(array: pa.Array) -> WrittenDates | None:
    """Read dates whose order is beyond doubt: the same in all of them, and shown by a number above twelve.

    Points part the day from the month, never the month from the day; so no number is needed to show that.

    Parameters
    ----------
    array : array of large_string
        Without nulls or blanks around the dates.

    Returns
    -------
    WrittenDates or None
        None if they are written otherwise, or if either order would do.

    Examples
    --------
    >>> read_written_dates(pa.array(["31/01/2024", "1/2/2024"])).iso.to_pylist()
    ['2024-01-31 00:00:00', '2024-02-01 00:00:00']
    >>> read_written_dates(pa.array(["01/02/2024"])) is None
    True
    """
    for pattern in (DAY_AND_MONTH, YEAR_FIRST):
        if not _all_match(array.slice(0, SAMPLE), pattern):
            continue
        parts = pc.extract_regex(array, pattern)
        if parts.null_count:
            return None
        marks = pc.unique(_joined("", _part(parts, "mark"), _part(parts, "mark2"))).to_pylist()
        if len(marks) > 1 or len(set(marks[0])) > 1:
            return None
        first, second = (_number(parts, name) for name in "ab")
        order = DateOrder.YEAR if pattern is YEAR_FIRST else _order(first, second, marks[0][0])
        if order is None:
            return None
        shown = int(np.argmax(first if order is DateOrder.DAY else second))
        month, day = ("b", "a") if order is DateOrder.DAY else ("a", "b")
        return WrittenDates(_iso(parts, month, day), order, array[shown].as_py())
    return None


def possible_formats(text: str) -> tuple[str, ...]:
    """Give the formats that a date may be written in, for ``pd.to_datetime``; none if it is no date of this kind.

    Examples
    --------
    >>> possible_formats("01/02/2024 09:30"), possible_formats("31/01/24"), possible_formats("soon")
    (('%d/%m/%Y %H:%M', '%m/%d/%Y %H:%M'), ('%d/%m/%y',), ())
    """
    found = ANY_YEAR.match(text.strip())
    if found is None:
        return ()
    half, clock = found["half"], ""
    if found["hour"]:
        hour = "%I:%M" if half else "%H:%M"
        clock = f" {hour}{':%S' if found['second'] else ''}{'.%f' if found['fraction'] else ''}{' %p' if half else ''}"
    mark, year = found["mark"], "%Y" if len(found["year"]) > len("24") else "%y"
    orders = [("%d", "%m")] if int(found["b"]) <= MONTHS else []
    orders += [("%m", "%d")] if int(found["a"]) <= MONTHS else []
    return tuple(f"{mark.join((*order, year))}{clock}" for order in orders)


def _order(first: npt.NDArray[np.int64], second: npt.NDArray[np.int64], mark: str) -> DateOrder | None:
    may_be_day_first, may_be_month_first = int(second.max()) <= MONTHS, int(first.max()) <= MONTHS
    if may_be_day_first and (mark == "." or not may_be_month_first):
        return DateOrder.DAY
    return DateOrder.MONTH if may_be_month_first and not may_be_day_first else None


def _iso(parts: pa.StructArray, month: str, day: str) -> pa.Array:
    date = _joined("-", _part(parts, "year"), _padded(parts, month), _padded(parts, day))
    half = _part(parts, "half")
    hours = _number(parts, "hour")
    if pc.any(pc.not_equal(half, "")).as_py():
        after_noon = np.asarray(pc.is_in(half, pa.array(["p", "P"], half.type)).to_numpy(zero_copy_only=False))
        named = np.asarray(pc.not_equal(half, "").to_numpy(zero_copy_only=False))
        # Noon is 12 PM and midnight 12 AM; what is no hour of half a day stays none.
        right = named & (hours >= 1) & (hours <= MONTHS)
        hours = np.where(right, hours % 12 + 12 * after_noon, np.where(named, 99, hours))
    hour = pc.utf8_lpad(pc.cast(pa.array(hours), pa.large_string()), 2, "0")
    clock = _joined(":", hour, _padded(parts, "minute"), _padded(parts, "second"))
    fraction = _part(parts, "fraction")
    if pc.any(pc.not_equal(fraction, "")).as_py():
        clock = _joined(".", clock, pc.utf8_rpad(fraction, 6, "0"))
    return _joined(" ", date, clock)


def _all_match(array: pa.Array, pattern: str) -> bool:
    return len(array) > 0 and bool(pc.all(pc.match_substring_regex(array, pattern)).as_py())


def _joined(mark: str, *texts: pa.Array) -> pa.Array:
    return pc.binary_join_element_wise(*texts, pa.scalar(mark, pa.large_string()))


def _part(parts: pa.StructArray, name: str) -> pa.Array:
    return pc.cast(pc.struct_field(parts, name), pa.large_string())


def _number(parts: pa.StructArray, name: str) -> npt.NDArray[np.int64]:
    text = _part(parts, name)
    return np.asarray(pc.cast(pc.if_else(pc.equal(text, ""), pa.scalar("0", text.type), text), pa.int64()))


def _padded(parts: pa.StructArray, name: str) -> pa.Array:
    return pc.utf8_lpad(_part(parts, name), 2, "0")
