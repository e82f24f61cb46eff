"""Ibis tables: plans that mean the same in every database, and where their rows are set down."""

from __future__ import annotations

import atexit
from contextlib import suppress
from importlib import import_module
from typing import Any

from ipyjourney.errors import IpyjourneyError

__all__ = ["NoScratchSchema", "drop", "drop_all", "microseconds", "portable", "set_down"]

WITHOUT_MICROSECONDS = {"databricks", "pyspark"}
"""As far as Ibis knows."""

WITHOUT_TEMPORARY = {"athena", "databricks", "trino"}
"""Where neither the database nor Ibis makes temporary tables."""

SCRATCH = "ipyjourney_scratch"

_ordinary: dict[str, Any] = {}


class NoScratchSchema(IpyjourneyError):
    """A database without temporary tables, and no schema in which ordinary ones may be made."""


def portable(table: Any, database: str | None = None) -> Any:
    """Replace what Ibis writes in SQL that a database refuses or takes for something else.

    A truth value becomes a number by a case, since PostgreSQL casts none to small ones. Whole numbers are divided as
    floating ones, since Snowflake rounds quotients to six digits before it cuts them; below 2**53 that is exact.
    ClickHouse is asked for exact counts, where it would estimate them. Spark's microseconds are read from text, and
    Trino's from the seconds since 1970, for its text has milliseconds alone.

    Parameters
    ----------
    table : ibis Table
    database : str, optional
        As Ibis calls it; that of the table if None.
    """
    ibis, operations = import_module("ibis"), import_module("ibis.expr.operations")
    name = database or table.get_backend().name

    def mend(node: Any, changed: dict[str, Any] | None) -> Any:
        if changed is not None:
            node = node.__recreate__(changed)
        match node:
            case operations.Cast() if node.arg.dtype.is_boolean() and node.to.is_integer():
                return operations.IfElse(node.arg, operations.Literal(1, node.to), operations.Literal(0, node.to))
            case operations.FloorDivide() if name == "snowflake" and node.left.dtype.is_integer():
                return (node.left.to_expr().cast("float64") / node.right.to_expr()).floor().cast(node.dtype).op()
            case operations.CountDistinct() if name == "clickhouse":
                exactly = ibis.udf.agg.builtin(_of_one, name="uniqExact", signature=((node.arg.dtype,), "int64"))
                return exactly(node.arg.to_expr()).op()
            case operations.ExtractMicrosecond() if name in WITHOUT_MICROSECONDS:
                return _called("date_format", "string", node.arg.to_expr(), "SSSSSS").cast(node.dtype).op()
            case operations.ExtractMicrosecond() if name == "trino":
                return (_trino_microseconds(node.arg.to_expr()) % 1_000_000).cast(node.dtype).op()
            case _:
                return node

    return table.op().replace(mend).to_expr()


def microseconds(moment: Any, database: str) -> Any | None:
    """Count the microseconds since 1970, UTC, of moments with a zone; None where nobody has tried it.

    Ibis's own words would take the clock of the session for that of UTC in some databases.

    Parameters
    ----------
    moment : ibis column
    database : str
        As Ibis calls it.
    """
    match database:
        case "duckdb":
            return _called("epoch_us", "int64", moment)
        case "bigquery" | "databricks" | "pyspark":
            return _called("unix_micros", "int64", moment)
        case "clickhouse":
            return _called("toUnixTimestamp64Micro", "int64", moment.cast("timestamp('UTC', 6)"))
        case "postgres":
            return moment.truncate("s").epoch_seconds().cast("int64") * 1_000_000 + moment.microsecond().cast("int64")
        case "snowflake":
            # Both are of UTC there, and have the sign of the moment.
            return moment.epoch_seconds().cast("int64") * 1_000_000 + moment.microsecond().cast("int64")
        case "trino":
            return _trino_microseconds(moment)
        case _:
            return None


def set_down(table: Any, name: str) -> Any:
    """Make a table of an Ibis table's rows, a temporary one where there are such.

    Ibis's own `cache` drops tables when Python frees them, which may be in the middle of another question.

    Raises
    ------
    NoScratchSchema
        If there are none, and the connection is not with the schema that ordinary ones may be made in.
    """
    connection = table.get_backend()
    if connection.name not in WITHOUT_TEMPORARY:
        return connection.create_table(name, table, temp=True)
    schema = connection.current_database
    if str(schema).lower() != SCRATCH:
        raise NoScratchSchema(backend=connection.name, schema=schema, name=SCRATCH)
    kept = connection.create_table(name, table)
    if not _ordinary:
        atexit.register(drop_all)
    _ordinary[name] = kept
    return kept


def drop(table: Any, name: str) -> None:
    """Drop a table that was set down."""
    _ordinary.pop(name, None)
    place = table.op().namespace
    database = tuple(part for part in (place.catalog, place.database) if part) or None
    table.get_backend().drop_table(name, database=database, force=True)


def drop_all() -> None:
    """Drop the ordinary tables, which would outlive the connection."""
    for name, table in list(_ordinary.items()):
        with suppress(Exception):
            drop(table, name)


def _trino_microseconds(moment: Any) -> Any:
    return (_called("to_unixtime", "float64", moment) * 1e6).round().cast("int64")


def _called(function: str, dtype: str, value: Any, text: str | None = None) -> Any:
    """Call a function of the database that Ibis does not know."""
    builtin = import_module("ibis").udf.scalar.builtin
    if text is None:
        return builtin(_of_one, name=function, signature=((value.type(),), dtype))(value)
    return builtin(_of_two, name=function, signature=((value.type(), "string"), dtype))(value, text)


def _of_one(value: Any) -> Any:
    del value


def _of_two(value: Any, text: Any) -> Any:
    del value, text
