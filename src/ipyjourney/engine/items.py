"""A page of the items of a dimension."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ItemPage"]


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
