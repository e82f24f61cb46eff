"""Small choices out of bytes.

Hypothesis spends its time on draws, and draws numbers unevenly: a whole case is one draw of bytes here, each of which
decodes to one choice. Every part of a case has bytes of its own, so that a change to one leaves the others alone, and
zero decodes to the simplest choice everywhere, so that what fails shrinks to what is simple.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

__all__ = ["Choices"]

Choice = TypeVar("Choice")


class Choices:
    """A stream of choices, one per byte; the simplest ones when the bytes are used up."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._place = 0

    def below(self, count: int) -> int:
        """Take a number from 0 up to a count, which should divide 256."""
        return self._next(1)[0] % count

    def pick(self, options: Sequence[Choice]) -> Choice:
        """Take one of several options, the first for a zero."""
        return options[self.below(len(options))]

    def parts(self, count: int, size: int) -> Iterator[Choices]:
        """Cut off some streams of so many choices each."""
        return iter([Choices(self._next(size)) for _ in range(count)])

    def part(self, size: int) -> Choices:
        """Cut off one stream of so many choices."""
        return next(self.parts(1, size))

    def _next(self, size: int) -> bytes:
        taken = self._source[self._place : self._place + size].ljust(size, b"\0")
        self._place += size
        return taken
