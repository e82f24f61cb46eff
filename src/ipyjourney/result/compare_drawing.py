"""A comparison as it is shown: the picture of the first side, tables of all, and how they differ."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, TypedDict

from ipyjourney.export import (
    NO_NUMBER,
    ArrowDrawing,
    JourneyDrawing,
    JourneyTable,
    NodeDrawing,
    SideDrawing,
    Table,
    format_number,
    format_percent,
    journey_table,
)
from ipyjourney.export.compared_cards import side_letter
from ipyjourney.result.compare import JourneyPlace, PlaceDifference
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.words import format_message

__all__ = ["drawing_of_sides", "table_of_sides"]

ALMOST_NONE = 0.001
LEAST_SIDES = 2

Differences: TypeAlias = Mapping[tuple[JourneyPlace, str], PlaceDifference]


def drawing_of_sides(
    first: JourneyDrawing, sides: Mapping[str, JourneyDrawing], found: Sequence[PlaceDifference]
) -> JourneyDrawing:
    """Put the figures of all sides into the cards and onto the arrows of a drawing.

    Parameters
    ----------
    first : JourneyDrawing
        Of the first side, with room in its cards for all.
    sides : mapping of str to JourneyDrawing
        Each side on its own, the first one first.
    found : sequence of PlaceDifference
    """
    locale, names = first.locale, list(sides)
    letters = [f"{side_letter(place)} {name}" for place, name in enumerate(names)]
    legend = format_message("compare-legend", {"sides": ", ".join(letters)}, locale=locale)
    captions = [
        format_message("note-of-a-side", {"side": name, "note": side.caption}, locale=locale)
        for name, side in sides.items()
        if side.caption
    ]
    drawn = dataclasses.replace(
        first, caption=None, notes=(*captions, legend, *_remarks(names, found, locale), *first.notes)
    )
    if len(sides) < LEAST_SIDES:
        return drawn
    differences = {(one.place, one.compare): one for one in found}
    return dataclasses.replace(
        drawn,
        nodes=tuple(_node_of_sides(place, node, sides, differences) for place, node in enumerate(first.nodes)),
        arrows=tuple(_arrow_of_sides(place, arrow, sides, differences) for place, arrow in enumerate(first.arrows)),
    )


def _node_of_sides(
    number: int, node: NodeDrawing, sides: Mapping[str, JourneyDrawing], differences: Differences
) -> NodeDrawing:
    figures = {name: side.nodes[number] for name, side in sides.items()}
    shown = tuple(
        SideDrawing(
            name,
            side.primary,
            side.percent,
            side.bounds,
            secondary=side.secondary,
            secondary_percent=side.secondary_percent,
            fallout=side.fallout,
            fallout_percent=side.fallout_percent,
            **_against(differences.get((NodePlace(node=node.id), name))),
        )
        for name, side in figures.items()
    )
    parts = None
    if node.breakdown is not None:
        split = [side.breakdown.parts for side in figures.values() if side.breakdown is not None]
        parts = dataclasses.replace(
            node.breakdown,
            parts=tuple(
                dataclasses.replace(row[0], figures=tuple(part.figures[0] for part in row))
                for row in zip(*split, strict=True)
            ),
        )
    return dataclasses.replace(node, sides=shown, breakdown=parts)


def _arrow_of_sides(
    number: int, arrow: ArrowDrawing, sides: Mapping[str, JourneyDrawing], differences: Differences
) -> ArrowDrawing:
    # Without values on arrows, nothing of the sides stands there either.
    if arrow.value is None:
        return arrow
    place = ArrowPlace(source=arrow.source, target=arrow.target)
    figures = {name: side.arrows[number] for name, side in sides.items()}
    shown = tuple(
        SideDrawing(
            name,
            side.instances or NO_NUMBER,
            side.percent,
            side.bounds,
            **_against(differences.get((place, name))),
        )
        for name, side in figures.items()
    )
    return dataclasses.replace(arrow, sides=shown)


class _Against(TypedDict, total=False):
    relative: str
    points: str
    points_bounds: str | None
    p_value: str | None
    clear: bool


def _against(one: PlaceDifference | None) -> _Against:
    if one is None:
        return {}
    low, high, p_value = one.test.low, one.test.high, one.test.p_value
    chance = format_message("compare-p", {"value": _with_relation(_p_value(p_value))})
    return {
        "relative": _plus(format_percent(one.change_percent), one.change_percent),
        "points": _points(one),
        "points_bounds": None if math.isnan(low) else _bounds(one),
        "p_value": None if math.isnan(p_value) else chance,
        "clear": low > 0 or high < 0,
    }


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
    own = journey_table(first)
    return JourneyTable(
        _stacked({name: table.nodes for name, table in tables.items()}, first.locale),
        _stacked({name: table.arrows for name, table in tables.items()}, first.locale),
        None,
        own.notes,
        first.locale,
        _differences(first, found),
        _stacked({name: table.breakdowns for name, table in tables.items()}, first.locale),
    )


def _stacked(tables: Mapping[str, Table], locale: str) -> Table:
    first = next(iter(tables.values()))
    if not first.rows:
        return first
    side = format_message("compare-side", locale=locale)
    rows = tuple((name, *row) for name, table in tables.items() for row in table.rows)
    return Table((side, *first.heads), rows, first.names + 1)


def _remarks(sides: Sequence[str], found: Sequence[PlaceDifference], locale: str) -> Iterator[str]:
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


def _bounds(one: PlaceDifference, locale: str | None = None) -> str:
    if math.isnan(one.test.low):
        return NO_NUMBER
    bounds = {"low": _signed(100 * one.test.low, 1), "high": _signed(100 * one.test.high, 1)}
    return format_message("compare-interval", bounds, locale=locale)


def _p_value(p_value: float) -> str:
    return f"< {format_number(ALMOST_NONE, 3)}" if p_value < ALMOST_NONE else format_number(p_value, 3)


def _with_relation(p_value: str) -> str:
    return p_value if p_value.startswith("<") else f"= {p_value}"


def _signed(value: float | None, digits: int | None = None) -> str:
    return _plus(format_number(value, digits), value)


def _plus(text: str, value: float | None) -> str:
    return f"+{text}" if value is not None and value > 0 and re.search("[1-9]", text) else text
