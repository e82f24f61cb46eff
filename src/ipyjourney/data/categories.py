"""Categories of which it is known that no two are the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pandas as pd

__all__ = ["categories_of"]

LARGE = 100_000
"""Categories from which on it takes long to find out what is known."""


def categories_of(distinct: pd.Index, ordered: bool = False) -> pd.CategoricalDtype:
    """Make the type of a categorical column of values that are known to differ.

    pandas would make a Python object of each value to see whether they do, and keep them all: five million keys of
    accounts are half a gigabyte.

    Parameters
    ----------
    distinct : Index
        Without nulls.
    ordered : bool, default False

    Returns
    -------
    CategoricalDtype

    Examples
    --------
    >>> categories_of(pd.Index(["Won", "Lost"])).categories.tolist()
    ['Won', 'Lost']
    """
    # Not part of what pandas promises: without it, only time and memory are lost.
    unchecked = getattr(pd.CategoricalDtype, "_from_fastpath", None)
    if unchecked is None or len(distinct) < LARGE:
        return pd.CategoricalDtype(distinct, ordered=ordered)
    return cast(Callable[[pd.Index, bool], pd.CategoricalDtype], unchecked)(distinct, ordered)
