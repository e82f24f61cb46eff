"""A column of whole numbers from 0 on, made where a table is."""

from __future__ import annotations

from collections.abc import Callable

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import whole

__all__ = ["whole_numbers"]


def whole_numbers(keep: Callable[[Frame], Frame], rows: Frame, name: str, count: int) -> Frame:
    """Give a plan with the numbers from 0 up to, not including, another.

    Parameters
    ----------
    keep : callable
        Sets rows down.
    rows : Frame
        Any rows there: a database without a way to write a table has one row at least that counts them.
    name : str
        Column of the numbers.
    count : int
    """
    zero = rows.select(x_rows=nw.len()).select((whole(nw.col("x_rows")) * 0).alias(name))
    one = keep(zero)
    found = one
    # Bit by bit: each doubles the numbers.
    for bit in range(max(count - 1, 0).bit_length()):
        added = [one.select((nw.col(name) + part).alias("x_bit")) for part in (0, 2**bit)]
        found = found.join(nw.concat(added), how="cross").select((nw.col(name) + nw.col("x_bit")).alias(name))
    return keep(found.filter(nw.col(name) < count))
