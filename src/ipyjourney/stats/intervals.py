"""Intervals of shares."""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["Share", "share_with_interval"]

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
