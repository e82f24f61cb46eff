"""What a still journey shows: places, figures as text, and the shares that set widths.

Whoever has a result makes such a drawing of it; pictures, tables and plain text are made from the drawing alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ipyjourney.export.numbers import NO_NUMBER
from ipyjourney.spec import ArrowStyle, PercentOf
from ipyjourney.spec.card_sizes import CARD_HEIGHT, CARD_WIDTH
from ipyjourney.words import format_message, join_list, spoken

__all__ = ["ArrowDrawing", "BreakdownDrawing", "JourneyDrawing", "NodeDrawing", "PartDrawing", "SideDrawing"]


@dataclass(frozen=True)
class SideDrawing:
    """The figures of a node or an arrow on one side of a comparison, as text; None leaves a figure out.

    Attributes
    ----------
    name : str
        What the side is called.
    value, percent, bounds : str or None
        The figure, its percentage and that percentage's 95% interval.
    relative : str or None
        By how many percent the figure differs from the first side's.
    points, points_bounds, p_value : str or None
        By how much the percentage differs, the 95% interval of that, and how likely chance alone would do it.
    clear : bool
        Whether that interval leaves out zero.
    secondary, secondary_percent : str or None
        The secondary metric and its percentage.
    fallout, fallout_percent : str or None
        Instances that went on to no other node, and their share.
    """

    name: str
    value: str = NO_NUMBER
    percent: str | None = None
    bounds: str | None = None
    relative: str | None = None
    points: str | None = None
    points_bounds: str | None = None
    p_value: str | None = None
    clear: bool = False
    secondary: str | None = None
    secondary_percent: str | None = None
    fallout: str | None = None
    fallout_percent: str | None = None


@dataclass(frozen=True)
class PartDrawing:
    """An item of a breakdown.

    Attributes
    ----------
    name : str
    figures : tuple of (str, str, float or None)
        Per side, or once, its figure, its percentage, and the same out of 1 as a bar.
    is_item : bool
        Whether it is one, and not the rows without an item.
    """

    name: str
    figures: tuple[tuple[str, str, float | None], ...]
    is_item: bool = True


@dataclass(frozen=True)
class BreakdownDrawing:
    """The top items of a node that is broken down by a dimension."""

    dimension: str
    parts: tuple[PartDrawing, ...]


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
    percent, bounds : str or None
        Its percentage, and that percentage's 95% interval.
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
    width, height : float
        Size of the card.
    sides : tuple of SideDrawing
        What the card shows instead of the figures above where sides are compared.
    breakdown : BreakdownDrawing or None
        The items that the node is broken down by.
    """

    id: str
    title: str
    x: float
    y: float
    primary: str = NO_NUMBER
    percent: str | None = None
    bounds: str | None = None
    secondary: str | None = None
    secondary_percent: str | None = None
    fallout: str | None = None
    fallout_percent: str | None = None
    fallout_share: float | None = None
    fallout_open: str | None = None
    excluded: bool = False
    start: bool = False
    color: str | None = None
    width: float = CARD_WIDTH
    height: float = CARD_HEIGHT
    sides: tuple[SideDrawing, ...] = ()
    breakdown: BreakdownDrawing | None = None


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
    instances, percent, bounds, time : str or None
        Figures for the table: who took it, their share with its 95% interval, their time to move.
    sides : tuple of SideDrawing
        What stands beside the arrow instead of its figures where sides are compared.
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
    bounds: str | None = None
    time: str | None = None
    sides: tuple[SideDrawing, ...] = ()

    def conditions(self, locale: str | None = None) -> str | None:
        """Say what the arrow asks for beyond an order: limits, and that nothing happens in between."""
        immediate = format_message("export-immediate", locale=locale) if self.immediate else None
        return join_list((part for part in (immediate, self.limits) if part), locale) or None


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
    definition : tuple of str
        What the picture shows, in words; none in a notebook, where it stands elsewhere.
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
    definition: tuple[str, ...] = ()
    locale: str = field(default_factory=spoken)
