"""Items that a flow takes for one: pattern groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ipyjourney.components.wildcards import wildcard
from ipyjourney.spec.flow import FlowSpec, PatternGroup, PatternSyntax

__all__ = ["Renamed", "groups_of", "rename_items"]


@dataclass(frozen=True)
class Renamed:
    """The items of a dimension after groups have renamed them.

    Attributes
    ----------
    items : tuple of str
        In code-point order.
    places : dict of str to int
        Place of each item.
    group_of : dict of str to str
        The group of each item that has one.
    """

    items: tuple[str, ...]
    places: dict[str, int]
    group_of: dict[str, str]


def groups_of(spec: FlowSpec, dimension: str) -> tuple[PatternGroup, ...]:
    """Give the groups that apply to a dimension: without one of its own, a pattern is about the pathing dimension."""
    return tuple(group for group in spec.patterns if (group.dimension or spec.pathing_dimension) == dimension)


def rename_items(before: Iterable[str], groups: tuple[PatternGroup, ...]) -> Renamed:
    """Rename items: each by the first group whose pattern matches it.

    Parameters
    ----------
    before : iterable of str
    groups : tuple of PatternGroup

    Examples
    --------
    >>> rename_items(["web", "ad-1", "ad-2"], (PatternGroup(name="Ads", pattern="ad-*"),)).items
    ('Ads', 'web')
    """
    tests = [(group.name, _test_of(group)) for group in groups]
    group_of: dict[str, str] = {}
    items: set[str] = set()
    for item in before:
        name = next((name for name, matches in tests if matches(item)), None)
        if name is not None:
            group_of[item] = name
        items.add(item if name is None else name)
    ordered = tuple(sorted(items))
    return Renamed(ordered, {item: place for place, item in enumerate(ordered)}, group_of)


def _test_of(group: PatternGroup) -> Callable[[str], object]:
    """Make the test whether a pattern matches a whole item."""
    match group.syntax:
        case PatternSyntax.PREFIX:
            return lambda item: item.startswith(group.pattern)
        case PatternSyntax.WILDCARD:
            return wildcard(group.pattern).fullmatch
        case PatternSyntax.REGEX:
            return re.compile(group.pattern).fullmatch
