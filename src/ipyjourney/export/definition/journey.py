"""Journeys in words: what their nodes, arrows and fallouts count."""

from __future__ import annotations

from collections.abc import Iterable

from ipyjourney.components import (
    ContainerMetric,
    DateRangeRef,
    ItemRef,
    MetricRef,
    SegmentRef,
)
from ipyjourney.components.containers import container_metric
from ipyjourney.export.definition.parts import date_ranges, metrics, rows, segments, sides
from ipyjourney.export.definition.words import Sentences, Words
from ipyjourney.export.times import format_duration, format_limits
from ipyjourney.spec import Arrow, JourneySpec, Node, Order, PercentOf
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.places import ArrowPlace, FalloutPart, FalloutPlace, NodePlace

__all__ = ["define_journey"]

JourneyPlace = NodePlace | ArrowPlace | FalloutPlace


def define_journey(words: Words, spec: JourneySpec, place: JourneyPlace | None) -> list[Sentences]:
    """Define a journey, or the number at one of its places; one paragraph per idea."""
    graph = Graph(spec)
    nodes = [node for node in spec.nodes if place is None or node.id in _concerned(graph, place)]
    shown = [spec.primary_metric or container_metric(spec.container)]
    shown += [spec.secondary_metric] if spec.secondary_metric else []
    parts = [part for node in nodes for part in node.components]
    matched = [part.metric for part in parts if isinstance(part, MetricRef)]
    ranges = [part.date_range for part in parts if isinstance(part, DateRangeRef)]
    kept_by = [*spec.segments, *(part.segment for part in parts if isinstance(part, SegmentRef))]
    kept_by += [name for side in spec.compare for name in side.segments]
    figures = () if isinstance(place, ArrowPlace | FalloutPlace) else shown
    return [
        _counted(words, spec, graph, place, shown),
        _steps(words, spec, graph, nodes),
        _shares(words, spec, graph, place, shown[0]),
        metrics(words, [*figures, *matched]),
        rows(words, spec),
        segments(words, kept_by),
        date_ranges(words, ranges),
        sides(words, spec),
    ]


def _concerned(graph: Graph, place: JourneyPlace) -> set[str]:
    """Give the nodes that a number hangs on: those that lead to it, those it may go on to, excluded ones."""
    match place:
        case NodePlace():
            end, further = place.node, set[str]()
        case ArrowPlace():
            end, further = place.source, {place.target}
        case FalloutPlace():
            end, further = place.fallout, set(graph.continuations(place.fallout))
    return further | {node for node in graph.nodes if {end, *graph.excluded} & graph.reachable([node])}


def _counted(words: Words, spec: JourneySpec, graph: Graph, place: JourneyPlace | None, shown: list[str]) -> Sentences:
    container = words.container(spec.container)
    yield words.say("journey", container=container)
    match place:
        case None:
            yield words.say("journey-shows", metrics=words.all_of(shown))
        case NodePlace():
            yield words.say("node", node=_title(words, spec, place.node), metrics=words.all_of(shown))
        case ArrowPlace():
            ends = {"source": _title(words, spec, place.source), "target": _title(words, spec, place.target)}
            yield words.say("arrow", container=container, **ends)
            taken = next(one for one in spec.arrows if (one.source, one.target) == (place.source, place.target))
            yield words.say("arrow-way", target=ends["target"], way=_way(words, spec, taken))
            yield words.say("arrow-time")
        case FalloutPlace():
            node = _title(words, spec, place.fallout)
            if not graph.continuations(place.fallout):
                yield words.say("fallout-end", node=node)
                return
            yield words.say("fallout-all", node=node, container=container)
            if place.part is not FalloutPart.ALL:
                yield words.say(f"fallout-{place.part.value}", node=node, container=container)


def _shares(words: Words, spec: JourneySpec, graph: Graph, place: JourneyPlace | None, primary: str) -> Sentences:
    container, choice = words.container(spec.container), spec.percent_of
    match place:
        case None:
            yield words.say(f"percent-{choice.value}")
        case NodePlace():
            before = [node for node in graph.predecessors[place.node] if node != place.node]
            of = {
                PercentOf.START: list(graph.starts_of(place.node)),
                PercentOf.PREVIOUS: [place.node] if place.node in graph.starts else before,
            }.get(choice, [place.node])
            nodes = words.joined("or", [_title(words, spec, node) for node in of]) if of else ""
            yield words.say(f"percent-{choice.value}-of", nodes=nodes) if of else words.say("percent-none")
        case ArrowPlace():
            yield words.say("arrow-share", container=container, source=_title(words, spec, place.source))
        case FalloutPlace():
            if graph.continuations(place.fallout):
                yield words.say("fallout-share", container=container, node=_title(words, spec, place.fallout))
    definition = words.setting.definitions.metric(primary)
    # The people at a node need not be those at its start, but are among all people looked at.
    among = isinstance(definition, ContainerMetric) and (
        definition.container == spec.container or choice is PercentOf.TOTAL
    )
    if among or not isinstance(place, NodePlace):
        yield words.say("interval")


def _steps(words: Words, spec: JourneySpec, graph: Graph, nodes: list[Node]) -> Sentences:
    listed = {node.id for node in nodes}
    for node in nodes:
        title = words.quoted(node.title_in(words.setting.locale))
        yield words.say("matches", node=title, conditions=words.joined("and", _conditions(words, node)))
        ways = [_way(words, spec, arrow) for arrow in spec.arrows if arrow.target == node.id and arrow.source in listed]
        if node.id in graph.unreached:
            yield words.say("unreached", node=title)
        elif node.id in graph.starts:
            yield words.say("start", node=title)
        elif ways:
            yield words.say("reached", node=title, ways=words.joined("or", ways))
        if node.excluded:
            yield words.say("excluded", node=title, container=words.container(spec.container))
    orders = {arrow.order for arrow in spec.arrows if arrow.target in listed}
    if orders:
        yield words.say("anything-or-right-after" if Order.IMMEDIATE in orders else "anything-between")
    if spec.within is not None:
        yield words.say("journey-within", duration=format_duration(spec.within, words.setting.locale))


def _way(words: Words, spec: JourneySpec, arrow: Arrow) -> str:
    limits = format_limits(arrow.within, arrow.after, words.setting.locale)
    kind = "way-immediate" if arrow.order is Order.IMMEDIATE else "way"
    source = _title(words, spec, arrow.source)
    if limits is None:
        return words.say(kind, source=source)
    return words.say(f"{kind}-limited", source=source, limits=limits)


def _conditions(words: Words, node: Node) -> Iterable[str]:
    found = node.components
    if counted := [part.metric for part in found if isinstance(part, MetricRef)]:
        yield words.say("counts-in", metrics=words.any_of(counted))
    items: dict[str, list[str]] = {}
    for part in found:
        if isinstance(part, ItemRef):
            items.setdefault(part.dimension, []).append(part.item)
    for dimension, names in items.items():
        yield words.say("item-is", dimension=dimension, items=words.any_of(names))
    for part in found:
        if isinstance(part, SegmentRef):
            yield words.say("kept-by", segment=words.quoted(part.segment))
    if ranges := [part.date_range for part in found if isinstance(part, DateRangeRef)]:
        yield words.say("lies-in", ranges=words.any_of(ranges))


def _title(words: Words, spec: JourneySpec, node: str) -> str:
    return words.quoted(spec.node(node).title_in(words.setting.locale))
