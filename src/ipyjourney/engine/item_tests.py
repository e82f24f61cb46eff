"""Comparisons of items with text."""

from __future__ import annotations

from collections.abc import Callable

from ipyjourney.components import Operator
from ipyjourney.components.wildcards import wildcard

__all__ = ["item_test"]

_NEGATED = {
    Operator.NOT_EQUALS: Operator.EQUALS,
    Operator.NOT_IN: Operator.IN,
    Operator.NOT_CONTAINS: Operator.CONTAINS,
    Operator.NOT_MATCHES: Operator.MATCHES,
}


def item_test(kind: Operator, value: str | tuple[str, ...]) -> Callable[[str], bool]:
    """Make a test of an item's text; several values are joined with OR, and a negation is that of all of them.

    Parameters
    ----------
    kind : Operator
        Any but ``exists`` and ``not_exists``, which tell nulls from items.
    value : str or tuple of str
    """
    values = (value,) if isinstance(value, str) else value
    if kind in _NEGATED:
        test = item_test(_NEGATED[kind], values)
        return lambda item: not test(item)
    match kind:
        case Operator.EQUALS | Operator.IN:
            wanted = frozenset(values)
            return lambda item: item in wanted
        case Operator.CONTAINS:
            return lambda item: any(value in item for value in values)
        case Operator.STARTS_WITH:
            return lambda item: item.startswith(values)
        case Operator.ENDS_WITH:
            return lambda item: item.endswith(values)
        case Operator.MATCHES:
            patterns = [wildcard(value) for value in values]
            return lambda item: any(pattern.fullmatch(item) for pattern in patterns)
        case Operator.LESS:
            return lambda item: any(item < value for value in values)
        case Operator.LESS_OR_EQUAL:
            return lambda item: any(item <= value for value in values)
        case Operator.GREATER:
            return lambda item: any(item > value for value in values)
        case Operator.GREATER_OR_EQUAL:
            return lambda item: any(item >= value for value in values)
        case _:
            raise AssertionError(kind)
