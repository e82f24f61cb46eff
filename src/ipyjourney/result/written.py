"""Results as files hold them: what is shown elsewhere, with the fingerprint of data and spec."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from ipyjourney.export.markup import clean
from ipyjourney.export.stamps import html_page, stamp_html, stamp_svg
from ipyjourney.export.text import title_of
from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.cohort_words import cohort_heading
from ipyjourney.result.figure_frames import figure_frames, main_frame, plain_rows
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.journey import JourneyResult
from ipyjourney.spec.base import SpecJson

if TYPE_CHECKING:
    from ipyjourney.result import AnalysisResult

__all__ = ["RESULT_FILES", "result_title", "written_html", "written_json", "written_page", "written_svg"]

VERSION = 1
"""Of the JSON of results."""


def written_svg(result: AnalysisResult) -> str:
    """Draw a result, with its fingerprint in the picture's metadata."""
    return stamp_svg(result.to_svg(), result.fingerprint)


def written_html(result: AnalysisResult) -> str:
    """Write a result as a piece of HTML that ends with its fingerprint."""
    return stamp_html(result.to_html(), result.fingerprint)


def written_page(result: AnalysisResult) -> str:
    """Write a result as an HTML page of its own."""
    return html_page(written_html(result), result_title(result))


def result_title(result: AnalysisResult) -> str:
    """Give a result a title."""
    match result:
        case JourneyResult():
            return title_of(result.drawing)
        case CohortResult():
            return cohort_heading(result.spec)
        case FlowResult():
            return result.drawing.title


def result_json(result: AnalysisResult) -> SpecJson:
    """Give the figures of a result as plain JSON values.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult

    Returns
    -------
    dict
        ``kind``, ``version`` and ``fingerprint``; ``title``, ``caption`` (of a journey that has one) and ``notes`` in
        words; ``spec``; ``figures``, a list of rows for each table: of a journey ``nodes``, ``arrows``, ``bases``,
        ``breakdowns`` and ``differences``, of a cohort table ``cells``, ``average`` and ``timing``, of a flow
        ``nodes``, ``links``, ``paths``, ``loops`` and ``differences``. Times are seconds, what is not known is null.
    """
    return {
        "kind": f"{result.spec.KIND} result",
        "version": VERSION,
        "fingerprint": result.fingerprint,
        "title": clean(result_title(result)),
        "caption": result.drawing.caption if isinstance(result, JourneyResult) else None,
        "notes": [note.text for note in result.notes],
        "spec": result.spec.to_dict(),
        "figures": {name: plain_rows(frame) for name, frame in figure_frames(result).items()},
    }


def written_json(result: AnalysisResult) -> str:
    """Write the figures of a result as JSON."""
    return json.dumps(result_json(result), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def written_parquet(result: AnalysisResult) -> bytes:
    """Write the figures of a result as a table of Parquet, with the rows of its CSV.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult

    Returns
    -------
    bytes
        Kind, fingerprint, notes and spec are in the file's metadata, under ``ipyjourney``.
    """
    import pyarrow as pa
    from pyarrow import parquet

    about = {name: part for name, part in result_json(result).items() if name != "figures"}
    table = pa.Table.from_pandas(main_frame(result), preserve_index=False)
    known = {**(table.schema.metadata or {}), b"ipyjourney": json.dumps(about).encode("ascii")}
    file = io.BytesIO()
    parquet.write_table(table.replace_schema_metadata(known), file)
    return file.getvalue()


RESULT_FILES: Mapping[str, Callable[[AnalysisResult], str | bytes]] = MappingProxyType(
    {
        ".html": written_page,
        ".json": written_json,
        ".csv": lambda result: result.to_csv(),
        ".svg": written_svg,
        ".parquet": written_parquet,
    }
)
"""How a result is written, by the suffix of its file."""
