"""The tables that a front end shows: made once, sorted, cut into pages, written as text, handed to the user's code."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.result import FlowResult, JourneyResult
from ipyjourney.result.cohort_days import period_name
from ipyjourney.spec import AnalysisSpec, JourneySpec
from ipyjourney.spec.place_names import place_title
from ipyjourney.view import DataView
from ipyjourney.view.questions import UnknownChoice
from ipyjourney.widget import table_messages as messages
from ipyjourney.widget.flow_tables import flow_figures, flow_table
from ipyjourney.widget.namespace import add_frame
from ipyjourney.widget.table_columns import KeyColumns, column_label, columns_on_screen, holds, is_text
from ipyjourney.widget.table_text import table_text

__all__ = ["Tables"]

Request: TypeAlias = messages.TableRequest | messages.TableTextRequest | messages.FrameRequest
Reply: TypeAlias = messages.TableReply | messages.TableTextReply | messages.FrameReply


@dataclass(frozen=True)
class _Kept:
    """A table, so that its further pages need not be made again."""

    key: str
    result: object
    frame: pd.DataFrame


class Tables:
    """Makes the tables that a front end asks for.

    Parameters
    ----------
    view : DataView
    """

    def __init__(self, view: DataView) -> None:
        self._view = view
        self._plain: _Kept | None = None
        self._sorted: _Kept | None = None

    def answer(self, request: Request, spec: AnalysisSpec, revision: str, result: object) -> Reply:
        """Answer a question about a table.

        Parameters
        ----------
        request : TableRequest, TableTextRequest or FrameRequest
        spec : JourneySpec, CohortSpec or FlowSpec
            The analysis that the table is about.
        revision : str
            What the reply says that it is for.
        result : object
            The result of the analysis: a table is made once for each.
        """
        frame = self._in_order(request.of, request.sort, spec, result)
        match request:
            case messages.TableRequest():
                return self._page(request, frame, spec, revision)
            case messages.TableTextRequest():
                text = _as_text(request.of, frame, spec, request.form)
                return messages.TableTextReply(
                    id=request.id, kind=request.kind, revision=revision, text=text, rows=len(frame)
                )
            case messages.FrameRequest():
                # The user may change what they get: the next page must not show that.
                add_frame(request.name, frame.copy(), replace=request.replace)
                return messages.FrameReply(
                    id=request.id,
                    kind=request.kind,
                    revision=revision,
                    name=request.name,
                    rows=len(frame),
                    columns=len(frame.columns),
                )

    def _in_order(
        self, of: messages.TableOf, sort: messages.Sort | None, spec: AnalysisSpec, result: object
    ) -> pd.DataFrame:
        self._plain = _once(self._plain, of.model_dump_json(), result, lambda: self._make(of, spec, result))
        frame = self._plain.frame
        if sort is None:
            return frame
        self._sorted = _once(
            self._sorted, of.model_dump_json() + sort.model_dump_json(), result, lambda: _sort(frame, sort)
        )
        return self._sorted.frame

    def _make(self, of: messages.TableOf, spec: AnalysisSpec, result: object) -> pd.DataFrame:
        view = self._view
        match of:
            case messages.MembersTable():
                return view.members(spec, *of.places, of=of.of, side=of.side)
            case messages.TopItemsTable():
                return view.top_items(spec, of.place, of.dimension, of.when, of.immediate, side=of.side)
            case messages.BreakdownTable():
                return view.breakdown(spec, *of.places, dimension=of.dimension, limit=None, side=of.side)
            case messages.TrendTable():
                return view.trend(spec, *of.places, granularity=of.granularity, side=of.side)
            case messages.DurationsTable():
                return view.durations(spec, of.place, side=of.side)
            case messages.TimelineTable():
                journey = spec if isinstance(spec, JourneySpec) else None
                return view.timeline(of.container, of.key, journey)
            case messages.FiguresTable():
                return _figures(of.table, spec, result)
            case messages.PathsTable() | messages.LoopsTable() | messages.SkippedTable():
                if not isinstance(result, FlowResult):
                    raise UnknownChoice(choice="table", given=of.table, known=("members", "timeline"))
                return flow_table(of, result)

    def _page(
        self, request: messages.TableRequest, frame: pd.DataFrame, spec: AnalysisSpec, revision: str
    ) -> messages.TableReply:
        of = request.of
        page = frame.iloc[request.offset : request.offset + request.limit]
        shown = columns_on_screen(of, frame, spec)
        if isinstance(of, messages.TrendTable):
            # Files have labels that can be read again, and a column for this.
            page = page.assign(period=[*map(period_name, page["period"], page["complete"])])
            shown.remove("complete")
        keys = KeyColumns.of(of, frame, spec)
        return messages.TableReply(
            id=request.id,
            kind=request.kind,
            revision=revision,
            timezone=self._view.table.timezone,
            columns=tuple(
                messages.TableColumn(
                    name=name,
                    label=column_label(name, of, spec),
                    holds=holds(name, frame[name], of, is_key=name in keys.names),
                    values=_values(page[name], as_text=name in keys.names),
                )
                for name in shown
            ),
            container=keys.container,
            keys=tuple(zip(*(map(item_text, page[name]) for name in keys.names), strict=True)),
            total=len(frame),
        )


def _figures(
    which: Literal["nodes", "arrows", "links", "differences"], spec: AnalysisSpec, result: object
) -> pd.DataFrame:
    """Give the figures of a result, with the titles of nodes instead of their ids."""
    if isinstance(result, FlowResult) and which != "arrows":
        return flow_figures(which, result)
    if not isinstance(result, JourneyResult) or not isinstance(spec, JourneySpec) or which == "links":
        raise UnknownChoice(choice="table", given=which, known=("members", "timeline"))
    frame: pd.DataFrame = getattr(result, which)
    titles = {node.id: node.title for node in spec.nodes}
    if which == "differences":
        return frame.assign(place=[place_title(spec, one.place) for one in result.place_differences])
    return frame.assign(**{name: frame[name].map(titles) for name in ("source", "target") if name in frame})


def _as_text(of: messages.TableOf, frame: pd.DataFrame, spec: AnalysisSpec, form: Literal["csv", "tsv"]) -> str:
    if isinstance(of, messages.TimelineTable):
        frame = frame.assign(nodes=["; ".join(nodes) for nodes in frame["nodes"]])
    if form == "csv":
        return table_text(frame)
    shown = frame[columns_on_screen(of, frame, spec)]
    labels = [column_label(str(name), of, spec) for name in shown.columns]
    return table_text(shown.set_axis(labels, axis="columns"), "\t")


def _once(kept: _Kept | None, key: str, result: object, make: Callable[[], pd.DataFrame]) -> _Kept:
    if kept is None or kept.key != key or kept.result is not result:
        return _Kept(key, result, make())
    return kept


def _sort(frame: pd.DataFrame, sort: messages.Sort) -> pd.DataFrame:
    known = [str(name) for name in frame.columns]
    if sort.column not in known:
        raise UnknownChoice(choice="sort", given=sort.column, known=known)
    column = frame[sort.column]
    if is_text(column):
        # Items are ordered by what they say, whatever the order of their categories and types.
        column = pd.Series(_texts(column), dtype=object)
    order = column.sort_values(ascending=not sort.descending, kind="stable", na_position="last").index
    return frame.loc[order].reset_index(drop=True)


def _values(column: pd.Series, *, as_text: bool) -> tuple[messages.Cell, ...]:
    if as_text or is_text(column):
        return tuple(_texts(column))
    missing = column.isna().to_numpy()
    if column.dtype.kind in "Mm":
        whole = column.to_numpy("timedelta64[us]" if column.dtype.kind == "m" else "datetime64[us]").view("int64")
        values: list[float] = whole.tolist()
    else:
        values = column.tolist()
    # JSON has no word for what is endless.
    return tuple(None if gone or math.isinf(value) else value for value, gone in zip(values, missing, strict=True))


def _texts(column: pd.Series) -> list[str | tuple[str, ...] | None]:
    return [
        value if isinstance(value, tuple) else None if gone else item_text(value)
        for value, gone in zip(column, column.isna(), strict=True)
    ]
