"""What an arrow, or a step of a sequence, asks of the time and rows between its two ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ipyjourney.components import SequenceStep
from ipyjourney.spec import Arrow, Order

__all__ = ["Limits", "limits_of"]

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Limits:
    """What an arrow asks of the time and rows between its two ends, in microseconds.

    Attributes
    ----------
    within, after : int or None
        At most, at least so long.
    immediate : bool
        Whether no row may lie between.
    """

    within: int | None
    after: int | None
    immediate: bool

    @property
    def free(self) -> bool:
        """Whether any earlier row may serve."""
        return self.within is None and self.after is None and not self.immediate


def limits_of(arrow: Arrow | SequenceStep) -> Limits:
    """Give the limits of an arrow or a step in microseconds."""
    return Limits(
        within=None if arrow.within is None else arrow.within // MICROSECOND,
        after=None if arrow.after is None else arrow.after // MICROSECOND,
        immediate=isinstance(arrow, Arrow) and arrow.order is Order.IMMEDIATE,
    )
