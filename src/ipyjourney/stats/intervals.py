"""Intervals of shares."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Share", "Shares", "share_with_interval", "shares_with_intervals"]

Z_95 = 1.959963984540054
"""97.5% quantile of the standard normal distribution."""


class Share(NamedTuple):
    """A share with the bounds of its 95% interval; all NaN over a base of zero.

    Attributes
    ----------
    value, low, high : float
        Out of 1.
    """

    value: float
    low: float
    high: float


class Shares(NamedTuple):
    """Many shares with the bounds of their 95% intervals; NaN over bases of zero.

    Attributes
    ----------
    value, low, high : float64 array
        Out of 1, all of one shape.
    """

    value: npt.NDArray[np.float64]
    low: npt.NDArray[np.float64]
    high: npt.NDArray[np.float64]


def share_with_interval(count: int, base: int) -> Share:
    """Divide a count by the base that it is part of, with the Wilson score interval.

    Parameters
    ----------
    count, base : int
        Instances, of which the counted ones are among the base.

    Returns
    -------
    Share

    References
    ----------
    .. [1] E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
       American Statistical Association 22 (1927), 209-212.

    Examples
    --------
    >>> [round(bound, 4) for bound in share_with_interval(2, 3)]
    [0.6667, 0.2077, 0.9385]
    """
    if base == 0:
        return Share(math.nan, math.nan, math.nan)
    value = count / base
    spread = Z_95 * Z_95 / base
    middle = value + spread / 2
    half = Z_95 * math.sqrt(value * (1 - value) / base + spread / (4 * base))
    # The formula leaves the last digit of 0 and 1 to rounding.
    low = 0.0 if count == 0 else (middle - half) / (1 + spread)
    high = 1.0 if count == base else (middle + half) / (1 + spread)
    return Share(value, low, high)


def shares_with_intervals(counts: npt.ArrayLike, bases: npt.ArrayLike) -> Shares:
    """Divide counts by the bases that they are parts of, as `share_with_interval` does one.

    Parameters
    ----------
    counts, bases : array_like of int
        Of shapes that broadcast.

    Returns
    -------
    Shares

    Examples
    --------
    >>> shares_with_intervals([2, 0], [3, 0]).low.round(4).tolist()
    [0.2077, nan]
    """
    count, base = np.broadcast_arrays(np.asarray(counts, np.float64), np.asarray(bases, np.float64))
    known = np.where(base == 0, np.nan, base)
    value = count / known
    spread = Z_95 * Z_95 / known
    middle = value + spread / 2
    half = Z_95 * np.sqrt(value * (1 - value) / known + spread / (4 * known))
    low = np.where(value == 0, 0.0, (middle - half) / (1 + spread))
    high = np.where(value == 1, 1.0, (middle + half) / (1 + spread))
    return Shares(value, low, high)
