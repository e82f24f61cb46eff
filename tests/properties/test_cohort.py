"""Cohort tables on random cases: every engine gives the oracle's answer."""

from __future__ import annotations

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from tests.oracle import run_cohort
from tests.oracle.view import Json
from tests.properties.adapter import make_view
from tests.properties.cohort_cases import cohort_cases
from tests.properties.cohort_comparison import cohort_answer, cohort_differences
from tests.properties.effort import EXAMPLES, SOME_EXAMPLES
from tests.properties.strategies import Case

COARSER = {"day": "week", "week": "month", "month": "quarter", "quarter": "year", "year": "quarter"}


def differences_of(view: ij.DataView, case: Case, spec: Json) -> list[str]:
    result = view.run(ij.CohortSpec.from_json({"kind": "cohort", "version": 1, **spec}))
    return cohort_differences(cohort_answer(result), run_cohort(spec, case.view, case.table))


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=EXAMPLES)
@given(cohort_cases())
def test_engine_and_oracle_give_the_same_answer(case: Case) -> None:
    note(str(case))
    assert differences_of(make_view(case), case, case.spec) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(cohort_cases(), st.lists(st.integers(0, 7), min_size=3, max_size=3))
def test_answers_do_not_depend_on_what_was_asked_before(case: Case, edits: list[int]) -> None:
    note(str(case))
    view = make_view(case)
    specs = [case.spec, case.other_spec or case.spec]
    for edit in edits:
        specs.append(edited(specs[edit % 2], edit))
    for spec in (*specs, case.spec):
        assert differences_of(view, case, spec) == []


def edited(spec: Json, edit: int) -> Json:
    """Change a table in one place, as a click would."""
    match edit:
        case 0:
            return {**spec, "type": "churn" if spec["type"] == "retention" else "retention"}
        case 1:
            return {**spec, "entry": "first" if spec["entry"] == "every" else "every"}
        case 2:
            return {**spec, "inclusion": spec["returning"], "returning": spec["inclusion"]}
        case 3:
            return {**spec, "granularity": COARSER[spec["granularity"]]}
        case 4:
            return {**spec, "container": "person"}
        case 5:
            return {**spec, "segments": [] if spec["segments"] else ["first"]}
        case 6:
            return {**spec, "value": None if spec["value"] else "amount"}
        case _:
            return {**spec, "columns": spec["columns"] + 1}
