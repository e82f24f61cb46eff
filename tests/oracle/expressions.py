"""Calculated metrics: arithmetic as everybody writes it.

Definition
----------
"A calculated metric is an arithmetic expression of metrics, evaluated on the aggregates; a division by zero is null."

The text has numbers, names (in square brackets, or one word), ``+ - * /``, a minus in front, and parentheses. Python
reads arithmetic in the same way, once every name in it is one word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache

from tests.oracle.numbers import exact

__all__ = ["evaluate"]

_NAME = re.compile(r"\[((?:[^\]]|\]\])*)\]|([A-Za-z_][A-Za-z0-9_]*)")


def evaluate(expression: str, value_of: Callable[[str], Fraction | None]) -> Fraction | None:
    """Evaluate an expression exactly; None is null."""
    tree, names = _read(expression)
    return _evaluate(tree, lambda word: value_of(names[word]))


@cache
def _read(expression: str) -> tuple[ast.expr, dict[str, str]]:
    names: dict[str, str] = {}

    def as_word(found: re.Match[str]) -> str:
        word = f"name{len(names)}"
        names[word] = found[2] if found[1] is None else found[1].replace("]]", "]")
        return word

    return ast.parse(_NAME.sub(as_word, expression), mode="eval").body, names


def _evaluate(tree: ast.expr, value_of: Callable[[str], Fraction | None]) -> Fraction | None:
    match tree:
        case ast.Name(word):
            return value_of(word)
        case ast.Constant(int() | float() as number):
            return exact(number)
        case ast.UnaryOp(ast.USub(), operand):
            value = _evaluate(operand, value_of)
            return None if value is None else -value
        case ast.BinOp(left_side, operator, right_side):
            left, right = _evaluate(left_side, value_of), _evaluate(right_side, value_of)
            if left is None or right is None:
                return None
            return _apply(operator, left, right)
        case _:
            raise ValueError(ast.dump(tree))


def _apply(operator: ast.operator, left: Fraction, right: Fraction) -> Fraction | None:
    match operator:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return None if right == 0 else left / right
        case _:
            raise ValueError(ast.dump(operator))
