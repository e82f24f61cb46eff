"""Questions about places of random journeys: every engine gives the oracle's answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import assume, given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.engine.pandas.places import NoFallout
from tests.oracle import questions as oracle
from tests.oracle.fallout import has_split
from tests.oracle.graph import is_end
from tests.oracle.view import Json
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import compare_rows, records
from tests.properties.effort import EXAMPLES
from tests.properties.strategies import Case, cases

questions = pytest.mark.fuzz
some = settings(max_examples=max(EXAMPLES // 8, 1))
dimensions = st.sampled_from(("channel", "event", "size"))
DERIVED = {"account": ["account_id"], "person": ["person_id"], "opportunity": ["account_id", "deal_id"]}


@st.composite
def places(draw: st.DrawFn, spec: Json) -> list[Json]:
    """Draw one to three places of a journey."""
    found: list[Json] = [{"node": node["id"]} for node in spec["nodes"]]
    found += [{"source": arrow["source"], "target": arrow["target"]} for arrow in spec["arrows"]]
    for node in (each["id"] for each in spec["nodes"]):
        if not is_end(spec, node):
            found.append({"fallout": node})
        if has_split(spec, node):
            found += [{"fallout": node, "part": "open"}, {"fallout": node, "part": "lost"}]
    return draw(st.lists(st.sampled_from(found), min_size=1, max_size=3))


def asked(case: Case) -> tuple[ij.DataView, ij.JourneySpec]:
    note(str(case))
    return make_view(case), make_spec(case.spec)


def micros(times: pd.Series) -> list[int | None]:
    return [None if time is pd.NaT else round(time.value / 1000) for time in times]


@questions
@some
@given(cases(), st.data(), st.sampled_from((None, "person", "account", "opportunity", "session")))
def test_members(case: Case, data: st.DataObject, of: str | None) -> None:
    view, spec = asked(case)
    at = data.draw(places(case.spec))
    frame = view.members(spec, *at, of=of)
    columns = DERIVED.get(of or case.spec["container"], ["person_id", "session"])
    found = [
        {"key": key, "reached": reached, "first": first, "last": last, "events": events}
        for key, reached, first, last, events in zip(
            zip(*(frame[column] for column in columns), strict=True),
            *(micros(frame[column]) for column in ("reached", "first", "last")),
            frame["events"],
            strict=True,
        )
    ]
    assert found == oracle.members(case.spec, case.view, case.table, at, of)


@questions
@some
@given(cases(), st.data(), dimensions, st.sampled_from(("after", "before", "between", "anywhere")), st.booleans())
def test_top_items(case: Case, data: st.DataObject, dimension: str, when: str, immediate: bool) -> None:
    view, spec = asked(case)
    nodes: list[Json] = [{"node": node["id"]} for node in case.spec["nodes"]]
    arrows = [{"source": arrow["source"], "target": arrow["target"]} for arrow in case.spec["arrows"]]
    if when == "between" and not arrows:
        when = "after"
    at = None if when == "anywhere" else data.draw(st.sampled_from(arrows if when == "between" else nodes))
    found = view.top_items(spec, at, dimension, when=when, immediate=immediate)
    expected = oracle.top_items(case.spec, case.view, case.table, at, dimension, when, immediate)
    assert compare_rows("top items", records(found), expected) == []


@questions
@some
@given(cases(), st.data(), dimensions, st.sampled_from((None, 1, 2, 5)))
def test_breakdown(case: Case, data: st.DataObject, dimension: str, limit: int | None) -> None:
    view, spec = asked(case)
    at = data.draw(places(case.spec))
    found = view.breakdown(spec, *at, dimension=dimension, limit=limit)
    expected = oracle.breakdown(case.spec, case.view, case.table, at, dimension, limit)
    assert compare_rows("breakdown", records(found), [row for part in expected for row in part]) == []


@questions
@some
@given(cases(), st.data(), st.sampled_from(("day", "week", "month", "quarter", "year")))
def test_trend(case: Case, data: st.DataObject, granularity: str) -> None:
    view, spec = asked(case)
    at = data.draw(places(case.spec))
    frame = view.trend(spec, *at, granularity=granularity)
    found: list[dict[str, Any]] = [
        {**row, "start": start} for row, start in zip(records(frame), micros(frame["start"]), strict=True)
    ]
    expected = oracle.trend(case.spec, case.view, case.table, at, granularity)
    assert compare_rows("trend", found, [row for part in expected for row in part]) == []


@questions
@some
@given(cases(), st.data(), st.sampled_from((2, 5, 24)))
def test_durations(case: Case, data: st.DataObject, bars: int) -> None:
    view, spec = asked(case)
    arrows = [{"source": arrow["source"], "target": arrow["target"]} for arrow in case.spec["arrows"]]
    assume(arrows)
    at = data.draw(st.sampled_from(arrows))
    frame = view.durations(spec, at)
    columns = DERIVED.get(case.spec["container"], ["person_id", "session"])
    found = [
        {"key": key, "left": left, "reached": reached, "duration": duration // timedelta(microseconds=1)}
        for key, left, reached, duration in zip(
            zip(*(frame[column] for column in columns), strict=True),
            *(micros(frame[column]) for column in ("left", "reached")),
            frame["duration"],
            strict=True,
        )
    ]
    expected = oracle.durations(case.spec, case.view, case.table, at)
    assert found == expected
    times = [each["duration"] for each in expected]
    described = view.find_durations(spec, at, bars)
    assert described.instances == len(times)
    assert list(described.quantiles) == oracle.quantiles_of(times, (0, 10, 25, 50, 75, 90, 100))
    assert list(described.counts) == oracle.bars_of(times, described.edges)
    assert sum(described.counts) == len(times)
    assert len(described.counts) <= bars


@questions
@some
@given(cases(), st.data())
def test_a_segment_made_from_several_places_keeps_who_is_at_one_of_them(case: Case, data: st.DataObject) -> None:
    view, spec = asked(case)
    at = data.draw(places(case.spec))
    view.add_segment(view.segment_from(spec, [*at], "There"))
    everybody = ij.JourneySpec(
        container=spec.container,
        date_range=spec.date_range,
        segments=("There",),
        nodes=[{"id": "all", "components": [{"metric": "Events"}]}],
    )
    assert len(view.members(everybody, "all")) == len(view.members(spec, *at))


@questions
@some
@given(cases(), st.data())
def test_a_segment_made_from_a_place_keeps_all_rows_of_its_members(case: Case, data: st.DataObject) -> None:
    view, spec = asked(case)
    at = data.draw(places(case.spec))[0]
    view.add_segment(view.segment_from(spec, at, "There"))
    members = view.members(spec, at)
    nobody = ij.JourneySpec(
        container=spec.container,
        date_range=spec.date_range,
        segments=("There",),
        nodes=[{"id": "all", "components": [{"metric": "Events"}]}],
    )
    kept = view.members(nobody, "all")
    assert len(kept) == len(members)


@questions
@some
@given(cases())
def test_an_end_node_has_no_fallout_to_ask_for(case: Case) -> None:
    view, spec = asked(case)
    for node in (node["id"] for node in case.spec["nodes"]):
        if is_end(case.spec, node):
            with pytest.raises(NoFallout):
                view.members(spec, node, fallout=True)
