"""Choices that are given as text."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from ipyjourney.errors import IpyjourneyError

__all__ = ["UnknownChoice", "choose"]

Choice = TypeVar("Choice", bound=StrEnum)


class UnknownChoice(IpyjourneyError):
    """Text that is none of the choices."""


def choose(choices: type[Choice], given: str) -> Choice:
    """Read one of some choices.

    Raises
    ------
    UnknownChoice
    """
    try:
        return choices(given)
    except ValueError:
        known = tuple(choice.value for choice in choices)
        raise UnknownChoice(choice=choices.__name__.lower(), given=str(given), known=known) from None
