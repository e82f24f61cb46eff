"""A short way to write flows over tables that can be checked by hand."""

from __future__ import annotations

import pandas as pd

import ipyjourney as ij

__all__ = ["ACCOUNT", "item", "nodes", "paths", "run", "story", "view_of"]

ACCOUNT = {"container": "account", "pathing_dimension": "event"}


def view_of(table, **options):
    keys = {name.removesuffix("_id"): name for name in table.columns if name.endswith("_id")}
    return ij.DataView(table, timestamp="timestamp", containers=keys, event="event", **options)


def item(name, dimension="event"):
    return {"dimension": dimension, "item": name}


def run(spec, table, **options):
    return view_of(table, **options).run(spec)


def nodes(result, *columns):
    """Give column, item or kind, views and instances of each node, of some columns if they are named."""
    return [
        (row.column, row.item if row.kind == "item" else f"({row.kind})", row.views, row.instances)
        for row in result.nodes.itertuples()
        if not columns or row.column in columns
    ]


def paths(result):
    return {"".join(part or "-" for part in row.path): row.views for row in result.paths.itertuples()}


def story(**paths):
    """Write accounts whose events are single letters, one a day."""
    rows = [
        (pd.Timestamp("2024-01-01") + pd.Timedelta(days=day), account, event if event != "." else None)
        for account, text in paths.items()
        for day, event in enumerate(text)
    ]
    return pd.DataFrame(rows, columns=["timestamp", "account_id", "event"])
