"""The rules that a cohort table's spec keeps."""

from __future__ import annotations

import pytest

from ipyjourney.components.model import InvalidSpec
from ipyjourney.spec.cohort import CohortSpec, DuplicateRow, ExcludingChoices, UnorderedBrackets

CRITERIA = {"inclusion": "Visit", "returning": "Won"}


def cohort(**fields):
    return CohortSpec.model_validate({"container": "account", **CRITERIA, **fields})


def test_a_name_stands_for_at_least_one():
    (condition,) = cohort().inclusion.conditions
    assert (condition.metric, condition.operator.value, condition.value) == ("Visit", "greater_or_equal", 1.0)


def test_a_spec_survives_its_own_json():
    spec = cohort(granularity="week", brackets=[(1, 1), (2, 4)], type="churn", entry="first", value="Revenue")
    assert CohortSpec.from_json(spec.to_json()) == spec
    assert CohortSpec.from_json(spec.to_dict(full=True)) == spec


def test_only_what_is_not_the_default_is_written():
    assert set(cohort().to_dict()) == {"kind", "version", "container", "inclusion", "returning"}


@pytest.mark.parametrize(
    "fields",
    [
        {"mode": "on_or_after", "rolling": True},
        {"mode": "on_or_after", "latency": True},
        {"mode": "on_or_after", "brackets": [(1, 2)]},
        {"latency": True, "brackets": [(1, 2)]},
        {"latency": True, "dimension": "Channel"},
        {"latency": True, "rows": ["Nordic"]},
        {"dimension": "Channel", "rows": ["Nordic"]},
    ],
)
def test_choices_that_would_mean_nothing_together_are_refused(fields):
    with pytest.raises(ExcludingChoices) as problem:
        cohort(**fields)
    assert all((problem.value.what, problem.value.why, problem.value.fix))


@pytest.mark.parametrize("brackets", [[(2, 1)], [(1, 2), (2, 3)], [(3, 4), (1, 2)]])
def test_brackets_run_forwards_and_do_not_overlap(brackets):
    with pytest.raises(UnorderedBrackets):
        cohort(brackets=brackets)


def test_a_segment_has_one_row():
    with pytest.raises(DuplicateRow):
        cohort(rows=["Nordic", "Large", "Nordic"])


@pytest.mark.parametrize(
    "fields",
    [
        {"columns": 0},
        {"columns": 401},
        {"columns": 2.0},
        {"brackets": [(0, 1)]},
        {"inclusion": {"conditions": []}},
        {"inclusion": {"conditions": [{"metric": "Visit", "operator": "less", "value": 1}] * 4}},
        {"returning": {"conditions": [{"metric": "Won", "operator": "less", "value": "1"}]}},
        {"returning": {"conditions": [{"metric": "Won", "operator": "less", "value": 1}], "segments": ["s"] * 11}},
        {"granularity": "hour"},
    ],
)
def test_a_field_of_the_wrong_kind_is_refused(fields):
    with pytest.raises(InvalidSpec):
        cohort(**fields)


def test_columns_are_labelled_by_their_periods():
    assert cohort(columns=2, latency=True).column_labels == (-2, -1, "included", "same_period", 1, 2)
    assert cohort(brackets=[(1, 1), (2, 4)]).column_labels == ("included", "same_period", 1, "2–4")
    assert cohort(columns=2, mode="on_or_after").spans == ((1, None), (2, None))
