"""Text and numbers inside SVG and HTML: nothing from data is ever read as markup."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterable, Mapping

__all__ = ["clean", "clean_name", "element", "escape", "exact", "inline", "number"]

# They turn around the text after them, out of the place that they were written in.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
LINE_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def clean(text: str) -> str:
    r"""Drop what no reader sees: control characters, halves of characters; line breaks become spaces.

    Examples
    --------
    >>> clean("Lead\tForm\x00")
    'Lead Form'
    """
    # Most text is; and what is dropped never is.
    if text.isprintable():
        return text
    return "".join(" " if letter in LINE_BREAKS else letter for letter in text if _is_shown(letter))


def clean_name(name: str) -> str:
    """Clean a name; one of which nothing would be seen stands in quotation marks.

    Examples
    --------
    >>> clean_name("Visit"), clean_name(""), clean_name(" ")
    ('Visit', '""', '" "')
    """
    shown = clean(name)
    return shown if shown.strip() else f'"{shown}"'


def escape(text: str) -> str:
    """Write text so that it stands for itself between tags and in quoted attributes.

    Examples
    --------
    >>> escape('<b> & "')
    '&lt;b&gt; &amp; &quot;'
    """
    return html.escape(clean(text), quote=False).replace('"', "&quot;")


def number(value: float, digits: int = 1) -> str:
    """Write a length or coordinate with so many digits after the point at most.

    Examples
    --------
    >>> number(12.34), number(-0.04), number(7), number(0.1234, 3)
    ('12.3', '0', '7', '0.123')
    """
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def exact(value: float) -> str:
    """Write a height that has to add up with others: with three digits after the point at most."""
    return number(value, 3)


def element(name: str, content: str | Iterable[str] | None = None, /, **attributes: object) -> str:
    """Write an element.

    Parameters
    ----------
    name : str
    content : str, iterable of str or None
        Text, which is escaped; or elements, which are not and go on lines of their own; None for an empty element.
    **attributes : object
        Escaped; numbers are rounded, None is left out, and ``_`` becomes ``-``; ``class_`` is ``class``.

    Examples
    --------
    >>> element("text", "a < b", x=1.04, font_size=12)
    '<text x="1" font-size="12">a &lt; b</text>'
    """
    tag = name + _attributes(attributes)
    if content is None:
        return f"<{tag}/>"
    if isinstance(content, str):
        return f"<{tag}>{escape(content)}</{name}>"
    return "\n".join([f"<{tag}>", *content, f"</{name}>"])


def inline(name: str, content: Iterable[str], /, **attributes: object) -> str:
    """Write an element around others with nothing between them, as where spaces count.

    Parameters
    ----------
    name : str
    content : iterable of str
        Elements.
    **attributes : object
        As of ``element``.

    Examples
    --------
    >>> inline("tr", [element("td", "3"), element("td", "1")])
    '<tr><td>3</td><td>1</td></tr>'
    """
    return f"<{name}{_attributes(attributes)}>{''.join(content)}</{name}>"


def _attributes(values: Mapping[str, object]) -> str:
    texts = {
        key.rstrip("_").replace("_", "-"): number(value) if isinstance(value, int | float) else escape(str(value))
        for key, value in values.items()
        if value is not None
    }
    return "".join(f' {key}="{text}"' for key, text in texts.items())


def _is_shown(letter: str) -> bool:
    if letter in LINE_BREAKS:
        return True
    is_character = unicodedata.category(letter) not in {"Cc", "Cs"} and ord(letter) & 0xFFFE != 0xFFFE
    return is_character and letter not in TURNING and not 0xFDD0 <= ord(letter) <= 0xFDEF
