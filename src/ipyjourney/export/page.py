"""What pictures have in common: a ground of their own, a title above, notes and the definition below."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ipyjourney.export.geometry import Rect
from ipyjourney.export.lettering import FONT_FAMILY, wrap
from ipyjourney.export.markup import clean, element, number
from ipyjourney.export.palette import BORDER, GROUND, INK, MUTED
from ipyjourney.words import format_message, spoken

__all__ = ["Page", "draw_ground", "draw_page", "draw_root", "prefix_of"]

MARGIN = 24
LEAST_WIDTH, MOST_TEXT_WIDTH = 600, 960
TITLE_SIZE, TITLE_LINE, TITLE_LINES = 15, 20, 3
HEAD_SIZE, NOTE_SIZE, NOTE_LINE = 11.5, 11.5, 16
NOTE_LINES = 12
"""So many lines of one note at most."""

GAP = 12


@dataclass(frozen=True)
class Page:
    """A picture with its texts.

    Attributes
    ----------
    title : str
    description : str
        What the picture shows, for those who cannot see it.
    width, height : float
        Of what is drawn.
    parts : sequence of str
        Elements, drawn from (0, 0) on.
    definitions : sequence of str
        What the elements refer to, such as patterns; their ids begin with the prefix.
    notes : tuple of str
        Lines below.
    definition : tuple of str
        What the picture shows in words, a line for each idea.
    locale : str
        Language of the words.
    """

    title: str
    description: str
    width: float
    height: float
    parts: Sequence[str]
    definitions: Sequence[str] = ()
    notes: tuple[str, ...] = ()
    definition: tuple[str, ...] = ()
    locale: str = field(default_factory=spoken)


def prefix_of(*content: object) -> str:
    """Give what ids begin with: another one for another picture, since several may lie in one page."""
    return f"ipj-{hashlib.sha256(chr(10).join(map(str, content)).encode('utf-8', 'replace')).hexdigest()[:8]}"


def draw_root(frame: Rect, prefix: str, parts: Iterable[str]) -> str:
    """Draw what holds a whole picture; its title and text have ids that begin with a prefix."""
    return element(
        "svg",
        parts,
        xmlns="http://www.w3.org/2000/svg",
        width=frame.width,
        height=frame.height,
        viewBox=" ".join(map(number, (frame.left, frame.top, frame.width, frame.height))),
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-text",
        font_family=FONT_FAMILY,
        font_size=12,
        fill=INK,
    )


def draw_ground(frame: Rect) -> str:
    """Draw the ground that a picture lies on."""
    # Half a pixel in, so that the line falls on whole pixels.
    inner = frame.grown(-0.5)
    place = {"x": inner.left, "y": inner.top, "width": inner.width, "height": inner.height}
    return element("rect", **place, rx=12, fill=GROUND, stroke=BORDER)


def draw_page(page: Page, prefix: str) -> str:
    """Draw a picture with its texts.

    Parameters
    ----------
    page : Page
    prefix : str
        What the ids of this picture begin with.

    Returns
    -------
    str
        An SVG document that loads nothing and runs nothing.
    """
    width = max(page.width, LEAST_WIDTH)
    room = min(width, MOST_TEXT_WIDTH)
    title = wrap(clean(page.title), room, TITLE_SIZE, lines=TITLE_LINES, bold=True)
    above = len(title) * TITLE_LINE + (GAP if title else 0)
    foot = [*_foot(page, room)]
    below = (GAP if foot else 0) + sum(line.height for line in foot)
    frame = Rect(0, 0, width, above + page.height + below).grown(MARGIN)
    parts = [
        element("title", clean(page.title), id=f"{prefix}-title"),
        element("desc", clean(page.description), id=f"{prefix}-text"),
        *([element("defs", page.definitions)] if page.definitions else []),
        draw_ground(frame),
        *(
            element("text", line, y=TITLE_LINE * (row + 1) - 5, font_size=TITLE_SIZE, font_weight=600)
            for row, line in enumerate(title)
        ),
        element("g", page.parts, transform=f"translate(0 {number(above)})"),
        *_foot_text(foot, above + page.height + GAP),
    ]
    return draw_root(frame, prefix, parts)


@dataclass(frozen=True)
class _Line:
    text: str
    space: float = 0
    is_head: bool = False

    @property
    def height(self) -> float:
        return NOTE_LINE + self.space


def _foot(page: Page, room: float) -> Iterator[_Line]:
    yield from _wrapped(page.notes, room)
    if page.definition:
        head = format_message("picture-definition", locale=page.locale)
        yield _Line(head, space=GAP / 2 if page.notes else 0, is_head=True)
        yield from _wrapped(page.definition, room)


def _wrapped(texts: Iterable[str], room: float) -> Iterator[_Line]:
    for text in texts:
        for line in wrap(clean(text), room, NOTE_SIZE, lines=NOTE_LINES):
            yield _Line(line)


def _foot_text(lines: list[_Line], y: float) -> Iterator[str]:
    for line in lines:
        y += line.height
        look = {"font_weight": 600} if line.is_head else {"fill": MUTED}
        yield element("text", line.text, y=y - 4, font_size=HEAD_SIZE, **look)
