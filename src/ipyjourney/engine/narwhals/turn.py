"""One question after the other, and nothing half done after one that was stopped or failed."""

from __future__ import annotations

import threading
import traceback
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING

from ipyjourney.data.backends import BackendFailed, is_of_backend
from ipyjourney.engine.work import Cancelled
from ipyjourney.errors import IpyjourneyError

if TYPE_CHECKING:
    from ipyjourney.engine.narwhals.backend import Backend

__all__ = ["Turn"]


class Turn(AbstractContextManager[None]):
    """Held while a table is asked, by one thread at a time, which may take it again.

    What was set down in a turn that came to no good end is dropped, unless somebody has kept it by then.

    Parameters
    ----------
    backend : Backend
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._lock = threading.RLock()
        self._depth = 0

    def __enter__(self) -> None:
        self._lock.acquire()
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
