"""Segments and date ranges counted by themselves, beside an analysis that uses them."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.components.metrics import CalculatedMetric
from ipyjourney.errors import UnknownName
from ipyjourney.spec.named import ComponentKind
from ipyjourney.view.questions import UnknownChoice

SEGMENTS = {
    "rows": {"condition": {"dimension": "Channel", "operator": "exists"}},
    "accounts": {"scope": "account", "condition": {"metric": "Closed-Won", "operator": ">=", "value": 1}},
    "people": {
        "scope": "person",
        "condition": {
            "then": [
                {"condition": {"dimension": "Event", "value": "Lead Form: Step 1"}},
                {"condition": {"dimension": "Event", "operator": "contains", "value": "MQL"}, "within": "60 days"},
            ]
        },
    },
    "nobody": {"condition": {"dimension": "Event", "value": "Nothing"}},
}


@pytest.fixture(scope="module")
def view() -> ij.DataView:
    view = ij.demo.b2b(accounts=40)
    view.add_date_range({"name": "Last year", "last": 1, "unit": "year"})
    view.add_date_range({"name": "This quarter", "this": "quarter"})
    for name, fields in SEGMENTS.items():
        view.add_segment({"name": name, **fields})
    return view


def total(view: ij.DataView, container: str, **fields: object) -> object:
    return view.run(ij.JourneySpec(container=container).with_changes(**fields)).total


@pytest.mark.parametrize("name", SEGMENTS)
@pytest.mark.parametrize("container", ["account", "person", "opportunity"])
@pytest.mark.parametrize("date_range", [None, "This quarter"])
def test_a_segment_keeps_as_many_as_an_analysis_over_it_has(view, name, container, date_range):
    kept = view.count_kept(name, container=container, date_range=date_range)
    scope = {"date_range": date_range}
    assert kept.instances == total(view, container, segments=[name], **scope)
    assert kept.all_instances == total(view, container, **scope)
    # Rows without an instance are kept as well, and are in no analysis.
    assert kept.events >= total(view, container, segments=[name], primary_metric="Events", **scope)
    assert kept.all_events >= kept.events


@pytest.mark.parametrize("name", ["Last year", "This quarter"])
def test_a_date_range_keeps_as_many_as_an_analysis_over_it_has(view, name):
    kept = view.count_kept(view.date_ranges[name], container="account")
    assert kept.instances == total(view, "account", date_range=name)
    assert kept.all_instances == total(view, "account")
    assert kept.all_events == len(view.table.frame)


def test_a_metric_comes_to_what_an_analysis_shows(view):
    draft = view.draft(
        ComponentKind.METRIC,
        "Deal size",
        {"expression": "Revenue / [Closed-Won]"},
        None,
        ij.JourneySpec(container="account"),
    )
    view.add_metric("Deal size", CalculatedMetric(expression="Revenue / [Closed-Won]"))
    assert draft.value == pytest.approx(total(view, "account", primary_metric="Deal size"))
    view.remove_metric("Deal size")


def test_instances_are_those_of_the_segments_container_unless_another_is_named(view):
    assert view.count_kept("people").container == "person"
    assert view.count_kept("rows").container == view.containers[0]


def test_what_is_not_there_is_refused(view):
    with pytest.raises(UnknownName, match="Last year"):
        view.count_kept("people", date_range="Last yaer")
    with pytest.raises(UnknownName):
        view.count_kept("people", container="persn")
    with pytest.raises(UnknownName, match="accounts"):
        view.count_kept("acounts")
    with pytest.raises(UnknownChoice):
        view.to_python("dimension", "Channel")
    with pytest.raises(UnknownName, match='Did you mean "Country"'):
        view.add_segment({"name": "Typo", "condition": {"dimension": "Contry", "value": "Sweden"}})
    assert "Typo" not in view.segments
