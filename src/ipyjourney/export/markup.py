"""Text and numbers inside SVG and HTML: nothing from data is ever read as markup."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping

from ipyjourney.words import clean, shortened

__all__ = ["breakable", "clean", "clean_name", "element", "escape", "exact", "inline", "number"]

LONG_WORD = 40


def clean_name(name: str) -> str:
    """Clean a name, and cut one that nobody would read to its end; one that is not seen stands in quotation marks.

    Examples
    --------
    >>> clean_name("Visit"), clean_name(""), clean_name(" ")
    ('Visit', '""', '" "')
    """
    shown = shortened(clean(name))
    return shown if shown.strip() else f'"{shown}"'


def breakable(text: str) -> str | None:
    """Give the style of an element whose text would be wider than a page, since it has a word that is; else None.

    Examples
    --------
    >>> breakable("Lead Form"), breakable("W" * 50)
    (None, 'overflow-wrap:anywhere')
    """
    return "overflow-wrap:anywhere" if any(len(word) > LONG_WORD for word in text.split()) else None


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
