"""A journey: nodes that carry components, arrows that join them with THEN."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, ClassVar, Self

from pydantic import Field, StringConstraints, model_validator

from ipyjourney.components.durations import BackwardLimits, Duration, check_limits
from ipyjourney.components.model import Flag, Model, Number
from ipyjourney.components.references import Component, DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.compare import Comparison, Prior, check_names
from ipyjourney.spec.interchange.drawn_spec import DrawnSpec
from ipyjourney.words import format_message

__all__ = [
    "Arrow",
    "ArrowLabels",
    "ArrowStyle",
    "BackwardLimits",
    "DuplicateArrow",
    "DuplicateNode",
    "JourneySpec",
    "Node",
    "Order",
    "PercentOf",
    "Point",
    "UnknownNode",
]

MOST_SIDES = 4

BREAKDOWN_ITEMS = 5
"""How many items a node's breakdown shows; rows without an item come besides."""

Color = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
Identifier = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class PercentOf(StrEnum):
    """What a node's percentage is taken of."""

    START = "start"
    PREVIOUS = "previous"
    TOTAL = "total"


class Order(StrEnum):
    """Whether other events may happen between two nodes."""

    EVENTUAL = "eventual"
    IMMEDIATE = "immediate"


class ArrowStyle(StrEnum):
    """How an arrow's line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOT = "dash_dot"
    ANIMATED = "animated"


class ArrowLabels(StrEnum):
    """What is written on arrows."""

    NONE = "none"
    LABELS = "labels"
    VALUES = "values"
    BOTH = "both"


class UnknownNode(IpyjourneyError):
    """A node id that the journey does not have."""


class DuplicateNode(IpyjourneyError):
    """Two nodes with one id."""


class DuplicateArrow(IpyjourneyError):
    """A second arrow between two nodes in one direction."""


class Point(Model):
    """A place on the canvas, or a shift of one, in pixels at 100% zoom."""

    x: Number
    y: Number


class Node(Model):
    """A condition on rows, drawn as a card.

    Attributes
    ----------
    id : str
        Name of the node within the journey's arrows.
    components : tuple of components
        What a row must satisfy: metrics are joined with OR; items of one dimension with OR, of different dimensions
        with AND; segments with AND; date ranges with OR; the groups among themselves with AND.
    name : str or None
        What the card is called; without one, its components are.
    start : bool
        Whether a journey may begin here although an arrow leads here.
    excluded : bool
        Whether instances that reach the node are left out of the journey.
    position : Point or None
        Top left corner of the card; without one, it is placed automatically.
    color : str or None
        Colour of the card, as ``#rrggbb``.
    breakdown : str or None
        Dimension that the node's primary metric is split by; the card shows its top five items.
    """

    id: Identifier
    components: Annotated[tuple[Component, ...], Field(min_length=1)]
    name: str | None = None
    start: Flag = False
    excluded: Flag = False
    position: Point | None = None
    color: Color | None = None
    breakdown: Identifier | None = None

    @property
    def title(self) -> str:
        """The node's name, or its components in words.

        Examples
        --------
        >>> Node(id="n1", components=({"metric": "Won"}, {"dimension": "Channel", "item": "Email"})).title
        'Won and Email'
        """
        return self._title(" or ", " and ")

    def title_in(self, locale: str | None = None) -> str:
        """Give the title in a language, as it is drawn; Python asks for the node by its English one.

        Parameters
        ----------
        locale : str, optional
            The language that is spoken if None.

        Examples
        --------
        >>> Node(id="n1", components=({"metric": "Won"}, {"dimension": "Channel", "item": "Email"})).title_in("de")
        'Won und Email'
        """
        return self._title(*(format_message(name, locale=locale) for name in ("title-or", "title-and")))

    def _title(self, either: str, both: str) -> str:
        if self.name:
            return self.name
        groups: dict[str, list[str]] = {}
        for component in self.components:
            groups.setdefault(_group(component), []).append(component.label)
        return both.join(either.join(labels) for labels in groups.values())


def _group(component: Component) -> str:
    """Name the group of components that one is joined with by OR."""
    match component:
        case MetricRef():
            return "metrics"
        case ItemRef():
            return f"items of {component.dimension}"
        case SegmentRef():
            # Segments are joined with AND, so that each is a group of its own.
            return f"segment {component.segment}"
        case DateRangeRef():
            return "date ranges"


class Arrow(Model):
    """A step from one node to a later row at another.

    Attributes
    ----------
    source, target : str
        Ids of the nodes.
    within, after : timedelta or None
        The later row comes at most, or at least, so long after the earlier one, both inclusive.
    order : Order
        ``eventual``: anything may happen in between; ``immediate``: nothing may.
    label : str or None
        Text on the arrow.
    style : ArrowStyle
        How the line is drawn.
    color : str or None
        Colour of the line, as ``#rrggbb``.
    bend : Point or None
        Shift of the curve's middle from where it would be drawn.

    Raises
    ------
    BackwardLimits
        On construction, if ``within`` is shorter than ``after``.
    """

    source: Identifier
    target: Identifier
    within: Duration | None = None
    after: Duration | None = None
    order: Order = Order.EVENTUAL
    label: str | None = None
    style: ArrowStyle = ArrowStyle.SOLID
    color: Color | None = None
    bend: Point | None = None

    @model_validator(mode="after")
    def _can_be_kept(self) -> Self:
        check_limits(self.within, self.after)
        return self


class JourneySpec(DrawnSpec):
    """A journey through an event table: which container is followed, past which nodes, along which arrows.

    Attributes
    ----------
    container : str
        The unit that is followed, such as ``account``.
    primary_metric : str
        Metric that each node shows. ``None`` on construction stands for the container's own metric.
    secondary_metric : str or None
        Metric that each node shows beside it.
    nodes : tuple of Node
        The conditions on rows that the journey leads past.
    arrows : tuple of Arrow
        The links between the nodes.
    percent_of : PercentOf
        What the nodes' percentages are taken of.
    within : timedelta or None
        Longest time from a row at a start node to any row of the journey.
    segments : tuple of str
        Segments that keep the rows of the analysis, joined with AND.
    date_range : str or None
        Date range of the analysis.
    prior : Prior or None
        How far back the date range is moved.
    compare : tuple of Comparison
        Up to four sides that the journey is worked out for, each as if alone; changes are against the first.
    arrow_labels : ArrowLabels
        What is written on arrows.
    show_fallout, show_caption : bool
        Whether fallout and the path with the highest conversion rate are shown.
    show_table : bool
        Whether a canvas shows the journey as a table in the place of the drawing.

    Raises
    ------
    DuplicateNode, DuplicateArrow, UnknownNode, DuplicateComparison
        On construction, if two nodes share an id, two arrows join the same nodes in one direction, an arrow names a
        node that is not there, or two sides of the comparison share a name.

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", "Demo", "Won", container="account")
    >>> [node.title for node in spec.nodes], len(spec.arrows)
    (['Visit', 'Demo', 'Won'], 2)
    >>> JourneySpec.from_json(spec.to_json()) == spec
    True
    """

    KIND: ClassVar[str] = "journey"

    container: Identifier
    primary_metric: str | None = None
    secondary_metric: str | None = None
    nodes: tuple[Node, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    percent_of: PercentOf = PercentOf.START
    within: Duration | None = None
    segments: tuple[str, ...] = ()
    date_range: str | None = None
    prior: Prior | None = None
    compare: Annotated[tuple[Comparison, ...], Field(max_length=MOST_SIDES)] = ()
    arrow_labels: ArrowLabels = ArrowLabels.BOTH
    show_fallout: Flag = True
    show_caption: Flag = True
    show_table: Flag = False

    @model_validator(mode="after")
    def _is_a_graph(self) -> Self:
        check_names(self.compare)
        ids: set[str] = set()
        for node in self.nodes:
            if node.id in ids:
                raise DuplicateNode(node=node.id)
            ids.add(node.id)
        joined: set[tuple[str, str]] = set()
        for arrow in self.arrows:
            for end in (arrow.source, arrow.target):
                if end not in ids:
                    raise UnknownNode(node=end, known=sorted(ids))
            if (arrow.source, arrow.target) in joined:
                raise DuplicateArrow(source=self.node(arrow.source).title, target=self.node(arrow.target).title)
            joined.add((arrow.source, arrow.target))
        return self

    @classmethod
    def path(
        cls,
        *metrics: str,
        container: str,
        primary_metric: str | None = None,
        secondary_metric: str | None = None,
        within: object = None,
    ) -> Self:
        """Make a journey from one metric to the next.

        Parameters
        ----------
        *metrics : str
            Metrics that rows must match, in order; each is a node of its own.
        container : str
            The unit that is followed.
        primary_metric, secondary_metric : str, optional
            Metrics that the nodes show.
        within : timedelta or str, optional
            Longest time for the whole journey.
        """
        nodes = tuple(Node(id=f"n{i}", components=(MetricRef(metric=name),)) for i, name in enumerate(metrics, 1))
        arrows = tuple(Arrow(source=a.id, target=b.id) for a, b in pairwise(nodes))
        return cls.model_validate(
            {
                "container": container,
                "primary_metric": primary_metric,
                "secondary_metric": secondary_metric,
                "nodes": nodes,
                "arrows": arrows,
                "within": within,
            }
        )

    def side(self, comparison: Comparison) -> Self:
        """Give the journey that one side of a comparison stands for, on its own.

        Parameters
        ----------
        comparison : Comparison
            The side.

        Returns
        -------
        JourneySpec
            With the side's segments beside its own, and the side's date range and move back, if it has them, instead
            of its own.

        Examples
        --------
        >>> whole = JourneySpec(container="account", segments=("Customers",))
        >>> whole.side(Comparison(name="Nordic", segments=("Nordic",))).segments
        ('Customers', 'Nordic')
        """
        return self.with_changes(
            segments=tuple(dict.fromkeys((*self.segments, *comparison.segments))),
            date_range=comparison.date_range or self.date_range,
            prior=comparison.prior or self.prior,
            compare=(),
        )

    def node(self, node_id: str) -> Node:
        """Find a node by its id.

        Parameters
        ----------
        node_id : str
            The node's id.

        Returns
        -------
        Node

        Raises
        ------
        UnknownNode
            If there is none.
        """
        for node in self.nodes:
            if node.id == node_id:
                return node
        raise UnknownNode(node=node_id, known=[node.id for node in self.nodes])
