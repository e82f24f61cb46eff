"""Differences between two shares."""

from __future__ import annotations

import math
from typing import NamedTuple

from ipyjourney.stats.intervals import share_with_interval

__all__ = ["Difference", "difference_of_shares"]


class Difference(NamedTuple):
    """How much larger one share is than another; all NaN if one of them is over a base of zero.

    Attributes
    ----------
    change : float
        The second share minus the first, each out of 1.
    low, high : float
        Bounds of its 95% interval.
    p_value : float
        Two-sided.
    """

    change: float
    low: float
    high: float
    p_value: float


def difference_of_shares(count_a: int, base_a: int, count_b: int, base_b: int) -> Difference:
    """Compare two shares of independent groups.

    Parameters
    ----------
    count_a, base_a : int
        The first share: instances, of which the counted ones are among the base.
    count_b, base_b : int
        The second share.

    Returns
    -------
    Difference
        Newcombe's interval, made of the two Wilson intervals, and the p-value of the z-test with the pooled share,
        without continuity correction; where both shares are 0, or both are 1, that is 1.

    References
    ----------
    .. [1] R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
       eleven methods", Statistics in Medicine 17 (1998), 873-890, method 10.

    Examples
    --------
    >>> [round(part, 4) for part in difference_of_shares(48, 80, 56, 80)]
    [0.1, -0.0472, 0.2414, 0.1848]
    """
    if base_a == 0 or base_b == 0:
        return Difference(math.nan, math.nan, math.nan, math.nan)
    a, b = share_with_interval(count_a, base_a), share_with_interval(count_b, base_b)
    change = b.value - a.value
    return Difference(
        change,
        change - math.hypot(b.value - b.low, a.high - a.value),
        change + math.hypot(b.high - b.value, a.value - a.low),
        _p_value(count_a, base_a, count_b, base_b),
    )


def _p_value(count_a: int, base_a: int, count_b: int, base_b: int) -> float:
    # In whole numbers, so that equal shares differ by exactly nothing.
    apart = abs(count_b * base_a - count_a * base_b)
    if apart == 0:
        return 1.0
    counted, base = count_a + count_b, base_a + base_b
    z = apart * math.sqrt(base) / math.sqrt(base_a * base_b * counted * (base - counted))
    return math.erfc(z / math.sqrt(2))
