from __future__ import annotations

import dataclasses
from html.parser import HTMLParser

import pandas as pd

from ipyjourney.data import make_event_table, summarise, summary_html, summary_text
from tests.unit.data.tables import events

FRAME = events(
    timestamp=["2024-01-31 09:00", "2024-01-31 11:00", None, "2024-02-01"],
    account_id=["a", None, "b", "a"],
    person_id=["p", "p", "p", "p"],
    event=["Visit", "Won", "Visit", "Visit"],
    revenue=[None, 5.0, None, 2.0],
)


def test_a_summary_counts_what_the_table_holds():
    table = make_event_table(FRAME, dimensions={"What": "event"}, as_of="2024-03-01")
    summary = summarise(table)
    assert (summary.rows, summary.rows_left_out) == (3, 1)
    assert (summary.first, summary.last) == (table.times[0], table.times[2])
    assert [(part.name, part.instances, part.null_rows) for part in summary.containers] == [
        ("account", 1, 1),
        ("person", 1, 0),
        ("session", 3, 0),
    ]
    assert summary.event is not None
    assert (summary.event.name, summary.event.items) == ("event", 2)
    assert [(part.name, part.column, part.items) for part in summary.dimensions] == [("What", "event", 2)]
    assert summary.measures == ("revenue",)
    assert summary.notes == table.notes


def test_items_that_are_only_declared_are_not_counted():
    table = make_event_table(events(event=pd.Categorical(["a", "a"], categories=["a", "b"])))
    assert summarise(table).dimensions[0].items == 1


def test_what_was_counted_once_is_not_counted_again(monkeypatch):
    table = make_event_table(FRAME)
    before = summarise(table)
    monkeypatch.setattr(pd.Series, "nunique", None)
    monkeypatch.setattr(pd, "factorize", None)
    notes = table.notes[::-1]
    assert summarise(dataclasses.replace(table, notes=notes)) == dataclasses.replace(before, notes=notes)


def test_a_summary_reads_well():
    table = make_event_table(FRAME, dimensions={"What": "event"}, as_of="2024-03-01", timezone="Europe/Berlin")
    lines = summary_text(summarise(table)).splitlines()
    assert lines[:16] == [
        "3 events",
        "2024-01-31 09:00:00+01:00 to 2024-02-01 00:00:00+01:00 (Europe/Berlin)",
        "Known up to 2024-03-01 00:00:00+01:00",
        "1 row without a timestamp was left out",
        "",
        "Containers",
        "  account  1 instance, by account_id; 1 row without",
        "  person   1 instance, by person_id",
        "  session  3 instances, cut from the rows of person_id",
        "",
        "Event column",
        "  event    2 items",
        "",
        "Dimensions",
        "  What     2 items, from event",
        "",
    ]
    assert '  - Timestamp guessed: "timestamp".' in lines


def test_large_numbers_are_grouped():
    table = make_event_table(events(person_id=["p"] * 1_234))
    assert summary_text(summarise(table)).startswith("1,234 events")
    assert "1,234 events" in summary_html(summarise(table))


def test_the_html_has_the_texts_escaped_and_no_scripts_or_ids():
    table = make_event_table(events(**{"<script>alert(1)</script>": ["a"], "event": ["b"]}))
    html = summary_html(summarise(table))
    tags: list[tuple[str, list[str]]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append((tag, [name for name, _ in attrs]))

    Reader().feed(html)
    assert {tag for tag, _ in tags} <= {"div", "table", "caption", "strong", "tr", "td", "th", "p", "ul", "li"}
    assert {name for _, names in tags for name in names} <= {"style", "colspan", "scope"}
    assert "&lt;script&gt;" in html
    assert "color" not in html


def test_many_dimensions_are_not_all_listed():
    table = make_event_table(events(**{f"d{number}": ["a"] for number in range(40)}))
    assert "  …    10 more" in summary_text(summarise(table)).splitlines()
