"""What a data view answers about the places of a result: who is there, what comes next, how it splits."""

from __future__ import annotations

import pandas as pd

from ipyjourney.components.choices import UnknownChoice, choose
from ipyjourney.components.granularity import Granularity
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.spec import AnalysisSpec, JourneySpec, Segment
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.view.asked import NegativeCount, NoPlace, alone, check_counts
from ipyjourney.view.durations import DurationQuestions
from ipyjourney.view.flows import FlowQuestions
from ipyjourney.view.items import ItemQuestions

__all__ = ["NegativeCount", "NoPlace", "Questions", "UnknownChoice", "choose"]


class Questions(DurationQuestions, FlowQuestions, ItemQuestions):
    """Answers questions about places; a place is a `Place`, its JSON values, or the id or title of a node."""

    def members(
        self,
        spec: AnalysisSpec | SpecJson | str,
        *places: PlaceLike,
        of: str | None = None,
        fallout: bool = False,
        side: str | None = None,
    ) -> pd.DataFrame:
        """List the container instances behind the figures at some places.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec, FlowSpec, dict or str
            The analysis, or its JSON.
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
            The columns of the key; ``reached``, the time of the row that puts the instance there; ``first`` and
            ``last``, those of its first and last row in scope; ``events``, its rows in scope. In the order of
            ``reached``, then of the key.

        Raises
        ------
        UnknownPlace, AmbiguousTitle, ForeignPlace, NoFallout
            If the analysis has no such place.
        """
        checked = self._read(spec)
        return self._engine.members(checked, self._places(checked, places, fallout=fallout), self.definitions, of, side)

    def top_items(
        self,
        spec: AnalysisSpec | SpecJson | str,
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
        spec : JourneySpec, dict or str
            The journey, or its JSON.
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
            item, primary, events, instances.

        Raises
        ------
        UnanswerablePlace
            If the place and the question do not belong together.
        """
        return self.find_top_items(spec, place, dimension, when, immediate, limit, offset, side=side).frame

    def find_top_items(
        self,
        spec: AnalysisSpec | SpecJson | str,
        place: PlaceLike | None,
        dimension: str,
        when: When | str = When.AFTER,
        immediate: bool = True,
        limit: int | None = None,
        offset: int = 0,
        *,
        side: str | None = None,
    ) -> TopItems:
        """Rank items as ``top_items`` does, and count those on all pages.

        Parameters
        ----------
        spec, place, dimension, when, immediate, limit, offset, side
            As there.

        Returns
        -------
        TopItems
        """
        check_counts(limit=limit, offset=offset)
        checked = self._read(spec)
        return self._engine.top_items(
            checked,
            None if place is None else find_place(checked, place),
            self.definitions,
            dimension=dimension,
            when=choose(When, when),
            immediate=immediate,
            limit=limit,
            offset=offset,
            side=side,
        )

    def breakdown(
        self,
        spec: AnalysisSpec | SpecJson | str,
        *places: PlaceLike,
        dimension: str,
        limit: int | None = 5,
        fallout: bool = False,
        side: str | None = None,
    ) -> pd.DataFrame:
        """Split the figures at some places by the items of a dimension.

        Parameters
        ----------
        spec : JourneySpec, FlowSpec, dict or str
            The analysis, or its JSON.
        *places : Place, dict or str
            A node is split on the rows reached there, by the primary metric; an arrow or a fallout on the first row
            of each instance there; a place of a flow on the rows of its path views.
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
            place, item, value, share, instances; share_low and share_high, the bounds of the share's 95% interval,
            missing where the figure counts no instances. The rows without an item come last, their item is None.

        Raises
        ------
        UnanswerablePlace
            If a place stands on no rows.
        """
        return Breakdown.frame_of(
            self.find_breakdowns(spec, *places, dimension=dimension, limit=limit, fallout=fallout, side=side)
        )

    def find_breakdowns(
        self,
        spec: AnalysisSpec | SpecJson | str,
        *places: PlaceLike,
        dimension: str,
        limit: int | None = 5,
        fallout: bool = False,
        side: str | None = None,
    ) -> tuple[Breakdown, ...]:
        """Split figures as ``breakdown`` does, one by one.

        Parameters
        ----------
        spec, *places, dimension, limit, fallout, side
            As there.

        Returns
        -------
        tuple of Breakdown
        """
        check_counts(limit=limit)
        checked = self._read(spec)
        found = self._places(checked, places, fallout=fallout)
        return self._engine.breakdown(checked, found, self.definitions, dimension=dimension, limit=limit, side=side)

    def trend(
        self,
        spec: AnalysisSpec | SpecJson | str,
        *places: PlaceLike,
        granularity: Granularity | str = Granularity.MONTH,
        fallout: bool = False,
        side: str | None = None,
    ) -> pd.DataFrame:
        """Split the figures at some places by period.

        Parameters
        ----------
        spec : JourneySpec, FlowSpec, dict or str
            The analysis, or its JSON.
        *places : Place, dict or str
            As in ``breakdown``.
        granularity : str, default "month"
            ``day``, ``week``, ``month``, ``quarter`` or ``year``.
        fallout : bool, default False
            Whether the fallout at the nodes is meant instead of the nodes.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            place, period, start, value, instances, complete: all periods from the first to the last with a row at one
            of the places. A period is complete if it lies wholly in scope: not if a date range cuts it off, or if it is
            not over where the data end.

        Raises
        ------
        UnanswerablePlace
            If a place stands on no rows.
        """
        return self.find_trend(spec, *places, granularity=granularity, fallout=fallout, side=side).frame

    def find_trend(
        self,
        spec: AnalysisSpec | SpecJson | str,
        *places: PlaceLike,
        granularity: Granularity | str = Granularity.MONTH,
        fallout: bool = False,
        side: str | None = None,
    ) -> Trend:
        """Split figures as ``trend`` does, in plain form.

        Parameters
        ----------
        spec, *places, granularity, fallout, side
            As there.

        Returns
        -------
        Trend
        """
        checked = self._read(spec)
        found = self._places(checked, places, fallout=fallout)
        return self._engine.trend(checked, found, self.definitions, choose(Granularity, granularity), side)

    def timeline(self, container: str, key: object, journey: JourneySpec | None = None) -> pd.DataFrame:
        """List all that happened to one container instance, in order.

        Parameters
        ----------
        container : str
            Name of the container.
        key : object or sequence of objects
            The value of its key, one per column where there are several.
        journey : JourneySpec, optional
            A journey whose nodes are shown where they are reached.

        Returns
        -------
        DataFrame
            ``time``, every dimension and measure, and ``nodes``, the titles of the nodes that are reached at the row.

        Raises
        ------
        UnknownInstance
            If no row has this key.
        """
        return self._engine.timeline(container, key, journey, self.definitions)

    def find_instances(self, container: str, search: str, limit: int = 50) -> pd.DataFrame:
        """Find the instances of a container with a text in their key.

        Parameters
        ----------
        container : str
            Name of the container.
        search : str
            Text in upper or lower case.
        limit : int, default 50
            How many to list at most.

        Returns
        -------
        DataFrame
            The columns of the key; ``first``, ``last`` and ``events`` over the whole table. In the order of the key.
        """
        return self.search_instances(container, search, limit)[0]

    def search_instances(self, container: str, search: str, limit: int = 50) -> tuple[pd.DataFrame, int]:
        """Find instances as ``find_instances`` does, and count all that there are.

        Parameters
        ----------
        container, search, limit
            As there.

        Returns
        -------
        frame : DataFrame
        total : int
        """
        check_counts(limit=limit)
        return self._engine.instances(container, str(search), limit)

    def segment_from(
        self,
        spec: AnalysisSpec | SpecJson | str,
        place: PlaceLike | list[PlaceLike],
        name: str,
        *,
        fallout: bool = False,
        side: str | None = None,
    ) -> Segment:
        """Make a segment of the instances behind the figure at a place: it keeps all of their rows.

        It is not added to the view: ``view.add_segment`` does that.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec, FlowSpec, dict or str
            The analysis, or its JSON.
        place : Place, dict or str, or a list of them
            At several places, those who are at one of them.
        name : str
            What the segment is called.
        fallout : bool, default False
            Whether the fallout at the node is meant instead of the node.
        side : str, optional
            Name of a side of a comparison: the segment is made of that side alone, or where the other sides have a say
            in what is shown, as in the other items of a flow, of the comparison with that side first. The whole
            comparison's first side without it.

        Returns
        -------
        Segment

        Raises
        ------
        NoSuchSide
            If the analysis is not compared on the side.
        """
        checked = self._read(spec)
        given: list[PlaceLike] = place if isinstance(place, list) else [place]
        places = self._places(checked, given, fallout=fallout)
        if side is not None:
            checked = alone(checked, side, places)
        condition = PlaceCondition(place=places[0], of=checked, also=places[1:])
        return Segment(name=name, scope=checked.container, condition=condition)
