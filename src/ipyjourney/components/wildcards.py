"""Text with wildcards: ``*`` stands for any text, ``?`` for one character."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["wildcard"]


@lru_cache(maxsize=256)
def wildcard(text: str) -> re.Pattern[str]:
    """Make the pattern whose ``fullmatch`` tells whether a text with wildcards stands for the whole of another.

    Parameters
    ----------
    text : str
        Every character but ``*`` and ``?`` stands for itself.

    Returns
    -------
    Pattern

    Examples
    --------
    >>> bool(wildcard("Paid*").fullmatch("Paid Search")), bool(wildcard("V?").fullmatch("V12"))
    (True, False)
    """
    first, *others = (
        "".join("." if character == "?" else re.escape(character) for character in part) for part in text.split("*")
    )
    if not others:
        return re.compile(first, re.DOTALL)
    # The leftmost place of each part in the middle is as good as any, so that none is tried twice: with a plain `.*`
    # per star, texts that almost match would take ages.
    middle = "".join(f"(?>.*?{part})" for part in others[:-1] if part)
    return re.compile(f"{first}{middle}.*{others[-1]}", re.DOTALL)
