"""What holds for every cohort table on every event table, whatever the figures are."""

from __future__ import annotations

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from tests.oracle.instances import instance_keys
from tests.oracle.view import Json
from tests.properties.adapter import make_view
from tests.properties.cohort_cases import cohort_cases
from tests.properties.cohort_comparison import cohort_answer, cohort_differences
from tests.properties.effort import SOME_EXAMPLES
from tests.properties.strategies import Case

some = settings(max_examples=SOME_EXAMPLES)
UNCHANGED = ("included", "same_period")
NO_COUNTERS = ("amount", "Web amount", "Deal size", "Per person")


def answer(case: Case, **changes: object) -> Json:
    """Run a case, its spec changed, on the engine."""
    note(str(case))
    spec = {"kind": "cohort", "version": 1, **case.spec, **changes}
    return cohort_answer(make_view(case).run(ij.CohortSpec.from_json(spec)))


def cells(result: Json) -> list[Json]:
    return [cell for row in result["rows"] for cell in row["cells"]]


def at_least_once(criterion: Json) -> Json:
    """Ask for at least one of counters only."""
    counters = [part["metric"] for part in criterion["conditions"] if part["metric"] not in NO_COUNTERS]
    conditions = [
        {"metric": metric, "operator": "greater_or_equal", "value": 1.0} for metric in counters or ["Count a"]
    ]
    return {**criterion, "conditions": conditions}


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_whoever_is_included_returns_or_churns(case: Case) -> None:
    kept, lost = (cells(answer(case, type=kind)) for kind in ("retention", "churn"))
    for one, other in zip(kept, lost, strict=True):
        assert one["base"] == other["base"]
        if one["column"] in UNCHANGED:
            assert one == other
        elif one["base"] is not None:
            assert one["count"] + other["count"] == one["base"]
            assert one["base"] == 0 or one["share"] + other["share"] == pytest.approx(1)


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_the_average_lies_between_the_shares_of_complete_cells(case: Case) -> None:
    result = answer(case)
    for average in result["average"]:
        shares = [
            cell["share"]
            for cell in cells(result)
            if cell["column"] == average["column"] and cell["share"] is not None and not cell["incomplete"]
        ]
        assert (average["share"] is None) == (not shares)
        assert not shares or min(shares) - 1e-12 <= average["share"] <= max(shares) + 1e-12


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_a_share_lies_in_its_interval(case: Case) -> None:
    for cell in cells(answer(case)):
        if cell["share"] is not None:
            assert 0 <= cell["low"] <= cell["share"] <= cell["high"] <= 1


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_rolling_never_rises_and_each_column_is_over_the_one_before(case: Case) -> None:
    changes = {"type": "retention", "mode": "on", "rolling": True, "dimension": None, "rows": []}
    for row in answer(case, **changes)["rows"]:
        before = row["cells"][0] if not case.spec["latency"] else row["cells"][case.spec["columns"]]
        assert before["column"] == "included"
        for cell in row["cells"][row["cells"].index(before) + 2 :]:
            if cell["count"] is not None:
                assert cell["count"] <= before["count"] == cell["base"]
                before = cell


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_on_or_after_never_rises(case: Case) -> None:
    changes = {"type": "retention", "mode": "on_or_after", "rolling": False, "latency": False, "brackets": []}
    changes |= {"dimension": None, "rows": []}
    for row in answer(case, **changes)["rows"]:
        counts = [cell["count"] for cell in row["cells"][2:] if cell["count"] is not None]
        assert counts == sorted(counts, reverse=True)


@pytest.mark.fuzz
@some
@given(cohort_cases(), st.booleans())
def test_the_order_of_rows_of_other_instances_does_not_matter(case: Case, backwards: bool) -> None:
    keys = instance_keys(case.table, case.view, case.spec["container"])
    by_instance = sorted(range(len(case.table)), key=lambda row: repr(keys.get(row, "")), reverse=backwards)
    sorted_case = Case([case.table[row] for row in by_instance], case.view, case.spec)
    assert cohort_differences(answer(sorted_case), answer(case)) == []


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_a_segment_more_never_raises_a_count_of_at_least_so_many(case: Case) -> None:
    changes = {
        "inclusion": at_least_once(case.spec["inclusion"]),
        "returning": at_least_once(case.spec["returning"]),
        "type": "retention",
        "entry": "every",
        "dimension": None,
        "rows": [],
    }
    less, more, most = (
        counts(answer(case, **changes, segments=names)) for names in (["first", "second"], ["first"], [])
    )
    assert all(count <= more.get(place, 0) for place, count in less.items())
    assert all(count <= most.get(place, 0) for place, count in more.items())


def counts(result: Json) -> dict[tuple[str, object], int]:
    """Give the counts by row and column; with fewer rows in scope the table may begin later.

    The same period is left out: with a row less, another row may complete the inclusion.
    """
    return {
        (row["cohort"], cell["column"]): cell["count"]
        for row in result["rows"]
        for cell in row["cells"]
        if cell["count"] is not None and cell["column"] != "same_period"
    }


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_first_entry_counts_each_instance_once(case: Case) -> None:
    changes = {"dimension": None, "rows": []}
    every, first = (
        {row["cohort"]: size(row) for row in answer(case, **changes, entry=entry)["rows"]}
        for entry in ("every", "first")
    )
    assert all(first[label] <= every[label] for label in first)
    keys = instance_keys(case.table, case.view, case.spec["container"])
    assert sum(first.values()) <= len(set(keys.values()))
    assert bool(sum(first.values())) == bool(sum(every.values()))


def size(row: Json) -> int:
    # Nobody where there are no periods: the cell is empty then.
    return next(int(cell["count"] or 0) for cell in row["cells"] if cell["column"] == "included")


@pytest.mark.fuzz
@some
@given(cohort_cases())
def test_timing_follows_whoever_is_included(case: Case) -> None:
    result = answer(case)
    for row, timing, curve in zip(result["rows"], result["timing"], result["curves"], strict=bool(result["timing"])):
        assert timing["events"] + timing["censored"] == timing["instances"] <= size(row)
        assert case.spec["dimension"] or case.spec["rows"] or timing["instances"] == size(row)
        assert sum(step["events"] for step in curve["steps"]) == timing["events"]
        shares = [1.0, *(step["share_not_returned"] for step in curve["steps"])]
        assert shares == sorted(shares, reverse=True)
