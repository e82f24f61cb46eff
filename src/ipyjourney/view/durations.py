"""What a data view answers about the time that it takes to move along an arrow or a ribbon."""

from __future__ import annotations

import pandas as pd

from ipyjourney.errors import IpyjourneyError
from ipyjourney.result.durations import Durations
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.view.asked import Asked

__all__ = ["MOST_BARS", "DurationQuestions", "NoRoomForBars"]

MOST_BARS = 500


class NoRoomForBars(IpyjourneyError):
    """A histogram with fewer than two bars, or more than anybody can tell apart."""


class DurationQuestions(Asked):
    """Answers questions about durations."""

    def durations(
        self, spec: AnalysisSpec | SpecJson | str, place: PlaceLike, *, side: str | None = None
    ) -> pd.DataFrame:
        """List the container instances that took an arrow, or the path views of a ribbon, with the time that it took.

        Parameters
        ----------
        spec : JourneySpec, FlowSpec, dict or str
            The analysis, or its JSON.
        place : Place or dict
            The arrow, such as ``{"source": "n1", "target": "n2"}``; nodes by id or title. Or the ribbon, such as
            ``{"left": {"column": 0, "item": "Webinar"}, "right": {"column": 1, "item": "Demo"}}``, from no entry and
            to no exit.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        DataFrame
            The columns of the key; ``reached``, the time of the first row reached through the arrow; ``left``, that of
            the earliest row that serves it; ``duration``, the time between the two. In the order of ``duration``, then
            of the key. Of a ribbon one row per path view: ``left`` and ``reached`` are the times of its rows in the two
            columns.

        Raises
        ------
        UnanswerablePlace
            If the place is neither an arrow nor a ribbon between two items.
        """
        checked = self._read(spec)
        return self._engine.durations(checked, find_place(checked, place), self.definitions, side)

    def find_durations(
        self, spec: AnalysisSpec | SpecJson | str, place: PlaceLike, bars: int = 24, *, side: str | None = None
    ) -> Durations:
        """Describe how long it took to move along an arrow or a ribbon.

        Parameters
        ----------
        spec, place, side
            As in ``durations``.
        bars : int, default 24
            How many bars the histogram may have at most.

        Returns
        -------
        Durations
            Quantiles (type 7), and a histogram with bars of so many whole seconds, minutes, hours, days or weeks; of
            the path views of a ribbon.

        Raises
        ------
        UnanswerablePlace
            If the place is neither an arrow nor a ribbon between two items.
        NoRoomForBars
            If there may be fewer than two bars, or more than 500.

        Examples
        --------
        >>> import ipyjourney as ij
        >>> view = ij.demo.b2b(accounts=50)
        >>> journey = ij.JourneySpec.path("MQL Qualified", "Closed-Won", container="account")
        >>> int(view.find_durations(journey, {"source": "n1", "target": "n2"}, bars=4).frame["instances"].sum())
        13
        """
        if not 2 <= bars <= MOST_BARS:
            raise NoRoomForBars(bars=bars, most=MOST_BARS)
        checked = self._read(spec)
        return self._engine.distribution(checked, find_place(checked, place), self.definitions, bars=bars, side=side)
