"""Rows, date ranges, segments and metrics in words, sentence by sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

import ipyjourney as ij
from ipyjourney.spec import JourneySpec
from ipyjourney.words import message_ids
from tests.conformance.journeys import journey, node

# Rows ------------------------------------------------------------------------------------------------------------


def test_rows_time_zone_and_week_are_named(view):
    text = view.define(journey("visit > demo"))
    assert "There is no date range: all rows up to the last one of the table are looked at." in text
    assert "Rows without a time, and rows that name no account, are left out." in text
    assert "Times and periods are those of Europe/Berlin; weeks begin on Sunday." in text
    assert "Rows of the same moment follow the order of the table." in text


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Q1", 'Date range "Q1": from 2025-01-01 up to, and not including, 2025-04-01.'),
        ("since noon", "from 2025-01-01 12:00 up to, and not including, 2025-03-05 00:00:00.000001."),
        ("last two", "from 2025-01-01 up to, and not including, 2025-03-01. It moves with the data: the last 2 whole"),
        ("this quarter", "It moves with the data: the quarter that is not over, up to where the data are known."),
    ],
)
def test_a_date_range_is_written_with_its_dates(view, name, sentence):
    assert sentence in view.define(journey("visit > demo", date_range=name))


def test_the_moment_up_to_which_data_are_known_ends_the_rows(events):
    view = ij.DataView(
        events, timestamp="timestamp", containers={"account": "account_id"}, event="event", as_of="2025-03-01"
    )
    assert "all rows before 2025-03-01 are looked at" in view.define(journey("visit > demo"))


def test_segments_of_the_analysis_are_defined(view):
    text = view.define(journey("visit > demo", segments=["web", "engaged"]))
    assert 'Only rows that "web" and "engaged" all keep are looked at.' in text
    assert 'Segment "web" keeps the rows on which channel is "web".' in text
    assert "Segments look at all rows of the date range." in text


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        (
            "engaged",
            'on some row event is "visit" or "demo" and ("revenue" over its rows is more than 10 or '
            '(it is not so that "won" over its rows is at least 1)).',
        ),
        (
            "quick",
            'its rows show, in this order, a row on which event is "visit", then, within 7 days, a row on which event '
            'has a value other than "won".',
        ),
        ("same row", 'on some row (event is "demo" and channel is "mail").'),
    ],
)
def test_conditions_of_a_segment_are_written_out(view, name, condition):
    text = view.define(journey("visit > demo", segments=[name]))
    assert f'Segment "{name}" keeps all rows of each account for which {condition}' in text


def test_a_segment_made_from_a_place_brings_the_definition_of_the_place(events):
    inner = JourneySpec.path("visit", "demo", container="account")
    condition = {"place": {"fallout": "n1"}, "of": inner}
    whole = ij.DataView(
        events,
        timestamp="timestamp",
        containers={"account": "account_id"},
        event="event",
        segments=[{"name": "lost", "scope": "account", "condition": condition}],
        date_ranges=[{"name": "Q1", "start": "2025-01-01", "end": "2025-04-01"}],
    )
    text = whole.define(journey("won", segments=["lost"], date_range="Q1", nodes=(node("won"),)))
    assert 'The analysis behind segment "lost":\n  This journey follows each account' in text
    assert '  Date range "Q1": from 2025-01-01' in text


# Metrics ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("metric", "sentence"),
    [
        ("Accounts", '"Accounts" counts each account once.'),
        ("Events", '"Events" counts rows.'),
        ("won", '"won" counts the rows on which event is "won".'),
        ("revenue", '"revenue" adds up revenue; rows without a value add nothing.'),
        ("won by web", '"won by web" adds up revenue over the rows on which channel is "web"; rows'),
        ("per win", '"per win" is [revenue] / [won], worked out from the figures of the same rows;'),
    ],
)
def test_a_metric_is_defined(view, metric, sentence):
    assert sentence in view.define(journey("visit > demo", primary_metric=metric))


def test_the_parts_of_a_calculated_metric_are_defined_too(view):
    text = view.define(journey("visit > demo", primary_metric="per win"))
    assert '"revenue" adds up revenue' in text
    assert '"won" counts the rows' in text


def test_every_sentence_of_the_word_file_is_said_somewhere():
    folder = Path(ij.__file__).parent / "export" / "definition"
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    chosen_by_value = ("percent-", "fallout-", "flow-", "way-", "starts-with", "contains", "ends-with", "and", "or")
    names = [name.removeprefix("definition-") for name in message_ids() if name.startswith("definition-")]
    assert [name for name in names if f'"{name}"' not in code and not name.startswith(chosen_by_value)] == []
