"""Matching: which rows satisfy the components of a node.

Definition
----------
"A row matches a node if it satisfies all of its components (at least one): metrics are joined with OR; items of one
dimension with OR, of different dimensions with AND; segments with AND; date ranges with OR; the groups among
themselves with AND."
"""

from __future__ import annotations

from tests.oracle.conditions import rows_of_segment
from tests.oracle.date_ranges import bounds
from tests.oracle.items import item_of
from tests.oracle.metrics import metric_matches
from tests.oracle.universe import Universe
from tests.oracle.view import Json, dimension_column

__all__ = ["matching_rows"]


def matching_rows(universe: Universe, node: Json, rows: list[int]) -> set[int]:
    """Give those of the rows that match a node."""
    components = node["components"]
    metrics = [part["metric"] for part in components if "metric" in part]
    segments = [part["segment"] for part in components if "segment" in part]
    ranges = [bounds(universe.table, universe.view, part["date_range"]) for part in components if "date_range" in part]
    items: dict[str, set[str]] = {}
    for part in components:
        if "dimension" in part:
            items.setdefault(part["dimension"], set()).add(part["item"])
    kept_by = [rows_of_segment(universe, name) for name in segments]

    def matches(row: int) -> bool:
        record = universe.table[row]
        return (
            (not metrics or any(metric_matches(universe, name, row) for name in metrics))
            and all(item_of(record[dimension_column(universe.view, name)]) in wanted for name, wanted in items.items())
            and all(row in kept for kept in kept_by)
            and (not ranges or any(_lies_in(record["time"], chosen) for chosen in ranges))
        )

    return {row for row in rows if matches(row)}


def _lies_in(time: int, chosen: tuple[int | None, int | None]) -> bool:
    start, end = chosen
    return (start is None or start <= time) and (end is None or time < end)
