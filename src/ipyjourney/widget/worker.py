"""A worker that only ever does the newest job."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

__all__ = ["NewestFirst"]

Job = TypeVar("Job")

BETWEEN_LOOKS = 0.5
"""Seconds from one look at whether the user interrupted a wait to the next."""


class NewestFirst(Generic[Job]):
    """Does jobs in the background, one at a time; one that is overtaken by a newer one is never begun.

    The thread lives only while there is work, so that an idle widget holds none.

    Parameters
    ----------
    work : callable
        Does a job; it must not raise.
    """

    def __init__(self, work: Callable[[Job], None]) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()
        self._next: list[Job] = []
        self._afterwards: deque[Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None

    def submit(self, job: Job) -> None:
        """Do a job as soon as the present one is done, in place of any that waits."""
        with self._lock:
            self._next = [job]
            self._idle.clear()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="ipyjourney", daemon=True)
                self._thread.start()

    def when_idle(self, task: Callable[[], None]) -> None:
        """Do something now if there is no job, else when there is none left; tasks are done in their order.

        Parameters
        ----------
        task : callable
            It must not raise.
        """
        with self._lock:
            if self._thread is not None:
                self._afterwards.append(task)
                return
        task()

    def wait(self) -> None:
        """Wait until there is nothing left to do; the worker itself does not wait."""
        if threading.current_thread() is not self._thread:
            # An interrupt that comes just before a wait without end would be seen only after it.
            while not self._idle.wait(BETWEEN_LOOKS):
                pass

    @property
    def waiting(self) -> bool:
        """Whether a newer job waits."""
        return bool(self._next)

    def _run(self) -> None:
        while True:
            with self._lock:
                task: Callable[[], None]
                if self._next:
                    task = partial(self._work, self._next.pop())
                elif self._afterwards:
                    task = self._afterwards.popleft()
                else:
                    self._thread = None
                    self._idle.set()
                    return
            task()
