"""Flows on random cases: every engine gives the oracle's answer."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from ipyjourney.result import FlowResult
from ipyjourney.spec.places import FlowNodePlace, PathPlace, Place, RibbonPlace
from tests.oracle import run_flow
from tests.oracle.flow import run_skips
from tests.oracle.flow_questions import column_items, paths_through
from tests.oracle.items import item_of
from tests.oracle.patterns import renamed
from tests.oracle.view import Json
from tests.oracle.walks import column_numbers
from tests.properties.adapter import make_view
from tests.properties.comparison import compare_rows, records
from tests.properties.effort import EXAMPLES, SOME_EXAMPLES
from tests.properties.flow_cases import answer_of_flow, flow_cases, flow_differences, make_flow
from tests.properties.flows import PLAIN_COLUMNS, TESTS
from tests.properties.strategies import Case

TEXTS = ("web", "mail", "Web", "event", "", "eb", "e", "w", "?eb", "*e*", "*")


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=EXAMPLES)
@given(flow_cases())
def test_engine_and_oracle_give_the_same_flow(case: Case) -> None:
    note(str(case))
    result = make_view(case).run(make_flow(case.spec))
    expected = run_flow(case.spec, case.view, case.table)
    assert flow_differences(answer_of_flow(result), expected) == []
    assert result.n_paths == len(expected["paths"])


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(flow_cases(), st.sampled_from(TESTS), st.lists(st.sampled_from(TEXTS), min_size=1, max_size=2))
def test_engine_and_oracle_test_items_alike(case: Case, operator: str, values: list[str]) -> None:
    note(str(case))
    matching = {"operator": operator, "value": values[0] if len(values) == 1 else values}
    spec = {
        **case.spec,
        "anchor": {"kind": "starts_with", "components": [], "dimension": "channel", "until": []},
        **PLAIN_COLUMNS,
        "columns": 1,
        "column_filters": [{"column": 0, "include": [], "exclude": [], "matching": matching}],
    }
    found = records(make_view(case).run(make_flow(spec)).paths)
    assert compare_rows("paths", found, run_flow(spec, case.view, case.table)["paths"]) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(flow_cases(), st.integers(0, 7))
def test_engine_and_oracle_give_the_same_skips(case: Case, turn: int) -> None:
    note(str(case))
    spec = case.spec
    items = {item_of(row[spec["pathing_dimension"]]) for row in case.table if row["time"] is not None} - {None}
    stages = sorted({renamed(spec, spec["pathing_dimension"], str(item)) for item in items})
    stages = [*stages[turn:], *stages[:turn]] if turn % 2 else [*reversed(stages)]
    found = records(make_view(case).run(make_flow(spec)).skipped(stages))
    assert compare_rows("skipped", found, run_skips(spec, case.view, case.table, stages)) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(flow_cases(), st.lists(st.integers(0, 13), min_size=3, max_size=3))
def test_flows_do_not_depend_on_what_was_asked_before(case: Case, edits: list[int]) -> None:
    note(str(case))
    view = make_view(case)
    specs = [case.spec, case.other_spec or case.spec]
    for edit in edits:
        specs.append(edited(specs[edit % 2], edit))
    for spec in (*specs, case.spec):
        found = answer_of_flow(view.run(make_flow(spec)))
        assert flow_differences(found, run_flow(spec, case.view, case.table)) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(flow_cases(), st.data())
def test_engine_and_oracle_find_the_same_paths_through_places(case: Case, data: st.DataObject) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    result = view.run(spec)
    for _ in range(3):
        place, side = data.draw(places_of(result))
        found = view.paths_through(result, place, side=side)
        expected = paths_through(case.spec, case.view, case.table, place.model_dump(mode="json"), side)
        paths = [{"path": path.items, "views": path.views, "instances": path.instances} for path in found.paths]
        assert {"views": found.views, "links": [*found.links], "paths": paths, "n_paths": found.n_paths} == expected


def places_of(result: FlowResult) -> st.SearchStrategy[tuple[Place, str | None]]:
    """Draw a node, column, ribbon or whole path of one of the sides, with its name."""
    places: list[tuple[Place, str | None]] = [
        (FlowNodePlace(column=column, kind=None), side.name)
        for side in result.sides
        for column in result.spec.shown_columns
    ]
    for side in result.sides:
        nodes = {node: FlowNodePlace(column=node.column, kind=node.kind, item=node.item) for node in side.nodes}
        places += [(place, side.name) for place in nodes.values()]
        places += [(RibbonPlace(left=nodes[link.source], right=nodes[link.target]), side.name) for link in side.links]
        places += [(PathPlace(path=path.items), side.name) for path in side.paths().top]
    return st.sampled_from(places)


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(flow_cases(), st.integers(0, 20))
def test_engine_and_oracle_find_the_same_items_of_columns(case: Case, place: int) -> None:
    note(str(case))
    view, numbers = make_view(case), column_numbers(case.spec)
    column = numbers[place % len(numbers)]
    expected = column_items(case.spec, case.view, case.table, column)
    found = view.column_items(make_flow(case.spec), column, limit=None)
    assert [asdict(item) for item in found.items] == expected
    some = view.column_items(make_flow(case.spec), column, "E", 1, 2)
    matching = [item for item in expected if "e" in item["item"].lower()]
    assert ([asdict(item) for item in some.items], some.total) == (matching[1:3], len(matching))


def edited(spec: Json, edit: int) -> Json:
    """Change a flow in one place, as a click would."""
    group = {"name": "group", "pattern": "?", "syntax": "wildcard", "dimension": None}
    further = [number for number in column_numbers(spec) if number]
    changes: list[Json] = [
        {"include_repeats": not spec["include_repeats"]},
        {"limit_to_occurrence": not spec["limit_to_occurrence"]},
        {"step_within": None if spec["step_within"] else "PT3H"},
        {"items_per_column": 1},
        {"container": "person"},
        {"patterns": [*spec["patterns"], group]},
        {"column_filters": []},
        {"date_range": None if spec["date_range"] else "middle"},
        {"pathing_dimension": "size"},
        {"columns": spec["columns"] + 1},
        {"hidden_columns": [] if spec["hidden_columns"] else further[:1]},
        {"column_items": [{"column": number, "items": 2} for number in column_numbers(spec)]},
        {"wrap_labels": not spec["wrap_labels"], "collapsed": [{"column": 0, "kind": "other", "item": None}]},
        {"column_dimensions": [{"column": number, "dimension": "size"} for number in further[-1:]]},
    ]
    return {**spec, **changes[edit]}
