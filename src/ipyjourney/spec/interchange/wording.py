"""The words on a drawing: quoting in Mermaid, and time limits on arrows."""

from __future__ import annotations

import html
import re
from datetime import timedelta

from ipyjourney.components.durations import InvalidDuration, format_duration, parse_duration
from ipyjourney.spec.interchange.drawing import Fields

__all__ = ["arrow_words", "quote_text", "read_arrow_label", "read_text"]

_LIMIT = re.compile(r"(within|after)\s+(.+)", re.IGNORECASE)
_IMMEDIATE = re.compile(r"immediate(ly)?", re.IGNORECASE)
_ENTITY = re.compile(r"#(\w+);")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_ICON = re.compile(r"\bfa\w?:fa-[\w-]+\s*")
_UNSAFE = re.compile(r"[\"#<>&|%;`{}\[\]\\\x00-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


def quote_text(text: str) -> str:
    """Write text so that Mermaid shows it as it is.

    Examples
    --------
    >>> quote_text('the "big" one')
    '"the #quot;big#quot; one"'
    """
    escaped = _UNSAFE.sub(lambda found: "#quot;" if found[0] == '"' else f"#{ord(found[0])};", text)
    return f'"{escaped}"'


def read_text(text: str) -> str:
    """Read the text of a step or an arrow: without its quotes, line breaks and marks of its look.

    Examples
    --------
    >>> read_text('"the #quot;big#quot;<br/>one"')
    'the "big" one'
    """
    plain = text.strip()
    if len(plain) > 1 and plain[0] == plain[-1] == '"':
        plain = plain[1:-1]
        if len(plain) > 1 and plain[0] == plain[-1] == "`":
            plain = plain[1:-1].replace("**", "")
    return _ENTITY.sub(_letter, _ICON.sub("", _BREAK.sub(" ", plain))).strip()


def _letter(found: re.Match[str]) -> str:
    name = found[1]
    return html.unescape(f"&#{name};" if name.isdigit() else f"&{name};")


def read_arrow_label(text: str) -> Fields:
    """Read the words on an arrow: ``within`` and ``after`` with a duration, ``immediately``; the rest is its label.

    Examples
    --------
    >>> read_arrow_label("nurtured, within 7 days")
    {'within': '7 days', 'label': 'nurtured'}
    """
    fields: Fields = {}
    rest: list[str] = []
    for part in text.split(", "):
        limit = _LIMIT.fullmatch(part.strip())
        if limit and limit[1].lower() not in fields and _is_duration(limit[2]):
            fields[limit[1].lower()] = limit[2]
        elif _IMMEDIATE.fullmatch(part.strip()) and "order" not in fields:
            fields["order"] = "immediate"
        else:
            rest.append(part)
    if label := ", ".join(rest):
        fields["label"] = label
    return fields


def arrow_words(label: str | None, within: timedelta | None, after: timedelta | None, *, immediate: bool) -> str:
    """Write what an arrow says, the way ``read_arrow_label`` reads it.

    Examples
    --------
    >>> arrow_words("nurtured", timedelta(days=7), None, immediate=False)
    'nurtured, within 7 days'
    """
    parts = [
        label or "",
        "" if within is None else f"within {_amount(within)}",
        "" if after is None else f"after {_amount(after)}",
        "immediately" if immediate else "",
    ]
    return ", ".join(part for part in parts if part)


def _amount(duration: timedelta) -> str:
    seconds = duration // timedelta(seconds=1)
    for unit, size in _UNITS:
        if seconds and duration == timedelta(seconds=seconds) and seconds % size == 0:
            return f"{seconds // size} {unit}" + ("s" if seconds != size else "")
    return format_duration(duration)


def _is_duration(text: str) -> bool:
    try:
        parse_duration(text)
    except InvalidDuration:
        return False
    return True
