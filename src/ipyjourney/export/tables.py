"""The figures of a journey as two plain tables of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ipyjourney.export.journey_scene import JourneyDrawing
from ipyjourney.export.markup import clean
from ipyjourney.export.numbers import NO_NUMBER
from ipyjourney.words import format_message, shortened

__all__ = ["JourneyTable", "Table", "journey_notes", "journey_table"]


def _shown(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(shortened(clean(text)) for text in texts)


MOST = 2000
"""Characters of one remark."""


@dataclass(frozen=True)
class Table:
    """Rows of text under heads.

    Attributes
    ----------
    heads : tuple of str
    rows : tuple of tuple of str
        Each as long as the heads.
    names : int
        How many of the first columns name a row; the others hold figures.

    Notes
    -----
    Texts are cleaned, and cut where they are longer than anybody reads.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "heads", _shown(self.heads))
        object.__setattr__(self, "rows", tuple(map(_shown, self.rows)))


@dataclass(frozen=True)
class JourneyTable:
    """What a journey found, without a picture.

    Attributes
    ----------
    nodes, arrows : Table
        A row per node and per arrow; columns in which nothing stands are left out.
    caption : str or None
        The path with the highest conversion rate, in words.
    notes : tuple of str
        What the percentages are of, what was left out, and what is ambiguous.
    locale : str
        Language of the words.
    differences : Table
        How the sides of a comparison differ; without one, nothing.
    breakdowns : Table
        The items of the nodes that are broken down.
    """

    nodes: Table
    arrows: Table
    caption: str | None
    notes: tuple[str, ...]
    locale: str
    differences: Table = Table((), ())
    breakdowns: Table = Table((), ())

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that have rows."""
        return tuple(part for part in (self.nodes, self.arrows, self.differences, self.breakdowns) if part.rows)


def journey_table(drawing: JourneyDrawing) -> JourneyTable:
    """Take the figures out of a drawing.

    Parameters
    ----------
    drawing : JourneyDrawing

    Returns
    -------
    JourneyTable

    Examples
    --------
    >>> from ipyjourney.export.journey_scene import NodeDrawing
    >>> node = NodeDrawing("n1", "Visit", 0, 0, primary="3", percent="100.0%")
    >>> journey_table(JourneyDrawing(nodes=(node,), metric="Accounts")).nodes
    Table(heads=('Node', 'Accounts', '%'), rows=(('Visit', '3', '100.0%'),), names=1)
    """

    def word(name: str) -> str:
        return format_message(f"export-{name}", locale=drawing.locale)

    titles = {node.id: node.title for node in drawing.nodes}
    second = drawing.secondary_metric or ""
    nodes = _table(
        [
            (word("node"), [_marked(one.title, word("excluded") if one.excluded else None) for one in drawing.nodes]),
            (drawing.metric or word("value"), [one.primary for one in drawing.nodes]),
            (word("percent"), [one.percent for one in drawing.nodes]),
            (second, [one.secondary for one in drawing.nodes]),
            (f"{second} {word('percent')}", [one.secondary_percent for one in drawing.nodes]),
            (word("fallout"), [one.fallout for one in drawing.nodes]),
            (f"{word('fallout')} {word('percent')}", [one.fallout_percent for one in drawing.nodes]),
            (word("still-open"), [one.fallout_open for one in drawing.nodes]),
        ],
        names=1,
    )
    arrows = _table(
        [
            (word("from"), [titles[one.source] for one in drawing.arrows]),
            (word("to"), [_marked(titles[one.target], one.conditions(drawing.locale)) for one in drawing.arrows]),
            (drawing.container_metric or drawing.metric or word("value"), [one.instances for one in drawing.arrows]),
            (word("percent"), [one.percent for one in drawing.arrows]),
            (word("time"), [one.time for one in drawing.arrows]),
        ],
        names=2,
    )
    parts = [(node, part) for node in drawing.nodes if node.breakdown for part in node.breakdown.parts]
    breakdowns = _table(
        [
            (word("node"), [node.title for node, _ in parts]),
            (word("dimension"), [node.breakdown.dimension if node.breakdown else None for node, _ in parts]),
            (word("item"), [part.name for _, part in parts]),
            (drawing.metric or word("value"), [part.figures[0][0] for _, part in parts]),
            (word("percent"), [part.figures[0][1] for _, part in parts]),
        ],
        names=3,
    )
    caption = clean(drawing.caption) if drawing.caption else None
    return JourneyTable(nodes, arrows, caption, journey_notes(drawing), drawing.locale, breakdowns=breakdowns)


def journey_notes(drawing: JourneyDrawing) -> tuple[str, ...]:
    """Give what has to be said of the figures: what percentages are of, and the notes."""
    notes = tuple(shortened(clean(note), MOST) for note in drawing.notes)
    if drawing.percent_of is None or all(node.percent is None for node in drawing.nodes):
        return notes
    return (format_message(f"export-percent-of-{drawing.percent_of.value}", locale=drawing.locale), *notes)


def _table(columns: Sequence[tuple[str, Sequence[str | None]]], names: int) -> Table:
    kept = [
        (head, figures)
        for index, (head, figures) in enumerate(columns)
        if index < names or any(figure is not None for figure in figures)
    ]
    texts = [[NO_NUMBER if figure is None else figure for figure in figures] for _, figures in kept]
    return Table(tuple(head for head, _ in kept), tuple(zip(*texts, strict=True)), names)


def _marked(title: str, mark: str | None) -> str:
    return f"{title} ({mark})" if mark else title
