"""Saved analyses: a spec with the definitions of the segments, date ranges and metrics that it uses."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field

from ipyjourney.components import (
    ContainerMetric,
    CounterMetric,
    DateRange,
    DimensionComparison,
    EventsMetric,
    MetricDefinition,
    Operator,
    SumMetric,
)
from ipyjourney.components.containers import EVENTS_METRIC, container_metric
from ipyjourney.components.metrics import read_metric
from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.analysis import AnalysisSpec, read_spec
from ipyjourney.spec.base import SpecJson, UnreadableSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.files import write_whole
from ipyjourney.spec.segments import Segment

__all__ = [
    "Document",
    "UnreadableDocument",
    "definitions_used",
    "document_text",
    "parse_document",
    "parse_object",
    "read_document",
    "read_text",
    "write_document",
]

WANTED = "journey 1 / cohort 1 / flow 1"


@dataclass(frozen=True)
class Document:
    """A spec, and what the names in it stand for.

    Attributes
    ----------
    spec : JourneySpec, CohortSpec or FlowSpec
    segments : tuple of Segment
    date_ranges : tuple of DateRange
    metrics : mapping of str to metric definition
    """

    spec: AnalysisSpec
    segments: tuple[Segment, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()
    metrics: Mapping[str, MetricDefinition] = field(default_factory=dict)


class UnreadableDocument(IpyjourneyError):
    """A file of JSON that is not there, or is no text."""


class _Kept(Model):
    segments: tuple[Segment, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()
    metrics: dict[str, dict[str, object]] = Field(default_factory=dict)


def definitions_used(spec: AnalysisSpec, definitions: Definitions, *, with_usual: bool = False) -> SpecJson:
    """Give the definitions that a spec uses, also through others, as plain JSON values.

    Parameters
    ----------
    spec : JourneySpec, CohortSpec or FlowSpec
    definitions : Definitions
    with_usual : bool, default False
        Whether metrics are given too that every data view makes of its table by itself: they are what their names say.

    Returns
    -------
    dict
        ``segments``, ``date_ranges``, ``metrics``; without what is empty.
    """
    used = definitions.used_by(spec)
    metrics = {
        name: _plain(definition)
        for name, definition in sorted(used.metrics.items())
        if with_usual or not _is_usual(name, definition)
    }
    found: SpecJson = {
        "segments": [_plain(segment) for _, segment in sorted(used.segments.items())],
        "date_ranges": [_plain(date_range) for _, date_range in sorted(used.date_ranges.items())],
        "metrics": metrics,
    }
    return {kind: parts for kind, parts in found.items() if parts}


def _is_usual(name: str, definition: MetricDefinition) -> bool:
    """Tell whether a metric's name says all: Events, a container's own, a counter of an item, a sum of a measure."""
    match definition:
        case EventsMetric():
            return name == EVENTS_METRIC
        case ContainerMetric():
            return name == container_metric(definition.container)
        case CounterMetric(where=DimensionComparison(operator=Operator.EQUALS, value=str() as item)):
            return name == item
        case SumMetric(where=None):
            return name == definition.measure
        case _:
            return False


def _plain(model: Segment | DateRange | MetricDefinition) -> SpecJson:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def document_text(spec: AnalysisSpec, definitions: Definitions) -> str:
    """Write a spec with its definitions as JSON."""
    content = spec.to_dict()
    if used := definitions_used(spec, definitions):
        content["definitions"] = used
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def write_document(path: str | os.PathLike[str], spec: AnalysisSpec, definitions: Definitions) -> None:
    """Write a spec with its definitions, whole or not at all."""
    write_whole(path, document_text(spec, definitions))


def read_document(path: str | os.PathLike[str]) -> Document:
    """Read a spec with its definitions from a file.

    Raises
    ------
    UnreadableDocument
        If the file cannot be read.
    UnreadableSpec
        If it is no JSON document of an analysis.
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.
    """
    return parse_document(read_text(path), Path(path).name)


def read_text(path: str | os.PathLike[str]) -> str:
    """Read a file of text.

    Raises
    ------
    UnreadableDocument
        If it is not there, or is none.
    """
    try:
        return Path(path).expanduser().read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise UnreadableDocument(file=os.fspath(path), reason=reason, folder=str(Path.cwd())) from None


def parse_document(text: str, name: str = "") -> Document:
    """Read a spec with its definitions from JSON.

    Parameters
    ----------
    text : str
    name : str
        What the text is called in errors, such as its file.

    Raises
    ------
    UnreadableSpec
        If the text is no JSON document of an analysis.
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.
    """
    content = parse_object(text, name, WANTED)
    kept = _Kept.model_validate(content.pop("definitions", {}))
    metrics = {name: read_metric(definition) for name, definition in kept.metrics.items()}
    return Document(read_spec(content), kept.segments, kept.date_ranges, metrics)


def parse_object(text: str, name: str, wanted: str) -> SpecJson:
    """Read an object of JSON.

    Parameters
    ----------
    text : str
    name : str
        What the text is called in errors; empty if it has no name.
    wanted : str
        Kinds of documents that are wanted.

    Raises
    ------
    UnreadableSpec
        If the text is none, or has half of a character in it, which no file or table can hold.
    """
    try:
        content = json.loads(text)
        json.dumps(content, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as problem:
        raise UnreadableSpec(found=f"{name}: {problem}" if name else str(problem), wanted=wanted) from None
    if not isinstance(content, dict):
        raise UnreadableSpec(found=name or text[:60], wanted=wanted)
    return content
