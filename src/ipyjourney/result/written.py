"""Results as files hold them: what is shown elsewhere, with what is counted, when it was made and from what."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from ipyjourney.export.flow_svg import draw_flow
from ipyjourney.export.heat_svg import draw_heat
from ipyjourney.export.markup import clean
from ipyjourney.export.png import draw_png, stamp_png
from ipyjourney.export.stamps import Source, made_now, source_words, stamp_html, stamp_lines, stamp_svg, toolmark
from ipyjourney.export.svg import draw_journey
from ipyjourney.export.text import title_of
from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.cohort_drawing import cohort_drawing
from ipyjourney.result.cohort_words import cohort_heading
from ipyjourney.result.figure_frames import figure_frames, main_frame, plain_rows
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.journey import JourneyResult
from ipyjourney.spec.base import SpecJson

if TYPE_CHECKING:
    from ipyjourney.result import AnalysisResult

__all__ = [
    "RESULT_FILES",
    "result_stamp",
    "result_title",
    "still_html",
    "written_json",
    "written_parquet",
    "written_png",
    "written_svg",
]

VERSION = 1
"""Of the JSON of results."""


def written_svg(result: AnalysisResult, made: datetime | None = None) -> str:
    """Draw a result with its definition, and with when it was made and from what.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult
    made : datetime, optional
        The moment at which the file is made; now if None.
    """
    lines = result_stamp(result, made)
    said = (*result.definition.splitlines(), *lines)
    match result:
        case JourneyResult():
            drawn = draw_journey(replace(result.drawing, definition=said))
        case CohortResult():
            table = cohort_drawing(result, range(len(result.figures.rows)))
            drawn = draw_heat(replace(table, definition=said))
        case FlowResult():
            drawn = draw_flow(replace(result.drawing, definition=said))
    return stamp_svg(drawn, lines)


def written_png(result: AnalysisResult, made: datetime | None = None) -> bytes:
    """Draw a result as ``written_svg`` does, in pixels; what it says of its origin is in chunks of text as well."""
    moment = made or made_now()
    said = (result_title(result), *result.definition.splitlines(), *result_stamp(result, moment))
    return stamp_png(draw_png(written_svg(result, moment)), said, toolmark())


def still_html(result: AnalysisResult) -> str:
    """Write a result as a piece of HTML that ends with its definition and with what it was made from.

    It says nothing of when: the page that it stands in does.
    """
    definition = result.definition.splitlines() if isinstance(result, JourneyResult) else ()
    return stamp_html(result.to_html(), definition, [source_words(result.source, result.fingerprint)])


def result_stamp(result: AnalysisResult, made: datetime | None = None) -> tuple[str, ...]:
    """Say when a file with a result is made, and from what."""
    return stamp_lines(made or made_now(), result.source, result.fingerprint)


def result_title(result: AnalysisResult) -> str:
    """Give a result a title."""
    match result:
        case JourneyResult():
            return title_of(result.drawing)
        case CohortResult():
            return cohort_heading(result.spec)
        case FlowResult():
            return result.drawing.title


def result_json(result: AnalysisResult, made: datetime | None = None) -> SpecJson:
    """Give the figures of a result as plain JSON values.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult
    made : datetime, optional
        The moment at which the file is made; now if None.

    Returns
    -------
    dict
        ``kind``, ``version`` and ``fingerprint``; ``made`` (a moment) ``by`` (name and version of this package);
        ``source``: ``events`` in scope and ``events_in_data``, ``first``, ``last`` and ``as_of`` (moments, or null),
        ``timezone``, ``fingerprint`` of the data and, if they are a sample, ``sampling``; ``title``, ``caption``
        (of a journey that has one), ``definition`` and ``notes`` in words; ``spec``; ``figures``, a list of rows for
        each table: of a journey ``nodes``, ``arrows``, ``bases``, ``breakdowns`` and ``differences``, of a cohort table
        ``cells``, ``average`` and ``timing``, of a flow ``nodes``, ``links``, ``paths``, ``loops`` and ``differences``.
        Times are seconds, what is not known is null.
    """
    return {
        "kind": f"{result.spec.KIND} result",
        "version": VERSION,
        "fingerprint": result.fingerprint,
        "made": (made or made_now()).astimezone(UTC).isoformat(timespec="seconds"),
        "by": toolmark(),
        "source": _source_json(result.source),
        "title": clean(result_title(result)),
        "caption": result.drawing.caption if isinstance(result, JourneyResult) else None,
        "definition": result.definition.splitlines(),
        "notes": [note.text for note in result.notes],
        "spec": result.spec.to_dict(),
        "figures": {name: plain_rows(frame) for name, frame in figure_frames(result).items()},
    }


def _source_json(source: Source) -> SpecJson:
    moments = ("first", "last", "as_of")
    told = asdict(source)
    if source.sampling is None:
        del told["sampling"]
    else:
        told["sampling"] |= {"share": source.sampling.share, "as_of": _moment(source.sampling.as_of)}
    return {name: _moment(value) if name in moments else value for name, value in told.items()}


def _moment(microseconds: int | None) -> str | None:
    if microseconds is None:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)).isoformat()


def written_json(result: AnalysisResult, made: datetime | None = None) -> str:
    """Write the figures of a result as JSON."""
    return json.dumps(result_json(result, made), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def written_parquet(result: AnalysisResult, made: datetime | None = None) -> bytes:
    """Write the figures of a result as a table of Parquet, with the rows of its CSV.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult
    made : datetime, optional
        The moment at which the file is made; now if None.

    Returns
    -------
    bytes
        All that the JSON has besides figures is in the file's metadata, under ``ipyjourney``.
    """
    import pyarrow as pa
    from pyarrow import parquet

    about = {name: part for name, part in result_json(result, made).items() if name != "figures"}
    table = pa.Table.from_pandas(main_frame(result), preserve_index=False)
    known = {**(table.schema.metadata or {}), b"ipyjourney": json.dumps(about).encode("ascii")}
    file = io.BytesIO()
    parquet.write_table(table.replace_schema_metadata(known), file)
    return file.getvalue()


RESULT_FILES: Mapping[str, Callable[[AnalysisResult], str | bytes]] = MappingProxyType(
    {
        ".json": written_json,
        ".csv": lambda result: result.to_csv(),
        ".svg": written_svg,
        ".png": written_png,
        ".parquet": written_parquet,
    }
)
"""How a result is written by itself, by the suffix of its file."""
