"""The questions of a click, asked by a front end about the result that a widget shows."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.export.component_source import component_source
from ipyjourney.spec import AnalysisSpec, JourneySpec
from ipyjourney.view import DataView
from ipyjourney.widget import question_messages as messages
from ipyjourney.widget.table_messages import FrameRequest, TableRequest, TableTextRequest
from ipyjourney.widget.tables import Tables

__all__ = ["Answers"]

AMOUNTS = ("first", "last", "events")

STRETCHES = 60
"""Into how many stretches of time a timeline is cut, to show when much happened."""

MOST_MARKS = 1000


class Answers:
    """Answers the questions of a front end.

    Parameters
    ----------
    view : DataView
    """

    def __init__(self, view: DataView) -> None:
        self._view = view
        self._tables = Tables(view)
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
            case TableRequest() | TableTextRequest() | FrameRequest():
                return self._tables.answer(request, spec, revision, result)
            case messages.DurationsRequest():
                return self._durations(request, spec, revision)
            case messages.TopItemsRequest():
                return self._top_items(request, spec, revision)
            case messages.TrendRequest():
                return self._trend(request, spec, revision)
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
                    timezone=view.table.timezone,
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
                segment = view.segment_from(spec, [*request.places], request.name, side=request.side)
                if request.add:
                    view.add_segment(segment)
                return messages.SegmentReply(
                    id=request.id,
                    kind=request.kind,
                    revision=revision,
                    segment=segment.model_dump(mode="json", by_alias=True, exclude_defaults=True),
                    python=component_source(segment.name, segment),
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

    def _trend(self, request: messages.TrendRequest, spec: AnalysisSpec, revision: str) -> messages.TrendReply:
        found = self._view.find_trend(spec, *request.places, granularity=request.granularity, side=request.side)
        return messages.TrendReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            timezone=found.timezone,
            labels=found.labels,
            starts=found.starts,
            complete=found.complete,
            places=tuple(
                messages.TrendPlace(title=title, values=values, instances=instances)
                for title, values, instances in zip(found.places, found.values, found.instances, strict=True)
            ),
        )

    def _durations(
        self, request: messages.DurationsRequest, spec: AnalysisSpec, revision: str
    ) -> messages.DurationsReply:
        found = self._view.find_durations(spec, request.place, request.bars, side=request.side)
        return messages.DurationsReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            title=found.place,
            instances=found.instances,
            views=found.views,
            quantiles=tuple(messages.Quantile(percent=percent, time=time) for percent, time in found.quantiles),
            edges=found.edges,
            counts=found.counts,
        )

    def _event(self, dimensions: list[str]) -> str | None:
        table = self._view.table
        return next((name for name in dimensions if table.dimensions.get(name) == table.event), None)

    def _timeline(self, request: messages.TimelineRequest, rows: pd.DataFrame, revision: str) -> messages.TimelineReply:
        page = rows.iloc[request.offset : request.offset + request.limit]
        # Between the time, which comes first, and the nodes, which come last.
        n_dimensions = len(self._view.dimensions)
        dimensions, measures = list(page.columns[1 : n_dimensions + 1]), list(page.columns[n_dimensions + 1 : -1])
        items = [_texts(page[name]) for name in dimensions]
        amounts = [_numbers(page[name]) for name in measures]
        times = np.array(_micros(rows["time"]))
        return messages.TimelineReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            timezone=self._view.table.timezone,
            first=int(times[0]),
            last=int(times[-1]),
            activity=tuple(np.histogram(times, STRETCHES)[0].tolist()),
            marks=tuple(_marks(rows, times)),
            event=self._event(dimensions),
            always=_constants(rows, dimensions),
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


def _marks(rows: pd.DataFrame, times: npt.NDArray[np.int64]) -> Iterator[messages.TimelineMark]:
    marked = (number for number, nodes in enumerate(rows["nodes"]) if nodes)
    for number in itertools.islice(marked, MOST_MARKS):
        yield messages.TimelineMark(row=number, time=int(times[number]), nodes=rows["nodes"].iloc[number])


def _constants(rows: pd.DataFrame, dimensions: list[str]) -> dict[str, str]:
    """Give the dimensions that say the same in all of several rows."""
    found: dict[str, str] = {}
    for name in dimensions:
        said = {*_texts(rows[name])}
        if len(said) == 1 and len(rows) > 1 and (item := said.pop()) is not None:
            found[name] = item
    return found


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
