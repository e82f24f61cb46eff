"""Where tables are kept that stay where they are, and what goes wrong there."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ipyjourney.errors import IpyjourneyError

__all__ = ["BackendFailed", "backend_errors", "is_of_backend"]

LIBRARIES = frozenset(
    {
        *("_duckdb", "duckdb", "ibis", "polars", "py4j", "pyarrow", "pyspark", "sqlglot"),
        *("clickhouse_connect", "databricks", "google", "MySQLdb", "oracledb", "psycopg", "psycopg2", "pyodbc"),
        *("redshift_connector", "snowflake", "sqlite3", "trino"),
    }
)
"""Packages whose errors are those of a backend: narwhals, ibis and ipyjourney hand them on."""

MOST_LINES = 4


class BackendFailed(IpyjourneyError):
    """A database or a lazy frame's library that could not answer.

    Parameters
    ----------
    backend : str
        Where the table is.
    problem : BaseException
        What it said.
    """

    def __init__(self, *, backend: str, problem: BaseException) -> None:
        # A Java error brings its whole stack.
        said = [line.strip() for line in str(problem).splitlines() if line.strip() and not line.startswith("\tat ")]
        text = " ".join(said[:MOST_LINES])
        super().__init__(backend=backend, problem=f"{type(problem).__name__}: {text}" if text else repr(problem))


@contextmanager
def backend_errors(backend: str) -> Generator[None]:
    """Say of all that goes wrong inside a ``with`` block that it is the backend's.

    Parameters
    ----------
    backend : str

    Raises
    ------
    BackendFailed
        In place of any other error than those of ipyjourney.
    """
    try:
        yield
    except IpyjourneyError:
        raise
    except Exception as problem:
        raise BackendFailed(backend=backend, problem=problem) from problem


def is_of_backend(problem: BaseException | None) -> bool:
    """Say whether an error comes from a backend's library, or is about one that does.

    Examples
    --------
    >>> is_of_backend(KeyError("x"))
    False
    """
    while problem is not None:
        if type(problem).__module__.partition(".")[0] in LIBRARIES:
            return True
        problem = problem.__cause__
    return False
