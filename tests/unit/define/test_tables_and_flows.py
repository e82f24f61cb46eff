"""Cohort tables and flows in words, sentence by sentence."""

from __future__ import annotations

import pytest

from ipyjourney.spec import CohortSpec, FlowSpec


def cohort(**fields: object) -> CohortSpec:
    return CohortSpec.model_validate({"container": "account", "inclusion": "visit", "returning": "won", **fields})


def flow(*, kind: str = "starts_with", anchor: dict[str, str] | None = None, **fields: object) -> FlowSpec:
    make = getattr(FlowSpec, kind)
    return make(anchor or {"metric": "visit"}, container="account", pathing_dimension="channel", **fields)


# Cohort tables ---------------------------------------------------------------------------------------------------


def test_a_cohort_table_says_who_is_included_and_who_returns(view):
    text = view.define(cohort())
    assert 'It is included in a month if, over its rows of that month, "visit" is at least 1.' in text
    assert 'It is retained in column k if, over its rows of the k-th month after that, "won" is at least 1.' in text
    assert "It joins every cohort in which it is included." in text
    assert "Percentages are over those included." in text


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"type": "churn"}, "Cells count those who are not retained: included minus retained."),
        ({"type": "churn", "rolling": True}, "Cells count those who were retained up to the column before"),
        ({"rolling": True}, "Percentages are over the column before; in the first column, over those included."),
        ({"mode": "on_or_after"}, "in the k-th month after that or in any later one"),
        ({"brackets": [(1, 1), (2, 3)]}, "The columns stand for these numbers after inclusion: 1 and 2–3."),
        ({"latency": True}, "Columns to the left of Included look at periods before inclusion in the same way."),
        ({"entry": "first"}, "It joins only the first cohort in which it is included."),
        ({"dimension": "channel"}, "It is included under an item of channel if, over its rows of one month with that"),
        ({"rows": ["web"]}, 'Each row adds up one segment\'s cohorts of all periods: "web".'),
        ({"value": "revenue"}, 'Beside it stands "revenue" over the rows that the return looks at'),
        ({"average": "mean"}, "The average row is the plain mean of the percentages of a column."),
        ({"granularity": "week"}, "It is included in a week if"),
    ],
)
def test_the_choices_of_a_cohort_table_are_named(view, fields, sentence):
    assert sentence in view.define(cohort(**fields))


def test_criteria_are_joined_and_look_at_the_rows_of_their_segments(view):
    several = {
        "conditions": [
            {"metric": "won", "operator": ">=", "value": 2},
            {"metric": "revenue", "operator": "<", "value": 5},
        ],
        "join": "or",
        "segments": ["web"],
    }
    text = view.define(cohort(returning=several))
    assert '"won" is at least 2 or "revenue" is less than 5. Only rows that "web" keeps are looked at for this.' in text
    assert "Kaplan-Meier" not in text


@pytest.mark.parametrize(
    ("column", "sentence"),
    [
        ("included", "The cell counts each account that is included in that row."),
        ("same_period", "The cell counts those of the row that return still in the month of inclusion"),
        (2, "The cell counts those of the row that are retained in that column."),
    ],
)
def test_a_cell_is_defined(view, column, sentence):
    assert sentence in view.define(cohort(), {"row": "2025-01", "column": column})


# Flows -----------------------------------------------------------------------------------------------------------


def test_a_flow_says_what_a_path_is(view):
    text = view.define(flow())
    assert "This flow follows the items of channel on the rows of each account, in the order of time." in text
    assert 'A path starts with each row that counts in "visit" and runs forward.' in text
    assert "Equal items next to each other count as one, at the first of them." in text
    assert "Each column shows its 5 top items by path views; the rest are added up as other items." in text


@pytest.mark.parametrize(
    ("spec", "sentence"),
    [
        (flow(kind="ends_with", limit_to_occurrence=True), "Only the last of them for each account counts."),
        (flow(kind="contains", anchor={"dimension": "channel", "item": "web"}), 'each place where channel is "web"'),
        (flow(step_within="P30D"), "From one column to the next it takes at most 30 days; else the path has run out."),
        (flow(include_repeats=True), "Equal items next to each other stay apart."),
        (flow(patterns=[{"name": "M", "pattern": "m*"}]), 'Items of channel that match the pattern "m*" are taken'),
        (flow(column_dimensions=[{"column": 1, "dimension": "event"}]), "Column 1 shows event."),
        (flow(column_items=[{"column": 2, "items": 8}]), "Column 2 shows its 8 top items instead."),
        (flow(column_items=[{"column": 2, "items": 1}]), "Column 2 shows its top item instead."),
        (flow(hidden_columns=[3]), "Column 3 is hidden: paths run through it unseen, and links join the columns"),
        (flow(hidden_columns=[3, 1]), "Columns 1 and 3 are hidden: paths run through them unseen"),
        (flow(hidden_columns=[1]), "A path that runs out there counts in the next column that is shown."),
        (flow(column_filters=[{"column": 1, "exclude": ["web"]}]), 'Paths with "web" in column 1 are left out.'),
        (
            flow(column_filters=[{"column": 1, "matching": {"operator": "contains", "value": "e"}}]),
            'Only paths stay on whose item in column 1 this holds: channel contains "e".',
        ),
        (
            FlowSpec.between({"metric": "visit"}, {"metric": "won"}, container="account", pathing_dimension="channel"),
            'runs to the next place of the end: each row that counts in "won"; without one it does not count.',
        ),
    ],
)
def test_the_choices_of_a_flow_are_named(view, spec, sentence):
    assert sentence in view.define(spec)


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ({"column": 1, "item": "web"}, 'The number at "web" in column 1 counts the paths with that item there.'),
        ({"column": 1, "kind": "exit"}, "The number counts the paths that have run out in column 1."),
        ({"column": 1, "kind": "other"}, "with an item that is not among the top items."),
        (
            {"left": {"column": 0, "item": "visit"}, "right": {"column": 1, "kind": "exit"}},
            'The ribbon counts the paths that have both "visit" in column 0 and an exit in column 1.',
        ),
        ({"path": ["visit", "web", None]}, 'that run exactly so: "visit", then "web", then nothing more.'),
    ],
)
def test_a_place_of_a_flow_is_defined(view, place, sentence):
    assert sentence in view.define(flow(), place)
