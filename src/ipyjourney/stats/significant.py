"""Numbers to the digits that count."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["nine_digits", "without_noise"]

NOISE = 1e-12
"""Part of what was added up that the last bits of a sum may make: far less than the nine digits that count."""


def without_noise(sums: npt.ArrayLike, added: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Take a sum that only its last bits tell from zero for zero.

    Amounts of cents are not exact in binary: 0.1 + 0.2 - 0.3 is 6e-17, which is no base of a percentage.

    Parameters
    ----------
    sums : array_like of float
    added : array_like of float, of the same shape
        Sums of the absolute amounts.

    Returns
    -------
    float64 array of the same shape

    Examples
    --------
    >>> without_noise(np.array([0.1 + 0.2 - 0.3]), np.array([0.6])).item()
    0.0
    """
    exact = np.asarray(sums, np.float64)
    return np.where(np.abs(exact) <= NOISE * np.asarray(added, np.float64), 0.0, exact)


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
