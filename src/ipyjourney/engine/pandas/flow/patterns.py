"""Items that a flow takes for one, as codes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.item_groups import Renamed, rename_items
from ipyjourney.engine.pandas.codes import ItemCodes
from ipyjourney.spec.flow import PatternGroup

__all__ = ["Grouping", "group_items"]


@dataclass(frozen=True)
class Grouping(Renamed):
    """The items of a dimension after groups have renamed them.

    Attributes
    ----------
    codes : unsigned or int32 array, shape (n_items_before + 1,), or None
        The new code of each old one, ``len(items)`` for a null; None where no group applies.
    """

    codes: npt.NDArray[np.integer] | None


def group_items(before: ItemCodes, groups: tuple[PatternGroup, ...]) -> Grouping:
    """Rename items: each by the first group whose pattern matches it.

    Parameters
    ----------
    before : ItemCodes
    groups : tuple of PatternGroup
    """
    if not groups:
        return Grouping(before.items, before.places, {}, None)
    found = rename_items(before.items, groups)
    wanted = [*(found.places[found.group_of.get(item, item)] for item in before.items), len(found.items)]
    codes = np.array(wanted, np.min_scalar_type(len(found.items)))
    return Grouping(found.items, found.places, found.group_of, codes)
