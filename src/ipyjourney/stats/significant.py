"""Numbers to the digits that count."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["nine_digits"]


def nine_digits(values: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Round to nine significant digits, at which comparisons and rankings are made.

    Sums of the same amounts in another order differ in their last bits; no comparison may hang on those.

    Parameters
    ----------
    values : array_like of float

    Returns
    -------
    float64 array of the same shape

    Examples
    --------
    >>> bool(nine_digits(0.1 + 0.2) == nine_digits(0.3))
    True
    """
    numbers = np.asarray(values, np.float64)
    distinct, place = np.unique(numbers, return_inverse=True)
    rounded = np.array([float(f"{number:.8e}") for number in distinct], np.float64)
    return rounded[place].reshape(numbers.shape)
