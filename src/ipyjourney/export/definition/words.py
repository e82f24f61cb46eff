"""The means to write definitions: messages, names in quotes, lists, moments; and what names stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from ipyjourney.components import DateRange
from ipyjourney.export.days import format_moment
from ipyjourney.spec.definitions import Definitions
from ipyjourney.words import format_message, shortened, spoken

__all__ = ["Sentences", "Setting", "Words"]

Sentences: TypeAlias = Iterable[str]
"""One idea after the other."""


@dataclass(frozen=True)
class Setting:
    """What a definition needs to know of the data view.

    Attributes
    ----------
    definitions : Definitions
    timezone : str
    week_start : int
        First day of a week, 0 for Monday.
    as_of : int or None
        The moment up to which the data are said to be known, in microseconds.
    tie_breaker : str or None
        Column that orders rows of one moment.
    resolve : callable
        Gives the start, or None, and the end of a date range in microseconds.
    locale : str
    """

    definitions: Definitions
    timezone: str
    week_start: int
    as_of: int | None
    tie_breaker: str | None
    resolve: Callable[[DateRange], tuple[int | None, int]]
    locale: str = field(default_factory=spoken)


class Words:
    """Writes messages of the part ``definition`` in one language.

    Parameters
    ----------
    setting : Setting
    """

    def __init__(self, setting: Setting) -> None:
        self.setting = setting

    def say(self, message: str, /, **values: object) -> str:
        """Write a message."""
        return format_message(f"definition-{message}", values, locale=self.setting.locale)

    def quoted(self, name: str) -> str:
        """Write a name in quotes."""
        return self.say("quoted", name=shortened(name))

    def any_of(self, names: Iterable[str]) -> str:
        """Write names in quotes, joined with or."""
        return self.joined("or", [self.quoted(name) for name in names])

    def all_of(self, names: Iterable[str]) -> str:
        """Write names in quotes, joined with and."""
        return self.joined("and", [self.quoted(name) for name in names])

    def joined(self, how: str, parts: Iterable[str]) -> str:
        """Join parts with commas, and the last two with ``and`` or ``or``."""
        *first, last = parts
        if not first:
            return last
        text = first[0]
        for part in first[1:]:
            text = self.say("comma", left=text, right=part)
        return self.say(how, left=text, right=last)

    def container(self, container: str) -> str:
        """Write what an instance of a container is called."""
        return container.replace("_", " ")

    def moment(self, microseconds: int) -> str:
        """Write a moment in the data view's time zone: a date where a day begins, else with the time."""
        return format_moment(microseconds, self.setting.timezone)
