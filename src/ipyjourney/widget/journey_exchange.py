"""Journeys as text, both ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ipyjourney.export.python_source import journey_source
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.interchange.mermaid_reader import draw_mermaid
from ipyjourney.view import DataView
from ipyjourney.widget.exchange import RESULT_WRITERS, python_text, read_analysis, write_json
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = ["JOURNEY_WRITERS", "read_journey"]

JOURNEY_WRITERS: Mapping[ExportForm, Callable[[JourneySpec, JourneyResult, DataView], str]] = MappingProxyType(
    {
        ExportForm.JSON: write_json,
        ExportForm.MERMAID: lambda spec, _result, _view: spec.to_mermaid(),
        ExportForm.PYTHON: lambda spec, _result, _view: python_text(spec, journey_source),
        **RESULT_WRITERS,
    }
)


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
    if text.lstrip().startswith("{"):
        return read_analysis(text, JourneySpec, view, name)
    drawing = draw_mermaid(text)
    if configured is not None and "container" not in drawing.fields:
        drawing.fields = {
            **{field: getattr(configured, field) for field in JourneySpec.model_fields},
            **drawing.fields,
        }
    return JourneySpec.from_drawing(drawing, view)
