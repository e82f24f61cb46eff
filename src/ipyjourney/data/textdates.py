"""Dates written as text: ISO 8601, with or without an offset, each read by its own; others all alike."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from ipyjourney.data.written_dates import WrittenDates, is_written_date, read_written_dates
from ipyjourney.data.zones import EARLIEST, EPOCH, MICROSECOND

__all__ = ["Clock", "Moment", "looks_like_dates", "read_moment", "read_text_dates"]

ISO = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d|\d{8})"
    r"(?:[T ](?P<time>\d\d(?::?\d\d(?::?\d\d)?)?)(?:[.,](?P<fraction>\d+))?)?"
    r"(?:\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?[0-5]\d)?))?",
    re.IGNORECASE | re.ASCII,
)
LOCAL_DATES = r"^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$"
ZONED_DATES = r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$"
ZONE_AT_THE_END = r"(?P<zone>Z|[+-]\d\d(?::?\d\d)?)$"
FINER_DIGITS = r"(\.\d{6})\d+"
FINER_DIGITS_LOST = r"\.\d{6}\d*[1-9]"
SAMPLE = 1_000
UTC_EPOCH = EPOCH.replace(tzinfo=UTC)


@dataclass
class Clock:
    """What was read from a column of dates, before local times become instants.

    Attributes
    ----------
    micros : array of int64
        Microseconds since 1970, of the local time or, where the date has an offset, in UTC.
    local : array of bool
        Whether the date has no offset.
    missing, bad, cut : array of bool
        Whether there is no date, whether it cannot be read, and whether it has digits finer than microseconds.
    offsets : set of int
        The different offsets, in microseconds.
    written : WrittenDates or None
        Of dates that are not written as ISO 8601 has it: in which order.
    """

    micros: npt.NDArray[np.int64]
    local: npt.NDArray[np.bool_]
    missing: npt.NDArray[np.bool_]
    bad: npt.NDArray[np.bool_]
    cut: npt.NDArray[np.bool_]
    offsets: set[int] = field(default_factory=set)
    written: WrittenDates | None = None

    @classmethod
    def local_dates(cls, rows: int) -> Clock:
        """Make one that holds nothing but the local first of January 1970, to be written into."""
        missing, bad, cut = (np.zeros(rows, dtype=np.bool_) for _ in range(3))
        return cls(np.zeros(rows, dtype=np.int64), np.ones(rows, dtype=np.bool_), missing, bad, cut)

    def put(self, row: int, moment: Moment | None) -> None:
        """Write one date into its row; none cannot be read."""
        if moment is None:
            self.bad[row] = True
            return
        self.micros[row] = moment.micros
        self.cut[row] = moment.cut
        self.local[row] = moment.offset is None
        if moment.offset is not None:
            self.offsets.add(moment.offset)


@dataclass(frozen=True)
class Moment:
    """One date: its microseconds, its offset in microseconds if it has one, and whether digits were cut."""

    micros: int
    offset: int | None
    cut: bool = False


def read_moment(text: str) -> Moment | None:
    """Read one date, or give nothing.

    Parameters
    ----------
    text : str
        An ISO 8601 date, with or without a time and an offset.

    Returns
    -------
    Moment or None

    Examples
    --------
    >>> read_moment("1970-01-01T01:00+01:00")
    Moment(micros=0, offset=3600000000, cut=False)
    >>> read_moment("31/01/2024") is None
    True
    """
    found = ISO.fullmatch(text.strip())
    if found is None:
        return None
    zone = (found["zone"] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    fraction = found["fraction"] or ""
    clock = f"T{found['time']}" if found["time"] else ""
    digits = f".{fraction[:6]:0<6}" if fraction else ""
    basic = len(found["date"]) == 8
    # The date and the time must both be basic or both be extended to be read together.
    date = f"{found['date'][:4]}-{found['date'][4:6]}-{found['date'][6:]}" if basic else found["date"]
    try:
        moment = datetime.fromisoformat(f"{date}{_extended(clock)}{digits}{zone if clock else ''}")
    except ValueError:
        return None
    if zone and not clock:
        return None
    return Moment(*_micros(moment), cut=bool(fraction[6:].strip("0")))


def read_text_dates(values: pd.Series) -> Clock:
    """Read a column of dates written as text; empty text is no date.

    Arrow reads the usual forms, all at once; what is unusual is read value by value.

    Examples
    --------
    >>> clock = read_text_dates(pd.Series(["1970-01-01", "1970-01-01T00:00Z", None, "soon"]))
    >>> clock.local.tolist(), clock.missing.tolist(), clock.bad.tolist()
    ([True, False, True, True], [False, False, True, False], [False, False, False, True])
    """
    array = _trimmed(values)
    clock = Clock.local_dates(len(array))
    clock.missing = _flags(pc.or_kleene(pc.is_null(array), pc.equal(array, "")))
    present = np.flatnonzero(~clock.missing)
    if present.size < len(array):
        array = array.take(pa.array(present))
    for zone in (None, "UTC"):
        if _read_all(array, present, zone, clock):
            return clock
    clock.written = read_written_dates(array)
    if clock.written is not None:
        array = clock.written.iso
        if _read_all(array, present, None, clock):
            return clock
    is_local = _flags(pc.match_substring_regex(array, LOCAL_DATES))
    is_zoned = _flags(pc.match_substring_regex(array, ZONED_DATES))
    rest = [np.flatnonzero(~is_local & ~is_zoned)]
    for chosen, zone in ((is_local, None), (is_zoned, "UTC")):
        part = np.flatnonzero(chosen)
        texts = array.take(pa.array(part))
        clock.cut[present[part]] = _flags(pc.match_substring_regex(texts, FINER_DIGITS_LOST))
        if not _read_all(pc.replace_substring_regex(texts, FINER_DIGITS, r"\1"), present[part], zone, clock):
            rest.append(part)
    for position in np.concatenate(rest).tolist():
        clock.put(int(present[position]), read_moment(array[position].as_py()))
    return clock


def looks_like_dates(values: pd.Series) -> bool:
    """Say whether the first values of a column of text are all dates.

    Examples
    --------
    >>> looks_like_dates(pd.Series(["2024-01-31", None])), looks_like_dates(pd.Series(["31.01.2024"]))
    (True, True)
    >>> looks_like_dates(pd.Series(["2024", "2025"]))
    False
    """
    sample = values.head(100 * SAMPLE).dropna().head(SAMPLE)
    if not len(sample) or not all(isinstance(text, str) for text in sample):
        return False
    return all(read_moment(text) is not None for text in sample) or all(map(is_written_date, sample))


def _read_all(array: pa.Array, rows: npt.NDArray[np.int64], zone: str | None, clock: Clock) -> bool:
    try:
        read = pc.cast(array, pa.timestamp("us", zone))
    except pa.ArrowInvalid:
        return False
    micros = np.asarray(pc.cast(read, pa.int64()))
    if micros.min(initial=0) < EARLIEST:
        # Arrow has a year 0, which calendars have not.
        return False
    clock.micros[rows] = micros
    clock.local[rows] = zone is None
    if zone is not None:
        ends = pc.unique(pc.struct_field(pc.extract_regex(array, ZONE_AT_THE_END), "zone")).to_pylist()
        clock.offsets.update(_offset(end) for end in ends if end)
    return True


def _trimmed(values: pd.Series) -> pa.Array:
    array = pa.array(values, from_pandas=True)
    if isinstance(array, pa.ChunkedArray):
        array = pa.chunked_array([chunk.cast(pa.large_string()) for chunk in array.chunks], pa.large_string())
        array = array.combine_chunks()
    return pc.utf8_trim_whitespace(pc.cast(array, pa.large_string()))


def _flags(array: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(array.to_numpy(zero_copy_only=False), dtype=np.bool_)


def _extended(clock: str) -> str:
    if not clock or ":" in clock:
        return clock
    return "T" + ":".join(clock[start : start + 2] for start in range(1, len(clock), 2))


def _offset(text: str) -> int:
    moment = read_moment(f"1970-01-01T00:00{text}")
    return 0 if moment is None or moment.offset is None else moment.offset


def _micros(moment: datetime) -> tuple[int, int | None]:
    offset = moment.utcoffset()
    if offset is None:
        return (moment - EPOCH) // MICROSECOND, None
    return (moment - UTC_EPOCH) // MICROSECOND, offset // MICROSECOND
