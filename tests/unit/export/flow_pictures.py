"""Pictures of flows, read back from the SVG alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree

__all__ = [
    "BAR",
    "BOX",
    "NUMBER",
    "PITCH",
    "SVG",
    "Bar",
    "Ribbon",
    "bars_of",
    "flow_of",
    "links_in",
    "ribbons_of",
    "stubs_in",
    "words_of",
]

SVG = "{http://www.w3.org/2000/svg}"
PITCH, BOX, BAR = 240, 152, 5
NUMBER = r"-?[\d.]+"


@dataclass(frozen=True)
class Ribbon:
    """A band as it is drawn: its name, fill, columns that it joins, upper ends and heights there."""

    name: str
    fill: str
    columns: tuple[int, int]
    tops: tuple[float, float]
    heights: tuple[float, float]


@dataclass(frozen=True)
class Bar:
    """An edge of a box that ribbons attach to: its column, whether it is the right one, and its place."""

    column: int
    right: bool
    y: float
    height: float
    fill: str


def flow_of(svg: str) -> ElementTree.Element:
    root = ElementTree.fromstring(svg)
    return next(group for group in root.iter(f"{SVG}g") if group.find(f"{SVG}g[@clip-path]") is not None)


def ribbons_of(svg: str) -> list[Ribbon]:
    found = []
    for path in flow_of(svg).iter(f"{SVG}path"):
        title = path.find(f"{SVG}title")
        if title is None:
            continue
        left, top, *_, right, until, bottom, _, _, _, _, _, below = map(float, re.findall(NUMBER, path.get("d", "")))
        assert (left - BOX) % PITCH == right % PITCH == 0
        places = (int((left - BOX) // PITCH), int(right // PITCH))
        found.append(
            Ribbon(title.text or "", path.get("fill", ""), places, (top, until), (below - top, bottom - until))
        )
    return found


def stubs_in(svg: str) -> list[tuple[float, float, float, float]]:
    """Read where stubs begin, how far they reach, their upper ends and their heights."""
    found = []
    for path in flow_of(svg).iter(f"{SVG}path"):
        if path.find(f"{SVG}title") is None:
            begin, y, _, end, *_, bottom, back = map(float, re.findall(NUMBER, path.get("d", "")))
            assert begin == back
            found.append((begin, end, y, bottom - y))
    return found


def bars_of(svg: str) -> list[Bar]:
    rects = [rect for rect in flow_of(svg).findall(f"{SVG}rect") if float(rect.get("width", 0)) == BAR]
    found = []
    for rect in rects:
        x = float(rect.get("x", 0))
        y, height = float(rect.get("y", 0)), float(rect.get("height", 0))
        found.append(Bar(int(x // PITCH), x % PITCH > 0, y, height, rect.get("fill", "")))
    return found


def words_of(svg: str, column: int) -> list[str]:
    group = flow_of(svg).findall(f"{SVG}g")[column]
    return [text.text or "" for text in group.iter(f"{SVG}text")]


def links_in(svg: str, paths: int) -> dict[tuple[str, str], int]:
    """Read where ribbons begin and end, and how many path views they stand for, from their outlines alone."""
    flow = flow_of(svg)
    boxes = [rect for rect in flow.findall(f"{SVG}rect") if float(rect.get("width", 0)) == BOX]
    named: dict[tuple[int, float, float], str] = {}
    for column, group in enumerate(flow.findall(f"{SVG}g")):
        for text in list(group.iter(f"{SVG}text"))[::2]:
            y = float(text.get("y", 0))
            [(top, height)] = [
                (float(box.get("y", 0)), float(box.get("height", 0)))
                for box in boxes
                if float(box.get("x", 0)) == column * PITCH
                and 0 < y - float(box.get("y", 0)) < float(box.get("height", 0))
            ]
            named[column, top, top + height] = text.text or ""

    def box_at(column: int, y: float) -> str:
        [name] = [name for (at, top, bottom), name in named.items() if at == column and top - 0.1 < y < bottom + 0.1]
        return name

    return {
        (
            box_at(ribbon.columns[0], ribbon.tops[0] + ribbon.heights[0] / 2),
            box_at(ribbon.columns[1], ribbon.tops[1] + ribbon.heights[1] / 2),
        ): round(ribbon.heights[0] * paths / 320)
        for ribbon in ribbons_of(svg)
    }
