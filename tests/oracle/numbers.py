"""Exact numbers, and the precision at which they are compared.

Definition
----------
"Two engines that read the same spec and the same events must give the same counts to the last digit, and sums within
one part in 10⁹ (comparisons and rankings round both sides to nine significant digits)."
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context
from fractions import Fraction

__all__ = ["exact", "nine_digits"]

_NINE = Context(prec=9, rounding=ROUND_HALF_UP)


def exact(number: int | float | Fraction) -> Fraction:
    """Read a number as it is written: 19.99 is 1999 hundredths, not the binary number next to it."""
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)


def nine_digits(number: Fraction) -> Fraction:
    """Round to nine significant digits."""
    return Fraction(_NINE.divide(number.numerator, number.denominator))
