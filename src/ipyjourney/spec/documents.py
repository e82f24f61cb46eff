"""Saved analyses: a spec with the definitions of the segments and date ranges that it uses."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ipyjourney.components import DateRange, DateRangeRef, SegmentRef
from ipyjourney.spec.base import SpecJson, UnreadableSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.segments import Segment

__all__ = ["Document", "definitions_used", "read_document", "write_document"]


@dataclass(frozen=True)
class Document:
    """A spec, and what the names in it stand for.

    Attributes
    ----------
    spec : JourneySpec
    segments : tuple of Segment
    date_ranges : tuple of DateRange
    """

    spec: JourneySpec
    segments: tuple[Segment, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()


def definitions_used(spec: JourneySpec, definitions: Definitions) -> SpecJson:
    """Give the definitions of the segments and date ranges that a spec names, as plain JSON values."""
    segments, ranges = set(spec.segments), {spec.date_range} - {None}
    for node in spec.nodes:
        for component in node.components:
            match component:
                case SegmentRef():
                    segments.add(component.segment)
                case DateRangeRef():
                    ranges.add(component.date_range)
                case _:
                    pass
    found: SpecJson = {}
    if segments:
        found["segments"] = [_plain(definitions.segment(name)) for name in sorted(segments)]
    if ranges:
        found["date_ranges"] = [_plain(definitions.date_range(name)) for name in sorted(filter(None, ranges))]
    return found


def _plain(model: Segment | DateRange) -> SpecJson:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def write_document(path: str | os.PathLike[str], spec: JourneySpec, definitions: Definitions) -> None:
    """Write a spec with its definitions, whole or not at all.

    The file is written beside its place and moved there, so that a crash leaves the last version.
    """
    content = spec.to_dict()
    if used := definitions_used(spec, definitions):
        content["definitions"] = used
    target = Path(path)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read_document(path: str | os.PathLike[str]) -> Document:
    """Read a spec with its definitions.

    Raises
    ------
    UnreadableSpec
        If the file is no JSON document of a journey.
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.
    """
    text = Path(path).read_text(encoding="utf-8")
    try:
        content = json.loads(text)
    except json.JSONDecodeError as problem:
        raise UnreadableSpec(found=f"{Path(path).name}: {problem}", wanted="journey 1") from None
    if not isinstance(content, dict):
        raise UnreadableSpec(found=Path(path).name, wanted="journey 1")
    kept = content.pop("definitions", {})
    return Document(
        JourneySpec.from_json(content),
        tuple(Segment.model_validate(part) for part in kept.get("segments", ())),
        tuple(DateRange.model_validate(part) for part in kept.get("date_ranges", ())),
    )
