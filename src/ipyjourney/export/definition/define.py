"""The definition of an analysis, or of the number at one of its places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ipyjourney.export.definition.cohort import define_cohort
from ipyjourney.export.definition.flow import define_flow
from ipyjourney.export.definition.journey import define_journey
from ipyjourney.export.definition.words import Setting, Words
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.place_conditions import ForeignPlace, PlaceCondition, check_place
from ipyjourney.spec.places import (
    ArrowPlace,
    CellPlace,
    FalloutPlace,
    FlowNodePlace,
    NodePlace,
    PathPlace,
    Place,
    RibbonPlace,
)

__all__ = ["define"]


def define(spec: AnalysisSpec, place: Place | None, setting: Setting) -> str:
    """Say in words what an analysis shows, or what the number at one of its places counts.

    Parameters
    ----------
    spec : JourneySpec, CohortSpec or FlowSpec
    place : Place or None
        A place of that analysis; None for all of it.
    setting : Setting
        What the names in it stand for, and the time zone and week of the data view.

    Returns
    -------
    str
        Sentences, a line for each idea: what is counted, in which order and within which limits, what percentages are
        over, the metrics, the rows, what is left out.

    Raises
    ------
    ForeignPlace, UnknownNode, UnknownArrow, UnknownColumnNumber
        If the analysis has no such place.
    UnknownName
        If a name in it stands for nothing.
    """
    if place is not None:
        check_place(spec, place)
    words = Words(setting)
    lines = [*_lines(words, spec, place)]
    for name, segment in setting.definitions.used_by(spec).segments.items():
        if isinstance(segment.condition, PlaceCondition):
            inner = segment.condition.of
            # Without a date range of its own it is worked out over that of the analysis that uses the segment.
            dated = inner.with_changes(date_range=inner.date_range or spec.date_range)
            lines.append(words.say("segment-behind", segment=words.quoted(name)))
            # Of several places the whole analysis is defined, since they have most of it in common.
            inner_place = None if segment.condition.also else segment.condition.place
            lines += [f"  {line}" for line in _lines(words, dated, inner_place)]
    return "\n".join(lines)


def _lines(words: Words, spec: AnalysisSpec, place: Place | None) -> list[str]:
    return [line for sentences in _paragraphs(words, spec, place) if (line := " ".join(sentences))]


def _paragraphs(words: Words, spec: AnalysisSpec, place: Place | None) -> Sequence[Iterable[str]]:
    match spec, place:
        case JourneySpec(), None | NodePlace() | ArrowPlace() | FalloutPlace():
            return define_journey(words, spec, place)
        case CohortSpec(), None | CellPlace():
            return define_cohort(words, spec, place)
        case FlowSpec(), None | FlowNodePlace() | RibbonPlace() | PathPlace():
            return define_flow(words, spec, place)
        case _:
            raise ForeignPlace(place=type(place).__name__.removesuffix("Place").lower(), kind=spec.KIND)
