"""Times until something happens, where some are only known to be longer: Kaplan-Meier and the log-rank test."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ipyjourney.stats.intervals import Z_95

__all__ = ["LogRank", "SurvivalCurve", "kaplan_meier", "log_rank"]

ROUNDING = 2.0**-52
"""More than dividing and multiplying once more takes a share of one half away from its true value."""

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class SurvivalCurve:
    """A Kaplan-Meier estimate; one element per distinct duration, ascending.

    Attributes
    ----------
    times : int64 array
        Durations, in the unit that they were given in.
    at_risk : int64 array
        Instances whose duration is at least so long.
    events, censored : int64 array
        Instances that returned at that duration, or of which no more is known; returns come first.
    survival : float64 array
        Estimated share that has not returned, just after that duration's returns.
    low, high : float64 array
        Bounds of its 95% interval (Greenwood, log-log); NaN where the share is 1 or 0, over which it is not defined.
    median : int or None
        First duration with a share of at most one half; None if it is not reached.
    median_low, median_high : int or None
        Bounds of its 95% interval: the first durations at which the share's lower and upper bound are at most one
        half; None if they are not.
    """

    times: Numbers
    at_risk: Numbers
    events: Numbers
    censored: Numbers
    survival: npt.NDArray[np.float64]
    low: npt.NDArray[np.float64]
    high: npt.NDArray[np.float64]
    median: int | None
    median_low: int | None
    median_high: int | None


class LogRank(NamedTuple):
    """A test of whether two groups return alike; NaN where they hold nothing to compare.

    Attributes
    ----------
    statistic : float
        Chi-squared, with one degree of freedom.
    p_value : float
    """

    statistic: float
    p_value: float


def kaplan_meier(durations: Numbers, returned: Flags) -> SurvivalCurve:
    """Estimate which share has not returned after a time.

    Parameters
    ----------
    durations : int64 array, shape (n,)
        Time until the return, or until no more is known; zero counts.
    returned : bool array, shape (n,)
        Which of the two it is.

    Returns
    -------
    SurvivalCurve

    References
    ----------
    .. [1] E. L. Kaplan, P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
       Statistical Association 53 (1958), 457-481.
    .. [2] R. Brookmeyer, J. Crowley, "A confidence interval for the median survival time", Biometrics 38 (1982),
       29-41.

    Examples
    --------
    >>> curve = kaplan_meier(np.array([1, 2, 2, 3]), np.array([True, True, False, True]))
    >>> curve.survival.tolist(), curve.median
    ([0.75, 0.5, 0.0], 2)
    """
    times, leaving = _distinct(durations)
    events = _at(times, durations[returned])
    at_risk = len(durations) - np.cumsum(leaving) + leaving
    left = at_risk - events
    survival = np.cumprod(np.divide(left, at_risk, dtype=np.float64), dtype=np.float64)
    low, high = _bounds(survival, at_risk, events)
    return SurvivalCurve(
        times,
        at_risk,
        events,
        leaving - events,
        survival,
        low,
        high,
        _median(times, survival, at_risk, left),
        _first(times, low <= 0.5),
        _first(times, high <= 0.5),
    )


def log_rank(durations_a: Numbers, returned_a: Flags, durations_b: Numbers, returned_b: Flags) -> LogRank:
    """Test whether two groups return alike, each time weighing the same.

    Parameters
    ----------
    durations_a, durations_b : int64 array
        As of `kaplan_meier`, of either group.
    returned_a, returned_b : bool array

    Returns
    -------
    LogRank

    References
    ----------
    .. [1] N. Mantel, "Evaluation of survival data and two new rank order statistics arising in its consideration",
       Cancer Chemotherapy Reports 50 (1966), 163-170.

    Examples
    --------
    >>> early, late, all_ = np.array([1, 2, 3]), np.array([4, 5, 6]), np.array([True, True, True])
    >>> [round(part, 4) for part in log_rank(early, all_, late, all_)]
    [5.0517, 0.0246]
    """
    times, events = _distinct(np.concatenate([durations_a[returned_a], durations_b[returned_b]]))
    at_risk_a = len(durations_a) - np.searchsorted(np.sort(durations_a), times)
    at_risk = at_risk_a + len(durations_b) - np.searchsorted(np.sort(durations_b), times)
    share_a = at_risk_a / at_risk
    # Whom all others left before cannot tell the groups apart, nor vary.
    spread = events * share_a * (1 - share_a) * (at_risk - events) / np.maximum(at_risk - 1, 1)
    variance = float(spread.sum())
    if variance == 0:
        return LogRank(math.nan, math.nan)
    excess = int(np.count_nonzero(returned_a)) - float((events * share_a).sum())
    statistic = excess * excess / variance
    return LogRank(statistic, math.erfc(math.sqrt(statistic / 2)))


def _distinct(durations: Numbers) -> tuple[Numbers, Numbers]:
    """Give the distinct durations in ascending order, and how often each occurs."""
    ordered = np.sort(durations)
    first = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    places = np.flatnonzero(first)
    return ordered[places], np.diff(places, append=len(ordered))


def _at(times: Numbers, durations: Numbers) -> Numbers:
    """Count the durations at each of all times that there are."""
    found, counts = _distinct(durations)
    events = np.zeros(len(times), np.int64)
    events[np.searchsorted(times, found)] = counts
    return events


def _bounds(
    survival: npt.NDArray[np.float64], at_risk: Numbers, events: Numbers
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    inside = (survival > 0) & (survival < 1)
    low, high = np.full(len(survival), np.nan), np.full(len(survival), np.nan)
    # Whoever is left at a share of zero divides by zero; that share is not inside.
    left = np.maximum(at_risk - events, 1)
    variance = np.cumsum(events / at_risk / left)[inside]
    share = survival[inside]
    width = Z_95 * np.sqrt(variance) / -np.log(share)
    low[inside] = share ** np.exp(width)
    high[inside] = share ** np.exp(-width)
    return low, high


def _median(times: Numbers, survival: npt.NDArray[np.float64], at_risk: Numbers, left: Numbers) -> int | None:
    near = ROUNDING * len(survival)
    for place in np.flatnonzero(survival <= 0.5 + near):
        if survival[place] < 0.5 - near or _at_most_half(at_risk[: place + 1], left[: place + 1]):
            return int(times[place])
    return None


def _at_most_half(at_risk: Numbers, left: Numbers) -> bool:
    """Compare the product of ``left / at_risk`` with one half, in whole numbers."""
    # Without censoring in between, who is left at one time is at risk at the next.
    cancels = left[:-1] == at_risk[1:]
    above = left[np.append(~cancels, True)]
    below = at_risk[np.insert(~cancels, 0, True)]
    return 2 * _product(above.tolist()) <= _product(below.tolist())


def _product(factors: list[int]) -> int:
    # Pairs first: one factor after the other would multiply a long number a million times.
    while len(factors) > 1:
        factors = [math.prod(factors[place : place + 2]) for place in range(0, len(factors), 2)]
    return factors[0]


def _first(times: Numbers, holds: Flags) -> int | None:
    return int(times[np.argmax(holds)]) if bool(holds.any()) else None
