"""The questions of a click, asked by a front end about the result that a widget shows."""

from __future__ import annotations

from collections.abc import Callable, Hashable

import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.spec import AnalysisSpec, JourneySpec
from ipyjourney.view import DataView
from ipyjourney.widget import question_messages as messages

__all__ = ["Answers"]

AMOUNTS = ("reached", "first", "last", "events")


class Answers:
    """Answers the questions of a front end.

    Parameters
    ----------
    view : DataView
    """

    def __init__(self, view: DataView) -> None:
        self._view = view
        self._kept: tuple[Hashable, object, pd.DataFrame] | None = None

    def answer(
        self, request: messages.QuestionRequest, spec: AnalysisSpec, revision: str, result: object
    ) -> messages.QuestionReply:
        """Answer a question.

        Parameters
        ----------
        request : QuestionRequest
        spec : JourneySpec, CohortSpec or FlowSpec
            The analysis that the question is about.
        revision : str
            What the reply says that it is for.
        result : object
            The result of the analysis: the pages of a list are cut from one answer as long as it is the same.
        """
        view = self._view
        journey = spec if isinstance(spec, JourneySpec) else None
        match request:
            case messages.TopItemsRequest():
                return self._top_items(request, spec, revision)
            case messages.BreakdownRequest():
                return self._breakdown(request, spec, revision)
            case messages.TrendRequest():
                return self._trend(request, spec, revision)
            case messages.MembersRequest():
                members = self._once(
                    (request.places, request.of, request.side),
                    result,
                    lambda: view.members(spec, *request.places, of=request.of, side=request.side),
                )
                return _members(request, members, request.of or spec.container, revision)
            case messages.TimelineRequest():
                rows = self._once(
                    (request.container, request.key),
                    result,
                    lambda: view.timeline(request.container, request.key, journey),
                )
                return self._timeline(request, rows, revision)
            case messages.InstancesRequest():
                found, total = view.search_instances(request.container, request.search, request.limit)
                return messages.InstancesReply(
                    id=request.id,
                    kind=request.kind,
                    revision=revision,
                    columns=_key_columns(found),
                    instances=tuple(
                        messages.InstanceEntry(key=key, first=first, last=last, events=events)
                        for key, first, last, events in zip(
                            _keys(found), _micros(found["first"]), _micros(found["last"]), found["events"], strict=True
                        )
                    ),
                    total=total,
                )
            case messages.DefinitionRequest():
                text = view.define(spec, request.place)
                return messages.DefinitionReply(id=request.id, kind=request.kind, revision=revision, text=text)
            case messages.SegmentRequest():
                segment = view.segment_from(spec, request.place, request.name)
                if request.add:
                    view.add_segment(segment)
                return messages.SegmentReply(
                    id=request.id,
                    kind=request.kind,
                    revision=revision,
                    segment=segment.model_dump(mode="json", by_alias=True, exclude_defaults=True),
                    added=request.add,
                )

    def _once(self, key: Hashable, result: object, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
        """Give the newest list again for its further pages."""
        if self._kept is None or self._kept[0] != key or self._kept[1] is not result:
            self._kept = (key, result, make())
        return self._kept[2]

    def _top_items(
        self, request: messages.TopItemsRequest, spec: AnalysisSpec, revision: str
    ) -> messages.TopItemsReply:
        found = self._view.find_top_items(
            spec,
            request.place,
            request.dimension,
            request.when,
            immediate=request.immediate,
            limit=request.limit,
            offset=request.offset,
            side=request.side,
        )
        return messages.TopItemsReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            items=tuple(
                messages.TopItemEntry(
                    item=each.item, primary=each.primary, events=each.events, instances=each.instances
                )
                for each in found.items
            ),
            total=found.total,
        )

    def _breakdown(
        self, request: messages.BreakdownRequest, spec: AnalysisSpec, revision: str
    ) -> messages.BreakdownReply:
        found = self._view.find_breakdowns(
            spec, *request.places, dimension=request.dimension, limit=request.limit, side=request.side
        )
        return messages.BreakdownReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            places=tuple(
                messages.SplitPlace(
                    title=each.place,
                    items=tuple(
                        messages.PartEntry(item=part.item, value=part.value, share=part.share, instances=part.instances)
                        for part in each.items
                    ),
                    total=each.total,
                )
                for each in found
            ),
        )

    def _trend(self, request: messages.TrendRequest, spec: AnalysisSpec, revision: str) -> messages.TrendReply:
        found = self._view.find_trend(spec, *request.places, granularity=request.granularity, side=request.side)
        return messages.TrendReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            timezone=found.timezone,
            labels=found.labels,
            starts=found.starts,
            places=tuple(
                messages.TrendPlace(title=title, values=values, instances=instances)
                for title, values, instances in zip(found.places, found.values, found.instances, strict=True)
            ),
        )

    def _timeline(self, request: messages.TimelineRequest, rows: pd.DataFrame, revision: str) -> messages.TimelineReply:
        page = rows.iloc[request.offset : request.offset + request.limit]
        # Between the time, which comes first, and the nodes, which come last.
        n_dimensions = len(self._view.dimensions)
        dimensions, measures = list(page.columns[1 : n_dimensions + 1]), list(page.columns[n_dimensions + 1 : -1])
        items = [_texts(page[name]) for name in dimensions]
        amounts = [_numbers(page[name]) for name in measures]
        return messages.TimelineReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            dimensions=tuple(dimensions),
            measures=tuple(measures),
            rows=tuple(
                messages.TimelineRow(
                    time=time,
                    items=tuple(column[place] for column in items),
                    amounts=tuple(column[place] for column in amounts),
                    nodes=nodes,
                )
                for place, (time, nodes) in enumerate(zip(_micros(page["time"]), page["nodes"], strict=True))
            ),
            total=len(rows),
        )


def _members(
    request: messages.MembersRequest, members: pd.DataFrame, container: str, revision: str
) -> messages.MembersReply:
    page = members.iloc[request.offset : request.offset + request.limit]
    first, last = _micros(page["first"]), _micros(page["last"])
    reached = [
        None if missing else time
        for time, missing in zip(_micros(page["reached"]), page["reached"].isna(), strict=True)
    ]
    return messages.MembersReply(
        id=request.id,
        kind=request.kind,
        revision=revision,
        container=container,
        columns=_key_columns(page),
        members=tuple(
            messages.MemberEntry(key=key, reached=time, first=begin, last=end, events=events)
            for key, time, begin, end, events in zip(_keys(page), reached, first, last, page["events"], strict=True)
        ),
        total=len(members),
    )


def _key_columns(frame: pd.DataFrame) -> tuple[str, ...]:
    return tuple(str(name) for name in frame.columns if name not in AMOUNTS)


def _keys(frame: pd.DataFrame) -> list[tuple[str, ...]]:
    return list(zip(*(map(item_text, frame[name]) for name in _key_columns(frame)), strict=True))


def _micros(times: pd.Series) -> list[int]:
    return times.to_numpy("datetime64[us]").view("int64").tolist()


def _texts(column: pd.Series) -> list[str | None]:
    return [None if missing else item_text(value) for value, missing in zip(column, column.isna(), strict=True)]


def _numbers(column: pd.Series) -> list[float | None]:
    return [None if missing else float(value) for value, missing in zip(column, column.isna(), strict=True)]
