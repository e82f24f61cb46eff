"""One question after the other, and nothing half done after one that was stopped or failed."""

from __future__ import annotations

import traceback
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ipyjourney.data.backends import BackendFailed, is_of_backend
from ipyjourney.engine.narwhals.asking import BETWEEN_LOOKS, check
from ipyjourney.engine.work import Cancelled, under_way
from ipyjourney.errors import IpyjourneyError

if TYPE_CHECKING:
    from ipyjourney.engine.narwhals.backend import Backend

__all__ = ["Turn"]


class Turn(AbstractContextManager[None]):
    """Held while a table is asked, by one thread at a time, which may take it again; nobody waits for it in vain.

    What was set down in a turn that came to no good end is dropped, unless somebody has kept it by then.

    Parameters
    ----------
    backend : Backend
    lock : RLock
        That of the connection.

    Raises
    ------
    Cancelled
        On entering, if the work under way was asked to stop while another view asked.
    """

    def __init__(self, backend: Backend, lock: Any) -> None:
        self._backend, self._lock = backend, lock
        self._depth = 0

    def __enter__(self) -> None:
        work = under_way()
        while not self._lock.acquire(timeout=BETWEEN_LOOKS):
            check(work)
        self._depth += 1
        if self._depth == 1:
            self._backend.sweep()
            self._backend.begin()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._depth == 1 and error is not None:
                if isinstance(error, Cancelled | KeyboardInterrupt):
                    # They would keep alive what was being made.
                    traceback.clear_frames(trace)
                self._backend.give_up()
                self._backend.sweep()
        finally:
            self._depth -= 1
            self._lock.release()
        if isinstance(error, Exception) and not isinstance(error, IpyjourneyError) and is_of_backend(error):
            raise BackendFailed(backend=self._backend.name, problem=error) from error
