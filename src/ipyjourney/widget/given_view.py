"""The data view that a widget is given."""

from __future__ import annotations

import os

from ipyjourney.errors import IpyjourneyError
from ipyjourney.view import DataView
from ipyjourney.view.wanted import NoContainer

__all__ = ["NoContainer", "NotAView", "check_view"]


class NotAView(IpyjourneyError):
    """A table, or its path, where a data view of it is needed."""


def check_view(view: object) -> None:
    """Refuse what is no data view, or has no container.

    Raises
    ------
    NotAView, NoContainer
    """
    if not isinstance(view, DataView):
        given = repr(os.fspath(view)) if isinstance(view, str | os.PathLike) else "events"
        raise NotAView(type=type(view).__name__, given=given)
    if not view.containers:
        raise NoContainer()
