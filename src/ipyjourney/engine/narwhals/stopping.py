"""How a query that is under way is stopped, where a backend lets one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from ipyjourney.engine.narwhals.asking import Asker
from ipyjourney.engine.narwhals.connections import connection_of

__all__ = ["Stopping"]

Answer = TypeVar("Answer")


class Stopping:
    """Asks a backend so that its query ends when nobody waits for it.

    Parameters
    ----------
    backend : str
    source : object
        The caller's relation, frame or table.
    """

    def __init__(self, backend: str, source: Any) -> None:
        self._backend, self._source = backend, source
        self._tag = f"ipyjourney-{uuid.uuid4().hex[:12]}"
        self._in_polars: Any = None
        self._asker = Asker(self._stop_of(), one_by_one=backend != "polars")

    def ask(self, question: Callable[[], Answer], drop: Callable[[Answer], object]) -> Answer:
        """Ask a question; an answer that comes too late is dropped."""
        self._in_polars = None
        if self._backend == "ibis" and self._source.get_backend().name == "sqlite":
            # Its connection belongs to the thread that opened it.
            return question()
        if self._backend == "pyspark":
            return self._asker.ask(lambda: self._tagged(question), drop)
        return self._asker.ask(question, drop)

    def collect(self, native: Any) -> Any:
        """Work out a plan of polars in the background, as a frame."""
        self._in_polars = query = native.collect(background=True)
        return query.fetch_blocking()

    def _tagged(self, question: Callable[[], Answer]) -> Answer:
        context = self._source.sparkSession.sparkContext
        context.addJobTag(self._tag)
        try:
            return question()
        finally:
            context.removeJobTag(self._tag)

    def _stop_of(self) -> Callable[[], object] | None:
        match self._backend:
            case "duckdb":
                return getattr(connection_of(self._source), "interrupt", None)
            case "polars":
                return lambda: None if self._in_polars is None else self._in_polars.cancel()
            case "pyspark":
                return lambda: self._source.sparkSession.sparkContext.cancelJobsWithTag(self._tag)
            case "ibis":
                connection = getattr(self._source.get_backend(), "con", None)
                return getattr(connection, "interrupt", None) or getattr(connection, "cancel", None)
            case _:
                return None
