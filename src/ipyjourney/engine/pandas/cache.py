"""A memory of what was computed, bounded by its size."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

__all__ = ["Cache"]

T = TypeVar("T")


class Cache:
    """Values by key; the ones that were not asked for longest go when they outgrow the budget.

    Several threads may ask: a value that one of them is making is waited for, not made twice. Making a value may ask
    for others, as long as none of them asks for it in turn.

    Parameters
    ----------
    max_bytes : int
        Budget for the values' sizes, as the caller states them.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes, self._bytes = max_bytes, 0
        self._kept: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._under_way: dict[Hashable, threading.Event] = {}
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], T], size: Callable[[T], int]) -> T:
        """Give the value of a key, made now if it is not kept."""
        while True:
            with self._lock:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    return cast(T, self._kept[key][0])
                under_way = self._under_way.get(key)
                if under_way is None:
                    self._under_way[key] = threading.Event()
                    break
            # If the other thread fails to make it, this one tries, and fails for its own caller.
            under_way.wait()
        try:
            value = make()
            self._keep(key, value, size(value))
        finally:
            with self._lock:
                self._under_way.pop(key).set()
        return value

    def _keep(self, key: Hashable, value: object, n_bytes: int) -> None:
        with self._lock:
            self._kept[key] = value, n_bytes
            self._bytes += n_bytes
            while self._bytes > self._max_bytes and len(self._kept) > 1:
                _, (_, freed) = self._kept.popitem(last=False)
                self._bytes -= freed
