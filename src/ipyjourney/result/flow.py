"""The result of a flow: plain figures per node and link, and data frames of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.errors import Note
from ipyjourney.export.flow_scene import FlowDrawing
from ipyjourney.export.flow_svg import draw_flow
from ipyjourney.export.stamps import Source
from ipyjourney.result.estimated_places import flow_places
from ipyjourney.result.estimates import estimate_frame
from ipyjourney.result.flow_compare import difference_frame
from ipyjourney.result.flow_csv import flow_csv
from ipyjourney.result.flow_drawing import draw_flow_figures
from ipyjourney.result.flow_figures import FlowNode, FlowSide, FlowTimes, WholePaths
from ipyjourney.result.flow_sankey import flow_sankey
from ipyjourney.result.flow_tables import flow_html, flow_text
from ipyjourney.result.pictured import Pictured
from ipyjourney.result.typed_frames import typed_frame
from ipyjourney.spec import FlowSpec
from ipyjourney.words import spoken_property

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["FlowResult"]

NOT_A_TIME = int(np.iinfo(np.int64).min)

Row = dict[str, object]


class FlowResult(Pictured):
    """What a flow found.

    With a comparison every frame has a leading column ``compare``, the name of the side, and the frames of the sides
    stand one below the other.

    Parameters
    ----------
    spec : FlowSpec
        The flow that was worked out.
    sides : tuple of FlowSide
        One, without a name, if nothing is compared.
    distinct : tuple of int
        How many different items stand in each column that is shown, on all sides together.
    in_both : tuple of int
        Per side but the first, instances that stand in the anchor column of the first one too.
    notes : tuple of Note
        What was left out, and what is ambiguous.
    fingerprint : callable
        Gives a short text that is the same for the same data and spec.
    definition : callable
        Gives what the flow shows, in words.
    source : callable
        Gives the events that it was worked out over.
    """

    def __init__(
        self,
        spec: FlowSpec,
        sides: tuple[FlowSide, ...],
        *,
        distinct: tuple[int, ...],
        in_both: tuple[int, ...],
        notes: tuple[Note, ...],
        fingerprint: Callable[[], str],
        definition: Callable[[], str],
        source: Callable[[], Source],
    ) -> None:
        self.spec, self.sides, self.notes, self.distinct = spec, sides, notes, distinct
        self._in_both, self._source = in_both, source
        self._fingerprint, self._definition = fingerprint, definition

    @cached_property
    def nodes(self) -> pd.DataFrame:
        """One row per node: the columns from left to right, their items by rank, then other items, exits or entries.

        Returns
        -------
        DataFrame
            ``column`` (counted from the anchor, which is 0); ``item`` (None for the other kinds); ``kind`` (``item``,
            ``other``, ``exit``, ``entry``); ``views`` (path views) and ``instances`` (distinct ones); ``share`` of the
            instances of the anchor column, out of 1, with the bounds ``share_low`` and ``share_high`` of its 95%
            Wilson interval.
        """
        return self._frame(_NODE_TYPES, ((side, _node_row(node)) for side in self.sides for node in side.nodes))

    @cached_property
    def links(self) -> pd.DataFrame:
        """One row per link between nodes of neighbouring columns.

        Returns
        -------
        DataFrame
            ``column`` (of the source, on the left); ``source``, ``source_kind``, ``target``, ``target_kind``;
            ``views``, ``instances``; ``median_time``, ``p10_time``, ``p90_time`` from row to row over path views (NaT
            for exits and entries).
        """
        rows: list[tuple[FlowSide, Row]] = []
        for place, side in enumerate(self.sides):
            for link, times in zip(side.links, self.times[place], strict=True):
                rows.append(
                    (
                        side,
                        {
                            "column": link.source.column,
                            "source": link.source.item,
                            "source_kind": link.source.kind.value,
                            "target": link.target.item,
                            "target_kind": link.target.kind.value,
                            "views": link.views,
                            "instances": link.instances,
                            "median_time": NOT_A_TIME if times is None else times.median,
                            "p10_time": NOT_A_TIME if times is None else times.p10,
                            "p90_time": NOT_A_TIME if times is None else times.p90,
                        },
                    )
                )
        return self._frame(_LINK_TYPES, rows)

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """What the figures mean for the whole, if the rows are a sample (see ``view.sample``).

        Returns
        -------
        DataFrame
            ``place`` (``node``, ``link``), ``column``, ``item``, ``kind`` and, of a link, ``target`` with
            ``target_kind``; with a comparison ``compare`` first.
            ``figure``: ``instances``, of which the ``estimate`` is their number in the whole, or ``share``. ``low`` and
            ``high`` bound it with 95% confidence; ``method``: ``wilson_finite``; ``all``, where the sample is the
            whole; ``cluster``, where an instance counts more than once, and ``other_container``, where others are
            counted than those that were drawn: of these no interval is known, and of the last no number.

        Raises
        ------
        NotSampled
            If the rows are all there are.
        """
        place = ("place", "column", "item", "kind", "target", "target_kind")
        columns = [*(("compare",) if len(self.sides) > 1 else ()), *place]
        return estimate_frame(flow_places(self), columns, self.spec.container, self.source.sampling)

    @cached_property
    def times(self) -> tuple[tuple[FlowTimes | None, ...], ...]:
        """The time of each link of each side; None for exits and entries."""
        return tuple(side.times() for side in self.sides)

    @cached_property
    def _whole_paths(self) -> tuple[WholePaths, ...]:
        return tuple(side.paths() for side in self.sides)

    @cached_property
    def paths(self) -> pd.DataFrame:
        """The thousand most frequent whole paths.

        Returns
        -------
        DataFrame
            ``path`` (a tuple of items from left to right, None where the path has run out), ``views``, ``instances``.
        """
        return self._frame(
            _PATH_TYPES,
            (
                (side, {"path": path.items, "views": path.views, "instances": path.instances})
                for side, whole in zip(self.sides, self._whole_paths, strict=True)
                for path in whole.top
            ),
        )

    @property
    def n_paths(self) -> int:
        """How many different whole paths there are; of a comparison, those of its sides added up."""
        return sum(whole.count for whole in self._whole_paths)

    @cached_property
    def loops(self) -> pd.DataFrame:
        """The items that instances return to: they stand in the instance's path twice or more, repeats collapsed.

        Returns
        -------
        DataFrame
            ``item``, ``instances``, the most frequent first. All instances in scope count, whatever the anchor.
        """
        return self._frame(
            _LOOP_TYPES,
            ((side, {"item": item, "instances": count}) for side in self.sides for item, count in side.loops()),
        )

    def skipped(self, stages: Sequence[str]) -> pd.DataFrame:
        """Count the instances that skip each of some stages.

        Parameters
        ----------
        stages : sequence of str
            Items of the pathing dimension, in the order that they are thought to come in.

        Returns
        -------
        DataFrame
            ``stage``, ``instances``: those whose first item of a later stage comes after one of an earlier stage and
            before any of the stage itself. All instances in scope count, whatever the anchor.

        Raises
        ------
        UnknownName
            If a stage is no item.
        RepeatedStage
            If one stands there twice.
        """
        names = (stages,) if isinstance(stages, str) else tuple(stages)
        return self._frame(
            _SKIP_TYPES,
            (
                (side, {"stage": stage, "instances": count})
                for side in self.sides
                for stage, count in zip(names, side.skipped(names), strict=True)
            ),
        )

    @cached_property
    def differences(self) -> pd.DataFrame:
        """How the other sides differ from the first, one row per side and node of either.

        Returns
        -------
        DataFrame
            ``column``, ``item``, ``kind``; ``compare`` (the other side); ``value``, ``base_value`` (instances there,
            and on the first side), ``change`` and ``change_percent``; ``share``, ``base_share`` (of the instances of
            the anchor column), ``share_change`` with the bounds ``low`` and ``high`` of Newcombe's 95% interval and
            the two-sided ``p_value``; ``withheld`` says why there are none. Empty unless sides are compared.
        """
        return difference_frame(self.sides, self._in_both, self.spec.container)

    def _frame(self, types: Mapping[str, str], rows: Iterable[tuple[FlowSide, Row]]) -> pd.DataFrame:
        if not self.spec.compare:
            return typed_frame([row for _, row in rows], types)
        return typed_frame([{"compare": side.name, **row} for side, row in rows], {"compare": "str", **types})

    @cached_property
    def fingerprint(self) -> str:
        """A short text that is the same for the same data and spec, and differs for others."""
        return self._fingerprint()

    @spoken_property
    def definition(self) -> str:
        """What the flow shows, in words: a line for each idea, as ``view.define`` writes it."""
        return self._definition()

    @cached_property
    def source(self) -> Source:
        """The events that the figures are of: how many, from when to when, in which time zone."""
        return self._source()

    @spoken_property
    def drawing(self) -> FlowDrawing:
        """The result as it is drawn: path views, and figures as text."""
        return draw_flow_figures(self.spec, self.sides, self.notes, self.definition)

    def to_svg(self) -> str:
        """Draw the result as an SVG picture that loads nothing and runs nothing."""
        return draw_flow(self.drawing)

    def to_html(self) -> str:
        """Write the result as HTML, a picture and tables, that survives in an untrusted notebook."""
        return flow_html(self.spec, self.sides, self.times, self.notes, self.drawing)

    def to_plotly(self) -> Figure:
        """Make an interactive figure of plotly: a Sankey diagram of the path views of each side.

        Returns
        -------
        plotly.graph_objects.Figure

        Raises
        ------
        ImportError
            If plotly is not installed.
        """
        return flow_sankey(self.spec, self.sides, self.times)

    def to_csv(self) -> str:
        """Write the figures of nodes and links as one table of comma-separated values, times in seconds."""
        return flow_csv(self)

    def to_text(self) -> str:
        """Write the result in columns of plain text, the same for the same result."""
        return flow_text(self.spec, self.sides, self.times, self.notes)

    def __repr__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        return self.to_html()


_NODE_TYPES: dict[str, str] = {
    "column": "int64",
    "item": "object",
    "kind": "str",
    "views": "int64",
    "instances": "int64",
    "share": "float64",
    "share_low": "float64",
    "share_high": "float64",
}
_LINK_TYPES: dict[str, str] = {
    "column": "int64",
    "source": "object",
    "source_kind": "str",
    "target": "object",
    "target_kind": "str",
    "views": "int64",
    "instances": "int64",
    "median_time": "timedelta64[us]",
    "p10_time": "timedelta64[us]",
    "p90_time": "timedelta64[us]",
}
_PATH_TYPES: dict[str, str] = {"path": "object", "views": "int64", "instances": "int64"}
_LOOP_TYPES: dict[str, str] = {"item": "str", "instances": "int64"}
_SKIP_TYPES: dict[str, str] = {"stage": "str", "instances": "int64"}


def _node_row(node: FlowNode) -> Row:
    share = node.share
    return {
        "column": node.column,
        "item": node.item,
        "kind": node.kind.value,
        "views": node.views,
        "instances": node.instances,
        "share": share.value,
        "share_low": share.low,
        "share_high": share.high,
    }
