"""Calculated metrics: expressions evaluated on the values of their parts, one value per group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ipyjourney.components.expressions import MetricName, Operation, parse_expression
from ipyjourney.stats import without_noise

__all__ = ["evaluate"]

Values: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True)
class _Operand:
    """Values, and how large the numbers were that they came from: what is small beside those is rounding noise."""

    values: Values
    added: Values


def evaluate(expression: str, values_of: Callable[[str], Values]) -> Values:
    """Work out an expression, group by group.

    Parameters
    ----------
    expression : str
        That of a calculated metric.
    values_of : callable
        Gives the values of a metric that the expression names, one per group; those of a calculated one are worked
        out by evaluating its own expression.

    Returns
    -------
    float64 array of the same shape
        NaN stands for null: a part is null, a divisor is zero, or the number is too large.

    Examples
    --------
    >>> amounts = {"Revenue": np.array([10.0, 5.0]), "Won": np.array([4.0, 0.0])}
    >>> evaluate("Revenue / Won", amounts.__getitem__)
    array([2.5, nan])
    """
    known: dict[str, _Operand] = {}
    stack: list[_Operand] = []
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        for part in parse_expression(expression):
            match part:
                case MetricName(name):
                    if name not in known:
                        values = np.asarray(values_of(name), np.float64)
                        known[name] = _Operand(values, np.abs(values))
                    stack.append(known[name])
                case Operation.NEGATE:
                    operand = stack.pop()
                    stack.append(_Operand(-operand.values, operand.added))
                case Operation():
                    right, left = stack.pop(), stack.pop()
                    stack.append(_apply(part, left, right))
                case _:
                    number = np.float64(part)
                    stack.append(_Operand(np.asarray(number), np.asarray(np.abs(number))))
    result = stack.pop().values
    return np.where(np.isfinite(result), result, np.nan)


def _apply(operation: Operation, left: _Operand, right: _Operand) -> _Operand:
    match operation:
        case Operation.MULTIPLY:
            return _Operand(left.values * right.values, left.added * right.added)
        case Operation.DIVIDE:
            divisor = np.where(right.values == 0, np.nan, right.values)
            # A quotient is as uncertain, relatively, as its two parts together.
            growth = right.added / np.abs(divisor)
            return _Operand(left.values / divisor, left.added / np.abs(divisor) * growth)
        case _:
            added = left.added + right.added
            sums = left.values + right.values if operation is Operation.ADD else left.values - right.values
            return _Operand(without_noise(sums, added), added)
