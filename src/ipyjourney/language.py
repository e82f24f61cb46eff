"""The language that everything is written in: tables, drawings, notes and errors."""

from __future__ import annotations

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.words import choose_locale, locales, matched_locale

__all__ = ["UnknownLocale", "checked_locale", "set_locale"]


class UnknownLocale(IpyjourneyError):
    """A language that there are no words of."""


def set_locale(locale: str | None) -> None:
    """Choose the language of everything that is written from now on: drawings, tables, notes, errors.

    A widget without a ``locale`` of its own follows the browser that shows it, and this language where no browser does.

    Parameters
    ----------
    locale : str or None
        A language tag such as ``de``, ``pt-BR`` or ``zh-Hans``; a region without words of its own gets its language's.
        None is English.

    Raises
    ------
    UnknownLocale
        If there are no words of it.

    Examples
    --------
    >>> set_locale("en-GB")
    >>> set_locale(None)
    """
    choose_locale(None if locale is None else checked_locale(locale))


def checked_locale(locale: str) -> str:
    """Give the language that there are words of, for one that was asked for.

    Raises
    ------
    UnknownLocale
        If there is none.

    Examples
    --------
    >>> checked_locale("en-US")
    'en'
    """
    found = matched_locale(locale)
    if found is None:
        known = locales()
        raise UnknownLocale(locale=locale, known=known, nearest=nearest(locale, known) or known[0])
    return found
