from __future__ import annotations

from datetime import timedelta

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.spec.interchange import AmbiguousStep, UndirectedGraph, UnknownStep, UnreadableGraph, UnreadableMermaid
from ipyjourney.spec.journey import DuplicateArrow
from ipyjourney.spec.layout import place, without_automatic_positions
from tests.unit.export.test_python_source import NAMES, specs

ROWS = [
    ("A", "2025-01-01", "Visit", "Email", "DE"),
    ("A", "2025-01-02", "Demo", "Social", "DE"),
    ("A", "2025-01-03", "Won", "Fair", "Fair"),
]


@pytest.fixture(scope="module")
def view():
    events = pd.DataFrame(ROWS, columns=["account", "time", "event", "Channel", "Country"])
    return ij.DataView(
        events,
        timestamp="time",
        containers={"account": "account"},
        event="event",
        dimensions=["Channel", "Country"],
        segments=[{"name": "German", "condition": {"dimension": "Country", "value": "DE"}}],
        date_ranges=[{"name": "Spring", "start": "2025-03-01", "end": "2025-06-01"}],
    )


def titles(spec):
    return [node.title for node in spec.nodes]


def ends(spec):
    return [(spec.node(arrow.source).title, spec.node(arrow.target).title) for arrow in spec.arrows]


def chart(*lines):
    return "\n".join(("flowchart LR", *lines))


def read(*lines, **options):
    return ij.JourneySpec.from_mermaid(chart(*lines), **{"container": "account", **options})


# --- what steps are -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "components"),
    [
        ("Won", [{"metric": "Won"}]),
        ("Accounts", [{"metric": "Accounts"}]),
        ("German", [{"segment": "German"}]),
        ("Spring", [{"date_range": "Spring"}]),
        ("Email", [{"dimension": "Channel", "item": "Email"}]),
        ("Channel: Email", [{"dimension": "Channel", "item": "Email"}]),
        ("Country = Fair", [{"dimension": "Country", "item": "Fair"}]),
        ("Visit or Demo", [{"metric": "Visit"}, {"metric": "Demo"}]),
        (
            "Visit or Demo and Email or Social and German",
            [
                {"metric": "Visit"},
                {"metric": "Demo"},
                {"dimension": "Channel", "item": "Email"},
                {"dimension": "Channel", "item": "Social"},
                {"segment": "German"},
            ],
        ),
    ],
)
def test_a_step_is_found_by_its_name(view, name, components):
    node = ij.JourneySpec.from_graph({name: []}, view).nodes[0]
    assert [part.model_dump() for part in node.components] == components


def test_a_step_named_like_a_node_needs_no_name_of_its_own_and_another_keeps_it(view):
    spec = ij.JourneySpec.from_graph({"Email": "Country: DE"}, view)
    assert [node.name for node in spec.nodes] == [None, "Country: DE"]


@pytest.mark.parametrize("name", ["Visit and Demo", "Email or Visit", "Wonn", "Channel: Emial", ""])
def test_a_step_that_is_no_component_is_refused_by_its_name(view, name):
    with pytest.raises(UnknownStep) as refused:
        ij.JourneySpec.from_graph({name: []}, view)
    assert f'"{name}"' in refused.value.what


@pytest.mark.parametrize(
    ("name", "nearest"), [("Wonn", "Won"), ("germen", "German"), ("Channel: Emial", "Channel: Email"), ("xyz", "")]
)
def test_the_nearest_component_is_offered(view, name, nearest):
    with pytest.raises(UnknownStep) as refused:
        ij.JourneySpec.from_graph({name: []}, view)
    assert refused.value.parameters["nearest"] == nearest


def test_an_item_of_two_dimensions_must_say_of_which(view):
    with pytest.raises(AmbiguousStep, match="Channel, Country"):
        ij.JourneySpec.from_graph({"Fair": []}, view)


def test_a_step_may_be_said_to_be_something_else_and_keeps_its_name(view):
    meanings = {"Signed": "Won", "Met": ["Demo", {"segment": "German"}]}
    spec = ij.JourneySpec.from_graph({"Met": "Signed"}, view, components=meanings)
    assert titles(spec) == ["Met", "Signed"]
    assert [[part.label for part in node.components] for node in spec.nodes] == [["Demo", "German"], ["Won"]]


def test_without_a_view_steps_are_metrics_and_the_container_must_be_given():
    assert ij.JourneySpec.from_graph({"A": "B"}, container="account") == ij.JourneySpec.path(
        "A", "B", container="account"
    )
    with pytest.raises(InvalidSpec, match="container"):
        ij.JourneySpec.from_graph({"A": "B"})


def test_an_imported_journey_runs_like_a_drawn_one(view):
    spec = ij.JourneySpec.from_graph({"Visit": {"Demo": "within 1 day"}, "Demo": ["Won"]}, view)
    assert view.run(spec).nodes["primary"].tolist() == [1, 1, 1]


# --- dicts and networkx ---------------------------------------------------------------------------------------------


def test_a_dict_names_each_step_with_those_that_follow():
    spec = ij.JourneySpec.from_graph({"A": ["B", "C"], "B": "C", "C": None}, container="account")
    assert ends(spec) == [("A", "B"), ("A", "C"), ("B", "C")]


def test_an_arrow_of_a_dict_may_have_words_or_fields():
    graph = {"A": {"B": "within 7 days, nurtured", "C": {"after": "1 day", "order": "immediate"}, "D": None}}
    one, other, plain = ij.JourneySpec.from_graph(graph, container="account").arrows
    assert (one.within, one.label) == (timedelta(days=7), "nurtured")
    assert (other.after, other.order) == (timedelta(days=1), "immediate")
    assert (plain.within, plain.label) == (None, None)


@pytest.mark.parametrize("key", ["edges", "links"])
def test_the_node_link_form_is_read_as_networkx_writes_it(key):
    graph = nx.DiGraph()
    graph.add_edge("A", "B", within="7 days", weight=3)
    spec = ij.JourneySpec.from_graph(nx.node_link_data(graph, edges=key), container="account")
    assert (ends(spec), spec.arrows[0].within) == ([("A", "B")], timedelta(days=7))


def test_a_networkx_graph_keeps_what_a_journey_knows_and_drops_the_rest():
    graph = nx.DiGraph()
    graph.add_node(1, label="Visit", start=True, color="red", pos=(1, 2))
    graph.add_node(2, label="Won", color="#2b8a3e")
    graph.add_edge(1, 2, within="7 days", style="wavy", weight=0.5)
    graph.add_edge(2, 1, style="dashed", label="again")
    spec = ij.JourneySpec.from_networkx(graph, container="account")
    assert [(node.id, node.title, node.start, node.color) for node in spec.nodes] == [
        ("1", "Visit", True, None),
        ("2", "Won", False, "#2b8a3e"),
    ]
    assert [(arrow.within, arrow.style.value, arrow.label) for arrow in spec.arrows] == [
        (timedelta(days=7), "solid", None),
        (None, "dashed", "again"),
    ]


def test_a_graph_without_directions_is_refused():
    with pytest.raises(UndirectedGraph, match="Graph"):
        ij.JourneySpec.from_networkx(nx.path_graph(3), container="account")
    with pytest.raises(UndirectedGraph):
        ij.JourneySpec.from_graph(nx.node_link_data(nx.path_graph(3), edges="edges"), container="account")


def test_parallel_arrows_are_refused_as_everywhere():
    graph = nx.MultiDiGraph([("A", "B"), ("A", "B")])
    with pytest.raises(DuplicateArrow, match='from "A" to "B"'):
        ij.JourneySpec.from_networkx(graph, container="account")


@pytest.mark.parametrize(
    "graph", [[], "A --> B", 3, {1: "A"}, {"A": 3}, {"A": {"B": 3}}, {"nodes": [{}], "edges": []}, {"A": [["B"]]}]
)
def test_what_is_no_graph_is_refused(graph):
    with pytest.raises(UnreadableGraph):
        ij.JourneySpec.from_graph(graph, container="account")
    if not isinstance(graph, dict):
        with pytest.raises(UnreadableGraph):
            ij.JourneySpec.from_networkx(graph, container="account")


def test_a_misspelt_field_of_an_arrow_is_refused():
    with pytest.raises(InvalidSpec, match="wihtin"):
        ij.JourneySpec.from_graph({"A": {"B": {"wihtin": "7 days"}}}, container="account")


@given(graph=st.dictionaries(NAMES, st.lists(NAMES, unique=True, max_size=4), max_size=5))
def test_a_dict_and_the_same_graph_of_networkx_are_one_journey(graph):
    same = nx.DiGraph()
    for source, targets in graph.items():
        same.add_node(source)
        same.add_edges_from((source, target) for target in targets)
    spec = ij.JourneySpec.from_graph(graph, container="account")
    other = ij.JourneySpec.from_networkx(same, container="account")
    assert set(ends(spec)) == set(ends(other)) == {(a, b) for a, targets in graph.items() for b in targets}
    assert set(titles(spec)) == set(titles(other))


# --- Mermaid --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shape",
    [
        *("[{}]", "({})", "([{}])", "[[{}]]", "[({})]", "(({}))", "((({})))", "{{{}}}", "{{{{{}}}}}", ">{}]"),
        *("[/{}/]", "[\\{}\\]", "[/{}\\]", "[\\{}/]", '["{}"]', '["`**{}**`"]', "[fa:fa-car {}]"),
        '@{{ shape: rounded, label: "{}" }}',
    ],
)
def test_the_shape_of_a_step_does_not_matter(shape):
    assert titles(read("a" + shape.format("Web visit") + ":::big --> b")) == ["Web visit", "b"]


@pytest.mark.parametrize("link", ["-->", "---->", "==>", "--o", "--x", " --> ", "\n-->\n", " e1@--> "])
def test_every_arrowhead_is_an_arrow(link):
    assert ends(read(f"a{link}b")) == [("a", "b")]


@pytest.mark.parametrize(
    "link", ["-->|{}|", '-->|"{}"|', "-- {} -->", '-- "{}" -->', "-. {} .->", "== {} ==>", "-.->|{}|", "--{}-->"]
)
def test_words_on_an_arrow_are_limits_or_its_label(link):
    arrow = read("a " + link.format("nurtured, within 7 days, after PT36H") + " b").arrows[0]
    assert (arrow.label, arrow.within, arrow.after) == ("nurtured", timedelta(days=7), timedelta(hours=36))


def test_chains_groups_and_arrows_both_ways():
    spec = read("a --> b & c --> d; d <--> a", "b o--o c", "e ~~~ a")
    assert ends(spec) == [
        *(("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")),
        *(("d", "a"), ("a", "d"), ("b", "c"), ("c", "b")),
    ]
    assert titles(spec) == ["a", "b", "c", "d", "e"]


def test_what_only_looks_good_is_passed_over_and_colours_are_kept():
    spec = ij.JourneySpec.from_mermaid(
        "---\ntitle: A journey\n---\n%%{init: {\n'theme': 'dark'}}%%\ngraph TD\n%% drawn by hand\n"
        "subgraph one [Web]\ndirection LR\na[Visit]-->b[Demo]\nend\n"
        'classDef big fill:#f9f\nclass a big\nclick a href "x"\nstyle b fill:#f90,stroke:#333\n'
        "linkStyle 0 stroke:#0000ff,stroke-width:2px;",
        container="account",
    )
    assert [(node.title, node.color) for node in spec.nodes] == [("Visit", None), ("Demo", "#ff9900")]
    assert spec.arrows[0].color == "#0000ff"


def test_a_flowchart_may_stand_in_a_markdown_file():
    text = "# Journeys\n\n```mermaid\nflowchart LR\n  Visit --> Won\n```\n\nMore.\n"
    assert ends(ij.JourneySpec.from_mermaid(text, container="account")) == [("Visit", "Won")]
    with pytest.raises(UnreadableMermaid, match="Line 5"):
        ij.JourneySpec.from_mermaid(text.replace("-->", "->"), container="account")


def test_ids_may_look_like_words_of_the_language():
    assert ends(read("style --> end1", "class-a --> graph.b")) == [("style", "end1"), ("class-a", "graph.b")]


@pytest.mark.parametrize(
    ("lines", "problem", "line"),
    [
        (["a -> b"], "statement", 2),
        (["", "a --- b"], "undirected", 3),
        (["a[Visit --> b"], "shape", 2),
        (["a --> b extra"], "statement", 2),
        (["a -->"], "statement", 2),
        (["subgraph g", "a --> b", "end", "g --> b"], "group", 5),
        (["a --> b", '%% ipyjourney a {"start": tru}'], "comment", 3),
        (["a --> b", '%% ipyjourney c {"start": true}'], "nothing-there", 3),
        (["a --> b", '%% ipyjourney b a {"label": "x"}'], "nothing-there", 3),
    ],
)
def test_a_line_that_cannot_be_read_is_named(lines, problem, line):
    with pytest.raises(UnreadableMermaid) as refused:
        read(*lines)
    assert (refused.value.parameters["problem"], refused.value.parameters["line"]) == (problem, line)
    assert str(refused.value)


def test_a_text_that_is_no_flowchart_is_refused():
    for text in ("", "sequenceDiagram\n A->>B: x", "a --> b", "flowcharts"):
        with pytest.raises(UnreadableMermaid, match="flowchart LR"):
            ij.JourneySpec.from_mermaid(text, container="account")


def test_a_misspelt_field_in_a_comment_is_refused():
    with pytest.raises(InvalidSpec, match="excluded"):
        read("a --> b", '%% ipyjourney a {"exluded": true}')


def test_a_flowchart_is_plain_where_the_journey_is():
    spec = ij.JourneySpec.path("Lead Form: Step 1", 'the "big" one', container="account")
    slow = spec.with_changes(arrows=[ij.Arrow(source="n1", target="n2", within="7 days", label="nurtured")])
    assert slow.to_mermaid().split("\n") == [
        "flowchart LR",
        '    %% ipyjourney {"container": "account"}',
        '    n1["Lead Form: Step 1"]',
        '    n2["the #quot;big#quot; one"]',
        '    n1 -->|"nurtured, within 7 days"| n2',
        "",
    ]


def test_given_fields_win_over_those_of_the_text():
    text = ij.JourneySpec.path("A", container="account", primary_metric="Visits").to_mermaid()
    spec = ij.JourneySpec.from_mermaid(text, container="person", primary_metric="People")
    assert (spec.container, spec.primary_metric) == ("person", "People")


def test_names_that_look_like_marks_of_the_language_come_back():
    for name in ("%%{init: {}}%%", "a --> b", "|", "end", "#35;", "`**b**`", "<br/>", "fa:fa-car", "x\n%% y", " z "):
        spec = ij.JourneySpec.path(name, name, container=name)
        assert ij.JourneySpec.from_mermaid(spec.to_mermaid()) == spec


@given(spec=specs())
def test_a_journey_written_as_a_flowchart_is_the_same_when_read(spec):
    again = ij.JourneySpec.from_mermaid(spec.to_mermaid())
    assert again == without_automatic_positions(spec)
    assert place(again) == place(spec)
