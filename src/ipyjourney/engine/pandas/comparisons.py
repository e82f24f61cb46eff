"""Comparisons of metrics' values with numbers."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from ipyjourney.components import MetricComparison
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.stats import nine_digits

__all__ = ["compare"]

_COMPARE: Mapping[str, Callable[[npt.NDArray[np.float64], float], Mask]] = {
    "equals": operator.eq,
    "not_equals": operator.ne,
    "less": operator.lt,
    "less_or_equal": operator.le,
    "greater": operator.gt,
    "greater_or_equal": operator.ge,
}


def compare(values: npt.NDArray[np.float64], comparison: MetricComparison) -> Mask:
    """Compare a metric's values with a number, at nine significant digits; a null (NaN) satisfies no comparison."""
    holds = _COMPARE[comparison.operator](nine_digits(values), float(nine_digits(comparison.value)))
    return holds & ~np.isnan(values)
