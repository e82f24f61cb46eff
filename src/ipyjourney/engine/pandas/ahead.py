"""Work that will be asked for soon, begun in other threads: numpy works on long arrays without holding Python up."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from types import TracebackType

__all__ = ["WORTH_IT", "Ahead", "Begin", "n_processors"]

WORTH_IT = 2_000_000
"""Rows from which on it pays: below, handing over takes longer than the work."""

MOST_THREADS = 3

Begin = Callable[[Callable[[], object]], None]
"""Begins some work whose outcome goes to a cache, or leaves it to whoever asks."""


class _Pool:
    """The threads of this process, started when first needed."""

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None
        if hasattr(os, "register_at_fork"):
            # A forked process has none of its parent's threads.
            os.register_at_fork(after_in_child=self._forget)

    def _forget(self) -> None:
        self._threads = None

    def submit(self, work: Callable[[], object]) -> Future[object] | None:
        """Hand work over, if there is a processor for it."""
        if self._threads is None:
            spare = min(n_processors() - 1, MOST_THREADS)
            if spare < 1:
                return None
            self._threads = ThreadPoolExecutor(spare, "ipyjourney-ahead")
        try:
            return self._threads.submit(work)
        except RuntimeError:
            # Python is shutting down, or there are no threads in this kind of Python.
            return None


_pool = _Pool()


class Ahead(AbstractContextManager["Ahead"]):
    """Begins work in other threads; when the block ends, none of it is under way any more.

    The outcome is not handed back: the work puts it into a cache, where it is looked for. What fails ahead fails again
    for the one who asks.

    Parameters
    ----------
    n_rows : int
        Length of the arrays that are worked on.

    Examples
    --------
    >>> found = []
    >>> with Ahead(WORTH_IT) as ahead:
    ...     ahead.begin(lambda: found.append("early"))
    """

    def __init__(self, n_rows: int) -> None:
        self._worth_it = n_rows >= WORTH_IT
        self._begun: list[Future[object]] = []

    def begin(self, work: Callable[[], object]) -> None:
        """Begin some work, if that pays."""
        if self._worth_it:
            future = _pool.submit(work)
            if future is not None:
                self._begun.append(future)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        wait([future for future in self._begun if not future.cancel()])


def n_processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
