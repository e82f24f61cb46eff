"""The databases that analyses are compiled for and run on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pandas as pd
import pytest

import ipyjourney as ij
from tests.conformance.conftest import Bench
from tests.conformance.lazy import with_row_numbers
from tests.warehouses.server import running_postgresql, why_no_postgresql

ibis = pytest.importorskip("ibis")


class PostgreSQLBench(Bench):
    """Runs what the conformance tests run on tables of a PostgreSQL server.

    Parameters
    ----------
    address : dict
        What it takes to connect to it.
    """

    def __init__(self, address: dict[str, Any]) -> None:
        super().__init__("postgresql")
        self.address, self.connection = address, ibis.postgres.connect(**address)

    def keep(self, table: pd.DataFrame) -> Any:
        """Put a table on the server."""
        return self.connection.create_table(ibis.util.gen_name("events"), table, temp=True)

    def keep_made_up(self, accounts: int) -> tuple[pd.DataFrame, Any]:
        """Put made-up events on the server, and give them as they are there."""
        made = ij.demo.b2b_events(accounts)
        table = made.assign(row_number=range(len(made)))
        return table, self.keep(table)

    @contextmanager
    def clock_of(self, timezone: str) -> Iterator[None]:
        """Set the clock of the session to that of another place meanwhile."""
        self._say(f"SET TIME ZONE '{timezone}'")
        yield
        self._say("SET TIME ZONE 'UTC'")

    def tables(self) -> int:
        """Count the tables in which rows are set down."""
        return int(self._say("SELECT count(*) FROM pg_class WHERE relname LIKE 'ipyjourney%'")[0][0])

    def make_schema(self, name: str) -> Any:
        """Connect anew with a schema of its own."""
        self._say(f"CREATE SCHEMA {name}")
        return type(self.connection)().connect(**self.address, schema=name)

    def _say(self, sql: str) -> list[Any]:
        with self.connection.con.cursor() as cursor:
            cursor.execute(sql)
            return list(cursor.fetchall()) if cursor.description else []

    def view(self, table: pd.DataFrame, **options: object) -> ij.DataView:
        """Make a data view of a table that is kept there."""
        keys = {name.removesuffix("_id"): name for name in table.columns if name.endswith("_id")}
        kept = self.keep(with_row_numbers(table, options.get("tie_breaker")))
        settings: dict[str, Any] = {"timestamp": "timestamp", "containers": keys, "event": "event", **options}
        return ij.DataView(kept, **{**settings, "tie_breaker": "row_number"})


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgreSQLBench]:
    """Give a bench on a server that runs for as long as the tests do."""
    pytest.importorskip("psycopg")
    reason = why_no_postgresql()
    if reason is not None:
        pytest.skip(reason)
    with running_postgresql() as address:
        bench = PostgreSQLBench(address)
        yield bench
        bench.connection.disconnect()


@pytest.fixture
def engine(postgresql: PostgreSQLBench) -> PostgreSQLBench:
    """Give the bench by the name that the conformance tests know it by."""
    return postgresql
