"""The specs that a widget has had, for undo and redo."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Generic, TypeVar

__all__ = ["History"]

Entry = TypeVar("Entry")

KEPT = 500


class History(Generic[Entry]):
    """A walk along a list of specs.

    Attributes
    ----------
    first : spec
        The one that it began with, however many have come since.

    Examples
    --------
    >>> history = History("first")
    >>> history.add("second")
    >>> history.undo(), history.can_undo, history.redo()
    ('first', False, 'second')
    """

    def __init__(self, first: Entry) -> None:
        self.first = first
        self._entries = [first]
        self._place = 0

    def add(self, entry: Entry) -> None:
        """Go on to a new spec; those that were undone are forgotten."""
        self._entries = [*self._entries[: self._place + 1], entry][-KEPT:]
        self._place = len(self._entries) - 1

    @contextmanager
    def attempt(self) -> Generator[None]:
        """Stay where one was if the spec that a step leads to is refused inside this block."""
        place = self._place
        try:
            yield
        except BaseException:
            self._place = place
            raise

    @property
    def can_undo(self) -> bool:
        """Whether there is a spec before."""
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        """Whether a spec was undone."""
        return self._place < len(self._entries) - 1

    def undo(self) -> Entry:
        """Go back to the spec before, if there is one."""
        self._place -= self.can_undo
        return self._entries[self._place]

    def redo(self) -> Entry:
        """Go forward to the spec that was undone, if there is one."""
        self._place += self.can_redo
        return self._entries[self._place]
