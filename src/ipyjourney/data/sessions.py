"""Sessions: a person's rows, split where nothing happened for longer than a timeout."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import numpy.typing as npt

from ipyjourney.data.zones import MICROSECOND
from ipyjourney.errors import IpyjourneyError

__all__ = ["UnusableTimeout", "check_timeout", "session_codes"]

LOW_BITS = np.int64((1 << 32) - 1)


class UnusableTimeout(IpyjourneyError):
    """A session timeout that is no duration, or a negative one."""


def check_timeout(timeout: object) -> timedelta:
    """Accept a duration that is not negative.

    Raises
    ------
    UnusableTimeout
        If it is something else.

    Examples
    --------
    >>> check_timeout(timedelta(minutes=30))
    datetime.timedelta(seconds=1800)
    """
    if not isinstance(timeout, timedelta) or not timeout >= timedelta(0):
        raise UnusableTimeout(timeout=repr(timeout))
    return timeout


def session_codes(
    person_codes: npt.NDArray[np.int32], times: npt.NDArray[np.int64], timeout: timedelta
) -> npt.NDArray[np.int32]:
    """Give each row the number of its session.

    Parameters
    ----------
    person_codes : array of int32, shape (n_rows,)
        Number of the person of each row; -1 for no person.
    times : array of int64, shape (n_rows,)
        Microseconds since 1970-01-01 00:00 UTC.
    timeout : timedelta
        A gap between two rows of a person that is longer than this starts a new session.

    Returns
    -------
    array of int32, shape (n_rows,)
        Number of the session of each row, ascending by person and time; -1 without a person.

    Raises
    ------
    UnusableTimeout
        If the timeout is negative or no duration.

    Examples
    --------
    >>> minutes = np.array([0, 10, 50, 0], dtype=np.int64) * 60_000_000
    >>> session_codes(np.array([0, 0, 0, 1], dtype=np.int32), minutes, timedelta(minutes=30))
    array([0, 0, 1, 2], dtype=int32)
    """
    longest = check_timeout(timeout) // MICROSECOND
    codes = np.full(len(times), -1, dtype=np.int32)
    rows = _by_person_and_time(person_codes, times)
    if not rows.size:
        return codes
    person = person_codes[rows]
    time = times[rows]
    starts = np.empty(rows.size, dtype=np.bool_)
    starts[0] = True
    np.greater(time[1:] - time[:-1], longest, out=starts[1:])
    starts[1:] |= person[1:] != person[:-1]
    codes[rows] = np.cumsum(starts, dtype=np.int32) - 1
    return codes


def _by_person_and_time(person_codes: npt.NDArray[np.int32], times: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    # Sorting packed keys of person and place in time is several times faster than an indirect sort of two columns.
    by_time = None if bool((times[1:] >= times[:-1]).all()) else np.argsort(times, kind="stable")
    person = (person_codes if by_time is None else person_codes[by_time]).astype(np.int64)
    packed = (person << np.int64(32)) | np.arange(len(times), dtype=np.int64)
    packed = packed[person >= 0]
    packed.sort()
    place = packed & LOW_BITS
    return place if by_time is None else by_time[place]
