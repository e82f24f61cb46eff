"""A comparison as it is shown: the picture of the first side, tables of all, and how they differ."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping, Sequence

from ipyjourney.export import (
    NO_NUMBER,
    JourneyDrawing,
    JourneyTable,
    Table,
    format_number,
    format_percent,
    journey_table,
)
from ipyjourney.result.compare import JourneyPlace, PlaceDifference
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.words import format_message

__all__ = ["drawing_of_sides", "table_of_sides"]

ALMOST_NONE = 0.001


def drawing_of_sides(first: JourneyDrawing, sides: Sequence[str], found: Sequence[PlaceDifference]) -> JourneyDrawing:
    """Write beneath the drawing of the first side how its nodes fare on the others.

    Parameters
    ----------
    first : JourneyDrawing
    sides : sequence of str
        Names of all sides, that of the first one first.
    found : sequence of PlaceDifference
    """
    drawn = format_message("compare-drawn", {"side": sides[0]}, locale=first.locale)
    lines = [
        format_message(
            "compare-of-svg",
            {
                "place": _name(one.place, first),
                "side": one.compare,
                "value": format_number(one.value),
                "share": format_percent(100 * one.share),
                "change": _signed(one.change),
                "first": sides[0],
                "points": _points(one),
            },
            locale=first.locale,
        )
        for one in found
        if isinstance(one.place, NodePlace)
    ]
    return dataclasses.replace(first, notes=(drawn, *lines, *first.notes))


def table_of_sides(
    first: JourneyDrawing, sides: Mapping[str, JourneyDrawing], found: Sequence[PlaceDifference]
) -> JourneyTable:
    """Put the figures of all sides into tables whose first column is the side, and the differences into another.

    Parameters
    ----------
    first : JourneyDrawing
        The drawing that the tables stand beside.
    sides : mapping of str to JourneyDrawing
    found : sequence of PlaceDifference
    """
    tables = {name: journey_table(drawing) for name, drawing in sides.items()}
    captions = [
        format_message("note-of-a-side", {"side": name, "note": table.caption}, locale=first.locale)
        for name, table in tables.items()
        if table.caption
    ]
    own = journey_table(first)
    return JourneyTable(
        _stacked({name: table.nodes for name, table in tables.items()}, first.locale),
        _stacked({name: table.arrows for name, table in tables.items()}, first.locale),
        None,
        (*captions, *_remarks(list(sides), found, first.locale), *own.notes),
        first.locale,
        _differences(first, found),
    )


def _stacked(tables: Mapping[str, Table], locale: str) -> Table:
    first = next(iter(tables.values()))
    side = format_message("compare-side", locale=locale)
    rows = tuple((name, *row) for name, table in tables.items() for row in table.rows)
    return Table((side, *first.heads), rows, first.names + 1)


def _remarks(sides: Sequence[str], found: Sequence[PlaceDifference], locale: str) -> Iterator[str]:
    yield format_message("compare-drawn", {"side": sides[0]}, locale=locale)
    if found:
        yield format_message("compare-percent-change", {"first": sides[0]}, locale=locale)
    if any(one.test.withheld for one in found):
        yield format_message("compare-dash", locale=locale)


def _differences(drawing: JourneyDrawing, found: Sequence[PlaceDifference]) -> Table:
    heads = ("place", "side", "change", "change-percent", "share-change", "bounds", "p-value")
    rows = tuple(
        (
            _name(one.place, drawing),
            one.compare,
            _signed(one.change),
            _plus(format_percent(one.change_percent, locale=drawing.locale), one.change_percent),
            _points(one),
            _bounds(one, drawing.locale),
            _p_value(one.test.p_value),
        )
        for one in found
    )
    return Table(tuple(format_message(f"compare-{head}", locale=drawing.locale) for head in heads), rows, 2)


def _name(place: JourneyPlace, drawing: JourneyDrawing) -> str:
    titles = {node.id: node.title for node in drawing.nodes}
    match place:
        case NodePlace():
            return titles[place.node]
        case ArrowPlace():
            ends = {"source": titles[place.source], "target": titles[place.target]}
            return format_message("compare-arrow", ends, locale=drawing.locale)
        case FalloutPlace():
            return format_message("compare-fallout", {"node": titles[place.fallout]}, locale=drawing.locale)


def _points(one: PlaceDifference) -> str:
    return _signed(100 * (one.share - one.base_share), 1)


def _bounds(one: PlaceDifference, locale: str) -> str:
    if math.isnan(one.test.low):
        return NO_NUMBER
    bounds = {"low": _signed(100 * one.test.low, 1), "high": _signed(100 * one.test.high, 1)}
    return format_message("compare-interval", bounds, locale=locale)


def _p_value(p_value: float) -> str:
    return f"< {format_number(ALMOST_NONE, 3)}" if p_value < ALMOST_NONE else format_number(p_value, 3)


def _signed(value: float | None, digits: int | None = None) -> str:
    return _plus(format_number(value, digits), value)


def _plus(text: str, value: float | None) -> str:
    return f"+{text}" if value is not None and value > 0 and text.strip("0.,%") else text
