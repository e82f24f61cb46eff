"""Analyses that leave a widget as text, and texts that become its analysis."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar, cast

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.result import AnalysisResult
from ipyjourney.result.written import written_parquet, written_png, written_svg
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.documents import document_text, parse_document, read_text
from ipyjourney.view import DataView
from ipyjourney.view.saved import adopt_document
from ipyjourney.view.wanted import refusal
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = [
    "BINARY_WRITERS",
    "MEDIA_TYPES",
    "OF_RESULTS",
    "RESULT_WRITERS",
    "SUFFIXES",
    "TextReader",
    "UnknownFormat",
    "form_of",
    "python_text",
    "read_analysis",
    "read_given",
    "write_json",
]

SUFFIXES: Mapping[ExportForm, str] = MappingProxyType(
    {
        ExportForm.JSON: ".json",
        ExportForm.MERMAID: ".mmd",
        ExportForm.PYTHON: ".py",
        ExportForm.SVG: ".svg",
        ExportForm.CSV: ".csv",
        ExportForm.HTML: ".html",
    }
)
"""Forms, and the suffixes of files that hold them."""

BINARY_WRITERS: Mapping[str, Callable[[AnalysisResult], bytes]] = MappingProxyType(
    {".png": written_png, ".parquet": written_parquet}
)
"""How figures are written that are no text, by the suffix of the file; a front end draws its pixels itself."""

MEDIA_TYPES: Mapping[ExportForm, str] = MappingProxyType(
    {
        ExportForm.JSON: "application/json",
        ExportForm.MERMAID: "text/vnd.mermaid",
        ExportForm.PYTHON: "text/x-python",
        ExportForm.SVG: "image/svg+xml",
        ExportForm.CSV: "text/csv",
        ExportForm.HTML: "text/html",
    }
)


def _write_page(_spec: object, result: AnalysisResult, view: DataView) -> str:
    # Imported late: most widgets are never saved as pages, and what pages take costs time at each import.
    from ipyjourney.report import analysis_page

    return analysis_page(result, containers=tuple(view.containers))


RESULT_WRITERS: Mapping[ExportForm, Callable[[object, AnalysisResult, DataView], str]] = MappingProxyType(
    {
        ExportForm.SVG: lambda _spec, result, _view: written_svg(result),
        ExportForm.CSV: lambda _spec, result, _view: result.to_csv(),
        ExportForm.HTML: _write_page,
    }
)
"""How figures are written, by spec, result and view."""

OF_RESULTS = frozenset(RESULT_WRITERS)
"""Forms that show figures."""

OPENED = (SUFFIXES[ExportForm.JSON], SUFFIXES[ExportForm.MERMAID])
"""What text ends with that is the path of a file."""

SpecType = TypeVar("SpecType", bound=AnalysisSpec)
SpecType_co = TypeVar("SpecType_co", bound=AnalysisSpec, covariant=True)


class UnknownFormat(IpyjourneyError):
    """A file whose suffix names no form that a widget can be saved in."""


class TextReader(Protocol[SpecType_co]):
    """What reads a spec from text; the name says in errors where the text is from."""

    def __call__(self, text: str, view: DataView, *, name: str = "") -> SpecType_co: ...  # noqa: D102 - the only one


def form_of(suffix: str, writers: Mapping[ExportForm, object]) -> ExportForm:
    """Find the form of a file by its suffix.

    Parameters
    ----------
    suffix : str
    writers : mapping of ExportForm
        The forms that there are.

    Raises
    ------
    UnknownFormat
        If it is none of these.
    """
    forms = {SUFFIXES[form]: form for form in writers}
    if suffix not in forms:
        known = (*forms, *BINARY_WRITERS)
        raise UnknownFormat(suffix=suffix or "–", known=known, nearest=nearest(suffix, known) or known[0])
    return forms[suffix]


def write_json(spec: AnalysisSpec, _result: object, view: DataView) -> str:
    """Write a spec with the definitions that it uses, as a widget opens it again."""
    return document_text(spec, view.definitions)


def python_text(spec: SpecType, source: Callable[[SpecType], str]) -> str:
    """Write the Python code that makes an analysis again, as a variable called after its kind."""
    imports, expression = source(spec).split("\n\n", 1)
    return f"{imports}\n\n{spec.KIND} = {expression}\n"


def read_analysis(text: str, kind: type[SpecType], view: DataView, name: str = "") -> SpecType:
    """Read an analysis that was written as JSON.

    Parameters
    ----------
    text : str
    kind : type
        Class of the spec that is wanted.
    view : DataView
        It takes over definitions of the document that it lacks.
    name : str
        What the text is called in errors, such as its file.

    Raises
    ------
    IpyjourneyError
        If the text is none, or names what the view does not have.
    """
    document = parse_document(text, name)
    if not isinstance(document.spec, kind):
        found = f"{name}: {document.spec.KIND}" if name else document.spec.KIND
        raise UnreadableSpec(found=found, wanted=f"{kind.KIND} {kind.VERSION}")
    adopt_document(document, view)
    return document.spec


def read_given(
    given: object,
    kind: type[SpecType],
    view: DataView,
    read: TextReader[SpecType],
) -> SpecType:
    """Read what a widget is given to begin with.

    Parameters
    ----------
    given : spec, dict, str or path
        A spec, its JSON, text that it is written in, or the path of a file with that.
    kind : type
        Class of the spec that is wanted.
    view : DataView
    read : callable
        Reads a text.

    Raises
    ------
    IpyjourneyError
        If it is no such spec, or the file cannot be read.
    """
    if isinstance(given, kind):
        return given
    if isinstance(given, str) and not given.lower().endswith(OPENED):
        return read(given, view)
    if isinstance(given, str | os.PathLike):
        path = cast("str | os.PathLike[str]", given)
        return read(read_text(path), view, name=Path(path).name)
    if isinstance(given, Mapping):
        return cast(SpecType, kind.model_validate(given))
    raise refusal(given, view.table, view.metrics, cast(type[AnalysisSpec], kind), asks=True)
