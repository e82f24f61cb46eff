"""Intervals, quantiles and rounding: arrays in, numbers out."""

from ipyjourney.stats.intervals import Share, share_with_interval
from ipyjourney.stats.quantiles import quantile
from ipyjourney.stats.significant import nine_digits, without_noise

__all__ = ["Share", "nine_digits", "quantile", "share_with_interval", "without_noise"]
