"""Flows in words: what a path is, where it starts, what stands in a column, who has run out."""

from __future__ import annotations

from collections.abc import Iterable

from ipyjourney.components import ItemRef, MetricRef
from ipyjourney.export.definition.conditions import item_test_in_words
from ipyjourney.export.definition.parts import metrics, rows, segments, sides
from ipyjourney.export.definition.words import Sentences, Words
from ipyjourney.export.times import format_duration
from ipyjourney.spec import AnchorKind, FlowSpec
from ipyjourney.spec.flow import AnchorComponent, ColumnFilter
from ipyjourney.spec.places import FlowNodePlace, ItemKind, PathPlace, RibbonPlace

__all__ = ["define_flow"]

FlowPlace = FlowNodePlace | RibbonPlace | PathPlace


def define_flow(words: Words, spec: FlowSpec, place: FlowPlace | None) -> list[Sentences]:
    """Define a flow, or the number at one of its places; one paragraph per idea."""
    anchors = (*spec.anchor.components, *spec.anchor.until)
    kept_by = [*spec.segments, *(name for side in spec.compare for name in side.segments)]
    return [
        _counted(words, spec, place),
        _paths(words, spec),
        _columns(words, spec),
        _filters(words, spec),
        metrics(words, [part.metric for part in anchors if isinstance(part, MetricRef)]),
        rows(words, spec),
        segments(words, kept_by),
        sides(words, spec),
    ]


def _counted(words: Words, spec: FlowSpec, place: FlowPlace | None) -> Sentences:
    container = words.container(spec.container)
    yield words.say("flow", dimension=spec.pathing_dimension, container=container)
    match place:
        case FlowNodePlace(kind=ItemKind.ITEM):
            yield words.say("flow-item", item=words.quoted(place.item or ""), column=str(place.column))
        case FlowNodePlace():
            kind = "column" if place.kind is None else place.kind.value
            yield words.say(f"flow-{kind}", column=str(place.column))
        case RibbonPlace():
            yield words.say("flow-ribbon", left=_end(words, place.left), right=_end(words, place.right))
        case PathPlace():
            nothing = words.say("flow-nothing")
            items = [nothing if item is None else words.quoted(item) for item in place.path]
            path = items[0]
            for item in items[1:]:
                path = words.say("then", left=path, right=item)
            yield words.say("flow-path", path=path)
        case None:
            pass
    yield words.say("views", container=container)
    yield words.say("flow-share")
    yield words.say("interval")


def _end(words: Words, place: FlowNodePlace) -> str:
    kind = "column" if place.kind is None else place.kind.value
    return words.say(f"flow-{kind}-of", item=words.quoted(place.item or ""), column=str(place.column))


def _paths(words: Words, spec: FlowSpec) -> Sentences:
    yield words.say("flow-nulls")
    for group in spec.patterns:
        yield words.say(
            "pattern",
            syntax=group.syntax.value,
            dimension=group.dimension or spec.pathing_dimension,
            pattern=words.quoted(group.pattern),
            name=words.quoted(group.name),
        )
    if len(spec.patterns) > 1:
        yield words.say("pattern-first")
    yield words.say("repeats-all" if spec.include_repeats else "repeats-once")
    anchor, kind = spec.anchor, spec.anchor.kind
    if anchor.dimension is not None:
        opening = words.say("anchor-dimension", dimension=anchor.dimension)
    else:
        opening = _anchor(words, anchor.components)
    if kind is AnchorKind.BETWEEN:
        yield words.say("between", anchor=opening, until=_anchor(words, anchor.until))
    else:
        yield words.say(kind.value.replace("_", "-"), anchor=opening)
    if spec.limit_to_occurrence and kind is not AnchorKind.CONTAINS:
        which = "only-last" if kind is AnchorKind.ENDS_WITH else "only-first"
        yield words.say(which, container=words.container(spec.container))


def _anchor(words: Words, components: tuple[AnchorComponent, ...]) -> str:
    first = components[0]
    if isinstance(first, MetricRef):
        return words.say("anchor-metric", metric=words.quoted(first.metric))
    items = [part.item for part in components if isinstance(part, ItemRef)]
    return words.say("anchor-items", dimension=first.dimension, items=words.any_of(items))


def _columns(words: Words, spec: FlowSpec) -> Sentences:
    kind = spec.anchor.kind
    if kind is not AnchorKind.ENDS_WITH:
        yield words.say("next")
    if kind in (AnchorKind.ENDS_WITH, AnchorKind.CONTAINS):
        yield words.say("previous")
    if spec.step_within is not None:
        yield words.say("step-within", duration=format_duration(spec.step_within, words.setting.locale))
    if kind is not AnchorKind.ENDS_WITH:
        yield words.say("exit")
    if kind in (AnchorKind.ENDS_WITH, AnchorKind.CONTAINS):
        yield words.say("entry")
    yield words.say("columns")
    for chosen in spec.column_dimensions:
        yield words.say("column-dimension", column=str(chosen.column), dimension=chosen.dimension)
    yield words.say("top-items", items=spec.items_per_column)
    for own in spec.column_items:
        yield words.say("column-items", column=str(own.column), items=own.items)
    if spec.hidden_columns:
        hidden = [str(column) for column in spec.column_numbers if column in spec.hidden_columns]
        yield words.say("hidden-columns", columns=words.joined("and", hidden), count=len(hidden))


def _filters(words: Words, spec: FlowSpec) -> Iterable[str]:
    return [sentence for kept in spec.column_filters for sentence in _filter(words, spec, kept)]


def _filter(words: Words, spec: FlowSpec, kept: ColumnFilter) -> Sentences:
    column = str(kept.column)
    if kept.include:
        yield words.say("filter-include", items=words.any_of(kept.include), column=column)
    if kept.exclude:
        yield words.say("filter-exclude", items=words.any_of(kept.exclude), column=column)
    if kept.matching is not None:
        dimension = spec.dimension_of(kept.column) or spec.pathing_dimension
        condition = item_test_in_words(words, dimension, kept.matching.operator, kept.matching.value)
        yield words.say("filter-matching", column=column, condition=condition)
