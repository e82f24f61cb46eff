"""The figures of a journey as two plain tables of text."""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.export.journey_scene import JourneyDrawing
from ipyjourney.export.markup import clean
from ipyjourney.export.numbers import NO_NUMBER
from ipyjourney.words import format_message

__all__ = ["JourneyTable", "Table", "journey_notes", "journey_table"]


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
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: int = 1


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
    """

    nodes: Table
    arrows: Table
    caption: str | None
    notes: tuple[str, ...]
    locale: str


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
    nodes = _table(
        {
            word("node"): [_marked(node.title, word("excluded") if node.excluded else None) for node in drawing.nodes],
            drawing.metric or word("value"): [node.primary for node in drawing.nodes],
            word("percent"): [node.percent for node in drawing.nodes],
            drawing.secondary_metric or "": [node.secondary for node in drawing.nodes],
            f"{drawing.secondary_metric or ''} {word('percent')}": [node.secondary_percent for node in drawing.nodes],
            word("fallout"): [node.fallout for node in drawing.nodes],
            f"{word('fallout')} {word('percent')}": [node.fallout_percent for node in drawing.nodes],
            word("still-open"): [node.fallout_open for node in drawing.nodes],
        },
        names=1,
    )
    arrows = _table(
        {
            word("from"): [titles[arrow.source] for arrow in drawing.arrows],
            word("to"): [_marked(titles[arrow.target], arrow.limits) for arrow in drawing.arrows],
            drawing.container_metric or drawing.metric or word("value"): [arrow.instances for arrow in drawing.arrows],
            word("percent"): [arrow.percent for arrow in drawing.arrows],
            word("time"): [arrow.time for arrow in drawing.arrows],
        },
        names=2,
    )
    caption = clean(drawing.caption) if drawing.caption else None
    return JourneyTable(nodes, arrows, caption, journey_notes(drawing), drawing.locale)


def journey_notes(drawing: JourneyDrawing) -> tuple[str, ...]:
    """Give what has to be said of the figures: what percentages are of, and the notes."""
    notes = tuple(clean(note) for note in drawing.notes)
    if drawing.percent_of is None or all(node.percent is None for node in drawing.nodes):
        return notes
    return (format_message(f"export-percent-of-{drawing.percent_of.value}", locale=drawing.locale), *notes)


def _table(columns: dict[str, list[str | None]], names: int) -> Table:
    kept = {
        head: column
        for index, (head, column) in enumerate(columns.items())
        if index < names or any(figure is not None for figure in column)
    }
    texts = [[NO_NUMBER if figure is None else clean(figure) for figure in column] for column in kept.values()]
    return Table(tuple(clean(head) for head in kept), tuple(zip(*texts, strict=True)), names)


def _marked(title: str, mark: str | None) -> str:
    return f"{title} ({mark})" if mark else title
