"""A memory of what was computed, bounded by its size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

__all__ = ["Cache"]

T = TypeVar("T")


class Cache:
    """Values by key; the ones that were not asked for longest go when they outgrow the budget.

    Parameters
    ----------
    max_bytes : int
        Budget for the values' sizes, as the caller states them.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes, self._bytes = max_bytes, 0
        self._kept: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T], size: Callable[[T], int]) -> T:
        """Give the value of a key, made now if it is not kept."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return cast(T, self._kept[key][0])
        value = make()
        n_bytes = size(value)
        self._kept[key] = value, n_bytes
        self._bytes += n_bytes
        while self._bytes > self._max_bytes and len(self._kept) > 1:
            _, (_, freed) = self._kept.popitem(last=False)
            self._bytes -= freed
        return value
