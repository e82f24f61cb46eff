"""Journeys as text, both ways."""

from __future__ import annotations

from ipyjourney.export.python_source import journey_source
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import document_text, parse_document
from ipyjourney.spec.interchange.mermaid_reader import draw_mermaid
from ipyjourney.view import DataView
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = ["FORMS", "MEDIA_TYPES", "OF_RESULTS", "read_journey", "write_journey"]

FORMS = {
    ".json": ExportForm.JSON,
    ".mmd": ExportForm.MERMAID,
    ".py": ExportForm.PYTHON,
    ".svg": ExportForm.SVG,
    ".csv": ExportForm.CSV,
}
"""Suffixes of files, and what such a file holds."""

OF_RESULTS = frozenset({ExportForm.SVG, ExportForm.CSV})
"""Forms that show figures."""

MEDIA_TYPES = {
    ExportForm.JSON: "application/json",
    ExportForm.MERMAID: "text/vnd.mermaid",
    ExportForm.PYTHON: "text/x-python",
    ExportForm.SVG: "image/svg+xml",
    ExportForm.CSV: "text/csv",
}


def write_journey(form: ExportForm, spec: JourneySpec, result: JourneyResult, view: DataView) -> str:
    """Write a journey as text.

    Parameters
    ----------
    form : ExportForm
    spec : JourneySpec
    result : JourneyResult
        Its result, of which drawings and figures are made.
    view : DataView
        Where the definitions are that it uses.

    Returns
    -------
    str
    """
    match form:
        case ExportForm.JSON:
            return document_text(spec, view.definitions)
        case ExportForm.MERMAID:
            return spec.to_mermaid()
        case ExportForm.PYTHON:
            imports, expression = journey_source(spec).split("\n\n", 1)
            return f"{imports}\n\njourney = {expression}\n"
        case ExportForm.SVG:
            return result.to_svg()
        case ExportForm.CSV:
            return result.to_csv()


def read_journey(text: str, view: DataView, configured: JourneySpec | None = None, *, name: str = "") -> JourneySpec:
    """Read a journey that was written as JSON, or drawn as a Mermaid flowchart.

    Parameters
    ----------
    text : str
    view : DataView
        Where the steps of a flowchart are looked up; it takes over definitions of a document that it lacks.
    configured : JourneySpec, optional
        What a flowchart does not say is taken from here: container, metrics, segments and the rest.
    name : str
        What the text is called in errors, such as its file.

    Returns
    -------
    JourneySpec

    Raises
    ------
    IpyjourneyError
        If the text is neither, or names what the view does not have.
    """
    if not text.lstrip().startswith("{"):
        drawing = draw_mermaid(text)
        if configured is not None and "container" not in drawing.fields:
            drawing.fields = {
                **{field: getattr(configured, field) for field in JourneySpec.model_fields},
                **drawing.fields,
            }
        return JourneySpec.from_drawing(drawing, view)
    document = parse_document(text, name)
    if not isinstance(document.spec, JourneySpec):
        found = f"{name}: {document.spec.KIND}" if name else document.spec.KIND
        raise UnreadableSpec(found=found, wanted=f"{JourneySpec.KIND} {JourneySpec.VERSION}")
    # Before anything is taken over: a journey that is refused should leave nothing behind.
    known = view.definitions
    Definitions(
        {**document.metrics, **known.metrics},
        {**{segment.name: segment for segment in document.segments}, **known.segments},
        {**{chosen.name: chosen for chosen in document.date_ranges}, **known.date_ranges},
    ).check(view.complete(document.spec))
    view.adopt(metrics=document.metrics, segments=document.segments, date_ranges=document.date_ranges)
    return document.spec
