"""Items that a flow takes for one: pattern groups."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.components.wildcards import wildcard
from ipyjourney.engine.pandas.codes import ItemCodes
from ipyjourney.spec.flow import FlowSpec, PatternGroup, PatternSyntax

__all__ = ["Grouping", "group_items", "groups_of", "test_of"]


@dataclass(frozen=True)
class Grouping:
    """The items of a dimension after groups have renamed them.

    Attributes
    ----------
    items : tuple of str
        In code-point order.
    places : dict of str to int
        Place of each item.
    group_of : dict of str to str
        The group of each item that has one.
    codes : unsigned or int32 array, shape (n_items_before + 1,), or None
        The new code of each old one, ``len(items)`` for a null; None where no group applies.
    """

    items: tuple[str, ...]
    places: dict[str, int]
    group_of: dict[str, str]
    codes: npt.NDArray[np.integer] | None


def groups_of(spec: FlowSpec, dimension: str) -> tuple[PatternGroup, ...]:
    """Give the groups that apply to a dimension: without one of its own, a pattern is about the pathing dimension."""
    return tuple(group for group in spec.patterns if (group.dimension or spec.pathing_dimension) == dimension)


def test_of(group: PatternGroup) -> Callable[[str], object]:
    """Make the test whether a pattern matches a whole item."""
    match group.syntax:
        case PatternSyntax.PREFIX:
            return lambda item: item.startswith(group.pattern)
        case PatternSyntax.WILDCARD:
            return wildcard(group.pattern).fullmatch
        case PatternSyntax.REGEX:
            return re.compile(group.pattern).fullmatch


def group_items(before: ItemCodes, groups: tuple[PatternGroup, ...]) -> Grouping:
    """Rename items: each by the first group whose pattern matches it.

    Parameters
    ----------
    before : ItemCodes
    groups : tuple of PatternGroup
    """
    if not groups:
        return Grouping(before.items, before.places, {}, None)
    tests = [(group.name, test_of(group)) for group in groups]
    group_of: dict[str, str] = {}
    for item in before.items:
        name = next((name for name, matches in tests if matches(item)), None)
        if name is not None:
            group_of[item] = name
    items = tuple(sorted({group_of.get(item, item) for item in before.items}))
    places = {item: place for place, item in enumerate(items)}
    wanted = [*(places[group_of.get(item, item)] for item in before.items), len(items)]
    return Grouping(items, places, group_of, np.array(wanted, np.min_scalar_type(len(items))))
