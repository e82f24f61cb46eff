"""Python and TypeScript say the same of nodes, graphs and durations."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from ipyjourney.components.durations import InvalidDuration, format_duration, parse_duration
from ipyjourney.spec import Arrow, Comparison, JourneySpec, Node
from ipyjourney.spec.card_sizes import card_size, pitch_of, with_room
from ipyjourney.spec.graph import Graph

FACTS = json.loads((Path(__file__).parent / "facts.json").read_text(encoding="utf-8"))


def graph_of(nodes: list[str], arrows: list[str]) -> Graph:
    """Make a graph of short names: ``a!`` is marked as a start, ``a-`` is excluded, ``a>b`` is an arrow."""
    return Graph(
        JourneySpec(
            container="account",
            nodes=tuple(
                Node(id=name[0], components=({"metric": name[0]},), start="!" in name, excluded="-" in name)
                for name in nodes
            ),
            arrows=tuple(Arrow(source=arrow[0], target=arrow[2]) for arrow in arrows),
        )
    )


@pytest.mark.parametrize("fact", FACTS["titles"], ids=lambda fact: fact["title"])
def test_a_node_has_the_title_of_the_contract(fact):
    assert Node(id="n1", name=fact["name"], components=fact["components"]).title == fact["title"]


def sides(count: int) -> tuple[Comparison, ...]:
    return tuple(Comparison(name=f"side {place}") for place in range(count))


@pytest.mark.parametrize("fact", FACTS["cards"], ids=lambda fact: fact["name"])
def test_cards_have_the_sizes_of_the_contract(fact):
    nodes = tuple(
        Node(id=f"n{place}", components=({"metric": "A"},), breakdown=dimension)
        for place, dimension in enumerate(fact["breakdowns"])
    )
    secondary = "Revenue" if fact["secondary"] else None
    spec = JourneySpec(container="account", secondary_metric=secondary, nodes=nodes, compare=sides(fact["sides"]))
    assert [list(card_size(spec, node)) for node in nodes] == fact["sizes"]
    assert list(pitch_of(spec)) == fact["pitch"]


@pytest.mark.parametrize("fact", FACTS["rooms"], ids=lambda fact: fact["name"])
def test_cards_move_apart_as_in_the_contract(fact):
    nodes = tuple(
        Node(id=f"n{place}", components=({"metric": "A"},), position={"x": x, "y": y})
        for place, (x, y) in enumerate(fact["places"])
    )
    before = JourneySpec(container="account", nodes=nodes, compare=sides(fact["before"]))
    found = with_room(before.with_changes(compare=sides(fact["after"])), before)
    assert [[node.position.x, node.position.y] for node in found.nodes] == fact["moved"]


@pytest.mark.parametrize("fact", FACTS["durations"], ids=lambda fact: repr(fact["text"]))
def test_a_duration_is_read_and_written_as_in_the_contract(fact):
    if fact["microseconds"] is None:
        with pytest.raises(InvalidDuration):
            parse_duration(fact["text"])
    else:
        read = parse_duration(fact["text"])
        assert (read / timedelta(microseconds=1), format_duration(read)) == (fact["microseconds"], fact["written"])


@pytest.mark.parametrize("fact", FACTS["graphs"], ids=lambda fact: fact["name"])
def test_a_graph_starts_ends_and_is_reached_as_in_the_contract(fact):
    graph = graph_of(fact["nodes"], fact["arrows"])
    found = {"starts": graph.starts, "ends": graph.ends, "unreached": graph.unreached}
    assert {name: list(nodes) for name, nodes in found.items()} == {name: fact[name] for name in found}


def test_loops_come_before_what_they_lead_to():
    graph = graph_of(["d", "c", "b", "a"], ["a>b", "b>c", "c>b", "c>d"])
    assert graph.components == (("a",), ("c", "b"), ("d",))
