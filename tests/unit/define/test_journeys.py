"""Journeys and their numbers in words, sentence by sentence."""

from __future__ import annotations

import pytest

from ipyjourney.errors import IpyjourneyError
from tests.conformance.journeys import arrow, journey, node


def test_a_node_is_defined_by_what_leads_to_it(view):
    text = view.define(journey("visit > demo > won"), "demo")
    assert '"demo" shows "Accounts" over the rows reached there.' in text
    assert '"visit" is a start: every row that matches it is reached.' in text
    assert '"demo" is reached by a row that matches it and comes later than a row reached at "visit".' in text
    assert '"won"' not in text


def test_limits_and_order_of_arrows_are_part_of_it(view):
    text = view.define(journey(arrow("visit > demo", "P7D", "PT1H", immediate=True), within="P30D"))
    assert 'comes right after a row reached at "visit", after 1 h, within 7 days.' in text
    assert 'Anything may happen in between, unless it says "right after".' in text
    assert "The whole journey takes at most 30 days, counted from a row at a start." in text


def test_the_components_of_a_node_are_joined_as_they_count(view):
    mixed = node(
        "mixed",
        {"metric": "visit"},
        {"metric": "demo"},
        {"dimension": "channel", "item": "web"},
        {"dimension": "channel", "item": "mail"},
        {"segment": "web"},
        {"date_range": "Q1"},
    )
    text = view.define(journey("won", nodes=(mixed,)))
    assert (
        f'A row matches "{mixed.title}" if it counts in "visit" or "demo", channel is "web" or "mail", '
        'segment "web" keeps it and it lies in the date range "Q1".'
    ) in text
    assert 'Date range "Q1": from 2025-01-01' in text


@pytest.mark.parametrize(
    ("percent_of", "sentence"),
    [
        ("start", 'The percentage is over the same metric on the rows reached at "visit".'),
        ("previous", 'The percentage is over the same metric on the rows reached at "demo".'),
        ("total", "The percentage is over the same metric on all rows that are looked at."),
    ],
)
def test_what_a_percentage_is_over(view, percent_of, sentence):
    assert sentence in view.define(journey("visit > demo > won", percent_of=percent_of), "won")


def test_an_arrow_counts_those_with_a_row_reached_through_it(view):
    text = view.define(journey(arrow("visit > demo", "P7D")), {"source": "visit", "target": "demo"})
    assert (
        'The arrow from "visit" to "demo" counts each account with a row at "demo" that was reached through it.' in text
    )
    assert (
        'A row at "demo" is reached through it if it comes later than a row reached at "visit", within 7 days.' in text
    )
    assert 'Its share is over the instances (account) that reached "visit".' in text


def test_a_fallout_counts_those_who_went_no_further(view):
    text = view.define(journey("visit > demo"), {"fallout": "visit"})
    assert 'The fallout at "visit" counts each account that reached it and then reached no other node' in text
    assert 'Its share is over the instances (account) that reached "visit".' in text


@pytest.mark.parametrize(("part", "sentence"), [("open", "Still open are those"), ("lost", "Lost are those")])
def test_a_fallout_is_open_or_lost(view, part, sentence):
    spec = journey(arrow("visit > demo", "P7D"))
    assert sentence in view.define(spec, {"fallout": "visit", "part": part})


def test_at_an_end_nobody_falls_out(view):
    assert '"demo" is an end: nobody falls out there.' in view.define(journey("visit > demo"), {"fallout": "demo"})


def test_an_excluded_node_is_named(view):
    text = view.define(journey("visit > demo", node("demo", excluded=True)), "visit")
    assert '"demo" is excluded: each account that reaches it counts nowhere but in the total.' in text


def test_the_sides_of_a_comparison_are_named(view):
    sides = ({"name": "All"}, {"name": "Web", "segments": ["web"], "date_range": "Q1"})
    text = view.define(journey("visit > demo", compare=sides))
    assert 'for 2 sides, each as if alone: "All" (all rows) and "Web" (segment "web" and date range "Q1").' in text
    assert 'Changes are against "All".' in text
    assert 'Segment "web" keeps the rows' in text


@pytest.mark.parametrize("place", ["nowhere", {"row": "2025-01", "column": 1}])
def test_a_place_that_the_journey_does_not_have_is_refused(view, place):
    with pytest.raises(IpyjourneyError):
        view.define(journey("visit > demo"), place)


@pytest.mark.parametrize(("metric", "said"), [("Accounts", True), ("Events", False)])
def test_only_shares_of_instances_have_an_interval(view, metric, said):
    text = view.define(journey("visit > demo", primary_metric=metric), "demo")
    assert ("A share of instances comes with its 95% interval (Wilson)." in text) == said
