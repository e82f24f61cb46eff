"""Who the oracle finds behind cells and places of flows, against cases that are worked out by hand."""

from __future__ import annotations

import pytest

from tests.oracle.cohort_examples import at, cohort, criterion, events
from tests.oracle.cohort_places import NoCell
from tests.oracle.examples import HOUR, rows, view
from tests.oracle.flow_examples import flow, kept
from tests.oracle.places import open_places, rows_behind
from tests.oracle.questions import breakdown, members
from tests.oracle.universe import make_universe
from tests.oracle.view import Json

# acme visits in January and wins in February and April; birk visits in January and February and wins in April.
MONTHS = events(
    *("acme 01-05 visit", "acme 02-10 won", "acme 04-20 won"),
    *("birk 01-31 visit", "birk 02-01 visit", "birk 04-30 won"),
)
UNTIL_MAY = view(as_of=at("05-01"))

# acme: visit demo visit won, and the visits at 1 and 2 are one; birk: visit call.
HOURS = rows(
    *("acme 1 visit", "acme 2 visit", "acme 4 demo", "acme 7 visit", "acme 8 won"),
    *("birk 1 visit", "birk 3 -", "birk 5 visit", "birk 6 call"),
    "- 9 won",
)


def in_cell(spec: Json, row: str, column: int | str) -> dict[str, str | None]:
    """Give the accounts in a cell, each with the day of the row that puts it there."""
    days = {at(f"{month:02}-{day:02}"): f"{month:02}-{day:02}" for month in (1, 2, 4) for day in range(1, 30)}
    days |= {at("01-31"): "01-31", at("04-30"): "04-30"}
    listed = members(spec, UNTIL_MAY, MONTHS, [{"row": row, "column": column}])
    return {member["key"][0]: None if member["reached"] is None else days[member["reached"]] for member in listed}


def at_place(spec: Json, place: Json, side: str | None = None) -> dict[str, int]:
    """Give the accounts at a place of a flow, each with the hour of the row that puts it there."""
    listed = members(spec, view(), HOURS, [place], side=side)
    return {member["key"][0]: member["reached"] // HOUR for member in listed}


def node(column: int, item: str | None, kind: str | None = "item") -> Json:
    return {"column": column, "kind": kind, "item": item}


def test_those_included_and_those_retained_come_with_the_row_that_completes_it() -> None:
    spec = cohort("visit", "won")
    assert in_cell(spec, "2024-01", "included") == {"acme": "01-05", "birk": "01-31"}
    assert in_cell(spec, "2024-01", "same_period") == {}
    assert in_cell(spec, "2024-01", 1) == {"acme": "02-10"}
    assert in_cell(spec, "2024-01", 3) == {"acme": "04-20", "birk": "04-30"}
    assert in_cell(cohort("visit", "won", mode="on_or_after"), "2024-01", 1) == {"acme": "02-10", "birk": "04-30"}


def test_those_who_churned_have_no_row_and_where_it_rolls_were_there_before() -> None:
    assert in_cell(cohort("visit", "won", type="churn"), "2024-01", 1) == {"birk": None}
    rolling = cohort("visit", "won", type="churn", rolling=True)
    assert in_cell(rolling, "2024-01", 1) == {"birk": None}
    assert in_cell(rolling, "2024-01", 2) == {"acme": None}
    assert in_cell(rolling, "2024-01", 3) == {}
    assert in_cell(cohort("visit", "won", rolling=True), "2024-01", 3) == {}


def test_what_holds_over_no_rows_has_no_row() -> None:
    spec = cohort(criterion("visit = 0"), "won")
    assert in_cell(spec, "2024-02", "included") == {"acme": None}
    assert in_cell(spec, "2024-04", "same_period") == {"acme": "04-20", "birk": "04-30"}


def test_the_row_of_an_item_has_everybody_once_and_only_from_complete_cells() -> None:
    spec = cohort("visit", "won", dimension="event")
    assert in_cell(spec, "visit", "included") == {"acme": "01-05", "birk": "01-31"}
    assert in_cell(spec, "visit", 2) == {"birk": "04-30"}
    listed = members(spec, view(), MONTHS, [{"row": "visit", "column": 2}])
    assert listed == []  # April is not over


@pytest.mark.parametrize(("row", "column"), [("2024-04", 1), ("2024-05", "included"), ("2024-01", -1)])
def test_a_cell_that_is_empty_or_not_there_is_refused(row: str, column: int | str) -> None:
    with pytest.raises(NoCell):
        in_cell(cohort("visit", "won"), row, column)


def test_at_a_node_of_a_flow_stand_those_with_a_path_there_from_its_first_row() -> None:
    spec = flow("starts_with", "visit")
    assert at_place(spec, node(0, "visit")) == {"acme": 1, "birk": 1}
    assert at_place(spec, node(1, "won")) == {"acme": 8}
    assert at_place(spec, node(2, "visit")) == {"acme": 7}
    assert at_place(spec, node(2, None, "exit")) == {"birk": 6, "acme": 8}
    assert at_place(spec, node(1, None, None)) == {"acme": 4, "birk": 6}


def test_other_items_are_those_that_a_column_does_not_show() -> None:
    spec = flow("starts_with", "visit", items_per_column=1)
    # Call comes first by its name.
    assert at_place(spec, node(1, "call")) == {"birk": 6}
    assert at_place(spec, node(1, None, "other")) == {"acme": 4}
    assert at_place(spec, node(1, "demo")) == {"acme": 4}


def test_a_ribbon_has_the_row_of_its_right_end_and_a_path_that_of_its_last_item() -> None:
    spec = flow("starts_with", "visit")
    assert at_place(spec, {"left": node(0, "visit"), "right": node(1, "demo")}) == {"acme": 4}
    assert at_place(spec, {"left": node(1, "call"), "right": node(2, None, "exit")}) == {"birk": 6}
    assert at_place(spec, {"path": ["visit", "won", None]}) == {"acme": 8}
    assert at_place(spec, {"path": ["visit", "demo", None]}) == {}


def test_before_the_first_item_paths_have_not_come_in_yet() -> None:
    spec = flow("ends_with", "visit")
    assert at_place(spec, node(-1, None, "entry")) == {"acme": 1, "birk": 1}
    assert at_place(spec, node(-2, "visit")) == {"acme": 1}


def test_filters_and_sides_are_minded() -> None:
    spec = flow("starts_with", "visit", column_filters=[kept(1, exclude=["demo"])])
    assert at_place(spec, node(0, "visit")) == {"acme": 7, "birk": 1}
    sides = [
        {"name": "all", "segments": [], "date_range": None},
        {"name": "late", "segments": [], "date_range": "late"},
    ]
    late = view(date_ranges=[{"name": "late", "start": 5 * HOUR, "end": None}])
    compared = flow("starts_with", "visit", compare=sides)
    assert members(compared, late, HOURS, [node(1, "demo")], side="late") == []
    assert [one["key"] for one in members(compared, late, HOURS, [node(1, "demo")])] == [("acme",)]


def test_a_place_of_a_flow_is_split_on_its_path_views() -> None:
    (found,) = breakdown(flow("starts_with", "visit"), view(), HOURS, [node(0, "visit")], "event", None)
    assert found == [{"item": "visit", "value": 3.0, "share": 1.0, "instances": 2}]


def test_a_segment_keeps_all_rows_of_those_behind_a_figure() -> None:
    universe = make_universe(MONTHS, UNTIL_MAY, None)
    place = {"row": "2024-01", "column": 1}
    assert rows_behind(universe, {"place": place, "of": cohort("visit", "won")}) == {0, 1, 2}
    hours = make_universe(HOURS, view(), None)
    assert rows_behind(hours, {"place": node(1, "call"), "of": flow("starts_with", "visit")}) == {5, 6, 7, 8}
    assert open_places(hours, flow("starts_with", "visit")).behind(node(1, "call")) == {("birk",): 8}
