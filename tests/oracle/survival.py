"""Survival: the Kaplan–Meier estimate with Greenwood's log-log interval, its median, and the log-rank test.

Definition
----------
"A Kaplan–Meier estimate, returns before censorings of equal duration; durations of 0 count. The median is the first
duration with at most 50%, with its 95% interval (Greenwood, log-log); an unweighted log-rank test between any two
rows."

The bounds of the median are the first durations at which the lower and the upper bound of the estimate are at most
50%. Where the estimate is 1 or 0 it has no bounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import erfc, exp, log, sqrt
from typing import TypeAlias

from tests.oracle.intervals import Z

__all__ = ["Followed", "Step", "log_rank", "make_curve", "median"]

Followed: TypeAlias = tuple[int, bool]
"""How long an instance was followed, in microseconds, and whether it returned at the end."""


@dataclass(frozen=True)
class Step:
    """What happened at one duration, and the share not returned right after it."""

    time: int
    at_risk: int
    events: int
    censored: int
    share: Fraction
    low: float | None
    high: float | None


def make_curve(followed: Sequence[Followed]) -> list[Step]:
    """Estimate the share not returned at each duration at which someone returned or was censored."""
    steps = []
    share, greenwood = Fraction(1), Fraction(0)
    for time in sorted({duration for duration, _ in followed}):
        at_risk, events = _at_risk(followed, time), _events(followed, time)
        share *= 1 - Fraction(events, at_risk)
        if events < at_risk:
            greenwood += Fraction(events, at_risk * (at_risk - events))
        censored = sum(1 for duration, returned in followed if duration == time and not returned)
        steps.append(Step(time, at_risk, events, censored, share, *_bounds(share, greenwood)))
    return steps


def median(curve: Sequence[Step]) -> tuple[int | None, int | None, int | None]:
    """Give the median duration and its bounds, None where they are not reached."""
    half = Fraction(1, 2)
    return (
        next((step.time for step in curve if step.share <= half), None),
        next((step.time for step in curve if step.low is not None and step.low <= half), None),
        next((step.time for step in curve if step.high is not None and step.high <= half), None),
    )


def log_rank(one: Sequence[Followed], other: Sequence[Followed]) -> tuple[float | None, float | None]:
    """Give the statistic, chi-squared with one degree of freedom, and its p-value; None without any variance."""
    surplus, variance = Fraction(0), Fraction(0)
    both = [*one, *other]
    for time in sorted({duration for duration, returned in both if returned}):
        at_risk, events, of_one = _at_risk(both, time), _events(both, time), _at_risk(one, time)
        share = Fraction(of_one, at_risk)
        surplus += _events(one, time) - events * share
        if at_risk > 1:
            variance += events * share * (1 - share) * Fraction(at_risk - events, at_risk - 1)
    if variance == 0:
        return None, None
    statistic = float(surplus**2 / variance)
    return statistic, erfc(sqrt(statistic / 2))


def _at_risk(followed: Sequence[Followed], time: int) -> int:
    return sum(1 for duration, _ in followed if duration >= time)


def _events(followed: Sequence[Followed], time: int) -> int:
    return sum(1 for duration, returned in followed if duration == time and returned)


def _bounds(share: Fraction, greenwood: Fraction) -> tuple[float | None, float | None]:
    if share in (0, 1):
        return None, None
    width = Z * sqrt(greenwood) / abs(log(share))
    return float(share) ** exp(width), float(share) ** exp(-width)
