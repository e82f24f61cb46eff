"""What the cards of a journey show of the nodes that are broken down.

Definition
----------
"**Breakdown, trend.** A node is split by item or period on its rows … Nulls are shown as *no value*."

"**Rank.** Top items go by the stated figure, nulls last, ties by item name in code-point order. Null is no item."

"Any share whose instances are among those of its base carries a 95% Wilson interval."

The top five by the primary metric are shown. The sides of a comparison show the same items, by their figures on all
sides added up; a side without rows of an item shows the metric over no rows.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from tests.oracle.compare import sides_of
from tests.oracle.intervals import wilson
from tests.oracle.items import item_of
from tests.oracle.journey_places import JourneyPlaces
from tests.oracle.numbers import nine_digits
from tests.oracle.places import open_places
from tests.oracle.universe import make_universe
from tests.oracle.view import Json, Row, dimension_column, metric

__all__ = ["card_breakdowns"]

SHOWN = 5


def card_breakdowns(spec: Json, view: Json, table: list[Row]) -> list[Json]:
    """Give one dict per side, node and item, with the columns of the result's frame."""
    sides = sides_of(spec) if spec.get("compare") else {None: spec}
    opened = {name: _open(side, view, table) for name, side in sides.items()}
    nodes = [node for node in spec["nodes"] if node.get("breakdown") is not None]
    items = {node["id"]: _shown(list(opened.values()), node, view, table) for node in nodes}
    return [
        {**({} if name is None else {"compare": name}), "node": node["id"], "dimension": node["breakdown"], **part}
        for name, journey in opened.items()
        for node in nodes
        for part in _parts(journey, node, items[node["id"]], view, table)
    ]


def _open(spec: Json, view: Json, table: list[Row]) -> JourneyPlaces:
    found = open_places(make_universe(table, view, spec["date_range"]), spec)
    assert isinstance(found, JourneyPlaces)
    return found


def _rows(journey: JourneyPlaces, node: Json, view: Json, table: list[Row]) -> dict[Any, list[int]]:
    column = dimension_column(view, node["breakdown"])
    found: dict[Any, list[int]] = {}
    for row in journey.rows({"node": node["id"]}):
        found.setdefault(item_of(table[row][column]), []).append(row)
    return found


def _shown(sides: list[JourneyPlaces], node: Json, view: Json, table: list[Row]) -> list[Any]:
    split = [_rows(journey, node, view, table) for journey in sides]
    added: dict[str, Fraction | None] = {}
    for item in {item for parts in split for item in parts if item is not None}:
        values = [journey.value(None, parts.get(item, [])) for journey, parts in zip(sides, split, strict=True)]
        known = [value for value in values if value is not None]
        added[item] = sum(known, Fraction(0)) if known else None

    def place(item: str) -> tuple[bool, Fraction, str]:
        value = added[item]
        return (value is None, Fraction(0) if value is None else -nine_digits(value), item)

    shown: list[Any] = sorted(added, key=place)[:SHOWN]
    return shown + ([None] if any(None in parts for parts in split) else [])


def _parts(journey: JourneyPlaces, node: Json, items: list[Any], view: Json, table: list[Row]) -> list[Json]:
    split = _rows(journey, node, view, table)
    whole = journey.value(None, journey.rows({"node": node["id"]}))
    counts_instances = metric(view, journey.spec["primary_metric"])["kind"] == "container"
    keys = journey.universe.keys(journey.spec["container"])
    found = []
    for item in items:
        rows = split.get(item, [])
        value = journey.value(None, rows)
        low, high = wilson(int(value or 0), int(whole or 0)) if counts_instances else (None, None)
        found.append(
            {
                "item": item,
                "value": None if value is None else float(value),
                "share": None if value is None or not whole else float(value / whole),
                "share_low": low,
                "share_high": high,
                "instances": len({keys[row] for row in rows}),
            }
        )
    return found
