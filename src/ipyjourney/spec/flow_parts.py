"""The parts of a flow: its anchor, what stands in a column, which paths stay, which items are taken for one."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Self, TypeAlias

from pydantic import Field, Tag, model_validator

from ipyjourney.components.conditions import Operator
from ipyjourney.components.model import Model
from ipyjourney.components.references import ItemRef, MetricRef, key_of
from ipyjourney.errors import IpyjourneyError

__all__ = [
    "Anchor",
    "AnchorComponent",
    "AnchorKind",
    "ColumnFilter",
    "InvalidPattern",
    "ItemTest",
    "PatternGroup",
    "PatternSyntax",
    "UnclearAnchor",
    "read_ends",
    "read_parts",
]

AnchorComponent: TypeAlias = Annotated[
    Annotated[MetricRef, Tag("metric")] | Annotated[ItemRef, Tag("dimension")], key_of("metric", "dimension")
]
"""What an occurrence is: a row that matches a metric, or a place of an item in its dimension's path."""


class AnchorKind(StrEnum):
    """Where the anchor stands in the paths."""

    STARTS_WITH = "starts_with"
    CONTAINS = "contains"
    ENDS_WITH = "ends_with"
    BETWEEN = "between"


class PatternSyntax(StrEnum):
    """How a pattern is written."""

    PREFIX = "prefix"
    WILDCARD = "wildcard"
    REGEX = "regex"


class MisplacedUntil(IpyjourneyError):
    """An end of paths that do not run between two, or none where they do."""


class UnclearAnchor(IpyjourneyError):
    """An anchor that is neither one metric, nor items of one dimension, nor a whole dimension."""


class InvalidPattern(IpyjourneyError):
    """A pattern that is no regular expression."""


class Anchor(Model):
    """What paths start with, contain or end with.

    Attributes
    ----------
    kind : AnchorKind
        ``starts_with``, ``contains``, ``ends_with`` or ``between``.
    components : tuple of components
        One metric, or items of one dimension.
    dimension : str or None
        A whole dimension instead: each of its items is an anchor.
    until : tuple of components
        Of ``between``: what the paths end with; one metric, or items of one dimension.
    """

    kind: AnchorKind
    components: tuple[AnchorComponent, ...] = ()
    dimension: str | None = None
    until: tuple[AnchorComponent, ...] = ()

    @model_validator(mode="after")
    def _is_clear(self) -> Self:
        if (self.dimension is None) == (not self.components) or not _is_one_kind(self.components):
            raise UnclearAnchor(part="anchor")
        if (self.kind is AnchorKind.BETWEEN) != bool(self.until):
            raise MisplacedUntil(kind=self.kind.value)
        if not _is_one_kind(self.until):
            raise UnclearAnchor(part="until")
        return self


def _is_one_kind(components: tuple[AnchorComponent, ...]) -> bool:
    if any(isinstance(component, MetricRef) for component in components):
        return len(components) == 1
    return len({component.dimension for component in components if isinstance(component, ItemRef)}) <= 1


class ItemTest(Model):
    """A test of an item's text, such as ``starts_with``; several values are joined with OR."""

    operator: Operator
    value: str | tuple[str, ...] = ""


class ColumnFilter(Model):
    """Which paths stay, by their item in one column.

    Attributes
    ----------
    column : int
        Number of the column; the anchor is 0.
    include : tuple of str
        Only paths with one of these items there stay.
    exclude : tuple of str
        Paths with one of these items there go; those that have run out stay.
    matching : ItemTest or None
        Only paths with an item there that passes stay.
    """

    column: int
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    matching: ItemTest | None = None


class PatternGroup(Model):
    """Items that are taken for one: those that a pattern matches as a whole.

    Attributes
    ----------
    name : str
        What the items are called together.
    pattern : str
        What the whole item is compared with.
    syntax : PatternSyntax
        ``prefix``: text that the items begin with; ``wildcard``: ``*`` stands for any text, ``?`` for one character;
        ``regex``: a regular expression of Python.
    dimension : str or None
        The dimension whose items are grouped; the pathing dimension without one.

    Raises
    ------
    InvalidPattern
        On construction, if it should be a regular expression and is none.
    """

    name: Annotated[str, Field(min_length=1)]
    pattern: str
    syntax: PatternSyntax = PatternSyntax.WILDCARD
    dimension: str | None = None

    @model_validator(mode="after")
    def _is_readable(self) -> Self:
        if self.syntax is PatternSyntax.REGEX:
            try:
                re.compile(self.pattern)
            except (re.error, OverflowError, RecursionError) as problem:
                raise InvalidPattern(name=self.name, pattern=self.pattern, problem=str(problem)) from None
        return self


def read_ends(given: object) -> dict[str, object]:
    """Read what paths start with, contain or end with: components, names of metrics, or a whole dimension.

    Parameters
    ----------
    given : component, dict, str or list of them

    Returns
    -------
    dict
        Those fields of an anchor.

    Examples
    --------
    >>> read_ends({"dimension": "Channel"})
    {'dimension': 'Channel'}
    >>> read_ends("Lead")
    {'components': ({'metric': 'Lead'},)}
    """
    parts = read_parts(given)
    match parts:
        case ({"dimension": str() as dimension, **others},) if not others:
            return {"dimension": dimension}
        case _:
            return {"components": parts}


def read_parts(given: object) -> tuple[object, ...]:
    """Read one or several components, metrics by their names.

    Parameters
    ----------
    given : component, dict, str or list of them

    Returns
    -------
    tuple
    """
    parts = given if isinstance(given, list | tuple) else (given,)
    return tuple({"metric": part} if isinstance(part, str) else part for part in parts)
