"""The questions that only flows are asked."""

from __future__ import annotations

from ipyjourney.result import FlowResult
from ipyjourney.state.flow import LinkNumbers, link_numbers
from ipyjourney.view import DataView
from ipyjourney.widget import flow_messages as messages

__all__ = ["FlowAnswers"]


class FlowAnswers:
    """Answers the questions of a front end about the flow that is shown.

    Parameters
    ----------
    view : DataView
    """

    def __init__(self, view: DataView) -> None:
        self._view = view
        self._ordered: tuple[FlowResult, tuple[LinkNumbers, ...]] | None = None

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
                sides = tuple(self._times(result, place) for place in range(len(result.sides)))
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
        side = names.index(request.side) if request.side in names else 0
        return messages.ThroughReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            links=tuple(0 if number is None else found.links[number] for number in self._numbers(result, side)),
            paths=tuple(
                messages.WholePathState(items=path.items, views=path.views, instances=path.instances)
                for path in found.paths
            ),
            n_paths=found.n_paths,
        )

    def _times(self, result: FlowResult, side: int) -> tuple[messages.LinkTimes | None, ...]:
        times = result.sides[side].times()
        found = [None if number is None else times[number] for number in self._numbers(result, side)]
        return tuple(
            None if one is None else messages.LinkTimes(median=one.median, p10=one.p10, p90=one.p90) for one in found
        )

    def _numbers(self, result: FlowResult, side: int) -> list[int | None]:
        """Give the place of each link of the state among those of a side."""
        # Asked for with every node that the pointer passes.
        if self._ordered is None or self._ordered[0] is not result:
            self._ordered = (result, link_numbers(result))
        return [numbers[side] for numbers in self._ordered[1]]
