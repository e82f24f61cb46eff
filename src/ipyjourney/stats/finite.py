"""Intervals of shares in a whole that is known to be finite, of which a part was drawn without replacement."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.stats.intervals import Z_95, Shares

__all__ = ["shares_of_whole"]


def shares_of_whole(counts: npt.ArrayLike, bases: npt.ArrayLike, drawn: float) -> Shares:
    """Divide counts by the bases that they are parts of, and bound the same shares of the whole.

    Wilson's score interval with the finite population correction: a base of *n* that was drawn as a share *f* of the
    whole tells as much as (n - f) / (1 - f) would that were drawn with replacement.

    Parameters
    ----------
    counts, bases : array_like of int
        In the sample; of shapes that broadcast.
    drawn : float
        The share of the whole that the sample is, out of 1.

    Returns
    -------
    Shares
        With bounds of 95% intervals; NaN over bases of zero.

    References
    ----------
    .. [1] W. G. Cochran, Sampling Techniques, 3rd ed., Wiley 1977, sections 2.6 and 3.2.

    Examples
    --------
    >>> half = shares_of_whole([20], [50], drawn=0.5)
    >>> half.value.round(3).tolist(), half.low.round(3).tolist(), half.high.round(3).tolist()
    ([0.4], [0.309], [0.498])
    """
    count, base = np.broadcast_arrays(np.asarray(counts, np.float64), np.asarray(bases, np.float64))
    value = count / np.where(base == 0, np.nan, base)
    if drawn >= 1:
        return Shares(value, value, value)
    as_if = np.where(base == 0, np.nan, (base - drawn) / (1 - drawn))
    spread = Z_95 * Z_95 / as_if
    half = Z_95 * np.sqrt(value * (1 - value) / as_if + spread / (4 * as_if))
    low = np.where(value == 0, 0.0, (value + spread / 2 - half) / (1 + spread))
    high = np.where(value == 1, 1.0, (value + spread / 2 + half) / (1 + spread))
    return Shares(value, low, high)
