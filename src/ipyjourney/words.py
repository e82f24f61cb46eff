"""Every word that a user reads, looked up by message id in the word files of a language.

The files are `Project Fluent`_ resources, which the front end reads as well, so that a message is written once.

.. _Project Fluent: https://projectfluent.org
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = [
    "DEFAULT_LOCALE",
    "MessageValue",
    "choose_locale",
    "format_message",
    "locales",
    "matched_locale",
    "message_ids",
    "speaking",
    "spoken",
    "word_file",
]

MessageValue: TypeAlias = str | int | float

DEFAULT_LOCALE = "en"

_chosen: list[str] = []
_speaking: ContextVar[str | None] = ContextVar("ipyjourney_locale", default=None)


def spoken() -> str:
    """Give the language in which text is written where none is named.

    Examples
    --------
    >>> with speaking("en"):
    ...     spoken()
    'en'
    """
    return _speaking.get() or (_chosen[0] if _chosen else DEFAULT_LOCALE)


@contextmanager
def speaking(locale: str | None) -> Iterator[None]:
    """Write text in a language for a while, in this thread alone; None changes nothing."""
    before = _speaking.set(locale or _speaking.get())
    try:
        yield
    finally:
        _speaking.reset(before)


def choose_locale(locale: str | None) -> None:
    """Write text in a language from now on, in all threads; None is English again."""
    _chosen[:] = [] if locale is None else [locale]


def matched_locale(tag: str) -> str | None:
    """Find the word files for a language as browsers and systems name it.

    Parameters
    ----------
    tag : str
        A language tag such as ``de-AT``, ``zh-CN`` or ``pt_BR.UTF-8``.

    Returns
    -------
    str or None
        None if there are no words of it.

    Examples
    --------
    >>> matched_locale("en-GB"), matched_locale("EN_us.UTF-8"), matched_locale("tlh")
    ('en', 'en', None)
    """
    name = tag.partition(".")[0].replace("_", "-").lower()
    known = {each.lower(): each for each in locales()}
    if name in known:
        return known[name]
    language = name.partition("-")[0]
    # Chinese in traditional characters is another script: English is easier on its readers than the wrong one.
    if language == "zh" and {"hant", "tw", "hk", "mo"} & set(name.split("-")):
        return None
    return next((each for lower, each in known.items() if lower.partition("-")[0] == language), None)


def format_message(
    message_id: str,
    parameters: Mapping[str, object] | None = None,
    *,
    attribute: str | None = None,
    locale: str | None = None,
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
    locale : str, optional
        Language of the text; the one that is spoken if None.

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
    bundle = _bundle(locale or spoken())
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
    >>> "en" in locales()
    True
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
