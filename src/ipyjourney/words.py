"""Every word that a user reads, looked up by message id in the word files of a language.

The files are `Project Fluent`_ resources, which the front end reads as well, so that a message is written once.

.. _Project Fluent: https://projectfluent.org
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from ipyjourney.texts import read_texts, text_names

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = [
    "DEFAULT_LOCALE",
    "MessageValue",
    "choose_locale",
    "chosen_locale",
    "clean",
    "format_message",
    "join_list",
    "locales",
    "matched_locale",
    "message_ids",
    "shortened",
    "speaking",
    "spoken",
    "spoken_property",
    "word_file",
]

MessageValue: TypeAlias = str | int | float

DEFAULT_LOCALE = "en"
LONG = 1000
FOLDER = Path(__file__).parent / "locale"

# They turn around the text after them, out of the place that they were written in.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
LINE_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")

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
def speaking(locale: str | None) -> Generator[None]:
    """Write text in a language for a while, in this thread alone; None changes nothing."""
    before = _speaking.set(locale or _speaking.get())
    try:
        yield
    finally:
        _speaking.reset(before)


Text = TypeVar("Text")


class spoken_property(Generic[Text]):  # noqa: N801 - used as functools.cached_property is
    """A property with words in it, worked out once for each language that it is read in."""

    def __init__(self, make: Callable[[Any], Text]) -> None:
        self._make, self.__doc__ = make, make.__doc__
        self._kept = f"_{make.__name__}_by_language"

    @overload
    def __get__(self, instance: None, owner: type) -> spoken_property[Text]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> Text: ...

    def __get__(self, instance: object | None, owner: type) -> spoken_property[Text] | Text:
        if instance is None:
            return self
        kept: dict[str, Text] = instance.__dict__.setdefault(self._kept, {})
        locale = spoken()
        if locale not in kept:
            kept[locale] = self._make(instance)
        return kept[locale]


def choose_locale(locale: str | None) -> None:
    """Write text in a language from now on, in all threads; None is English again."""
    _chosen[:] = [] if locale is None else [locale]


def chosen_locale() -> str | None:
    """Give the language that was chosen for all text; None if nobody has."""
    return _chosen[0] if _chosen else None


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
    values = {name: _plain(value, locale) for name, value in (parameters or {}).items()}
    # Fluent refuses long values: they are put in the places of short ones afterwards.
    long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > LONG}
    written, problems = bundle.format_pattern(pattern, values | {name: _place_of(name) for name in long})
    if problems:
        raise KeyError(f"{message_id}: {problems[0]}")
    text = str(written)
    for name, value in long.items():
        text = text.replace(_place_of(name), value)
    # An enumeration that goes on may end a sentence.
    return text.replace("….", "…")


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


def shortened(text: str, most: int = 200) -> str:
    """Cut a text that is longer than anybody reads; an ellipsis stands for the rest.

    Examples
    --------
    >>> shortened("Lead form", 6), shortened("Lead form")
    ('Lead…', 'Lead form')
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


@cache
def locales() -> tuple[str, ...]:
    """Give the languages that there are word files of.

    Examples
    --------
    >>> "en" in locales()
    True
    """
    return tuple(dict.fromkeys(name.partition("/")[0] for name in text_names(FOLDER)))


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
    text = _files(locale)[f"{locale}/{name}.ftl"]
    return "".join(line for line in text.splitlines(keepends=True) if line.strip() and not line.startswith("#"))


def _is_shown(letter: str) -> bool:
    if letter in LINE_BREAKS:
        return True
    is_character = unicodedata.category(letter) not in {"Cc", "Cs"} and ord(letter) & 0xFFFE != 0xFFFE
    return is_character and letter not in TURNING and not 0xFDD0 <= ord(letter) <= 0xFDEF


def _place_of(name: str) -> str:
    return f"\0{name}\0"


def _plain(value: object, locale: str | None) -> MessageValue:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Iterable):
        return join_list((str(part) for part in value), locale)
    return "" if value is None else str(value)


def join_list(parts: Iterable[str], locale: str | None = None) -> str:
    """Write an enumeration without an "and".

    Examples
    --------
    >>> join_list(["a", "b"])
    'a, b'
    """
    return format_message("list-joint", locale=locale).join(parts)


def _source(locale: str) -> str:
    return "\n\n".join(_files(locale).values())


@cache
def _files(locale: str) -> dict[str, str]:
    """Read the word files of a language, by their path below the folder of all."""
    return read_texts(FOLDER, f"{locale}/")


@cache
def _bundle(locale: str) -> FluentBundle:
    # Imported late: Babel, which Fluent needs, would double the time that `import ipyjourney` takes.
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(_source(locale)))
    return bundle
