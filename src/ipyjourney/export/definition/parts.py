"""What all definitions share: metrics, segments, date ranges, the rows looked at, sides of a comparison."""

from __future__ import annotations

from collections.abc import Iterable

from ipyjourney.components import (
    CalculatedMetric,
    ContainerMetric,
    CounterMetric,
    EventsMetric,
    MetricDefinition,
    SumMetric,
)
from ipyjourney.components.conditions import EVENT_SCOPE
from ipyjourney.components.expressions import MetricName, parse_expression
from ipyjourney.export.definition.conditions import condition_in_words
from ipyjourney.export.definition.words import Sentences, Words
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.compare import Comparison
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.place_names import place_title

__all__ = ["date_ranges", "metrics", "rows", "segments", "sides"]


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def metrics(words: Words, names: Iterable[str]) -> Sentences:
    """Define metrics, each once, and after a calculated one those that it names."""
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        definition = words.setting.definitions.metric(name)
        yield _metric(words, words.quoted(name), definition)
        if isinstance(definition, CalculatedMetric):
            parts = parse_expression(definition.expression)
            waiting[:0] = [part.name for part in parts if isinstance(part, MetricName)]


def _metric(words: Words, metric: str, definition: MetricDefinition) -> str:
    match definition:
        case EventsMetric():
            return words.say("metric-events", metric=metric)
        case ContainerMetric():
            return words.say("metric-container", metric=metric, container=words.container(definition.container))
        case CounterMetric():
            condition = condition_in_words(words, definition.where, EVENT_SCOPE)
            return words.say("metric-counter", metric=metric, condition=condition)
        case SumMetric():
            if definition.where is None:
                return words.say("metric-sum", metric=metric, measure=definition.measure)
            condition = condition_in_words(words, definition.where, EVENT_SCOPE)
            return words.say("metric-sum-where", metric=metric, measure=definition.measure, condition=condition)
        case CalculatedMetric():
            return words.say("metric-calculated", metric=metric, expression=definition.expression)


def segments(words: Words, names: Iterable[str]) -> Sentences:
    """Define segments, each once."""
    found = tuple(dict.fromkeys(names))
    for name in found:
        segment = words.setting.definitions.segment(name)
        container, quoted = words.container(segment.scope), words.quoted(name)
        if isinstance(segment.condition, PlaceCondition):
            titles = [place_title(segment.condition.of, place) for place in segment.condition.places]
            text = words.say("at-place", place=words.any_of(titles))
            yield words.say("segment-container", segment=quoted, container=container, condition=text)
            continue
        text = condition_in_words(words, segment.condition, segment.scope)
        if segment.scope == EVENT_SCOPE:
            yield words.say("segment-event", segment=quoted, condition=text)
        else:
            yield words.say("segment-container", segment=quoted, container=container, condition=text)
    if found:
        yield words.say("segments-judged")


def date_ranges(words: Words, names: Iterable[str | None]) -> Sentences:
    """Say from when to when date ranges last."""
    for name in dict.fromkeys(name for name in names if name is not None):
        date_range = words.setting.definitions.date_range(name)
        start, end = words.setting.resolve(date_range)
        values = {"range": words.quoted(name), "end": words.moment(end)}
        if start is None:
            yield words.say("range-to", **values)
        else:
            yield words.say("range", start=words.moment(start), **values)
        if date_range.last is not None and date_range.unit is not None:
            yield words.say("range-last", count=date_range.last, unit=date_range.unit.value)
        elif date_range.this is not None:
            yield words.say("range-this", unit=date_range.this.value)


def rows(words: Words, spec: AnalysisSpec) -> Sentences:
    """Say which rows are looked at, in which zone and week."""
    if spec.date_range is not None:
        yield from date_ranges(words, [spec.date_range])
    elif words.setting.as_of is not None:
        yield words.say("no-range-as-of", end=words.moment(words.setting.as_of))
    else:
        yield words.say("no-range")
    if not isinstance(spec, CohortSpec) and spec.prior is not None:
        yield words.say("moved-back", count=spec.prior.count, unit=spec.prior.unit.value)
    if spec.segments:
        yield words.say("analysis-segments", segments=words.all_of(spec.segments), count=len(spec.segments))
    yield words.say("without-instance", container=words.container(spec.container))
    breaker = words.setting.tie_breaker
    yield words.say("order-table") if breaker is None else words.say("order-column", column=breaker)
    yield words.say("times", timezone=words.setting.timezone, day=WEEKDAYS[words.setting.week_start])


def sides(words: Words, spec: JourneySpec | FlowSpec) -> Sentences:
    """Say what is compared with what."""
    compare = spec.compare
    if not compare:
        return
    named = [_side(words, side) for side in compare]
    yield words.say("sides", count=len(named), sides=words.joined("and", named))
    yield from date_ranges(words, [side.date_range for side in compare if side.date_range != spec.date_range])
    if len(named) > 1:
        yield words.say("changes", side=words.quoted(compare[0].name))
        yield words.say("differences-tested")


def _side(words: Words, side: Comparison) -> str:
    parts = [words.say("side-segment", segment=words.quoted(name)) for name in side.segments]
    if side.date_range is not None:
        parts.append(words.say("side-range", range=words.quoted(side.date_range)))
    if side.prior is not None:
        parts.append(words.say("side-prior", count=side.prior.count, unit=side.prior.unit.value))
    name = words.quoted(side.name)
    return words.say("side", side=name, parts=words.joined("and", parts)) if parts else words.say("side-all", side=name)
