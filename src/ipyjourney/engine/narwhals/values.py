"""Values of metrics as expressions: sums without the noise of their last bits, and arithmetic on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import narwhals as nw

from ipyjourney.components.expressions import MetricName, Operation, parse_expression
from ipyjourney.stats.significant import NOISE

__all__ = ["Operand", "calculate", "without_noise"]


@dataclass(frozen=True)
class Operand:
    """A value, and how large the numbers were that it came from: what is small beside those is rounding noise."""

    value: nw.Expr
    added: nw.Expr

    @classmethod
    def of(cls, value: nw.Expr) -> Operand:
        """Take a value as it is."""
        return cls(value, value.abs())


def without_noise(total: nw.Expr, added: nw.Expr) -> nw.Expr:
    """Take a sum that only its last bits tell from zero for zero; the sum of nothing is zero."""
    return nw.when(total.abs() > added * NOISE).then(total).otherwise(nw.lit(0.0))


def calculate(expression: str, value_of: Callable[[str], Operand]) -> Operand:
    """Work out an expression; a division by zero is null.

    Parameters
    ----------
    expression : str
        That of a calculated metric.
    value_of : callable
        Gives the value of a metric that the expression names.
    """
    stack: list[Operand] = []
    for part in parse_expression(expression):
        match part:
            case MetricName(name):
                stack.append(Operand.of(value_of(name).value))
            case Operation.NEGATE:
                operand = stack.pop()
                stack.append(Operand(-operand.value, operand.added))
            case Operation():
                right, left = stack.pop(), stack.pop()
                stack.append(_apply(part, left, right))
            case _:
                number = nw.lit(float(part), nw.Float64)
                stack.append(Operand(number, number.abs()))
    return Operand.of(stack.pop().value)


def _apply(operation: Operation, left: Operand, right: Operand) -> Operand:
    match operation:
        case Operation.MULTIPLY:
            return Operand(left.value * right.value, left.added * right.added)
        case Operation.DIVIDE:
            divisor = nw.when(right.value != 0).then(right.value)
            # A quotient is as uncertain, relatively, as its two parts together.
            growth = right.added / divisor.abs()
            return Operand(left.value / divisor, left.added / divisor.abs() * growth)
        case _:
            added = left.added + right.added
            total = left.value + right.value if operation is Operation.ADD else left.value - right.value
            # A null stays one.
            exact = nw.when(~total.is_null()).then(without_noise(total, added))
            return Operand(exact, added)
