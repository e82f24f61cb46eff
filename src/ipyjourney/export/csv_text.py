"""Text in files of comma-separated values: spreadsheets should take none of it for a formula."""

from __future__ import annotations

__all__ = ["csv_text"]

FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(text: str | None) -> str:
    """Write text so that a spreadsheet shows it and works nothing out.

    Parameters
    ----------
    text : str or None
        None leaves the cell empty.

    Returns
    -------
    str
        With an apostrophe before what would begin a formula.

    Examples
    --------
    >>> csv_text("=1+1"), csv_text("Webinar")
    ("'=1+1", 'Webinar')
    """
    if text is None:
        return ""
    return f"'{text}" if text.startswith(FORMULAS) else text
