"""Amounts written as text: which way of writing numbers they follow, and the code that makes numbers of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipyjourney.data.columns import in_code
from ipyjourney.data.suggestions import Suggestion
from ipyjourney.words import MessageValue

__all__ = ["suggest_numbers"]

CURRENCY = r"(?:[$€£¥]|R\$|kr|USD|EUR|GBP|CHF|CAD|AUD|BRL|SEK|NOK|DKK|CNY|JPY)"
BEFORE, AFTER = rf"(?P<before>{CURRENCY})?\s*-?", rf"\s*(?P<after>{CURRENCY})?"
# No thousands begin with a nought: 0,500 is a fraction.
POINT = re.compile(BEFORE + r"(?:[1-9]\d{0,2}(?P<parted>(?:,\d{3})+)|\d+)(?:\.\d+)?" + AFTER)
COMMA = re.compile(BEFORE + r"(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?P<parted>,\d+)?" + AFTER)


def suggest_numbers(column: str, items: Sequence[str], rows: int) -> Suggestion | None:
    r"""Suggest to make numbers of amounts, if all items are some: with a currency, or parted by commas.

    Where each mark stands before three digits, it may part thousands or a fraction: then the code of both is given,
    each as a comment.

    Parameters
    ----------
    column : str
    items : sequence of str
    rows : int
        How many rows have one.

    Examples
    --------
    >>> suggest_numbers("fee", ["$1,200.50", "$80"], 2).fix
    'events["fee"] = pd.to_numeric(events["fee"].astype(object).replace(r"[^\\d.-]", "", regex=True))'
    >>> [line[:8] for line in suggest_numbers("fee", ["€ 1.200"], 1).fix.splitlines()]
    ['# 1.2: e', '# 1200: ']
    >>> suggest_numbers("version", ["1.2", "1.10"], 2) is None
    True
    """
    fitting = [digits for digits, form in ((".", POINT), (",", COMMA)) if _fits(form, items)]
    if not fitting:
        return None
    about: dict[str, MessageValue] = {"dimension": column, "example": items[0]}
    about |= {"clear": "yes", "small": "", "large": ""}
    if len(fitting) == 1 or (doubtful := _first_in_doubt(items)) is None:
        return Suggestion("number-texts", rows, _code(column, fitting[0]), about)
    read = sorted((abs(_read(doubtful, digits)), digits) for digits in fitting)
    small, large = (f"{number:.15g}" for number, _ in read)
    fix = "\n".join(f"# {number:.15g}: {_code(column, digits)}" for number, digits in read)
    about |= {"example": doubtful, "clear": "no", "small": small, "large": large}
    return Suggestion("number-texts", rows, fix, about)


def _first_in_doubt(items: Sequence[str]) -> str | None:
    return next((item for item in items if _read(item, ".") != _read(item, ",")), None)


def _fits(form: re.Pattern[str], items: Sequence[str]) -> bool:
    found = [form.fullmatch(item.strip()) for item in items]
    return bool(found) and all(found) and any(any(amount.groups()) for amount in found if amount)


def _read(item: str, digits: str) -> float:
    return float(re.sub(rf"[^\d{digits}-]", "", item).replace(",", ".") or 0)


def _code(column: str, digits: str) -> str:
    # As objects, for among text there may be numbers, which stay as they are.
    name = f"events[{in_code(column)}]"
    comma = '.replace(",", ".", regex=True)' if digits == "," else ""
    return rf'{name} = pd.to_numeric({name}.astype(object).replace(r"[^\d{digits}-]", "", regex=True){comma})'
