"""Where tables stay that are not read into memory: DuckDB, polars, Ibis and Spark."""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

__all__ = ["BACKENDS", "keep_in", "why_not"]

OLDEST_JAVA = 17

ELSEWHERE = "Asia/Tokyo"
"""Zone of the sessions: neither that of a view nor that of the machine."""

# Tables of a few rows: what makes large ones fast makes these slow.
SPARK = {
    "spark.driver.memory": "2g",
    # A test run is too short for the thorough compiler to pay.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.log.level": "OFF",
    "spark.python.sql.dataFrameDebugging.enabled": "false",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.default.parallelism": "1",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.session.timeZone": ELSEWHERE,
    "spark.sql.timestampType": "TIMESTAMP_NTZ",
}


@functools.cache
def why_not(backend: str) -> str | None:
    """Say why there are no tests over a backend on this machine; None if there are."""
    if backend != "pyspark":
        return None
    found = _java_version()
    if found >= OLDEST_JAVA:
        return None
    what = f"Java {found} is too old" if found else "there is no Java"
    return f"{what}: Spark needs Java {OLDEST_JAVA} or later; install one, on the PATH or as JAVA_HOME"


def keep_in(backend: str, table: pd.DataFrame) -> object:
    """Put a table where it stays; skip the test if that cannot be done on this machine."""
    reason = why_not(backend)
    if reason is not None:
        pytest.skip(reason)
    return BACKENDS[backend](table)


def _java_version() -> int:
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=f"{home}/bin" if home else None)
    if java is None:
        return 0
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(?:1\.)?(\d+)', said)
    return int(found[1]) if found else 0


@functools.cache
def _spark() -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[1]")
    for name, value in SPARK.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


@functools.cache
def _duckdb() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute(f"SET TimeZone = '{ELSEWHERE}'")
    return connection


@functools.cache
def _ibis() -> Any:
    import ibis

    connection = ibis.duckdb.connect()
    connection.raw_sql(f"SET TimeZone = '{ELSEWHERE}'")
    return connection


def _in_spark(table: pd.DataFrame) -> object:
    arrow = pa.Table.from_pandas(table, preserve_index=False)
    for place, column in enumerate(arrow.schema):
        if pa.types.is_dictionary(column.type):
            # It knows no categories.
            arrow = arrow.set_column(place, column.name, arrow.column(place).cast(pa.string()))
    return _spark().createDataFrame(arrow)


def _in_ibis(table: pd.DataFrame) -> object:
    import ibis

    return _ibis().create_table(ibis.util.gen_name("events"), table, temp=True)


BACKENDS: dict[str, Callable[[pd.DataFrame], object]] = {
    "duckdb": lambda table: _duckdb().from_df(table),
    "polars": lambda table: pl.from_pandas(table).lazy(),
    "ibis": _in_ibis,
    "pyspark": _in_spark,
}
"""Each puts a table where it stays."""
