"""Flows on random cases over tables that stay where they are: the oracle's answer, counts to the last digit."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.spec.places import ItemKind, Place, RibbonPlace
from tests.oracle import run_flow
from tests.oracle.view import Json
from tests.oracle.walks import column_numbers
from tests.properties.adapter import make_view
from tests.properties.comparison import records
from tests.properties.effort import EXAMPLES
from tests.properties.flow_cases import answer_of_flow, flow_cases, flow_differences, make_flow
from tests.properties.lazy_cases import TABLES, kept_in, try_tables
from tests.properties.strategies import Case
from tests.properties.test_flow import places_of
from tests.properties.test_places import all_rows, plain_members

ENDS = (ItemKind.ENTRY, ItemKind.EXIT)


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("backend", TABLES)
def test_engine_and_oracle_give_the_same_flow(backend: str) -> None:
    try_tables(backend, flow_cases(), differences_of)


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=max(EXAMPLES // 240, 1))
@given(flow_cases(), st.data())
def test_flows_are_questioned_as_those_of_rows_in_memory(case: Case, data: st.DataObject) -> None:
    note(str(case))
    here, there = make_view(case), make_view(case, kept_in("duckdb"))
    spec = make_flow(case.spec)
    expected, found = here.run(spec), there.run(spec)
    assert said(found) == said(expected)
    stages = [item for item, _ in expected.sides[0].loops()] or ["a"]
    assert skips(there, found, stages) == skips(here, expected, stages)
    column = data.draw(st.sampled_from(column_numbers(case.spec)))
    assert there.column_items(spec, column, "E", 1, 2) == here.column_items(spec, column, "E", 1, 2)
    for number in range(2):
        place, side = data.draw(places_of(expected))
        assert asked(there, spec, place, side, number) == asked(here, spec, place, side, number)


def differences_of(view: ij.DataView, case: Case, spec: Json) -> list[str]:
    result, expected = view.run(make_flow(spec)), run_flow(spec, case.view, case.table)
    assert result.n_paths == len(expected["paths"])
    return flow_differences(answer_of_flow(result), expected)


def said(result: ij.FlowResult) -> list[str]:
    """Give what a result says of itself, but not how rows of one moment are ordered."""
    return [one.text for one in result.notes if "same time as the row before" not in one.text]


def skips(view: ij.DataView, result: ij.FlowResult, stages: list[str]) -> list[Json] | str:
    """Give who skips some stages, or why nobody can."""
    try:
        return records(result.skipped(stages))
    except ij.IpyjourneyError as problem:
        return problem.what


def asked(view: ij.DataView, spec: ij.FlowSpec, place: Place, side: str | None, number: int) -> list[Any]:
    """Ask all that can be asked of a place."""
    container, name = spec.container, f"There {number}"
    view.add_segment(view.segment_from(spec, place, name, side=side))
    kept = view.members(all_rows(container, None).with_changes(segments=(name,)), "all")
    answers: list[Any] = [
        view.paths_through(spec, place, side=side),
        plain_members(view.members(spec, place, side=side), container),
        plain_members(kept, container),
        records(view.breakdown(spec, place, dimension="event", side=side)),
        records(view.trend(spec, place, granularity="day", side=side)),
    ]
    if isinstance(place, RibbonPlace) and place.left.kind not in ENDS and place.right.kind not in ENDS:
        durations = view.durations(spec, place, side=side)
        answers += [durations.to_dict("records"), view.find_durations(spec, place, bars=3, side=side)]
    return answers
