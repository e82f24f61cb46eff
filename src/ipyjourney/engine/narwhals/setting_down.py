"""Rows that are set down where the table is, for the plans that build on them."""

from __future__ import annotations

import uuid
from contextlib import suppress
from importlib import import_module
from typing import Any

from ipyjourney.engine.narwhals.compressed import LARGE, CompressedTables
from ipyjourney.engine.narwhals.connections import connection_of
from ipyjourney.engine.narwhals.warehouse import drop, portable, set_down

__all__ = ["SettingDown"]


class SettingDown:
    """Makes and drops what rows are set down in.

    Parameters
    ----------
    backend : str
        What the table is kept in.
    relation : object
        The caller's relation, frame or table.
    """

    def __init__(self, backend: str, relation: Any) -> None:
        self._backend, self._relation = backend, relation
        self._connection = connection_of(relation) if backend == "duckdb" else None
        self._compressed = CompressedTables(relation)

    def make(self, native: Any, name: str, rows: int) -> tuple[Any, str]:
        """Work out a plan and set its rows down.

        Parameters
        ----------
        native : object
            The plan, as the backend has it.
        name : str
            What its table is called, if it needs one.
        rows : int
            About how many rows it has, if that is known and they are kept for long.

        Returns
        -------
        (object, str)
            A plan of the rows, and where they are.
        """
        match self._backend:
            case "duckdb":
                return self._in_duckdb(native, name, rows)
            case "polars":
                return native.collect().lazy(), name
            case "pyspark" | "pyspark[connect]":
                # Its cache would keep, and plan again each time, all that the rows came from.
                return native.localCheckpoint(), name
            case "ibis":
                return set_down(portable(native), name), name
            case _:
                return native, name

    def _in_duckdb(self, native: Any, name: str, rows: int) -> tuple[Any, str]:
        place = self._compressed.create(native, name) if rows >= LARGE else None
        if place is None:
            place = f'temp.main."{name}"'
            self._create(native, name)
        try:
            return self._read(name, place), place
        except BaseException:
            # Stopped just after the table was made.
            with suppress(Exception):
                self.drop(None, place)
            raise

    def _create(self, native: Any, name: str) -> None:
        if self._connection is not None:
            try:
                self._connection.sql(f'CREATE TEMP TABLE "{name}" AS {native.sql_query()}')
                return
            except import_module("duckdb").InvalidInputException:
                # The values of a caller's parameters are not in the text.
                pass
        # A relation asks by way of a view of its own, which takes several statements.
        native.query(f"{name}_plan", f'CREATE TEMP TABLE "{name}" AS SELECT * FROM "{name}_plan"')  # noqa: S608

    def _read(self, name: str, place: str) -> Any:
        if self._connection is not None:
            return self._connection.table(place)
        # By way of the caller's relation: one that came out of the plan would hang on all that it builds on.
        return self._relation.query(f"{name}_plan", f"SELECT * FROM {place}")  # noqa: S608

    def drop(self, native: Any, place: str) -> None:
        """Drop rows that were set down; no plan that builds on them may be asked any more."""
        match self._backend:
            case "duckdb" if not place.startswith("temp."):
                self._compressed.drop(place)
            case "duckdb":
                self._ask(f"DROP TABLE IF EXISTS {place}")
            case "ibis":
                drop(native, place)
            case _:
                # Freed with the last plan that builds on it.
                pass

    def _ask(self, statement: str) -> None:
        if self._connection is not None:
            self._connection.sql(statement)
        else:
            self._relation.query(f"ipyjourney_{uuid.uuid4().hex[:12]}", statement)

    def count(self, native: Any) -> int | None:
        """Count rows that were set down, where that costs nothing."""
        match self._backend:
            case "duckdb":
                return int(native.aggregate("count(*)").fetchall()[0][0])
            case "polars":
                return int(native.collect().height)
            case _:
                return None
