"""Who stands behind the figures of random cohort tables and flows: every engine finds those that the oracle finds."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.engine.cohort_cells import NoSuchCell
from tests.oracle import questions as oracle
from tests.oracle import run_flow
from tests.oracle.cohort_places import NoCell
from tests.oracle.instances import Key
from tests.oracle.members import list_members
from tests.oracle.places import open_places, rows_behind
from tests.oracle.universe import make_universe
from tests.oracle.view import Json
from tests.oracle.walks import shown_columns
from tests.properties.adapter import make_view
from tests.properties.cohort_cases import cohort_cases
from tests.properties.comparison import compare_rows, records
from tests.properties.effort import EXAMPLES
from tests.properties.flow_cases import flow_cases, make_flow
from tests.properties.strategies import Case

places = pytest.mark.fuzz
some = settings(max_examples=max(EXAMPLES // 8, 1))
KEYS = {"account": ["account_id"], "person": ["person_id"], "opportunity": ["account_id", "deal_id"]}
MOST = 20
"""How many places of one case are asked for at most."""

others = st.sampled_from((None, None, "person", "account", "opportunity", "session"))
ranges = st.sampled_from((None, None, "middle", "late", "this week"))


def make_cohort(spec: Json) -> ij.CohortSpec:
    return ij.CohortSpec.from_json({"kind": "cohort", "version": 1, **spec})


def keys_of(frame: pd.DataFrame, container: str) -> list[Key]:
    columns = KEYS.get(container, ["person_id", "session"])
    return list(zip(*(frame[column] for column in columns), strict=True))


def micros(times: pd.Series) -> list[int | None]:
    return [None if time is pd.NaT else round(time.value / 1000) for time in times]


def plain_members(frame: pd.DataFrame, container: str) -> list[Json]:
    return [
        {"key": key, "reached": reached, "first": first, "last": last, "events": events}
        for key, reached, first, last, events in zip(
            keys_of(frame, container),
            *(micros(frame[column]) for column in ("reached", "first", "last")),
            frame["events"],
            strict=True,
        )
    ]


def cells(table: ij.CohortResult) -> list[Json]:
    """Give the places of a cohort table, each with its count."""
    columns = {str(column): column for column in table.spec.column_labels}
    assert [str(column) for column in table.counts.columns] == [*columns]
    return [
        {"place": {"row": row, "column": columns[str(column)]}, "count": None if count is pd.NA else int(count)}
        for row, counts in table.counts.iterrows()
        for column, count in counts.items()
    ]


def flow_places(case: Case) -> list[Json]:
    """Give the places of a flow, each with its path views and its instances, and the side that they are of."""
    answer, found = run_flow(case.spec, case.view, case.table), []
    next_of = dict(pairwise(shown_columns(case.spec)))
    for row in answer["nodes"]:
        node = {"column": row["column"], "kind": row["kind"], "item": row["item"]}
        found.append({"place": node, **figures(row)})
    for row in answer["links"]:
        left = {"column": row["column"], "kind": row["source_kind"], "item": row["source"]}
        right = {"column": next_of[row["column"]], "kind": row["target_kind"], "item": row["target"]}
        found.append({"place": {"left": left, "right": right}, **figures(row)})
    found += [{"place": {"path": list(row["path"])}, **figures(row)} for row in answer["paths"]]
    return found


def figures(row: Json) -> Json:
    return {"side": row.get("compare"), "views": row["views"], "instances": row["instances"]}


def all_rows(container: str, date_range: str | None) -> ij.JourneySpec:
    """Make a journey with one node, at which all rows in scope are."""
    return ij.JourneySpec(
        container=container,
        date_range=date_range,
        primary_metric="Events",
        nodes=[{"id": "all", "components": [{"metric": "Events"}]}],
    )


def rows_kept(view: ij.DataView, container: str, date_range: str | None) -> dict[Key, int]:
    """Count the rows of each instance that an analysis of the segment ``There`` has in scope."""
    journey = all_rows(container, date_range).with_changes(segments=("There",))
    frame = view.members(journey, "all")
    kept = dict(zip(keys_of(frame, container), frame["events"], strict=True))
    assert view.run(journey).nodes["primary"].tolist() == [sum(kept.values())]
    return kept


def rows_to_keep(case: Case, spec: Json, place: Json, date_range: str | None) -> dict[Key, int]:
    universe = make_universe(case.table, case.view, date_range)
    keys = universe.keys(spec["container"])
    kept: dict[Key, int] = {}
    for row in rows_behind(universe, {"place": place, "of": spec}):
        kept[keys[row]] = kept.get(keys[row], 0) + 1
    return kept


@places
@some
@given(cohort_cases(), st.data(), others)
def test_members_of_cells(case: Case, data: st.DataObject, of: str | None) -> None:
    note(str(case))
    view, spec = make_view(case), make_cohort(case.spec)
    opened = open_places(make_universe(case.table, case.view, spec.date_range), case.spec)
    shown = cells(view.run(spec))
    # Nobody is in most cells.
    asked = [cell for cell in shown if cell["count"]][:MOST]
    asked += data.draw(st.lists(st.sampled_from(shown), max_size=2)) if shown else []
    for cell in asked:
        place = cell["place"]
        if cell["count"] is None:
            with pytest.raises(NoSuchCell):
                view.members(spec, place)
            with pytest.raises(NoCell):
                opened.behind(place)
            continue
        found = view.members(spec, place)
        behind = [opened.behind(place)]
        assert plain_members(found, spec.container) == list_members(
            opened.universe, spec.container, opened.scope, behind, None
        )
        pooled = spec.dimension is not None or bool(spec.rows)
        assert (len(found) <= cell["count"]) if pooled else (len(found) == cell["count"])
        assert bool(len(found)) == bool(cell["count"])
        if of is not None:
            people = plain_members(view.members(spec, place, of=of), of)
            assert people == list_members(opened.universe, spec.container, opened.scope, behind, of)


@places
@some
@given(cohort_cases(), st.data(), ranges)
def test_a_segment_made_from_a_cell_keeps_all_rows_of_its_members(
    case: Case, data: st.DataObject, other_range: str | None
) -> None:
    note(str(case))
    view, spec = make_view(case), make_cohort(case.spec)
    shown = [cell for cell in cells(view.run(spec)) if cell["count"] is not None]
    shown = [cell for cell in shown if cell["count"]] or shown
    if not shown:
        return
    place = data.draw(st.sampled_from(shown))["place"]
    view.add_segment(view.segment_from(spec, place, "There"))
    for date_range in (spec.date_range, other_range):
        try:
            expected = rows_to_keep(case, case.spec, place, date_range)
        except NoCell:
            # Another date range may not have the cell: nobody is kept, and a note says why.
            assert rows_kept(view, spec.container, date_range) == {}
            there = all_rows(spec.container, date_range).with_changes(segments=("There",))
            assert "segment-place-missing" in [found.message_id for found in view.run(there).notes]
        else:
            assert rows_kept(view, spec.container, date_range) == expected


@places
@some
@given(flow_cases(), st.data(), others)
def test_members_of_places_of_flows(case: Case, data: st.DataObject, of: str | None) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    shown = flow_places(case)
    asked = (case.spec, case.view, case.table)
    for _ in range(min(MOST // 3, len(shown))):
        at = data.draw(st.sampled_from(shown))
        place, side = at["place"], at["side"]
        found = view.members(spec, place, side=side)
        assert plain_members(found, spec.container) == oracle.members(*asked, [place], side=side)
        assert len(found) == at["instances"]
        split = view.breakdown(spec, place, dimension="channel", limit=None, side=side)
        assert split["value"].sum() == at["views"]
    whole = [{"column": column, "kind": None, "item": None} for column in spec.shown_columns]
    several = data.draw(st.lists(st.sampled_from([*(at["place"] for at in shown), *whole]), min_size=1, max_size=3))
    found = view.members(spec, *several, of=of)
    assert plain_members(found, of or spec.container) == oracle.members(*asked, several, of)


@places
@some
@given(flow_cases(), st.data(), st.sampled_from(("channel", "event", "size")), st.sampled_from((None, 1, 2, 5)))
def test_breakdowns_of_places_of_flows(case: Case, data: st.DataObject, dimension: str, limit: int | None) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    several = drawn_places(case, data)
    found = view.breakdown(spec, *several, dimension=dimension, limit=limit)
    expected = oracle.breakdown(case.spec, case.view, case.table, several, dimension, limit)
    assert compare_rows("breakdown", records(found), [row for part in expected for row in part]) == []


@places
@some
@given(flow_cases(), st.data(), st.sampled_from(("day", "week", "month", "quarter", "year")))
def test_trends_of_places_of_flows(case: Case, data: st.DataObject, granularity: str) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    several = drawn_places(case, data)
    frame = view.trend(spec, *several, granularity=granularity)
    found: list[dict[str, Any]] = [
        {**row, "start": start} for row, start in zip(records(frame), micros(frame["start"]), strict=True)
    ]
    expected = oracle.trend(case.spec, case.view, case.table, several, granularity)
    assert compare_rows("trend", found, [row for part in expected for row in part]) == []


@places
@some
@given(flow_cases(), st.data(), st.sampled_from((2, 5, 24)))
def test_durations_along_ribbons(case: Case, data: st.DataObject, bars: int) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    sides = [side.name for side in spec.compare] or [None]
    whole = [{"column": column, "kind": None, "item": None} for column in spec.shown_columns]
    shown = [{"place": {"left": left, "right": right}, "side": sides[-1]} for left, right in pairwise(whole)]
    shown += [part for part in flow_places(case) if passes_time(part["place"])]
    for _ in range(min(MOST // 3, len(shown))):
        at = data.draw(st.sampled_from(shown))
        place, side = at["place"], at["side"]
        frame = view.durations(spec, place, side=side)
        times = [round(time.value / 1000) for time in frame["duration"]]
        found = [
            {"key": key, "left": left, "reached": reached, "duration": duration}
            for key, left, reached, duration in zip(
                keys_of(frame, spec.container),
                *(micros(frame[column]) for column in ("left", "reached")),
                times,
                strict=True,
            )
        ]
        assert found == oracle.durations(case.spec, case.view, case.table, place, side)
        described = view.find_durations(spec, place, bars, side=side)
        assert (described.views, described.instances) == (len(found), len({one["key"] for one in found}))
        assert (described.views, described.instances) == (
            at.get("views", len(found)),
            at.get("instances", described.instances),
        )
        assert list(described.quantiles) == oracle.quantiles_of(times, (0, 10, 25, 50, 75, 90, 100))
        assert list(described.counts) == oracle.bars_of(times, described.edges)
        assert sum(described.counts) == len(times)


def passes_time(place: Json) -> bool:
    """Tell whether a place is a ribbon with a row at both ends."""
    return "left" in place and place["left"]["kind"] != "entry" and place["right"]["kind"] != "exit"


@places
@some
@given(flow_cases(), st.data(), ranges)
def test_a_segment_made_from_a_place_of_a_flow_keeps_all_rows_of_its_members(
    case: Case, data: st.DataObject, other_range: str | None
) -> None:
    note(str(case))
    view, spec = make_view(case), make_flow(case.spec)
    place = drawn_places(case, data)[0]
    view.add_segment(view.segment_from(spec, place, "There"))
    for date_range in (spec.date_range, other_range):
        expected = rows_to_keep(case, case.spec, place, date_range)
        assert rows_kept(view, spec.container, date_range) == expected


def drawn_places(case: Case, data: st.DataObject) -> list[Json]:
    """Draw one to three places of a flow, whole columns among them."""
    shown = [at["place"] for at in flow_places(case)]
    columns = make_flow(case.spec).shown_columns
    shown += [{"column": column, "kind": None, "item": None} for column in columns]
    return data.draw(st.lists(st.sampled_from(shown), min_size=1, max_size=3))
