"""What every engine answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["Engine", "ItemPage"]


@dataclass(frozen=True)
class ItemPage:
    """A page of the items of a dimension, most frequent first.

    Attributes
    ----------
    items : tuple of (str, int)
        Items with the number of their rows.
    total : int
        Items on all pages.
    """

    items: tuple[tuple[str, int], ...]
    total: int


class Engine(Protocol):
    """Answers specs over one event table."""

    def run(self, spec: JourneySpec, definitions: Definitions) -> JourneyResult:
        """Work out a journey whose primary metric is filled in."""
        ...

    def check(self, spec: JourneySpec, definitions: Definitions) -> None:
        """Refuse a journey that names a component which is not there."""
        ...

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, whatever its case."""
        ...

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension."""
        ...
