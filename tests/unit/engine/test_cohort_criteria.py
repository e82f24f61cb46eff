"""Criteria asked of groups of rows, against plain loops over the rows of each group."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.components import EventsMetric, Metric
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.tallies import SHORT, Counting, Tally, merged
from ipyjourney.spec.criteria import Criterion
from ipyjourney.spec.definitions import Definitions

COMPARE = {
    "equals": lambda value, number: value == number,
    "not_equals": lambda value, number: value != number,
    "less": lambda value, number: value < number,
    "less_or_equal": lambda value, number: value <= number,
    "greater": lambda value, number: value > number,
    "greater_or_equal": lambda value, number: value >= number,
}
DEFINITIONS = Definitions(
    {
        "rows": EventsMetric(),
        "some": EventsMetric(),
        "sum": Metric.sum("amount"),
        "kinds": EventsMetric(),
        "ratio": Metric.calculated("sum / some"),
    },
    {},
    {},
)
N_GROUPS = 4


@st.composite
def stories(draw):
    """Draw rows: their group, whether they count for ``some``, an amount and a kind."""
    row = st.tuples(st.integers(0, N_GROUPS - 1), st.booleans(), st.integers(-3, 3), st.integers(0, 2))
    return sorted(draw(st.lists(row, max_size=12)), key=lambda one: one[0])


def tallies_of(rows):
    keys, some, amounts, kinds = (np.array([row[k] for row in rows], np.int64) for k in range(4))
    positions = np.arange(len(rows), dtype=np.int32)
    return {
        "rows": Tally(Counting.ROWS, keys, positions, positions),
        "some": Tally(Counting.ROWS, keys, positions, positions).only(some.astype(bool)),
        "sum": Tally(Counting.SUM, keys, positions, positions, amounts=amounts.astype(float)),
        "kinds": Tally(Counting.DISTINCT, keys, positions, positions, codes=kinds.astype(np.int32)),
    }


def value_of(metric, rows):
    match metric:
        case "rows":
            return len(rows)
        case "some":
            return sum(row[1] for row in rows)
        case "sum":
            return sum(row[2] for row in rows)
        case "kinds":
            return len({row[3] for row in rows})
        case _:
            some = value_of("some", rows)
            return value_of("sum", rows) / some if some else None


def holds(criterion, rows):
    answers = []
    for condition in criterion.conditions:
        value = value_of(condition.metric, rows)
        answers.append(value is not None and COMPARE[condition.operator](value, condition.value))
    return all(answers) if criterion.join == "and" else any(answers)


CONDITIONS = st.builds(
    lambda metric, operator, value: {"metric": metric, "operator": operator, "value": value},
    st.sampled_from(["rows", "some", "sum", "kinds", "ratio"]),
    st.sampled_from(list(COMPARE)),
    st.integers(-2, 4),
)
CRITERIA = st.builds(
    lambda conditions, join: Criterion.model_validate({"conditions": conditions, "join": join}),
    st.lists(CONDITIONS, min_size=1, max_size=3),
    st.sampled_from(["and", "or"]),
)


def asked_of(criterion, rows):
    named = {condition.metric for condition in criterion.conditions}
    used = (named - {"ratio"}) | ({"sum", "some"} if "ratio" in named else set())
    return Asked(criterion, DEFINITIONS, {name: tally for name, tally in tallies_of(rows).items() if name in used})


@given(stories(), CRITERIA)
def test_a_criterion_is_asked_of_all_rows_of_a_group(rows, criterion):
    held = asked_of(criterion, rows).held
    assert held.at_zero == holds(criterion, [])
    for group in range(N_GROUPS):
        answer = (group in held.keys.tolist()) != held.at_zero
        assert answer == holds(criterion, [row for row in rows if row[0] == group])


@given(stories(), CRITERIA)
def test_it_is_completed_by_the_first_row_from_which_it_holds(rows, criterion):
    asked = asked_of(criterion, rows)
    if asked.at_zero:
        return
    expected = {}
    for group in range(N_GROUPS):
        places = [place for place, row in enumerate(rows) if row[0] == group]
        so_far = [holds(criterion, [rows[p] for p in places[: n + 1]]) for n in range(len(places))]
        if so_far and so_far[-1]:
            expected[group] = places[so_far.index(True)]
    completed = asked.completed
    assert dict(zip(completed.keys.tolist(), completed.positions.tolist(), strict=True)) == expected


def test_a_long_group_adds_up_like_a_short_one():
    keys = np.repeat(np.array([0, 1, 2], np.int64), [3, 5 * SHORT, 2])
    amounts = np.arange(len(keys), dtype=float)
    positions = np.arange(len(keys), dtype=np.int32)
    tally = Tally(Counting.SUM, keys, positions, positions, amounts=amounts)
    expected = np.concatenate([np.cumsum(amounts[keys == group]) for group in range(3)])
    assert tally.so_far.tolist() == expected.tolist()


def test_a_small_sum_after_a_large_one_keeps_its_digits():
    positions = np.arange(4, dtype=np.int32)
    keys = np.array([0, 0, 1, 1], np.int64)
    tally = Tally(Counting.SUM, keys, positions, positions, amounts=np.array([1e16, 1.0, 0.1, 0.2]))
    assert tally.so_far[2:].tolist() == pytest.approx([0.1, 0.3], rel=1e-15)


def test_numbers_that_are_equal_at_nine_digits_are_equal():
    positions = np.arange(3, dtype=np.int32)
    tally = Tally(Counting.SUM, np.zeros(3, np.int64), positions, positions, amounts=np.array([0.1, 0.2, 1e-12]))
    for operator, answer in (("equals", True), ("greater", False), ("greater_or_equal", True)):
        criterion = Criterion.model_validate({"conditions": [{"metric": "sum", "operator": operator, "value": 0.3}]})
        asked = Asked(criterion, DEFINITIONS, {"sum": tally})
        assert (asked.held.keys.tolist() == [0]) == answer


def test_numbers_are_merged_each_once():
    runs = [np.array([1, 3, 3, 5]), np.array([2, 3]), np.empty(0, int)]
    assert merged(runs).tolist() == [1, 2, 3, 5]
    assert merged(runs[:1]).tolist() == [1, 3, 5]
