"""A text that stands for the rows of a table which are not read: counts, bounds and sums of its columns."""

from __future__ import annotations

import hashlib

import narwhals as nw

from ipyjourney.engine.narwhals.store import Store

__all__ = ["table_digest"]


def table_digest(store: Store) -> str:
    """Hash what a table's columns mean, and aggregates of each.

    Two tables with other values that have the same counts, bounds and sums in every column are taken for the same.

    Parameters
    ----------
    store : Store
    """
    table = store.table
    calendar = (table.timezone, table.week_start, table.as_of, table.tie_breaker)
    meant = repr((calendar, table.containers, table.dimensions, table.measures, store.span))
    schema = store.rows.collect_schema()
    aggregates: dict[str, nw.Expr] = {}
    for name in store.given:
        column = nw.col(name)
        aggregates[f"{name} count"] = column.count()
        if not isinstance(schema[name], nw.Boolean):
            aggregates |= {f"{name} least": column.min(), f"{name} greatest": column.max()}
        if isinstance(schema[name], nw.String):
            aggregates[f"{name} length"] = column.str.len_chars().sum()
        elif schema[name].is_float():
            aggregates[f"{name} sum"] = column.sum()
    found = store.backend.row(store.rows.select(**aggregates))
    # The last digits of a sum hang on the order in which a database adds.
    values = {name: f"{value:.8e}" if isinstance(value, float) else str(value) for name, value in found.items()}
    return hashlib.sha256((meant + repr(sorted(values.items()))).encode()).hexdigest()
