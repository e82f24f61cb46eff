"""The result of a journey: plain figures per node and arrow, and data frames of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.errors import Note
from ipyjourney.export import JourneyDrawing, JourneyTable, draw_journey, journey_html, journey_table, journey_text
from ipyjourney.export.stamps import Source
from ipyjourney.result.answers import Breakdown
from ipyjourney.result.compare import PlaceDifference, difference_frame
from ipyjourney.result.compare_drawing import drawing_of_sides, table_of_sides
from ipyjourney.result.estimated_places import journey_places
from ipyjourney.result.estimates import estimate_frame
from ipyjourney.result.journey_breakdowns import breakdown_frame
from ipyjourney.result.journey_chart import journey_chart
from ipyjourney.result.journey_csv import journey_csv
from ipyjourney.result.journey_drawing import draw_figures
from ipyjourney.result.journey_figures import ArrowFigures, Caption, NodeFigures, Value, divide
from ipyjourney.result.pictured import Pictured
from ipyjourney.result.typed_frames import typed_frame
from ipyjourney.spec import JourneySpec, PercentOf
from ipyjourney.stats import Share, share_with_interval
from ipyjourney.words import spoken_property

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["JourneyResult"]


class JourneyResult(Pictured):
    """What a journey found.

    Parameters
    ----------
    spec : JourneySpec
        The journey, with its primary metric filled in.
    node_figures : tuple of NodeFigures
        Figures of the nodes, in the order of the spec; with several sides, side by side.
    arrow_figures : tuple of ArrowFigures
        Figures of the arrows, likewise.
    total : int, float or None
        The primary metric over all rows in scope; None is null.
    caption : Caption or None
        The path with the highest conversion rate.
    notes : tuple of Note
        What was left out, and what is ambiguous.
    with_interval : frozenset of PercentOf
        The bases whose instances those counted at a node are always among, so that an interval has a meaning.
    fingerprint : callable
        Gives a short text that is the same for the same data and spec.
    definition : callable
        Gives what the journey shows, in words.
    source : callable
        Gives the events that it was worked out over.
    node_breakdowns : mapping of str to Breakdown, optional
        By id, the nodes that are broken down.
    sides : mapping of str to JourneyResult, optional
        With a comparison the result of each side on its own; the figures above are then those of the first.
    place_differences : tuple of PlaceDifference
        How the other sides differ from the first.
    """

    def __init__(
        self,
        spec: JourneySpec,
        node_figures: tuple[NodeFigures, ...],
        arrow_figures: tuple[ArrowFigures, ...],
        *,
        total: Value | None,
        caption: Caption | None,
        notes: tuple[Note, ...],
        with_interval: frozenset[PercentOf],
        fingerprint: Callable[[], str],
        definition: Callable[[], str],
        source: Callable[[], Source],
        node_breakdowns: Mapping[str, Breakdown] | None = None,
        sides: Mapping[str, JourneyResult] | None = None,
        place_differences: tuple[PlaceDifference, ...] = (),
    ) -> None:
        self.spec, self.node_figures, self.arrow_figures = spec, node_figures, arrow_figures
        self.total, self.caption, self.notes = total, caption, notes
        self.with_interval = with_interval
        self._fingerprint, self._definition, self._source = fingerprint, definition, source
        self.node_breakdowns: Mapping[str, Breakdown] = MappingProxyType(dict(node_breakdowns or {}))
        self.sides: Mapping[str, JourneyResult] = MappingProxyType(dict(sides or {}))
        self.place_differences = place_differences

    def primary_share(self, figures: NodeFigures, choice: PercentOf) -> Share:
        """Give a node's primary metric as a share of one of its bases, with an interval where it has a meaning.

        Parameters
        ----------
        figures : NodeFigures
            Figures of the node.
        choice : PercentOf
            What the share is taken of.

        Returns
        -------
        Share
            Out of 1; NaN over a base of zero.
        """
        base = figures.primary_bases.of(choice)
        if choice in self.with_interval:
            return share_with_interval(int(figures.primary or 0), int(base or 0))
        return Share(divide(figures.primary, base), np.nan, np.nan)

    @cached_property
    def nodes(self) -> pd.DataFrame:
        """One row per node, in the order of the spec.

        Returns
        -------
        DataFrame
            ``node``, ``name``; ``primary``, ``secondary`` (metrics over the rows reached; NaN for null);
            ``primary_percent`` with ``_low`` and ``_high`` and ``secondary_percent`` (out of 100, of the spec's
            ``percent_of``; NaN over zero); ``instances``; ``fallout`` (missing for end nodes), ``fallout_percent`` with
            ``_low`` and ``_high``; ``fallout_open`` and ``fallout_lost`` (missing where no limit splits the fallout).
            Bounds are those of 95% Wilson intervals, NaN where the metric is not the container's own. With a comparison
            the rows of all sides, and ``compare`` first, the side.
        """
        return self._frame(_NODE_TYPES, lambda side: [side._node_row(each) for each in side.node_figures])

    def _frame(
        self, types: Mapping[str, str | None], rows_of: Callable[[JourneyResult], Iterable[Mapping[str, object]]]
    ) -> pd.DataFrame:
        columns, rows = dict(types), list(rows_of(self))
        if self.sides:
            columns = {"compare": None, **types}
            rows = [{"compare": name, **row} for name, side in self.sides.items() for row in rows_of(side)]
        return typed_frame(rows, columns)

    def _node_row(self, figures: NodeFigures) -> dict[str, object]:
        choice = self.spec.percent_of
        primary = self.primary_share(figures, choice)
        fallout = figures.fallout_share if figures.fallout is not None else Share(np.nan, np.nan, np.nan)
        secondary, bases = figures.secondary, figures.secondary_bases
        return {
            "node": figures.node,
            "name": figures.name,
            "primary": np.nan if figures.primary is None else figures.primary,
            "primary_percent": 100 * primary.value,
            "primary_percent_low": 100 * primary.low,
            "primary_percent_high": 100 * primary.high,
            "secondary": np.nan if secondary is None else secondary,
            "secondary_percent": np.nan if bases is None else 100 * divide(secondary, bases.of(choice)),
            "instances": figures.instances,
            "fallout": figures.fallout,
            "fallout_percent": 100 * fallout.value,
            "fallout_percent_low": 100 * fallout.low,
            "fallout_percent_high": 100 * fallout.high,
            "fallout_open": figures.fallout_open,
            "fallout_lost": figures.fallout_lost,
        }

    @cached_property
    def arrows(self) -> pd.DataFrame:
        """One row per arrow, in the order of the spec.

        Returns
        -------
        DataFrame
            ``source``, ``target`` (node ids); ``instances``; ``share`` of those that reached the source, out of 1,
            with the bounds ``share_low`` and ``share_high`` of its 95% Wilson interval; ``median_time``, ``p10_time``,
            ``p90_time`` (time to move; NaT if nobody moved). With a comparison the rows of all sides, and ``compare``
            first.
        """
        return self._frame(_ARROW_TYPES, lambda side: map(_arrow_row, side.arrow_figures))

    @cached_property
    def breakdowns(self) -> pd.DataFrame:
        """The parts of the nodes that are broken down: one row per node and item, in the order of the cards.

        Returns
        -------
        DataFrame
            ``node``, ``name``, ``dimension``; ``item``, None for the rows without one; ``value`` (the primary metric),
            its ``share`` of the node's value, out of 1, with the bounds ``share_low`` and ``share_high`` of its 95%
            interval where the metric counts instances; ``instances``. With a comparison the rows of all sides, which
            show the same items, and ``compare`` first.
        """
        if not self.sides:
            return breakdown_frame(self.spec.nodes, {"": self.node_breakdowns}).drop(columns="compare")
        return breakdown_frame(self.spec.nodes, {name: side.node_breakdowns for name, side in self.sides.items()})

    @cached_property
    def bases(self) -> pd.DataFrame:
        """What the percentages are taken of: one row per node and metric.

        Returns
        -------
        DataFrame
            ``node``, ``metric`` (``primary``, ``secondary``), ``start``, ``previous``, ``total``; with a comparison
            the rows of all sides, and ``compare`` first.
        """
        return self._frame(_BASE_TYPES, _base_rows)

    @cached_property
    def differences(self) -> pd.DataFrame:
        """How the sides of a comparison differ from the first: one row per place and further side.

        Returns
        -------
        DataFrame
            ``place`` (``node``, ``arrow``, ``fallout``) with its ids in ``node`` or ``source`` and ``target``;
            ``compare``, the side; ``value`` (a node's primary metric, else instances), ``base_value`` (the same on the
            first side), ``change`` and ``change_percent`` (out of 100); ``share`` (of a node as the spec's
            ``percent_of`` says, of an arrow or a fallout over those that reached the node before, out of 1),
            ``base_share``, ``share_change`` with the bounds ``low`` and ``high`` of its 95% interval (Newcombe) and
            the two-sided ``p_value`` of the pooled z-test; ``withheld``, why there is neither. Empty without a
            comparison.
        """
        return difference_frame(self.place_differences)

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """What the figures mean for the whole, if the rows are a sample (see ``view.sample``).

        Returns
        -------
        DataFrame
            ``place`` (``node``, ``arrow``, ``fallout``) with its ids in ``node`` or ``source`` and ``target``;
            with a comparison ``compare`` first.
            ``figure``: ``instances``, of which the ``estimate`` is their number in the whole, or ``share``. ``low`` and
            ``high`` bound it with 95% confidence; ``method``: ``wilson_finite``; ``all``, where the sample is the
            whole; ``cluster``, where an instance counts more than once, and ``other_container``, where others are
            counted than those that were drawn: of these no interval is known, and of the last no number.

        Raises
        ------
        NotSampled
            If the rows are all there are.
        """
        columns = [*(("compare",) if self.sides else ()), "place", "node", "source", "target"]
        return estimate_frame(journey_places(self), columns, self.spec.container, self.source.sampling)

    @cached_property
    def fingerprint(self) -> str:
        """A short text that is the same for the same data and spec, and differs for others."""
        return self._fingerprint()

    @spoken_property
    def definition(self) -> str:
        """What the journey shows, in words: a line for each idea, as ``view.define`` writes it."""
        return self._definition()

    @cached_property
    def source(self) -> Source:
        """The events that the figures are of: how many, from when to when, in which time zone."""
        return self._source()

    @spoken_property
    def drawing(self) -> JourneyDrawing:
        """The result as it is drawn: places, and figures as text."""
        drawn = draw_figures(
            self.spec,
            self.node_figures,
            self.arrow_figures,
            self.caption,
            tuple(note.text for note in self.notes),
            tuple(self.primary_share(figures, self.spec.percent_of) for figures in self.node_figures),
            self.node_breakdowns,
        )
        if not self.sides:
            return drawn
        return drawing_of_sides(drawn, self._side_drawings, self.place_differences)

    @property
    def _side_drawings(self) -> dict[str, JourneyDrawing]:
        return {name: side.drawing for name, side in self.sides.items()}

    def to_svg(self) -> str:
        """Draw the result as an SVG picture that loads nothing and runs nothing."""
        return draw_journey(self.drawing)

    def to_html(self) -> str:
        """Write the result as HTML, a picture and tables, that survives in an untrusted notebook."""
        return journey_html(self.drawing, self._table)

    def to_plotly(self) -> Figure:
        """Make an interactive figure of plotly: the cards and arrows of the picture, to be pointed at and moved.

        Returns
        -------
        plotly.graph_objects.Figure
            Each card and each arrow is a trace, which has its rows of ``nodes`` or ``arrows`` in ``meta``; times are
            microseconds.
        """
        sides = list(self.sides.values()) or [self]
        nodes = [[side._node_row(side.node_figures[at]) for side in sides] for at in range(len(self.node_figures))]
        arrows = [[_arrow_meta(side.arrow_figures[at]) for side in sides] for at in range(len(self.arrow_figures))]
        return journey_chart(self.drawing, nodes, arrows)

    def to_csv(self) -> str:
        """Write the figures of nodes and arrows as one table of comma-separated values, times in seconds."""
        return journey_csv(self)

    def to_text(self) -> str:
        """Write the result in columns of plain text, the same for the same result."""
        return journey_text(self._table)

    @property
    def _table(self) -> JourneyTable:
        if not self.sides:
            return journey_table(self.drawing)
        return table_of_sides(self.drawing, self._side_drawings, self.place_differences)

    def __repr__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        return self.to_html()


_NODE_TYPES: dict[str, str | None] = {
    "node": None,
    "name": None,
    "primary": None,
    "primary_percent": "float64",
    "primary_percent_low": "float64",
    "primary_percent_high": "float64",
    "secondary": None,
    "secondary_percent": "float64",
    "instances": "int64",
    "fallout": "Int64",
    "fallout_percent": "float64",
    "fallout_percent_low": "float64",
    "fallout_percent_high": "float64",
    "fallout_open": "Int64",
    "fallout_lost": "Int64",
}
_ARROW_TYPES: dict[str, str | None] = {
    "source": None,
    "target": None,
    "instances": "int64",
    "share": "float64",
    "share_low": "float64",
    "share_high": "float64",
    "median_time": "timedelta64[us]",
    "p10_time": "timedelta64[us]",
    "p90_time": "timedelta64[us]",
}
_BASE_TYPES: dict[str, str | None] = dict.fromkeys(("node", "metric", "start", "previous", "total"))


def _arrow_row(figures: ArrowFigures) -> dict[str, object]:
    return {
        "source": figures.source,
        "target": figures.target,
        "instances": figures.instances,
        "share": figures.share.value,
        "share_low": figures.share.low,
        "share_high": figures.share.high,
        "median_time": _microseconds(figures.median_time),
        "p10_time": _microseconds(figures.p10_time),
        "p90_time": _microseconds(figures.p90_time),
    }


def _arrow_meta(figures: ArrowFigures) -> dict[str, object]:
    times = {"median_time": figures.median_time, "p10_time": figures.p10_time, "p90_time": figures.p90_time}
    return {**_arrow_row(figures), **times}


def _base_rows(result: JourneyResult) -> Iterator[dict[str, object]]:
    for figures in result.node_figures:
        for metric, bases in (("primary", figures.primary_bases), ("secondary", figures.secondary_bases)):
            if bases is not None:
                parts = {"start": bases.start, "previous": bases.previous, "total": bases.total}
                yield {"node": figures.node, "metric": metric, **parts}


def _microseconds(time: int | None) -> int:
    # pandas 2 has no way from a column of NaT alone to a time; the smallest whole number means the same in both.
    return int(np.iinfo(np.int64).min) if time is None else time
