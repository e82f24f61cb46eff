"""Journeys on random cases: every engine gives the oracle's answer."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from ipyjourney.engine.pandas import ahead
from tests.oracle import run_journey
from tests.oracle.view import Json
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import answer_of, differences
from tests.properties.effort import EXAMPLES, SOME_EXAMPLES
from tests.properties.strategies import Case, cases


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=EXAMPLES)
@given(cases())
def test_engine_and_oracle_give_the_same_answer(case: Case) -> None:
    note(str(case))
    found = answer_of(make_view(case).run(make_spec(case.spec)))
    assert differences(found, run_journey(case.spec, case.view, case.table)) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(cases(), st.lists(st.integers(0, 5), min_size=3, max_size=3))
def test_answers_do_not_depend_on_what_was_asked_before(case: Case, edits: list[int]) -> None:
    note(str(case))
    view = make_view(case)
    specs = [case.spec, case.other_spec or case.spec]
    for edit in edits:
        specs.append(edited(specs[edit % 2], edit))
    for spec in (*specs, case.spec):
        found = answer_of(view.run(make_spec(spec)))
        assert differences(found, run_journey(spec, case.view, case.table)) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(cases())
def test_work_begun_ahead_changes_no_answer(case: Case) -> None:
    note(str(case))
    with mock.patch.object(ahead, "WORTH_IT", 0), mock.patch.object(ahead, "n_processors", return_value=4):
        view = make_view(case)
        for spec in (case.spec, case.other_spec or case.spec, case.spec):
            found = answer_of(view.run(make_spec(spec)))
            assert differences(found, run_journey(spec, case.view, case.table)) == []


def edited(spec: Json, edit: int) -> Json:
    """Change a journey in one place, as a click on the canvas would."""
    nodes, arrows = [dict(node) for node in spec["nodes"]], [dict(arrow) for arrow in spec["arrows"]]
    match edit:
        case 0:
            nodes[-1]["excluded"] = not nodes[-1]["excluded"]
        case 1:
            nodes[0]["components"] = nodes[-1]["components"]
        case 2 if arrows:
            arrows[0] |= {"within": None if arrows[0]["within"] else "PT3H", "after": None}
        case 3 if arrows:
            arrows.pop()
        case 4:
            return {**spec, "container": "person"}
        case _:
            nodes[0]["start"] = not nodes[0]["start"]
    return {**spec, "nodes": nodes, "arrows": arrows}
