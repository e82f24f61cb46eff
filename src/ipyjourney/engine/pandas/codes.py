"""Dimensions as small integer codes, encoded once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.engine.pandas.gather import gather

__all__ = ["ItemCodes", "encode_items"]


@dataclass(frozen=True)
class ItemCodes:
    """A dimension: a code per row, and the items in code-point order.

    Attributes
    ----------
    codes : unsigned or int32 array, shape (n_rows,)
        Place of the row's item in ``items``; ``len(items)`` for a null.
    items : tuple of str
    places : dict of str to int
        Place of each item.
    """

    codes: npt.NDArray[np.integer]
    items: tuple[str, ...]
    places: dict[str, int]

    @property
    def null(self) -> int:
        """The code of a null."""
        return len(self.items)


def encode_items(column: pd.Series) -> ItemCodes:
    """Encode the values of a dimension; values with one name are one item."""
    codes, values = _factorized(column)
    names = [item_text(value) for value in values]
    used = np.zeros(len(names) + 1, bool)
    # The last place serves the nulls, whose code is -1.
    used[codes] = True
    items = tuple(sorted({name for name, is_used in zip(names, used, strict=False) if is_used}))
    places = {item: place for place, item in enumerate(items)}
    smallest = _smallest(len(items))
    if not used[-1] and items == tuple(names) and codes.itemsize == np.dtype(smallest).itemsize:
        # The codes of a tidy categorical are taken as they are.
        return ItemCodes(codes.view(smallest), items, places)
    wanted = [*(places.get(name, len(items)) for name in names), len(items)]
    place_of: npt.NDArray[np.integer] = np.array(wanted, smallest)
    return ItemCodes(gather(place_of, codes), items, places)


def _factorized(column: pd.Series) -> tuple[npt.NDArray[np.integer], Sequence[object]]:
    if isinstance(column.dtype, pd.CategoricalDtype):
        # The codes of the array itself: the column's accessor copies them.
        return cast(pd.Categorical, column.array).codes, list(column.cat.categories)
    codes, uniques = pd.factorize(column, use_na_sentinel=True)
    return codes, list(uniques)


def _smallest(n_items: int) -> type[np.uint8 | np.uint16 | np.int32]:
    if n_items < np.iinfo(np.uint8).max:
        return np.uint8
    return np.uint16 if n_items < np.iinfo(np.uint16).max else np.int32
