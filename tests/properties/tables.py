"""Random small event tables, made to be awkward.

They have ties, rows without a time, null keys, null items, empty text, people in several accounts, a key of two
columns, and few enough instances that each has a story.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tests.oracle.view import Row
from tests.properties.choices import Choices

__all__ = ["EVENTS", "TABLE_BYTES", "Clock", "decode_table"]


@dataclass(frozen=True)
class Clock:
    """Whole steps of time from a moment on, all in microseconds."""

    origin: int
    step: int

    def at(self, steps: int) -> int:
        """Give a moment."""
        return self.origin + steps * self.step


Value: TypeAlias = str | int | float | None

EVENTS = ("a", "b", "c", "d")

ROWS = 40
TABLE_BYTES = 2 + 9 * ROWS

_INTEGERS: tuple[Value, ...] = (1, 0, 5, -5, 20, -7, 3, None)
_CENTS: tuple[Value, ...] = (0.1, 0.2, 19.99, 0.0, 0.7, 1250.5, 3.33, None)
_QUARTERS: tuple[Value, ...] = (0.25, -0.25, 10.5, -3.75, 0.0, 2.0, 1.5, None)


def decode_table(chosen: Choices, clock: Clock) -> list[Row]:
    """Make 1 to 40 rows whose times are whole steps of a clock.

    The first row has no nulls: a table with a column that is wholly empty is refused, or has no measure there.
    """
    most = chosen.pick((ROWS, 1, 3, 6, 10, 15, 20, 25, 30, 35, *[ROWS] * 6))
    # Sums of cents that are positive and of those that cancel differ too much for one part in 10⁹.
    amounts = chosen.pick((_INTEGERS, _INTEGERS, _CENTS, _QUARTERS))
    first, *others = chosen.parts(ROWS, 9)
    rows = [_row(first, clock, amounts, whole=True)]
    return rows + [_row(row, clock, amounts) for row in others[: most - 1] if row.below(16)]


def _row(chosen: Choices, clock: Clock, amounts: Sequence[Value], *, whole: bool = False) -> Row:
    def pick(options: Sequence[Value]) -> Value:
        value = chosen.pick(options)
        return options[0] if whole and value is None else value

    hour = pick((*range(15), None))
    return {
        "time": None if hour is None else clock.at(int(hour)),
        "account_id": pick(("acme", "acme", "acme", "acme", "birk", "birk", "cole", None)),
        "person_id": pick(("ann", "ann", "ann", "bob", "bob", "cy", "di", None)),
        "deal_id": pick(("x", "x", "y", None)),
        "event": pick(("a", "b", "c", "a", "b", "c", "d", None)),
        "channel": pick(("web", "web", "mail", "mail", "Web", "", "event", None)),
        "amount": pick(amounts),
        "size": pick((1.0, 2.5, 10.0, None)),
    }
