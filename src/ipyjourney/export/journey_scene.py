"""What a still journey shows: places, figures as text, and the shares that set widths.

Whoever has a result makes such a drawing of it; pictures, tables and plain text are made from the drawing alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.export.numbers import NO_NUMBER
from ipyjourney.spec import ArrowStyle, PercentOf
from ipyjourney.words import format_message

__all__ = ["ArrowDrawing", "JourneyDrawing", "NodeDrawing"]


@dataclass(frozen=True)
class NodeDrawing:
    """A card with its figures as text; None leaves a figure out.

    Attributes
    ----------
    id, title : str
        What arrows find the node by, and what it is called.
    x, y : float
        Top left corner of the card, in pixels.
    primary : str
        The primary metric; a dash while there is no result.
    percent : str or None
        Its percentage.
    secondary, secondary_percent : str or None
        The secondary metric and its percentage.
    fallout, fallout_percent : str or None
        Instances that went on to no other node, and their share.
    fallout_share : float or None
        The same share out of 1, as a bar.
    fallout_open : str or None
        Those of the fallout that can yet go on.
    excluded, start : bool
        Whether the node is marked as excluded, or as a start.
    color : str or None
        Colour of the card, as ``#rrggbb``.
    """

    id: str
    title: str
    x: float
    y: float
    primary: str = NO_NUMBER
    percent: str | None = None
    secondary: str | None = None
    secondary_percent: str | None = None
    fallout: str | None = None
    fallout_percent: str | None = None
    fallout_share: float | None = None
    fallout_open: str | None = None
    excluded: bool = False
    start: bool = False
    color: str | None = None


@dataclass(frozen=True)
class ArrowDrawing:
    """An arrow with its figures as text; None leaves a figure out.

    Attributes
    ----------
    source, target : str
        Ids of its nodes.
    share : float or None
        Share of the instances at the source that took it, out of 1; the arrow is as wide.
    value : str or None
        Figures beside the arrow.
    label : str or None
        Its own text.
    limits : str or None
        Its time limits, as ``format_limits`` writes them.
    immediate : bool
        Whether nothing may happen in between.
    style : ArrowStyle
        How the line is drawn; an animated one stands still as a dashed one.
    color : str or None
        Colour of the line, as ``#rrggbb``.
    bend : tuple of float or None
        Shift of the curve's middle from where it would be drawn.
    instances, percent, time : str or None
        Figures for the table: who took it, their share, their time to move.
    """

    source: str
    target: str
    share: float | None = None
    value: str | None = None
    label: str | None = None
    limits: str | None = None
    immediate: bool = False
    style: ArrowStyle = ArrowStyle.SOLID
    color: str | None = None
    bend: tuple[float, float] | None = None
    instances: str | None = None
    percent: str | None = None
    time: str | None = None

    def conditions(self, locale: str = "en") -> str | None:
        """Say what the arrow asks for beyond an order: limits, and that nothing happens in between."""
        immediate = format_message("export-immediate", locale=locale) if self.immediate else None
        return ", ".join(part for part in (immediate, self.limits) if part) or None


@dataclass(frozen=True)
class JourneyDrawing:
    """A journey as it is to be drawn.

    Attributes
    ----------
    nodes : tuple of NodeDrawing
    arrows : tuple of ArrowDrawing
        Each between two of the nodes.
    metric : str
        Name of the primary metric.
    secondary_metric : str or None
        Name of the secondary metric.
    container_metric : str or None
        Name of the metric that the arrows' figures and the fallout count; the primary one if None.
    percent_of : PercentOf or None
        What the nodes' percentages are taken of; None if none are shown.
    title : str or None
        What the picture is called by those who cannot see it; made up of the nodes if None.
    caption : str or None
        The path with the highest conversion rate, in words.
    notes : tuple of str
        What was left out, and what is ambiguous.
    locale : str
        Language of the words that the picture adds.
    """

    nodes: tuple[NodeDrawing, ...]
    arrows: tuple[ArrowDrawing, ...] = ()
    metric: str = ""
    secondary_metric: str | None = None
    container_metric: str | None = None
    percent_of: PercentOf | None = None
    title: str | None = None
    caption: str | None = None
    notes: tuple[str, ...] = ()
    locale: str = "en"
