"""Quantiles of whole numbers, exact."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["quantile"]


def quantile(ordered: npt.NDArray[np.int64], percent: int) -> int | None:
    """Find a quantile by linear interpolation between order statistics (type 7), in whole numbers.

    Parameters
    ----------
    ordered : int64 array, shape (n,)
        Ascending values.
    percent : int
        Which quantile, 0 to 100.

    Returns
    -------
    int or None
        Rounded half up to a whole number; None of no values.

    References
    ----------
    .. [1] R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
       361-365.

    Examples
    --------
    >>> quantile(np.array([1, 2, 4, 8]), 50)
    3
    """
    if not len(ordered):
        return None
    place, rest = divmod((len(ordered) - 1) * percent, 100)
    low = int(ordered[place])
    if rest == 0:
        return low
    # Python's whole numbers neither round nor overflow.
    return low + ((int(ordered[place + 1]) - low) * rest + 50) // 100
