"""Intervals and quantiles: arrays in, numbers out."""

from ipyjourney.stats.intervals import Share, share_with_interval
from ipyjourney.stats.quantiles import quantile

__all__ = ["Share", "quantile", "share_with_interval"]
