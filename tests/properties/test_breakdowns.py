"""Broken down nodes of random journeys: the engine gives the oracle's answer, with and without a comparison."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from tests.oracle.breakdowns import card_breakdowns
from tests.oracle.view import Json
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import answer_of, compare_rows, differences, records
from tests.properties.effort import EXAMPLES, SOME_EXAMPLES
from tests.properties.strategies import Case, cases
from tests.properties.test_compare import compared_cases

dimensions = st.lists(st.sampled_from(("event", "channel", "size", None)), min_size=6, max_size=6)


def broken_down(spec: Json, chosen: list[str | None]) -> Json:
    """Break down some nodes of a journey."""
    nodes = [{**node, "breakdown": each} for node, each in zip(spec["nodes"], chosen, strict=False)]
    return {**spec, "nodes": nodes}


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(cases(), dimensions, dimensions)
def test_engine_and_oracle_break_down_alike(case: Case, chosen: list[str | None], later: list[str | None]) -> None:
    note(f"{case}\nbreakdowns {chosen}, then {later}")
    view = make_view(case)
    plain = answer_of(view.run(make_spec(case.spec)))
    for each in (chosen, later, chosen):
        spec = broken_down(case.spec, each)
        result = view.run(make_spec(spec))
        assert (
            compare_rows("breakdowns", records(result.breakdowns), card_breakdowns(spec, case.view, case.table)) == []
        )
        assert differences(answer_of(result), plain) == []


@pytest.mark.fuzz
@settings(max_examples=max(EXAMPLES // 8, 1))
@given(compared_cases(), dimensions)
def test_engine_and_oracle_break_down_sides_alike(case: Case, chosen: list[str | None]) -> None:
    note(f"{case}\ncompare {case.spec['compare']}\nbreakdowns {chosen}")
    case = dataclasses.replace(case, spec=broken_down(case.spec, chosen))
    result = make_view(case).run(make_spec(case.spec))
    expected = card_breakdowns(case.spec, case.view, case.table)
    assert compare_rows("breakdowns", records(result.breakdowns), expected) == []
