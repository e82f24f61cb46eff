"""Arithmetic on metrics: numbers, names, + - * /, parentheses. Read by a parser of its own and never evaluated as code.

::

    sum        = product, { ("+" | "-"), product }
    product    = factor, { ("*" | "/"), factor }
    factor     = "-", factor | "(", sum, ")" | number | name
    number     = digits, [ ".", digits ]
    name       = "[", any text, "]" | letter or "_", { letter, digit or "_" }
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from ipyjourney.errors import IpyjourneyError

__all__ = ["Expression", "InvalidExpression", "MetricName", "Operation", "parse_expression", "quote_name"]

LONGEST = 4000
SHOWN = 60
"""How much of the text an error shows on either side of its place."""

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<bare>[A-Za-z_][A-Za-z0-9_]*)"
    r"|\[(?P<quoted>(?:[^\]]|\]\])*)\](?!\])|(?P<sign>[-+*/()]))"
)


class Operation(StrEnum):
    """What is done with the one or two values before it."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"
    NEGATE = "negate"


@dataclass(frozen=True)
class MetricName:
    """A metric that an expression names."""

    name: str


Expression: TypeAlias = tuple[float | MetricName | Operation, ...]
"""An expression in the order of its evaluation: values, each operation after what it is applied to."""


class InvalidExpression(IpyjourneyError):
    """Text that is no arithmetic expression of metrics.

    Parameters
    ----------
    text : str
        The whole expression.
    place : int
        Where in it the fault is, from 0.
    problem : str
        ``value``, ``operator``, ``open``, ``close``, ``character``, ``bracket``, ``name``, ``number``, ``metrics`` or
        ``long``.
    """

    def __init__(self, *, text: str, place: int, problem: str) -> None:
        super().__init__(
            before=("…" if place > SHOWN else "") + text[max(place - SHOWN, 0) : place],
            rest=text[place : place + SHOWN] + ("…" if place + SHOWN < len(text) else ""),
            place=place + 1,
            problem=problem,
        )


@dataclass(frozen=True)
class _Token:
    place: int
    value: float | MetricName | None
    sign: str


_PRECEDENCE = {
    Operation.ADD: 1,
    Operation.SUBTRACT: 1,
    Operation.MULTIPLY: 2,
    Operation.DIVIDE: 2,
    Operation.NEGATE: 3,
}


@lru_cache(maxsize=1024)
def parse_expression(text: str) -> Expression:
    """Read an expression.

    Parameters
    ----------
    text : str

    Returns
    -------
    Expression

    Raises
    ------
    InvalidExpression
        If the text is none, with the place of the fault.

    Examples
    --------
    >>> [str(part) for part in parse_expression("2 * (Won + 1)")]
    ['2.0', "MetricName(name='Won')", '1.0', '+', '*']
    """
    if len(text) > LONGEST:
        raise InvalidExpression(text=text, place=LONGEST, problem="long")
    # Operations wait until what they are applied to is complete; so no nesting, however deep, is a recursion.
    done: list[float | MetricName | Operation] = []
    waiting: list[tuple[Operation | None, int]] = []
    value_expected = True
    for token in _tokens(text):
        if value_expected:
            if token.value is not None:
                done.append(token.value)
                value_expected = False
            elif token.sign == "(":
                waiting.append((None, token.place))
            elif token.sign == "-":
                waiting.append((Operation.NEGATE, token.place))
            else:
                raise InvalidExpression(text=text, place=token.place, problem="value")
        elif token.sign == ")":
            _apply_down_to(0, waiting, done)
            if not waiting:
                raise InvalidExpression(text=text, place=token.place, problem="open")
            waiting.pop()
        elif token.sign in ("+", "-", "*", "/"):
            operation = Operation(token.sign)
            _apply_down_to(_PRECEDENCE[operation], waiting, done)
            waiting.append((operation, token.place))
            value_expected = True
        else:
            raise InvalidExpression(text=text, place=token.place, problem="operator")
    if value_expected:
        raise InvalidExpression(text=text, place=len(text), problem="value")
    _apply_down_to(0, waiting, done)
    if waiting:
        raise InvalidExpression(text=text, place=waiting[-1][1], problem="close")
    if not any(isinstance(part, MetricName) for part in done):
        raise InvalidExpression(text=text, place=0, problem="metrics")
    return tuple(done)


def quote_name(name: str) -> str:
    """Write a metric's name as it stands in an expression.

    Examples
    --------
    >>> quote_name("Closed-Won"), quote_name("Deals [new]")
    ('[Closed-Won]', '[Deals [new]]]')
    """
    return f"[{name.replace(']', ']]')}]"


def _apply_down_to(
    precedence: int, waiting: list[tuple[Operation | None, int]], done: list[float | MetricName | Operation]
) -> None:
    """Apply the operations that wait, back to a parenthesis or one that binds less."""
    while waiting and (operation := waiting[-1][0]) is not None and _PRECEDENCE[operation] >= precedence:
        done.append(operation)
        waiting.pop()


def _tokens(text: str) -> Iterator[_Token]:
    place, end = 0, len(text.rstrip())
    while place < end:
        found = _TOKEN.match(text, place)
        start = place + len(text[place:]) - len(text[place:].lstrip())
        if found is None:
            raise InvalidExpression(text=text, place=start, problem="bracket" if text[start] == "[" else "character")
        place = found.end()
        yield _Token(start, _value(text, start, found), found["sign"] or "")


def _value(text: str, place: int, found: re.Match[str]) -> float | MetricName | None:
    if found["number"] is not None:
        number = float(found["number"])
        if not math.isfinite(number):
            raise InvalidExpression(text=text, place=place, problem="number")
        return number
    if found["quoted"] is not None:
        name = found["quoted"].replace("]]", "]")
        if not name.strip():
            raise InvalidExpression(text=text, place=place, problem="name")
        return MetricName(name)
    return None if found["bare"] is None else MetricName(found["bare"])
