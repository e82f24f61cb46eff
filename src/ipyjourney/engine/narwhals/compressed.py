"""Large tables in DuckDB: its temporary tables are not compressed, but those of a database in memory can be."""

from __future__ import annotations

import json
import uuid
from contextlib import suppress
from importlib import import_module
from typing import Any

__all__ = ["LARGE", "CompressedTables", "is_parquet"]

LARGE = 1_000_000
"""Rows from which on a table is compressed: it is five times as small, and takes longer to write."""

SCANS = {"PARQUET_SCAN", "READ_PARQUET"}


class CompressedTables:
    """Tables in memory and in the connection's temporary files, as its others are, each in a database of its own.

    Parameters
    ----------
    relation : DuckDBPyRelation
        One of the connection that the tables are made on.
    """

    def __init__(self, relation: Any) -> None:
        self._relation = relation

    def create(self, native: Any, name: str) -> str | None:
        """Work out a relation and write its rows into a table.

        Returns
        -------
        str or None
            The table's full name; None where it cannot be made, so that it must be a temporary one.
        """
        errors = import_module("duckdb")
        # A transaction writes to one database only, and an open one may be about to write to the caller's.
        if self._in_transaction():
            return None
        try:
            self._ask(f"ATTACH ':memory:' AS {name} (COMPRESS)")
        except errors.InterruptException:
            raise
        except errors.Error:
            # Versions before 1.4 cannot compress in memory, and a connection may be closed to further databases.
            return None
        table = f'{name}."{name}"'
        try:
            native.query(f"{name}_plan", f'CREATE TABLE {table} AS SELECT * FROM "{name}_plan"')  # noqa: S608
            return table if self._compress(name) else None
        except BaseException:
            self.drop(table)
            raise

    def drop(self, table: str) -> None:
        """Drop a table, if it is there, with its database."""
        name, _, _ = table.partition(".")
        with suppress(import_module("duckdb").Error):
            self._ask(f"DETACH DATABASE IF EXISTS {name}")

    def _compress(self, name: str) -> bool:
        errors = import_module("duckdb")
        try:
            # Tables in memory are compressed when they are checked in.
            self._ask(f"CHECKPOINT {name}")
        except errors.InterruptException:
            raise
        except errors.TransactionException:
            # While another thread asks, they stay as they are.
            return True
        except errors.Error:
            # Without room to compress it in, the database is lost.
            self.drop(name)
            return False
        return True

    def _ask(self, statement: str) -> Any:
        return self._relation.query(f"ipyjourney_{uuid.uuid4().hex[:12]}", statement)

    def _in_transaction(self) -> bool:
        # Outside of a transaction, each statement is one.
        one, other = (self._ask("SELECT txid_current()").fetchall() for _ in range(2))
        return bool(one == other)


def is_parquet(relation: Any) -> bool:
    """Say whether a relation reads Parquet files and does nothing else, so that it may as well be asked again.

    Parameters
    ----------
    relation : DuckDBPyRelation
    """
    view = f"ipyjourney_{uuid.uuid4().hex[:12]}"
    explained = relation.query(view, f'EXPLAIN (FORMAT JSON) SELECT * FROM "{view}"')  # noqa: S608
    if explained is None:
        # DuckDB 1 gives a plan only as a drawing, with a box for each step.
        plan = relation.explain()
        return plan.count("┌") == 1 and any(scan in plan for scan in SCANS)
    plans = [node for _, plan in explained.fetchall() for node in json.loads(plan)]
    return all(node["name"].strip() in SCANS and not node["children"] for node in plans)
