"""The questions that only flows are asked."""

from __future__ import annotations

from ipyjourney.export.flow_layout import NodeLink
from ipyjourney.result import FlowResult
from ipyjourney.result.flow_figures import FlowSide
from ipyjourney.view import DataView
from ipyjourney.widget import flow_messages as messages
from ipyjourney.widget.flow_states import flow_links, links_of

__all__ = ["FlowAnswers"]


class FlowAnswers:
    """Answers the questions of a front end about the flow that is shown.

    Parameters
    ----------
    view : DataView
    """

    def __init__(self, view: DataView) -> None:
        self._view = view
        self._ordered: tuple[FlowResult, list[NodeLink]] | None = None

    def answer(self, request: messages.FlowQuestion, result: FlowResult, revision: str) -> messages.FlowQuestionReply:
        """Answer a question.

        Raises
        ------
        IpyjourneyError
            If the flow has no such place, column or side.
        """
        match request:
            case messages.ThroughRequest():
                return self._through(request, result, revision)
            case messages.LinkTimesRequest():
                sides = tuple(self._times(result, side) for side in result.sides)
                return messages.LinkTimesReply(id=request.id, kind=request.kind, revision=revision, sides=sides)
            case messages.ColumnItemsRequest():
                page = self._view.column_items(result, request.column, request.search, request.offset, request.limit)
                return messages.ColumnItemsReply(
                    id=request.id,
                    kind=request.kind,
                    revision=revision,
                    items=tuple(
                        messages.ColumnItemEntry(item=one.item, views=one.views, instances=one.instances)
                        for one in page.items
                    ),
                    total=page.total,
                )

    def _through(self, request: messages.ThroughRequest, result: FlowResult, revision: str) -> messages.ThroughReply:
        found = self._view.paths_through(result, request.place, side=request.side)
        names = [side.name for side in result.sides]
        places = links_of(result.sides[names.index(request.side) if request.side in names else 0])
        return messages.ThroughReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            links=tuple(found.links[places[link]] if link in places else 0 for link in self._order(result)),
            paths=tuple(
                messages.WholePathState(items=path.items, views=path.views, instances=path.instances)
                for path in found.paths
            ),
            n_paths=found.n_paths,
        )

    def _times(self, result: FlowResult, side: FlowSide) -> tuple[messages.LinkTimes | None, ...]:
        places, times = links_of(side), side.times()
        found = [times[places[link]] if link in places else None for link in self._order(result)]
        return tuple(
            None if one is None else messages.LinkTimes(median=one.median, p10=one.p10, p90=one.p90) for one in found
        )

    def _order(self, result: FlowResult) -> list[NodeLink]:
        # Asked for with every node that the pointer passes.
        if self._ordered is None or self._ordered[0] is not result:
            self._ordered = (result, flow_links(result))
        return self._ordered[1]
