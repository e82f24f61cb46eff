"""Text in files of comma-separated values: spreadsheets should take none of it for a formula."""

from __future__ import annotations

__all__ = ["LINE_END", "csv_text", "csv_value"]

LINE_END = "\r\n"
"""How lines of the files end: only text with these very characters is quoted, and a bare one of them in the middle of a
name would begin a line whose first cell may be a formula."""

FORMULAS = (*"=+-@\t\r\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The last four are the wide letters of the first four, which count as well where Japanese or Chinese is written."""


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


def csv_value(value: object) -> object:
    """Write text as `csv_text` does, and leave numbers and times what they are.

    Examples
    --------
    >>> csv_value("-1"), csv_value(-1)
    ("'-1", -1)
    """
    return csv_text(value) if isinstance(value, str) else value
