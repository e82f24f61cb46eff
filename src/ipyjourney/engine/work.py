"""Long work that says how far it is, and can be asked to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from contextvars import ContextVar, Token
from enum import StrEnum
from types import TracebackType
from typing import TypeAlias

from ipyjourney.errors import IpyjourneyError
from ipyjourney.words import format_message

__all__ = ["Cancelled", "Progress", "Stage", "Work", "step", "under_way", "working"]


class Stage(StrEnum):
    """What is being done."""

    ENCODE = "encode"
    ORDER = "order"
    GATHER = "gather"
    READ = "read"
    SELECT = "select"
    MATCH = "match"
    COUNT = "count"
    TIME = "time"
    KEEP = "keep"

    @property
    def text(self) -> str:
        """What is being done, in words."""
        return format_message(f"stage-{self.value}")


Progress: TypeAlias = Callable[[Stage, float], object]
"""Is told a stage and how much of that stage is done, from 0 to 1."""


class Cancelled(IpyjourneyError):
    """Work that was stopped because somebody asked for it."""


_current: ContextVar[Work | None] = ContextVar("ipyjourney_work", default=None)


class Work(AbstractContextManager["Work"]):
    """A piece of work under way: what is computed inside its ``with`` block reports to it and stops at its word.

    Parameters
    ----------
    progress : callable, optional
        Is told the stage and its share that is done, between 0 and 1, in the thread that works.

    Examples
    --------
    >>> told = []
    >>> with Work(lambda stage, fraction: told.append((str(stage), fraction))):
    ...     step(Stage.ORDER, 0.5)
    >>> told
    [('order', 0.5)]
    """

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        # An event, for it is another thread that asks to stop.
        self._stop = threading.Event()
        self._tokens: list[Token[Work | None]] = []

    def cancel(self) -> None:
        """Ask the work to stop at its next step; any thread may."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def report(self, stage: Stage, fraction: float) -> None:
        """Tell how far it is.

        Parameters
        ----------
        stage : Stage
        fraction : float
            How much of the stage is done, from 0 to 1.

        Raises
        ------
        Cancelled
            If it was asked to stop.
        """
        if self.cancelled:
            raise Cancelled
        if self._progress is not None:
            self._progress(stage, fraction)
            # Whoever is told may ask for the stop at once.
            if self.cancelled:
                raise Cancelled

    def __enter__(self) -> Work:
        self._tokens.append(_current.set(self))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _current.reset(self._tokens.pop())


def working(progress: Progress | None) -> AbstractContextManager[Work | None]:
    """Report to a callable what is computed inside a ``with`` block; without one, leave things as they are.

    Parameters
    ----------
    progress : callable or None
    """
    return nullcontext() if progress is None else Work(progress)


def step(stage: Stage, fraction: float = 0.0) -> None:
    """Report to the work under way, if there is one; called where nothing is half done.

    Parameters
    ----------
    stage : Stage
    fraction : float, default 0
        How much of the stage is done, from 0 to 1.

    Raises
    ------
    Cancelled
        If the work was asked to stop.
    """
    work = under_way()
    if work is not None:
        work.report(stage, fraction)


def under_way() -> Work | None:
    """Give the work that this is a part of, if there is one."""
    return _current.get()
