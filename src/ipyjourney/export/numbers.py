"""Numbers as text, the same in the kernel as on screen.

Halves are rounded away from zero and thousands are always grouped, as ``Intl.NumberFormat`` does with
``roundingMode: "halfExpand"``, ``useGrouping: "always"`` and ``signDisplay: "negative"``.
"""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from functools import cache
from numbers import Real
from typing import TYPE_CHECKING

from ipyjourney.words import spoken

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["NO_NUMBER", "format_number", "format_percent", "format_share", "language_of", "round_half_up"]

NO_NUMBER = "–"
"""What stands for a number that there is none of."""

LARGE = 1000
"""From here on a number shows no fraction unless asked to."""

# Room for all digits of any float.
EXACT = Context(prec=400, rounding=ROUND_HALF_UP)


def format_number(
    value: float | None, digits: int | None = None, locale: str | None = None, *, fixed: bool = False
) -> str:
    """Write a number with grouped thousands.

    Parameters
    ----------
    value : int, float or None
    digits : int, optional
        At most so many digits after the decimal separator; by default two below 1,000 and none from there on.
    locale : str, optional
        Language of the text; the one that is spoken if None.
    fixed : bool, default False
        Whether there are as many digits as that, zeros among them: numbers in a column line up then.

    Returns
    -------
    str
        A dash for None, NaN and infinities.

    Examples
    --------
    >>> format_number(1234.5), format_number(0.125), format_number(None)
    ('1,235', '0.13', '–')
    """
    number = _decimal(value)
    if number is None:
        return NO_NUMBER
    if digits is None:
        digits = 2 if abs(number) < LARGE else 0
    return _write(round_half_up(number, digits), (digits if fixed else 0, digits), locale)


def format_percent(percent: float | None, digits: int = 1, locale: str | None = None) -> str:
    """Write a percentage, out of 100, with a fixed number of digits.

    Parameters
    ----------
    percent : int, float or None
    digits : int, default 1
        Exactly so many digits after the decimal separator.
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Returns
    -------
    str
        A dash for None, NaN and infinities.

    Examples
    --------
    >>> format_percent(66.65), format_percent(1234, digits=0), format_percent(12.5, locale="pt-BR")
    ('66.7%', '1,234%', '12,5%')
    """
    return _percent(_decimal(percent), digits, locale)


def format_share(share: float | None, digits: int = 1, locale: str | None = None) -> str:
    """Write a share, out of 1, as a percentage with a fixed number of digits.

    Parameters
    ----------
    share : int, float or None
    digits : int, default 1
        Exactly so many digits after the decimal separator.
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Returns
    -------
    str
        A dash for None, NaN and infinities.

    Examples
    --------
    >>> format_share(2 / 3), format_share(0.1785)
    ('66.7%', '17.9%')
    """
    number = _decimal(share)
    # Not multiplied as a float: 100 * 0.1785 lies below 17.85.
    return _percent(None if number is None else EXACT.scaleb(number, 2), digits, locale)


def _percent(number: Decimal | None, digits: int, locale: str | None) -> str:
    if number is None:
        return NO_NUMBER
    text = _write(round_half_up(number, digits), (digits, digits), locale)
    # The language's own pattern would write a share; only its sign and spaces count.
    return re.sub(r"[#,0]+", lambda _: text, str(language_of(locale).percent_formats[None].pattern))


def round_half_up(number: Decimal, digits: int) -> Decimal:
    """Round to so many digits after the decimal separator, halves away from zero; zero has no sign."""
    return EXACT.add(EXACT.quantize(number, Decimal(1).scaleb(-digits)), Decimal(0))


def _decimal(value: object) -> Decimal | None:
    # The shortest text that is the float, as a browser takes it: 1.005 is rounded up, though it lies a little below.
    # Missing values of data frames are no real numbers.
    return Decimal(str(value)) if isinstance(value, Real) and math.isfinite(value) else None


def _write(number: Decimal, digits: tuple[int, int], locale: str | None) -> str:
    from babel.numbers import get_minus_sign_symbol, parse_pattern

    language = language_of(locale)
    grouped, _, _ = language.decimal_formats[None].pattern.partition(".")
    least, most = digits
    pattern = parse_pattern(f"{grouped}.{'0' * least}{'#' * (most - least)}")
    with localcontext(EXACT):
        text = pattern.apply(abs(number), language)
    return f"{get_minus_sign_symbol(language) if number < 0 else ''}{text}"


def language_of(locale: str | None) -> Locale:
    """Give what is known of a language: how it writes numbers and days; of the one that is spoken if None."""
    return _language(locale or spoken())


@cache
def _language(name: str) -> Locale:
    # Imported late: Babel would double the time that `import ipyjourney` takes.
    from babel import Locale

    return Locale.parse(name, sep="-")
