"""Compared journeys on random cases: the engine gives the oracle's answer, and each side is what it is alone."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from tests.oracle.compare import run_compared, sides_of
from tests.oracle.view import Json
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import answer_of, compare_rows, differences, records
from tests.properties.effort import EXAMPLES, SOME_EXAMPLES
from tests.properties.strategies import Case, cases

OWN_METRICS = {"account": "Accounts", "person": "People", "opportunity": "Opportunities", "session": "Sessions"}
SEGMENTS = (["with it"], ["without it"], ["with it"], ["without it"], [], ["first"], ["others"], ["first", "with it"])
DATE_RANGES = (None, None, None, None, "begin", "late", "middle")
PRIORS = (
    None,
    None,
    None,
    *({"count": count, "unit": unit} for count, unit in ((1, "day"), (2, "week"), (1, "month"))),
)
REASONS = {"withheld-no-share", "withheld-no-base", "withheld-shared"}


@st.composite
def compared_cases(draw: st.DrawFn, least: int = 1) -> Case:
    """Draw a case with a comparison, more often than not of separate groups of the container that is followed.

    "Others" are those that "first" does not keep, "begin" ends where "late" starts.
    """
    case = draw(cases())
    first, late = case.view["segments"][0], case.view["date_ranges"][1]
    container = case.spec["container"]
    with_it = {"dimension": "event", "operator": "in", "value": draw(st.sampled_from((["a"], ["b"], ["c", "d"])))}
    view = {
        **case.view,
        "segments": [
            *case.view["segments"],
            {**first, "name": "others", "condition": {"not": first["condition"]}},
            {"name": "with it", "scope": container, "condition": with_it},
            {"name": "without it", "scope": container, "condition": {"not": with_it}},
        ],
        "date_ranges": [*case.view["date_ranges"], {"name": "begin", "start": None, "end": late["start"]}],
    }
    part = st.tuples(st.sampled_from(SEGMENTS), st.sampled_from(DATE_RANGES), st.sampled_from(PRIORS))
    parts = draw(st.lists(part, min_size=least, max_size=4))
    spec = case.spec
    if draw(st.integers(0, 3)):
        parts = [(["with it"], None, None), (["without it"], None, None), *parts][:4]
        of = draw(st.sampled_from(("total", "total", "start", "previous")))
        spec = {**spec, "primary_metric": OWN_METRICS[container], "segments": [], "date_range": None, "percent_of": of}
    compare = [
        {"name": f"side {place}", "segments": segments, "date_range": date_range, "prior": prior}
        for place, (segments, date_range, prior) in enumerate(parts, 1)
    ]
    return dataclasses.replace(case, view=view, spec={**spec, "compare": compare})


def rows_of(result: ij.JourneyResult) -> list[Json]:
    """Give the differences as the oracle does: with the ids of the reasons instead of their words."""
    reasons = [one.test.withheld and one.test.withheld.message_id for one in result.place_differences]
    rows = records(result.differences)
    assert [row["withheld"] is None for row in rows] == [reason is None for reason in reasons]
    return [{**row, "withheld": reason} for row, reason in zip(rows, reasons, strict=True)]


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=max(EXAMPLES // 4, 1))
@given(compared_cases())
def test_engine_and_oracle_compare_alike(case: Case) -> None:
    note(f"{case}\ncompare {case.spec['compare']}")
    result = make_view(case).run(make_spec(case.spec))
    expected = run_compared(case.spec, case.view, case.table)
    assert list(result.sides) == list(expected["sides"])
    for name, side in result.sides.items():
        assert differences(answer_of(side), expected["sides"][name]) == []
    assert compare_rows("differences", rows_of(result), expected["differences"]) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(compared_cases())
def test_each_side_is_what_it_is_alone(case: Case) -> None:
    note(f"{case}\ncompare {case.spec['compare']}")
    view = make_view(case)
    result = view.run(make_spec(case.spec))
    for name, alone in sides_of(case.spec).items():
        expected = view.run(make_spec(alone))
        assert differences(answer_of(result.sides[name]), answer_of(expected)) == []
        for frame, other in ((result.nodes, expected.nodes), (result.arrows, expected.arrows)):
            rows = records(frame[frame["compare"] == name].drop(columns="compare"))
            assert compare_rows("frame", rows, records(other)) == []


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(compared_cases(least=2))
def test_the_other_way_round_all_changes_have_the_other_sign(case: Case) -> None:
    note(f"{case}\ncompare {case.spec['compare']}")
    view = make_view(case)
    there, back = (
        rows_of(view.run(make_spec({**case.spec, "compare": sides})))
        for sides in (case.spec["compare"][:2], case.spec["compare"][1::-1])
    )
    for one, other in zip(there, back, strict=True):
        assert (one["value"], one["base_value"]) == (other["base_value"], other["value"])
        assert one["withheld"] == other["withheld"]
        assert one["p_value"] == (None if other["p_value"] is None else pytest.approx(other["p_value"], abs=1e-12))
        if one["low"] is not None:
            assert (one["low"], one["high"]) == (pytest.approx(-other["high"]), pytest.approx(-other["low"]))


@pytest.mark.fuzz
@settings(max_examples=SOME_EXAMPLES)
@given(compared_cases(least=2))
def test_a_change_of_shares_lies_in_its_interval_or_a_reason_is_given(case: Case) -> None:
    note(f"{case}\ncompare {case.spec['compare']}")
    for row in rows_of(make_view(case).run(make_spec(case.spec))):
        if row["withheld"] is None:
            assert -1 <= row["low"] <= row["share_change"] + 1e-12
            assert row["share_change"] - 1e-12 <= row["high"] <= 1
            assert 0 <= row["p_value"] <= 1
        else:
            assert row["withheld"] in REASONS
            assert (row["low"], row["high"], row["p_value"]) == (None, None, None)
