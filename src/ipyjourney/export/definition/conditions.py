"""Conditions in words, as they stand after "the rows on which" or "each account for which"."""

from __future__ import annotations

from collections.abc import Iterable

from ipyjourney.components import (
    AllOf,
    AnyOf,
    Bracket,
    Condition,
    DimensionComparison,
    MetricComparison,
    NotOf,
    Operator,
    Sequence,
)
from ipyjourney.components.conditions import EVENT_SCOPE
from ipyjourney.export.definition.words import Words
from ipyjourney.export.numbers import format_number
from ipyjourney.export.times import format_limits

__all__ = ["condition_in_words", "item_test_in_words", "number_in_words"]

EXACT_DIGITS = 9


def condition_in_words(words: Words, condition: Condition, scope: str) -> str:
    """Write a condition.

    Parameters
    ----------
    words : Words
    condition : Condition
    scope : str
        What it is asked of: ``event`` or a container.
    """
    of_rows = scope == EVENT_SCOPE
    match condition:
        case DimensionComparison():
            text = item_test_in_words(words, condition.dimension, condition.operator, condition.value)
            return text if of_rows else words.say("some-row", condition=text)
        case MetricComparison():
            kind = "metric-of-row" if of_rows else "metric-of-instance"
            return words.say(kind, metric=words.quoted(condition.metric), number=number_in_words(words, condition))
        case AllOf():
            return words.joined("and", _parts(words, condition.all, scope))
        case AnyOf():
            return words.joined("or", _parts(words, condition.any, scope))
        case NotOf():
            return words.say("not", condition=_inside(words, condition.not_, scope))
        case Bracket():
            return _bracket(words, condition, of_rows)
        case Sequence():
            return _sequence(words, condition)


def item_test_in_words(words: Words, dimension: str, operator: Operator, value: str | tuple[str, ...]) -> str:
    """Write a comparison of a dimension's item with text."""
    values = (value,) if isinstance(value, str) else value
    text = words.any_of(values) if values else words.quoted("")
    return words.say("compare", dimension=dimension, operator=operator.value, value=text)


def number_in_words(words: Words, comparison: MetricComparison) -> str:
    """Write what a metric is compared with: "at least 1"."""
    value = format_number(comparison.value, EXACT_DIGITS, words.setting.locale)
    return words.say("number", operator=comparison.operator.value, value=value)


def _bracket(words: Words, bracket: Bracket, of_rows: bool) -> str:
    text = condition_in_words(words, bracket.condition, bracket.scope)
    if bracket.scope == EVENT_SCOPE:
        return text if of_rows else words.say("some-row", condition=_grouped(words, bracket.condition, text))
    kind = "row-of" if of_rows else "some-row-of"
    grouped = _grouped(words, bracket.condition, text)
    return words.say(kind, container=words.container(bracket.scope), condition=grouped)


def _sequence(words: Words, sequence: Sequence) -> str:
    text = ""
    for place, step in enumerate(sequence.then):
        row = words.say("row-where", condition=_inside(words, step.condition, EVENT_SCOPE))
        limits = format_limits(step.within, step.after, words.setting.locale)
        if place == 0:
            text = row
        elif limits is None:
            text = words.say("then", left=text, right=row)
        else:
            text = words.say("then-limited", left=text, limits=limits, right=row)
    return words.say("sequence", steps=text)


def _parts(words: Words, conditions: Iterable[Condition], scope: str) -> list[str]:
    return [_inside(words, condition, scope) for condition in conditions]


def _inside(words: Words, condition: Condition, scope: str) -> str:
    return _grouped(words, condition, condition_in_words(words, condition, scope))


def _grouped(words: Words, condition: Condition, text: str) -> str:
    # What has joints of its own stands in brackets, so that it is clear what belongs together.
    joined = (isinstance(condition, AllOf) and len(condition.all) > 1) or (
        isinstance(condition, AnyOf) and len(condition.any) > 1
    )
    return words.say("group", inner=text) if joined or isinstance(condition, Sequence | NotOf) else text
