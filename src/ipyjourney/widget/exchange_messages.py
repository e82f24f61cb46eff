"""Analyses that leave a front end as text, and texts that come in as analyses."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ipyjourney.state.wire import Wire

__all__ = ["ExportForm", "ExportReply", "ExportRequest", "ImportRequest"]

MOST_CHARACTERS = 1_000_000


class ExportForm(StrEnum):
    """What an analysis can be written as; not each can be all of it."""

    SVG = "svg"
    CSV = "csv"
    JSON = "json"
    PYTHON = "python"
    MERMAID = "mermaid"
    HTML = "html"


class ExportRequest(Wire):
    """The analysis as text; a drawing and figures wait for the result."""

    id: str
    kind: Literal["export"]
    form: ExportForm


class ImportRequest(Wire):
    """A text that becomes the analysis: its JSON, or for a journey a Mermaid flowchart."""

    id: str
    kind: Literal["import"]
    text: Annotated[str, Field(max_length=MOST_CHARACTERS)]


class ExportReply(Wire):
    """An analysis as text, with the name and the media type of a file that holds it."""

    id: str
    kind: Literal["export"]
    form: ExportForm
    file: str
    media_type: str
    text: str
