"""Round numbers along an axis."""

from __future__ import annotations

import math
from collections.abc import Iterable

__all__ = ["nice_ticks"]

WANTED, NICE = 4, (1, 2, 5, 10)
CLOSE = 1 - 1e-9
"""What is larger by less than this is as large: sums of floating-point numbers are not exact."""

NONE = 1e-200
"""Values that are no further apart are one to a picture."""


def nice_ticks(values: Iterable[float], *, whole: bool = False) -> list[float]:
    """Give round numbers from zero, or below the least value, to above the greatest.

    Parameters
    ----------
    values : iterable of float
    whole : bool, default False
        Whether only whole numbers are to be shown.

    Examples
    --------
    >>> nice_ticks([3, 17]), nice_ticks([1, 2], whole=True), nice_ticks([])
    ([0.0, 5.0, 10.0, 15.0, 20.0], [0.0, 1.0, 2.0], [0.0, 0.5, 1.0])
    """
    known = [0.0, *(float(value) for value in values if math.isfinite(value))]
    low, high = min(known), max(known)
    if high - low < NONE:
        high = low + 1.0
    span = high - low
    power = 10.0 ** math.floor(math.log10(span / WANTED))
    step = next(nice for nice in NICE if nice * power >= span / WANTED * CLOSE) * power
    if whole:
        step = max(step, 1.0)
    first, last = math.floor(low / step / CLOSE), max(math.ceil(high / step * CLOSE), 1)
    digits = max(0, 2 - math.floor(math.log10(step)))
    return [round(place * step, digits) for place in range(first, last + 1)]
