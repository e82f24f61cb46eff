"""Cohort tables in words: who is included when, what counts as coming back, what cells and percentages are."""

from __future__ import annotations

from ipyjourney.components.conditions import NumberOperator
from ipyjourney.export.definition.conditions import number_in_words
from ipyjourney.export.definition.parts import metrics, rows, segments
from ipyjourney.export.definition.words import Sentences, Words
from ipyjourney.spec import Average, CohortSpec, CohortType, Criterion, Entry, ReturnMode
from ipyjourney.spec.places import CellPlace

__all__ = ["define_cohort"]

INCLUDED, SAME_PERIOD = "included", "same_period"

GROWING = (NumberOperator.GREATER_OR_EQUAL, NumberOperator.GREATER)
"""Comparisons that hold from some row on, so that there is a time at which one comes back."""


def define_cohort(words: Words, spec: CohortSpec, place: CellPlace | None) -> list[Sentences]:
    """Define a cohort table, or the number in one of its cells; one paragraph per idea."""
    criteria = (spec.inclusion, spec.returning)
    compared = [part.metric for criterion in criteria for part in criterion.conditions]
    kept_by = [*spec.segments, *spec.rows, *(name for criterion in criteria for name in criterion.segments)]
    return [
        _counted(words, spec, place),
        _included(words, spec),
        () if place is not None and place.column == INCLUDED else _returning(words, spec, place),
        _cells(words, spec, place),
        _shares(words, spec, place),
        metrics(words, [*compared, *([spec.value] if spec.value else [])]),
        rows(words, spec),
        segments(words, kept_by),
    ]


def _counted(words: Words, spec: CohortSpec, place: CellPlace | None) -> Sentences:
    container, granularity = words.container(spec.container), spec.granularity.value
    yield words.say("cohort", container=container, granularity=granularity)
    if place is None:
        return
    yield words.say("cohort-cell", row=words.quoted(place.row), column=str(place.column))
    match place.column:
        case "included":
            yield words.say("cell-included", container=container)
        case "same_period":
            yield words.say("cell-same-period", granularity=granularity)
        case _:
            yield words.say("cell-churned" if spec.type is CohortType.CHURN else "cell-retained")


def _included(words: Words, spec: CohortSpec) -> Sentences:
    condition = _criterion(words, spec.inclusion)
    granularity = spec.granularity.value
    if spec.dimension is not None:
        yield words.say("inclusion-item", dimension=spec.dimension, granularity=granularity, condition=condition)
    elif spec.rows:
        yield words.say("inclusion-segment", granularity=granularity, condition=condition)
    else:
        yield words.say("inclusion", granularity=granularity, condition=condition)
    yield from _asked(words, spec.inclusion)
    yield words.say("entry-every" if spec.entry is Entry.EVERY else "entry-first")


def _returning(words: Words, spec: CohortSpec, place: CellPlace | None) -> Sentences:
    values = {"granularity": spec.granularity.value, "condition": _criterion(words, spec.returning)}
    if spec.brackets:
        yield words.say("return-brackets", **values)
        yield words.say("brackets", columns=words.joined("and", [str(label) for label in spec.labels]))
    else:
        yield words.say("return-later" if spec.mode is ReturnMode.ON_OR_AFTER else "return", **values)
    yield from _asked(words, spec.returning)
    if place is None or place.column == SAME_PERIOD:
        yield words.say("same-period", granularity=spec.granularity.value)
    if spec.rolling:
        yield words.say("rolling")
    if spec.latency:
        yield words.say("latency")


def _cells(words: Words, spec: CohortSpec, place: CellPlace | None) -> Sentences:
    churn = "churn-rolling" if spec.rolling else "churn"
    if place is None:
        yield words.say(churn if spec.type is CohortType.CHURN else "retention")
    if spec.dimension is not None:
        yield words.say("by-item")
    if spec.rows:
        yield words.say("by-segment", segments=words.all_of(spec.rows))
    if spec.dimension is not None or spec.rows:
        yield words.say("added")
    if spec.value is not None:
        yield words.say("value", metric=words.quoted(spec.value), container=words.container(spec.container))


def _shares(words: Words, spec: CohortSpec, place: CellPlace | None) -> Sentences:
    column = None if place is None else place.column
    if column != INCLUDED:
        yield words.say("share-rolling" if spec.rolling and column != SAME_PERIOD else "share-included")
        yield words.say("interval")
    if place is None:
        yield words.say("average-pooled" if spec.average is Average.POOLED else "average-mean")
    yield words.say("incomplete-later" if spec.mode is ReturnMode.ON_OR_AFTER else "incomplete")
    if place is None and all(part.operator in GROWING for part in spec.returning.conditions):
        yield words.say("timing", container=words.container(spec.container))


def _criterion(words: Words, criterion: Criterion) -> str:
    parts = [
        words.say("metric-is", metric=words.quoted(part.metric), number=number_in_words(words, part))
        for part in criterion.conditions
    ]
    return words.joined(criterion.join.value, parts)


def _asked(words: Words, criterion: Criterion) -> Sentences:
    if criterion.segments:
        kept_by = words.all_of(criterion.segments)
        yield words.say("criterion-segments", segments=kept_by, count=len(criterion.segments))
