"""A record of what a backend was asked, for those who want to see it."""

from __future__ import annotations

import io
import json
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, redirect_stdout
from contextvars import ContextVar, Token
from importlib import import_module
from types import TracebackType
from typing import Any

from ipyjourney.engine.work import Stage, Work, under_way
from ipyjourney.result.explanation import AskedQuery

__all__ = ["Recording", "query_text", "recording", "scanning"]

_current: ContextVar[Recording | None] = ContextVar("ipyjourney_recording", default=None)


class Recording(AbstractContextManager["Recording"]):
    """Keeps what is asked inside its ``with`` block, in the same thread.

    Parameters
    ----------
    scans : Scans
        Tells what was read.

    Attributes
    ----------
    asked : list of AskedQuery
    """

    def __init__(self, scans: Scans) -> None:
        self.asked: list[AskedQuery] = []
        self._scans = scans
        self._stage = Stage.SELECT
        self._outer: Work | None = None
        self._work = Work(self._hear)
        self._tokens: list[Token[Recording | None]] = []

    def _hear(self, stage: Stage, fraction: float) -> None:
        self._stage = stage
        if self._outer is not None:
            self._outer.report(stage, fraction)

    def add(self, text: str, seconds: float, rows: int | None, *, kept: bool = False) -> None:
        """Note a query that was just answered."""
        # The last statement of one whose rows are set down is another one.
        scanned, read = (None, None) if kept else self._scans.last()
        number = len(self.asked) + 1
        self.asked.append(AskedQuery(number, self._stage.value, text, seconds, rows, kept, scanned, read))

    def __enter__(self) -> Recording:
        self._outer = under_way()
        self._tokens.append(_current.set(self))
        self._work.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._work.__exit__(kind, error, trace)
        _current.reset(self._tokens.pop())


def recording() -> Recording | None:
    """Give the record that is being made, if there is one."""
    return _current.get()


def query_text(backend: str, native: Any) -> str:
    """Write a plan as the backend sends it, or as it plans it.

    Parameters
    ----------
    backend : str
    native : object
    """
    match backend:
        case "duckdb":
            return str(native.sql_query())
        case "polars":
            return str(native.explain())
        case "ibis":
            return str(import_module("ibis").to_sql(native))
        case "pyspark":
            return str(native._jdf.queryExecution().optimizedPlan().toString())
        case _:
            told = io.StringIO()
            with redirect_stdout(told):
                native.explain()
            return told.getvalue()


@contextmanager
def scanning(backend: str, source: Any) -> Generator[Scans]:
    """Have a backend count the rows and bytes that its queries read, where it can.

    Parameters
    ----------
    backend : str
    source : object
        The caller's relation, frame or table.
    """
    connection: Any = getattr(source, "_con", None) if backend == "duckdb" else None
    if not hasattr(connection, "get_profiling_information"):
        yield Scans(None)
        return
    asked = connection.execute("SELECT value FROM duckdb_settings() WHERE name = 'enable_profiling'").fetchone()
    if asked is not None and asked[0]:
        # The user's own profile is left as it is.
        yield Scans(None)
        return
    connection.execute("SET enable_profiling = 'no_output'")
    try:
        yield Scans(connection)
    finally:
        connection.execute("RESET enable_profiling")


class Scans:
    """What the last query read.

    Parameters
    ----------
    connection : DuckDBPyConnection or None
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def last(self) -> tuple[int | None, int | None]:
        """Give the rows that tables gave, and the bytes that came from files; None where nobody counted."""
        if self._connection is None:
            return None, None
        profile = json.loads(self._connection.get_profiling_information("json"))
        return _total(profile, "rows_scanned"), _total(profile, "total_bytes_read")


def _total(profile: object, name: str) -> int | None:
    match profile:
        case dict():
            found = [profile[name]] if isinstance(profile.get(name), int) else []
            parts = [*found, *(_total(part, name) for part in profile.values())]
        case list():
            parts = [_total(part, name) for part in profile]
        case _:
            return None
    counted = [part for part in parts if part is not None]
    return sum(counted) if counted else None
