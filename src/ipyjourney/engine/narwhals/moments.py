"""Moments as whole microseconds since 1970, UTC, whatever a database calls a timestamp."""

from __future__ import annotations

from importlib import import_module
from typing import cast

import narwhals as nw
import numpy as np

from ipyjourney.data import find_zone, utc_from_local
from ipyjourney.data.lazy import NotOnThisEngine
from ipyjourney.engine.narwhals.backend import Backend, Frame
from ipyjourney.engine.narwhals.warehouse import microseconds

__all__ = ["with_moments"]

DAY = 86_400_000_000
DAYS_BEFORE_1970 = 719_163
"""From the day before the year 1 begins."""

SPARK = {"pyspark": "pyspark.sql.functions", "pyspark[connect]": "pyspark.sql.connect.functions"}


def with_moments(backend: Backend, plan: Frame, column: str, name: str, timezone: str) -> Frame:
    """Add the moments of a column of dates or timestamps.

    Parameters
    ----------
    backend : Backend
    plan : Frame
    column : str
        Where it has no zone, it holds the local times of ``timezone``.
    name : str
        Column of the moments.
    timezone : str
        IANA name.
    """
    dtype = plan.collect_schema()[column]
    plan = _with_epoch(backend, plan, column, name, dtype)
    if timezone == "UTC" or getattr(dtype, "time_zone", None) is not None:
        return plan
    bounds = backend.row(plan.select(low=nw.col(name).min(), high=nw.col(name).max()))
    if bounds["low"] is None:
        return plan
    return plan.with_columns((nw.col(name) - _offset_at(name, timezone, bounds["low"], bounds["high"])).alias(name))


def _with_epoch(backend: Backend, plan: Frame, column: str, name: str, dtype: object) -> Frame:
    value, finer = nw.col(column), isinstance(dtype, nw.Datetime) and dtype.time_unit == "ns"
    zoned = getattr(dtype, "time_zone", None) is not None
    if backend.name == "duckdb":
        # Narwhals has no word for it there.
        import duckdb

        native = plan.to_native()
        epoch = duckdb.FunctionExpression("epoch_ns" if finer else "epoch_us", duckdb.ColumnExpression(column))
        plan = cast(Frame, nw.from_native(native.select(duckdb.StarExpression(), epoch.alias(name))))
        moments = nw.col(name)
    elif backend.name in SPARK and zoned:
        functions = import_module(SPARK[backend.name])
        native = plan.to_native()
        plan = cast(Frame, nw.from_native(native.withColumn(name, functions.unix_micros(column))))
        moments = nw.col(name)
    elif backend.name == "ibis" and zoned:
        plan, moments, finer = _since_1970(plan, column, name), nw.col(name), False
    elif backend.name == "ibis" or backend.name in SPARK:
        moments, finer = _from_parts(value, is_date=isinstance(dtype, nw.Date)), False
    else:
        if isinstance(dtype, nw.Date):
            value = value.cast(nw.Datetime("us"))
        moments = value.dt.timestamp("ns" if finer else "us")
    if finer:
        # Digits beyond the microsecond are cut, not rounded.
        moments = moments // 1000
    return plan.with_columns(moments.cast(nw.Int64).alias(name))


def _since_1970(plan: Frame, column: str, name: str) -> Frame:
    """Count microseconds in the words of the database: a cast would take the clock of the session for that of UTC."""
    native = plan.to_native()
    database = native.get_backend().name
    moments = microseconds(native[column], database)
    if moments is None:
        raise NotOnThisEngine(feature="zones", backend=f"ibis ({database})", name=column)
    return cast(Frame, nw.from_native(native.mutate(**{name: moments})))


def _from_parts(value: nw.Expr, *, is_date: bool) -> nw.Expr:
    year = value.dt.year().cast(nw.Int64) - 1
    days = year * 365 + year // 4 - year // 100 + year // 400 + value.dt.ordinal_day().cast(nw.Int64)
    moments = (days - DAYS_BEFORE_1970) * DAY
    if is_date:
        return moments
    seconds = value.dt.hour().cast(nw.Int64) * 3600 + value.dt.minute().cast(nw.Int64) * 60
    return moments + (seconds + value.dt.second().cast(nw.Int64)) * 1_000_000 + value.dt.microsecond().cast(nw.Int64)


def _offset_at(name: str, timezone: str, low: int, high: int) -> nw.Expr:
    """Give how far the clocks of a zone were ahead of UTC at each local time between two."""
    first, *changes = _offsets(timezone, low, high)
    offset = nw.lit(first[1], nw.Int64)
    for since, ahead in changes:
        offset = nw.when(nw.col(name) >= since).then(nw.lit(ahead, nw.Int64)).otherwise(offset)
    return offset


def _offsets(timezone: str, low: int, high: int) -> list[tuple[int, int]]:
    """List the local times from which on clocks are so many microseconds ahead of UTC, the first one at the start.

    Examples
    --------
    >>> _offsets("Europe/Berlin", 1_711_843_200_000_000, 1_711_929_600_000_000)
    [(1711843200000000, 3600000000), (1711854000000000, 7200000000)]
    """
    zone = find_zone(timezone)

    def ahead(local: int) -> int:
        return local - int(utc_from_local(np.array([local]), zone)[0])

    days = np.arange(low // DAY, high // DAY + 2) * DAY
    at_midnight = days - utc_from_local(days, zone)
    found = [(low, ahead(low))]
    for place in np.flatnonzero(np.diff(at_midnight)).tolist():
        before, after, new = int(days[place]), int(days[place + 1]), int(at_midnight[place + 1])
        while after - before > 1:
            middle = (before + after) // 2
            before, after = (before, middle) if ahead(middle) == new else (middle, after)
        if after > low:
            found.append((after, new))
    return found
