"""Cohort tables as text, both ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ipyjourney.errors import nearest
from ipyjourney.export.cohort_source import cohort_source
from ipyjourney.result import CohortResult
from ipyjourney.spec import CohortSpec
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import document_text, parse_document
from ipyjourney.view import DataView
from ipyjourney.widget.canvas import UnknownFormat
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = ["COHORT_FORMS", "cohort_python", "cohort_writer", "read_cohort"]

COHORT_FORMS = {ExportForm.JSON: ".json", ExportForm.PYTHON: ".py", ExportForm.CSV: ".csv"}
"""What a front end can ask for, and the suffix of a file that holds it."""


def cohort_python(spec: CohortSpec) -> str:
    """Write the Python code that makes a cohort table again, as ``cohort``."""
    imports, expression = cohort_source(spec).split("\n\n", 1)
    return f"{imports}\n\ncohort = {expression}\n"


Writer: TypeAlias = Callable[[CohortSpec, CohortResult, DataView], str]

COHORT_WRITERS: dict[str, Writer] = {
    ".json": lambda spec, _result, view: document_text(spec, view.definitions),
    ".py": lambda spec, _result, _view: cohort_python(spec),
    ".csv": lambda _spec, result, _view: result.to_csv(),
    ".html": lambda _spec, result, _view: result.to_html(),
}
"""What writes a file, by its suffix."""


def cohort_writer(suffix: str) -> Writer:
    """Find what writes a file with a suffix.

    Raises
    ------
    UnknownFormat
        If nothing does.
    """
    if suffix not in COHORT_WRITERS:
        guess = nearest(suffix, COHORT_WRITERS)
        raise UnknownFormat(suffix=suffix or "–", known=tuple(COHORT_WRITERS), nearest=guess or ".json")
    return COHORT_WRITERS[suffix]


def read_cohort(text: str, view: DataView, *, name: str = "") -> CohortSpec:
    """Read a cohort table that was written as JSON.

    Parameters
    ----------
    text : str
    view : DataView
        It takes over definitions of the document that it lacks.
    name : str
        What the text is called in errors, such as its file.

    Returns
    -------
    CohortSpec

    Raises
    ------
    IpyjourneyError
        If the text is none, or names what the view does not have.
    """
    document = parse_document(text, name)
    if not isinstance(document.spec, CohortSpec):
        found = f"{name}: {document.spec.KIND}" if name else document.spec.KIND
        raise UnreadableSpec(found=found, wanted=f"{CohortSpec.KIND} {CohortSpec.VERSION}")
    known = view.definitions
    # Before anything is taken over: a table that is refused should leave nothing behind.
    Definitions(
        {**document.metrics, **known.metrics},
        {**{segment.name: segment for segment in document.segments}, **known.segments},
        {**{chosen.name: chosen for chosen in document.date_ranges}, **known.date_ranges},
    ).check(document.spec)
    view.adopt(metrics=document.metrics, segments=document.segments, date_ranges=document.date_ranges)
    return document.spec
