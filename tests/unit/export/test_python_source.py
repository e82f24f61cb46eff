from __future__ import annotations

import ast
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.export import journey_source
from ipyjourney.spec import Arrow, ArrowLabels, ArrowStyle, Comparison, JourneySpec, Node, Order, PercentOf, Point
from ipyjourney.spec.layout import organize, place

NAMES = st.text(min_size=1, max_size=12) | st.sampled_from(
    ["Lead Form: Step 1", 'the "big" one', "it's", "'\"", "a\\b", "\u202e", "\n"]
)
COMPONENTS = st.one_of(
    st.builds(lambda name: {"metric": name}, NAMES),
    st.builds(lambda one, other: {"dimension": one, "item": other}, NAMES, NAMES),
    st.builds(lambda name: {"segment": name}, NAMES),
    st.builds(lambda name: {"date_range": name}, NAMES),
)
POINTS = st.builds(Point, x=st.floats(-1e300, 1e300), y=st.integers(-9, 9).map(float))
LIMITS = st.none() | st.timedeltas(timedelta(0), timedelta(days=99))
BOTH_LIMITS = st.tuples(LIMITS, LIMITS).filter(lambda two: None in two or two[0] >= two[1])
SIDES = st.lists(
    st.builds(Comparison, name=NAMES, segments=st.lists(NAMES, max_size=2).map(tuple), date_range=st.none() | NAMES),
    max_size=4,
    unique_by=lambda side: side.name,
).map(tuple)
COLORS = st.none() | st.just("#2b8a3e")


@st.composite
def specs(draw: st.DrawFn) -> JourneySpec:
    ids = draw(st.lists(st.sampled_from(["n1", "n2", "n3", "x y"]), unique=True))
    nodes = tuple(
        Node(
            id=name,
            components=draw(st.lists(COMPONENTS, min_size=1, max_size=3)),
            name=draw(st.none() | NAMES),
            start=draw(st.booleans()),
            excluded=draw(st.booleans()),
            position=draw(st.none() | POINTS),
            color=draw(COLORS),
        )
        for name in ids
    )
    pairs = draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), unique=True)) if ids else []
    arrows = tuple(
        Arrow(
            source=source,
            target=target,
            **dict(zip(("within", "after"), draw(BOTH_LIMITS), strict=True)),
            order=draw(st.sampled_from(Order)),
            label=draw(st.none() | NAMES),
            style=draw(st.sampled_from(ArrowStyle)),
            color=draw(COLORS),
            bend=draw(st.none() | POINTS),
        )
        for source, target in pairs
    )
    fields = {"nodes": nodes, "arrows": arrows} if draw(st.booleans()) else {}
    path = JourneySpec.path(*draw(st.lists(NAMES, max_size=6)), container=draw(NAMES))
    spec = path.with_changes(
        primary_metric=draw(st.none() | NAMES),
        secondary_metric=draw(st.none() | NAMES),
        percent_of=draw(st.sampled_from(PercentOf)),
        within=draw(LIMITS),
        segments=tuple(draw(st.lists(NAMES, max_size=2))),
        date_range=draw(st.none() | NAMES),
        compare=draw(SIDES),
        arrow_labels=draw(st.sampled_from(ArrowLabels)),
        show_fallout=draw(st.booleans()),
        show_caption=draw(st.booleans()),
        show_table=draw(st.booleans()),
        **fields,
    )
    return place(spec) if draw(st.booleans()) else spec


def made_by(source: str) -> JourneySpec:
    *statements, last = ast.parse(source).body
    assert isinstance(last, ast.Expr)
    names: dict[str, object] = {}
    exec(compile(ast.Module(statements, []), "journey", "exec"), names)
    made = eval(compile(ast.Expression(last.value), "journey", "eval"), names)
    assert isinstance(made, ij.JourneySpec)
    return made


@given(specs())
def test_the_code_makes_the_journey_again(spec):
    made = made_by(journey_source(spec))
    if {node.id: node.position for node in spec.nodes} == organize(spec):
        assert place(made) == spec
    else:
        assert made == spec


@given(specs())
def test_the_code_of_the_same_journey_is_the_same(spec):
    assert journey_source(made_by(journey_source(spec))) == journey_source(spec)


def source(spec: JourneySpec) -> str:
    return journey_source(spec).removeprefix("import ipyjourney as ij\n\n")


CHAIN = JourneySpec.path("Visit", "Demo", container="account")


def test_a_chain_of_metrics_is_a_path():
    assert source(CHAIN) == 'ij.JourneySpec.path("Visit", "Demo", container="account")'


def test_positions_that_the_layout_gives_anyway_are_left_out():
    assert source(place(CHAIN)) == source(CHAIN)


def test_what_a_path_does_not_say_follows_as_changes():
    spec = CHAIN.with_changes(within=timedelta(days=7), percent_of="total", segments=("Enterprise",))
    assert source(spec) == (
        'ij.JourneySpec.path("Visit", "Demo", container="account", within="P7D").with_changes(\n'
        '    percent_of="total", segments=("Enterprise",)\n'
        ")"
    )


@pytest.mark.parametrize(
    "change",
    [{"start": True}, {"name": "Visit!"}, {"position": Point(x=5, y=5)}, {"id": "first"}, {"color": "#123456"}],
)
def test_a_chain_with_a_node_of_its_own_kind_is_written_out(change):
    first, second = CHAIN.nodes
    changed = first.model_copy(update=change)
    spec = CHAIN.with_changes(nodes=(changed, second), arrows=(Arrow(source=changed.id, target="n2"),))
    assert source(spec).startswith("ij.JourneySpec(")


def test_a_journey_that_branches_is_written_out_with_what_differs_from_the_defaults():
    spec = JourneySpec(
        container="account",
        nodes=(
            Node(id="n1", components=({"metric": "Visit"}, {"dimension": "Channel", "item": "Email"}), start=True),
            Node(id="n2", components=({"segment": "Enterprise"},), position=Point(x=1.5, y=20)),
        ),
        arrows=(Arrow(source="n1", target="n2", within="P7D", order="immediate"), Arrow(source="n2", target="n1")),
    )
    assert source(spec) == (
        "ij.JourneySpec(\n"
        '    container="account",\n'
        "    nodes=(\n"
        "        ij.Node(\n"
        '            id="n1",\n'
        '            components=[{"metric": "Visit"}, {"dimension": "Channel", "item": "Email"}],\n'
        "            start=True,\n"
        "        ),\n"
        '        ij.Node(id="n2", components=[{"segment": "Enterprise"}], position={"x": 1.5, "y": 20}),\n'
        "    ),\n"
        "    arrows=(\n"
        '        ij.Arrow(source="n1", target="n2", within="P7D", order="immediate"),\n'
        '        ij.Arrow(source="n2", target="n1"),\n'
        "    ),\n"
        ")"
    )


def test_names_that_would_hide_what_the_code_does_are_escaped():
    assert "\\u202e" in source(JourneySpec.path("\u202e", container="account"))


def test_an_empty_journey_is_short():
    assert source(JourneySpec(container="account")) == 'ij.JourneySpec(container="account")'
