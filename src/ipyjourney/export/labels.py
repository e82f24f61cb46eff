"""The labels of arrows: what they say, how large they are, and where they cover nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from ipyjourney.export.compared_cards import side_letter
from ipyjourney.export.geometry import Rect, Spot, bounds
from ipyjourney.export.journey_scene import ArrowDrawing, SideDrawing
from ipyjourney.export.lettering import text_width, wrap
from ipyjourney.export.markup import clean, element, number
from ipyjourney.export.numbers import NO_NUMBER
from ipyjourney.export.palette import BORDER, GROUND, INK, MUTED, SURFACE
from ipyjourney.export.routes import Route

__all__ = ["Label", "draw_label", "labels_of", "place_labels"]

SIZE = 11
LINE = 15
CLOCK_WIDTH = 13
MARGIN = 4
GAP = 3
"""Between an arrow's head and a label above or below it."""

NARROW, WIDE = 84, 190
"""Longest lines between two columns of cards, and where there is more room."""

REMARK_LINES = 3
COVERS_ARROW = 0.5
"""How bad it is to cover an arrow, where covering a card or label is 1."""


@dataclass(frozen=True)
class LabelLine:
    """A line of a label.

    Attributes
    ----------
    text : str
    width : float
        With the clock, in pixels.
    clock : bool
        Whether a clock stands before it.
    strong : bool
        Whether it is a figure rather than a remark.
    """

    text: str
    width: float
    clock: bool = False
    strong: bool = False


@dataclass(frozen=True)
class Label:
    """A block of text that belongs to an arrow.

    Attributes
    ----------
    arrow : int
        Number of the arrow.
    lines : tuple of LabelLine
        From top to bottom.
    boxed : bool
        Whether it lies on the arrow, in a box, rather than beside it.
    spots : tuple of Spot
        Where its middle may be, the best place first.
    """

    arrow: int
    lines: tuple[LabelLine, ...]
    boxed: bool
    spots: tuple[Spot, ...]

    def around(self, centre: Spot) -> Rect:
        """Give the label's place with its middle at a point."""
        width, height = _size(self.lines, boxed=self.boxed)
        return Rect(centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2)


def labels_of(index: int, arrow: ArrowDrawing, route: Route, locale: str) -> list[Label]:
    """Say what stands beside an arrow: its figures, its own text, its limits.

    Parameters
    ----------
    index : int
        Number of the arrow.
    arrow : ArrowDrawing
    route : Route
        How it runs. A level arrow is left free: figures stand above it, remarks below.
    locale : str
        Language of the words.

    Returns
    -------
    list of Label
        None, one or two.
    """
    if arrow.sides:
        lines = tuple(_side_lines(arrow.sides))
        lines += tuple(_lines(arrow.label, WIDE, most=REMARK_LINES))
        lines += tuple(_lines(arrow.conditions(locale), WIDE, clock=bool(arrow.limits)))
        return [Label(index, lines, True, route.label_spots)]
    room = WIDE if route.in_a_row else NARROW
    figures = tuple(_figure_lines(arrow.value, room))
    remarks = (
        *_lines(arrow.label, room, most=REMARK_LINES),
        *_lines(arrow.conditions(locale), room, clock=bool(arrow.limits)),
    )
    if not route.flat:
        lines = (*figures, *remarks)
        return [Label(index, lines, True, route.label_spots)] if lines else []
    return [
        Label(index, lines, False, tuple(_beside(route, lines, upwards)))
        for lines, upwards in ((figures, True), (remarks, False))
        if lines
    ]


def place_labels(labels: Sequence[Label], routes: Sequence[Route], obstacles: Iterable[Rect]) -> list[Rect]:
    """Find for each label the place along its arrow where it covers least.

    Parameters
    ----------
    labels : sequence of Label
    routes : sequence of Route
        Of all arrows.
    obstacles : iterable of Rect
        Cards, and what else a label had better not cover.

    Returns
    -------
    list of Rect
        In the order of the labels.
    """
    taken = list(obstacles)
    lines = [(bounds(pieces), pieces) for pieces in map(_pieces, routes)]
    places: list[Rect] = []
    for label in labels:
        possible = [label.around(spot) for spot in label.spots]
        # Whatever lies further off is covered by none of them.
        room = bounds(possible).grown(MARGIN)
        near = [other for other in taken if other.overlaps(room)]
        pieces = [
            piece
            for index, (hull, line) in enumerate(lines)
            if hull.overlaps(room) and (index != label.arrow or not label.boxed)
            for piece in line
            if piece.overlaps(room)
        ]
        places.append(min(possible, key=partial(_covered, near, pieces)))
        taken.append(places[-1])
    return places


def _covered(near: Sequence[Rect], pieces: Sequence[Rect], place: Rect) -> float:
    around = place.grown(MARGIN)
    return sum(map(around.shared_area, near)) + COVERS_ARROW * sum(map(place.shared_area, pieces))


def draw_label(label: Label, at: Rect) -> str:
    """Draw a label as a group of SVG elements."""
    return element("g", _parts(label, at), text_anchor="middle", font_size=SIZE)


def _parts(label: Label, at: Rect) -> Iterator[str]:
    look = {"fill": SURFACE, "stroke": BORDER, "rx": 7} if label.boxed else {"fill": GROUND}
    yield element("rect", x=at.left, y=at.top, width=at.width, height=at.height, **look)
    top = at.centre.y - len(label.lines) * LINE / 2
    for row, line in enumerate(label.lines):
        middle, y = at.centre.x, top + row * LINE + 11
        if line.clock:
            face = Spot(middle - line.width / 2 + 4.5, y - 3.9)
            hands = f"M{number(face.x)},{number(face.y - 2.4)}V{number(face.y)}H{number(face.x + 2)}"
            yield element("circle", cx=face.x, cy=face.y, r=4, fill="none", stroke=MUTED)
            yield element("path", d=hands, fill="none", stroke=MUTED)
            middle += CLOCK_WIDTH / 2
        color, weight = (INK, 600) if line.strong else (MUTED, None)
        yield element("text", line.text, x=middle, y=y, fill=color, font_weight=weight)


def _size(lines: Sequence[LabelLine], *, boxed: bool) -> tuple[float, float]:
    width, height = max(line.width for line in lines), len(lines) * LINE
    return (width + 14, height + 8) if boxed else (width + 4, height)


def _beside(route: Route, lines: Sequence[LabelLine], upwards: bool) -> Iterator[Spot]:
    shift = route.half + GAP + len(lines) * LINE / 2
    for sign in (-1, 1) if upwards else (1, -1):
        for spot in route.label_spots:
            yield Spot(spot.x, spot.y + sign * shift)


def _pieces(route: Route) -> list[Rect]:
    """Cover an arrow with small rectangles."""
    return [
        Rect(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)).grown(max(1.0, route.half - 4))
        for a, b in pairwise(route.points)
    ]


def _figure_lines(text: str | None, room: float) -> Iterator[LabelLine]:
    """Keep figures whole: what is too long for a line is parted at the dots between figures."""
    whole = clean(text or "")
    figures = [whole] if text_width(whole, SIZE, bold=True) <= room else whole.split(" · ")
    for figure in figures:
        if figure:
            yield LabelLine(figure, text_width(figure, SIZE, bold=True), strong=True)


def _side_lines(sides: Sequence[SideDrawing]) -> Iterator[LabelLine]:
    """Write per side who took the arrow, which share that is, and how the share differs from the first side's."""
    for place, side in enumerate(sides):
        figures = f"{side_letter(place)} {side.value} · {side.percent or NO_NUMBER}"
        between = " ".join(text for text in (side.points, side.points_bounds and f"({side.points_bounds})") if text)
        yield LabelLine(clean(figures), text_width(clean(figures), SIZE, bold=True), strong=True)
        for text in (side.bounds, between, side.p_value):
            if text:
                yield LabelLine(clean(text), text_width(clean(text), SIZE))


def _lines(text: str | None, room: float, *, most: int | None = None, clock: bool = False) -> Iterator[LabelLine]:
    extra = CLOCK_WIDTH if clock else 0
    for row, line in enumerate(wrap(clean(text or ""), room - extra, SIZE, lines=most)):
        has_clock = clock and row == 0
        yield LabelLine(line, text_width(line, SIZE) + (CLOCK_WIDTH if has_clock else 0), has_clock)
