"""What holds for every journey on every table, whatever the figures are."""

from __future__ import annotations

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from tests.oracle.instances import instance_keys
from tests.oracle.view import Json
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import answer_of, differences
from tests.properties.effort import SOME_EXAMPLES
from tests.properties.strategies import Case, cases

some = settings(max_examples=SOME_EXAMPLES)


def answer(case: Case, **changes: object) -> Json:
    """Run a case, its spec changed, on the engine."""
    note(str(case))
    return answer_of(make_view(case).run(make_spec({**case.spec, **changes})))


def counts(result: Json) -> list[int]:
    """Give the instances at all nodes and on all arrows."""
    return [row["instances"] for row in (*result["nodes"], *result["arrows"])]


def none_excluded(spec: Json) -> list[Json]:
    return [{**node, "excluded": False} for node in spec["nodes"]]


@pytest.mark.fuzz
@some
@given(cases())
def test_whoever_reaches_a_node_goes_on_or_falls_out(case: Case) -> None:
    result = answer(case)
    excluded = {node["id"] for node in case.spec["nodes"] if node["excluded"]}
    for node in result["nodes"]:
        onward = [
            arrow["instances"]
            for arrow in result["arrows"]
            if arrow["source"] == node["node"] and arrow["target"] not in {node["node"], *excluded}
        ]
        assert (node["fallout"] is None) == (not onward)
        if onward:
            went_on = node["instances"] - node["fallout"]
            assert max(onward) <= went_on <= sum(onward)


@pytest.mark.fuzz
@some
@given(cases())
def test_fallout_is_open_or_lost(case: Case) -> None:
    for node in answer(case)["nodes"]:
        if node["fallout_open"] is not None:
            assert node["fallout_open"] + node["fallout_lost"] == node["fallout"]


@pytest.mark.fuzz
@some
@given(cases())
def test_a_share_lies_in_its_interval(case: Case) -> None:
    for arrow in answer(case)["arrows"]:
        if arrow["share"] is not None:
            assert 0 <= arrow["share_low"] <= arrow["share"] <= arrow["share_high"] <= 1


@pytest.mark.fuzz
@some
@given(cases(), st.booleans())
def test_the_order_of_rows_of_other_instances_does_not_matter(case: Case, backwards: bool) -> None:
    keys = instance_keys(case.table, case.view, case.spec["container"])
    by_instance = sorted(range(len(case.table)), key=lambda row: repr(keys.get(row, "")), reverse=backwards)
    sorted_case = Case([case.table[row] for row in by_instance], case.view, case.spec)
    assert differences(answer(sorted_case), answer(case)) == []


@pytest.mark.fuzz
@some
@given(cases())
def test_a_segment_more_never_raises_a_count_of_eventual_paths(case: Case) -> None:
    # A row less can make two rows neighbours, and keep an instance from an excluded node.
    changes = {
        "nodes": none_excluded(case.spec),
        "arrows": [{**arrow, "order": "eventual"} for arrow in case.spec["arrows"]],
    }
    less = counts(answer(case, **changes, segments=["first", "second"]))
    more = counts(answer(case, **changes, segments=["first"]))
    most = counts(answer(case, **changes, segments=[]))
    assert all(low <= middle <= high for low, middle, high in zip(less, more, most, strict=True))


@pytest.mark.fuzz
@some
@given(cases(), st.integers(0, 9), st.sampled_from(("within", "after", "order", "of the journey")))
def test_a_limit_less_never_lowers_a_count(case: Case, place: int, limit: str) -> None:
    # Who reaches more may also reach an excluded node.
    nodes = none_excluded(case.spec)
    before = counts(answer(case, nodes=nodes))
    if limit == "of the journey":
        after = counts(answer(case, nodes=nodes, within=None))
    else:
        arrows = [dict(arrow) for arrow in case.spec["arrows"]]
        for arrow in arrows[place : place + 1]:
            arrow[limit] = "eventual" if limit == "order" else None
        after = counts(answer(case, nodes=nodes, arrows=arrows))
    assert all(low <= high for low, high in zip(before, after, strict=True))
