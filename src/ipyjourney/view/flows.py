"""What a data view answers about flows alone: whole paths through a place, the items of a column."""

from __future__ import annotations

from ipyjourney.errors import IpyjourneyError
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.flow_figures import ColumnItemPage, PathsThrough
from ipyjourney.spec import AnalysisSpec, FlowSpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.view.asked import Asked, check_counts

__all__ = ["FlowQuestions", "NoFlow"]


class NoFlow(IpyjourneyError):
    """A question about flows that is asked of another analysis."""


class FlowQuestions(Asked):
    """Answers questions about flows."""

    def paths_through(
        self, spec: FlowResult | AnalysisSpec | SpecJson | str, place: PlaceLike, *, side: str | None = None
    ) -> PathsThrough:
        """Follow the whole paths through a place of a flow along all of its links.

        Parameters
        ----------
        spec : FlowSpec, FlowResult, dict or str
            The flow, its result or its JSON.
        place : Place or dict
            A node, a column, a ribbon or a whole path. An item need not be among those shown.
        side : str, optional
            Name of a side of a comparison; the first one without it.

        Returns
        -------
        PathsThrough
            How many of their path views run along each link, in the order of the links of the flow; the five most
            frequent whole paths, and how many there are.

        Raises
        ------
        NoFlow
            If the analysis is no flow.
        UnknownFlowPlace, UnknownColumnNumber, HiddenColumn, UnknownSide
            If the flow has no such place or side.

        Examples
        --------
        >>> import ipyjourney as ij
        >>> view = ij.demo.b2b(accounts=50)
        >>> flow = view.run(ij.FlowSpec.starts_with({"metric": "MQL Qualified"}, container="account",
        ...                                         pathing_dimension="Channel", columns=3))
        >>> through = view.paths_through(flow, {"column": 0, "item": "MQL Qualified"})
        >>> through.links == tuple(link.views for link in flow.sides[0].links)
        True
        """
        checked = self._flow(spec, "paths-through")
        return self._engine.paths_through(checked, find_place(checked, place), self.definitions, side)

    def column_items(
        self,
        spec: FlowResult | AnalysisSpec | SpecJson | str,
        column: int,
        search: str = "",
        offset: int = 0,
        limit: int | None = 50,
    ) -> ColumnItemPage:
        """Find the items that stand in a column of a flow, shown or not, whatever its own filters are.

        Parameters
        ----------
        spec : FlowSpec, FlowResult, dict or str
            The flow, its result or its JSON.
        column : int
            A column, hidden or not.
        search : str
            Text that the items contain, in upper or lower case.
        offset : int
            Where the page begins.
        limit : int or None, default 50
            How many items it holds at most.

        Returns
        -------
        ColumnItemPage
            The items with the path views and instances of all sides added up, the most frequent first.

        Raises
        ------
        NoFlow
            If the analysis is no flow.
        UnknownColumnNumber
            If the flow has no such column.
        NegativeCount
            If the offset or the limit is below zero.
        """
        check_counts(offset=offset, limit=limit)
        checked = self._flow(spec, "column-items")
        return self._engine.column_items(checked, column, self.definitions, str(search), offset, limit)

    def _flow(self, spec: FlowResult | AnalysisSpec | SpecJson | str, question: str) -> FlowSpec:
        checked = self._read(spec.spec if isinstance(spec, FlowResult) else spec)
        if not isinstance(checked, FlowSpec):
            raise NoFlow(kind=checked.KIND, question=question)
        return checked
