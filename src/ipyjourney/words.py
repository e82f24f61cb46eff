"""Every word that a user reads, looked up by message id in the word files of a language.

The files are `Project Fluent`_ resources, which the front end reads as well, so that a message is written once.

.. _Project Fluent: https://projectfluent.org
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["MessageValue", "format_message", "locales", "message_ids", "word_file"]

MessageValue: TypeAlias = str | int | float

DEFAULT_LOCALE = "en"


def format_message(
    message_id: str,
    parameters: Mapping[str, object] | None = None,
    *,
    attribute: str | None = None,
    locale: str = DEFAULT_LOCALE,
) -> str:
    """Write a message of the word files in one language.

    Parameters
    ----------
    message_id : str
        Id of the message, in kebab-case.
    parameters : mapping of str to object, optional
        Values of the message's variables. Numbers are formatted by the language; sequences are joined with commas.
    attribute : str, optional
        Attribute of the message, such as ``what``, ``why`` or ``fix`` of an error.
    locale : str, default "en"
        Language of the text.

    Returns
    -------
    str

    Raises
    ------
    KeyError
        If the word files have no such message or attribute.

    Examples
    --------
    >>> format_message("unknown-name", {"kind": "metric", "name": "Wins"}, attribute="what")
    'There is no metric "Wins".'
    """
    bundle = _bundle(locale)
    if not bundle.has_message(message_id):
        raise KeyError(message_id)
    message = bundle.get_message(message_id)
    pattern = message.value if attribute is None else message.attributes.get(attribute)
    if pattern is None:
        raise KeyError(f"{message_id}.{attribute}" if attribute else message_id)
    text, problems = bundle.format_pattern(pattern, {name: _plain(value) for name, value in (parameters or {}).items()})
    if problems:
        raise KeyError(f"{message_id}: {problems[0]}")
    # An enumeration that goes on may end a sentence.
    return str(text).replace("….", "…")


@cache
def locales() -> tuple[str, ...]:
    """Give the languages that there are word files of.

    Examples
    --------
    >>> locales()
    ('en',)
    """
    folder = resources.files("ipyjourney") / "locale"
    return tuple(sorted(part.name for part in folder.iterdir() if part.is_dir()))


@cache
def message_ids(locale: str = DEFAULT_LOCALE) -> tuple[str, ...]:
    """Give the ids of all messages of a language, sorted."""
    from fluent.syntax import FluentParser, ast

    entries = FluentParser().parse(_source(locale)).body
    return tuple(sorted(entry.id.name for entry in entries if isinstance(entry, ast.Message)))


@cache
def word_file(name: str, locale: str = DEFAULT_LOCALE) -> str:
    """Give one of the word files of a language as a front end reads it: without comments and blank lines.

    Examples
    --------
    >>> word_file("edits").splitlines()[:2]
    ['unknown-node =', '    .what = The journey has no node "{ $node }".']
    """
    text = (resources.files("ipyjourney") / "locale" / locale / f"{name}.ftl").read_text(encoding="utf-8")
    return "".join(line for line in text.splitlines(keepends=True) if line.strip() and not line.startswith("#"))


def _plain(value: object) -> MessageValue:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Iterable):
        return ", ".join(str(part) for part in value)
    return "" if value is None else str(value)


def _source(locale: str) -> str:
    folder = resources.files("ipyjourney") / "locale" / locale
    parts = sorted((part for part in folder.iterdir() if part.name.endswith(".ftl")), key=lambda part: part.name)
    return "\n\n".join(part.read_text(encoding="utf-8") for part in parts)


@cache
def _bundle(locale: str) -> FluentBundle:
    # Imported late: Babel, which Fluent needs, would double the time that `import ipyjourney` takes.
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(_source(locale)))
    return bundle
