"""The questions of a click, asked in Python of a widget."""

from __future__ import annotations

from abc import abstractmethod

import pandas as pd

from ipyjourney.components.granularity import Granularity
from ipyjourney.result.answers import When
from ipyjourney.result.durations import Durations
from ipyjourney.spec import AnalysisSpec, JourneySpec, Segment
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.view import DataView

__all__ = ["AskedInPython"]


class AskedInPython:
    """The questions of a data view, asked of a widget about its own analysis."""

    @abstractmethod
    def _asked_of(self) -> tuple[DataView, AnalysisSpec]:
        """Give the view and the spec of the result that is shown."""

    def members(
        self, *places: PlaceLike, of: str | None = None, fallout: bool = False, side: str | None = None
    ) -> pd.DataFrame:
        """List the container instances behind the figures at some places.

        Parameters
        ----------
        *places : Place, dict or str
            Where they are; at several places, those who are at one of them. Text is the id or title of a node.
        of : str, optional
            Another container: its instances on the rows of those who are there, such as their people.
        fallout : bool, default False
            Whether the fallout at the nodes is meant instead of the nodes.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            As ``DataView.members`` gives it.
        """
        view, spec = self._asked_of()
        return view.members(spec, *places, of=of, fallout=fallout, side=side)

    def top_items(
        self,
        place: PlaceLike | None,
        dimension: str,
        when: When | str = When.AFTER,
        immediate: bool = True,
        limit: int | None = None,
        offset: int = 0,
        *,
        side: str | None = None,
    ) -> pd.DataFrame:
        """Rank the items before or after a node, between the two ends of an arrow, or anywhere, by the primary metric.

        Parameters
        ----------
        place : Place, dict, str or None
            A node, or with ``between`` an arrow; None with ``anywhere``.
        dimension : str
            Name of the dimension.
        when : str, default "after"
            ``after``, ``before``, ``between``, or ``anywhere``: on all rows of the analysis.
        immediate : bool, default True
            Whether only the nearest row with an item counts, one per instance, instead of all.
        limit : int, optional
            How many items to list at most.
        offset : int, default 0
            How many items to pass over.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            As ``DataView.top_items`` gives it.
        """
        view, spec = self._asked_of()
        return view.top_items(spec, place, dimension, when, immediate, limit, offset, side=side)

    def breakdown(
        self, *places: PlaceLike, dimension: str, limit: int | None = 5, fallout: bool = False, side: str | None = None
    ) -> pd.DataFrame:
        """Split the figures at some places by the items of a dimension.

        Parameters
        ----------
        *places : Place, dict or str
            The places in the result that are asked about.
        dimension : str
            Name of the dimension.
        limit : int or None, default 5
            How many items to list per place; None for all.
        fallout : bool, default False
            Whether the fallout at the nodes is meant instead of the nodes.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            As ``DataView.breakdown`` gives it.
        """
        view, spec = self._asked_of()
        return view.breakdown(spec, *places, dimension=dimension, limit=limit, fallout=fallout, side=side)

    def trend(
        self,
        *places: PlaceLike,
        granularity: Granularity | str = Granularity.MONTH,
        fallout: bool = False,
        side: str | None = None,
    ) -> pd.DataFrame:
        """Split the figures at some places by period.

        Parameters
        ----------
        *places : Place, dict or str
            The places in the result that are asked about.
        granularity : str, default "month"
            ``day``, ``week``, ``month``, ``quarter`` or ``year``.
        fallout : bool, default False
            Whether the fallout at the nodes is meant instead of the nodes.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            As ``DataView.trend`` gives it.
        """
        view, spec = self._asked_of()
        return view.trend(spec, *places, granularity=granularity, fallout=fallout, side=side)

    def durations(self, place: PlaceLike, *, side: str | None = None) -> pd.DataFrame:
        """List the container instances that took an arrow, or the path views of a ribbon, with the time that it took.

        Parameters
        ----------
        place : Place or dict
            The arrow, such as ``{"source": "n1", "target": "n2"}``; nodes by id or title. Or the ribbon, such as
            ``{"left": {"column": 0, "item": "Webinar"}, "right": {"column": 1, "item": "Demo"}}``.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            As ``DataView.durations`` gives it.
        """
        view, spec = self._asked_of()
        return view.durations(spec, place, side=side)

    def find_durations(self, place: PlaceLike, bars: int = 24, *, side: str | None = None) -> Durations:
        """Describe how long it took to move along an arrow or a ribbon.

        Parameters
        ----------
        place, side
            As in ``durations``.
        bars : int, default 24
            How many bars the histogram may have at most.

        Returns
        -------
        Durations
            As ``DataView.find_durations`` gives it.
        """
        view, spec = self._asked_of()
        return view.find_durations(spec, place, bars, side=side)

    def timeline(self, key: object, container: str | None = None) -> pd.DataFrame:
        """List all that happened to one container instance, in order.

        Parameters
        ----------
        key : object or sequence of objects
            The value of its key, one per column where there are several.
        container : str, optional
            The analysis's container by default.

        Returns
        -------
        DataFrame
            As ``DataView.timeline`` gives it, with the nodes of a journey where they are reached.
        """
        view, spec = self._asked_of()
        journey = spec if isinstance(spec, JourneySpec) else None
        return view.timeline(container or spec.container, key, journey)

    def define(self, place: PlaceLike | None = None, *, fallout: bool = False) -> str:
        """Say in words what the analysis shows, or what the number at one of its places counts.

        Parameters
        ----------
        place : Place, dict or str, optional
            The place in the result; the whole analysis without one.
        fallout : bool, default False
            Whether the fallout at the node is meant instead of the node.

        Returns
        -------
        str
            Sentences, a line for each idea.
        """
        view, spec = self._asked_of()
        return view.define(spec, None if place is None else find_place(spec, place, fallout=fallout))

    def segment_from(
        self, place: PlaceLike | list[PlaceLike], name: str, *, fallout: bool = False, side: str | None = None
    ) -> Segment:
        """Make a segment of the instances behind the figure at a place: it keeps all of their rows.

        It is not added to the view: ``canvas.view.add_segment`` does that.

        Parameters
        ----------
        place : Place, dict or str, or a list of them
            At several places, those who are at one of them.
        name : str
            What the segment is called.
        fallout : bool, default False
            Whether the fallout at the node is meant instead of the node.
        side : str, optional
            Name of a side of a comparison, which alone is meant then.

        Returns
        -------
        Segment
        """
        view, spec = self._asked_of()
        return view.segment_from(spec, place, name, fallout=fallout, side=side)
