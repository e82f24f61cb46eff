"""Intervals, tests, survival, quantiles and rounding: arrays in, numbers out."""

from ipyjourney.stats.differences import Difference, difference_of_shares
from ipyjourney.stats.histogram import histogram_of_durations
from ipyjourney.stats.intervals import Share, Shares, share_with_interval, shares_with_intervals
from ipyjourney.stats.quantiles import quantile
from ipyjourney.stats.significant import nine_digits, without_noise
from ipyjourney.stats.survival import LogRank, SurvivalCurve, kaplan_meier, log_rank

__all__ = [
    "Difference",
    "LogRank",
    "Share",
    "Shares",
    "SurvivalCurve",
    "difference_of_shares",
    "histogram_of_durations",
    "kaplan_meier",
    "log_rank",
    "nine_digits",
    "quantile",
    "share_with_interval",
    "shares_with_intervals",
    "without_noise",
]
