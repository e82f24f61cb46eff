"""Comparisons as expressions: of metrics' values with numbers, of items with text."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.components import DimensionComparison, MetricComparison, Operator
from ipyjourney.components.conditions import NumberOperator
from ipyjourney.engine.item_tests import item_test
from ipyjourney.engine.narwhals.expressions import any_of, holds
from ipyjourney.engine.narwhals.store import Store

__all__ = ["compared", "item_compared"]

_NEGATED = {
    Operator.NOT_EQUALS: Operator.EQUALS,
    Operator.NOT_IN: Operator.IN,
    Operator.NOT_CONTAINS: Operator.CONTAINS,
    Operator.NOT_MATCHES: Operator.MATCHES,
}


def item_compared(store: Store, comparison: DimensionComparison) -> nw.Expr:
    """Compare the items of a dimension with text; a null satisfies none but ``not_exists``."""
    column, kind = store.column_of(comparison.dimension), comparison.operator
    values = (comparison.value,) if isinstance(comparison.value, str) else comparison.value
    if kind in _NEGATED:
        return ~nw.col(column).is_null() & ~_satisfied(store, column, _NEGATED[kind], values)
    return _satisfied(store, column, kind, values)


def _satisfied(store: Store, column: str, kind: Operator, values: tuple[str, ...]) -> nw.Expr:
    item = nw.col(column)
    match kind:
        case Operator.EXISTS:
            return ~item.is_null()
        case Operator.NOT_EXISTS:
            return item.is_null()
        case Operator.EQUALS | Operator.IN:
            return _among(column, list(values))
        case Operator.CONTAINS:
            return holds(any_of(item.str.contains(value, literal=True) for value in values))
        case Operator.STARTS_WITH:
            return holds(any_of(item.str.starts_with(value) for value in values))
        case Operator.ENDS_WITH:
            return holds(any_of(item.str.ends_with(value) for value in values))
        case _:
            # Patterns and the order of text differ from database to database; the items themselves do not.
            test = item_test(kind, values)
            return _among(column, [one for one, _ in store.items(column) if test(one)])


def _among(column: str, items: list[str]) -> nw.Expr:
    return holds(nw.col(column).is_in(items)) if items else any_of(())


def compared(value: nw.Expr, comparison: MetricComparison) -> nw.Expr:
    """Compare a metric's values with a number at nine significant digits; a null satisfies no comparison."""
    low, high = _bounds(comparison.value)
    match comparison.operator:
        case NumberOperator.EQUALS:
            return holds((value >= low) & (value <= high))
        case NumberOperator.NOT_EQUALS:
            return holds((value < low) | (value > high))
        case NumberOperator.LESS:
            return holds(value < low)
        case NumberOperator.LESS_OR_EQUAL:
            return holds(value <= high)
        case NumberOperator.GREATER:
            return holds(value > high)
        case NumberOperator.GREATER_OR_EQUAL:
            return holds(value >= low)


def _bounds(number: float) -> tuple[float, float]:
    """Give the least and the greatest number that are the same at nine significant digits.

    Examples
    --------
    >>> _bounds(2)
    (1.999999995, 2.000000005)
    """
    mantissa, _, exponent = f"{number:.8e}".partition("e")
    rounded = float(f"{mantissa}e{exponent}")
    if rounded == 0:
        return 0.0, 0.0
    outward = 5 * 10.0 ** (int(exponent) - 9)
    # Just below a power of ten, digits stand ten times closer.
    inward = outward / 10 if abs(float(mantissa)) == 1 else outward
    return (rounded - inward, rounded + outward) if rounded > 0 else (rounded - outward, rounded + inward)
