"""Segments, date ranges and calculated metrics as a front end defines, looks at and removes them."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.view.held import StillUsed

WON = {"scope": "account", "condition": {"dimension": "event", "value": "Won"}}
EARLY = {"end": "2025-01-04"}
KINDS = {"segment": WON, "date_range": EARLY, "metric": {"expression": "Events / Accounts"}}


def offered(canvas, kind):
    entries = {"segment": "segments", "date_range": "date_ranges", "metric": "metrics"}[kind]
    return [entry["id"] for entry in canvas._catalog[entries]]


def draft(front_end, component, definition, name="New", was=None):
    return front_end.ask(kind="draft", component=component, name=name, definition=definition, was=was)


def define(front_end, component, definition, name="New", was=None):
    return front_end.ask(kind="define", component=component, name=name, definition=definition, was=was)


@pytest.mark.parametrize("kind", KINDS)
def test_what_one_widget_defines_renames_and_removes_every_widget_on_the_view_offers(canvas, view, front_end, kind):
    other = ij.JourneyCanvas(view)
    before = offered(other, kind)
    assert define(front_end, kind, KINDS[kind])["kind"] == "accepted"
    assert offered(canvas, kind) == offered(other, kind) == [*before, "New"]
    assert define(front_end, kind, KINDS[kind], name="Newer", was="New")["kind"] == "accepted"
    assert offered(other, kind) == [*before, "Newer"]
    asked = front_end.ask(kind="component", component=kind, name="Newer")
    assert asked["definition"] == KINDS[kind]
    assert front_end.ask(kind="remove", component=kind, name="Newer")["kind"] == "accepted"
    assert offered(other, kind) == before


def test_a_definition_keeps_its_place_in_the_rail(front_end, canvas):
    for name in ("A", "B", "C"):
        define(front_end, "segment", WON, name)
    define(front_end, "segment", {**WON, "scope": "event"}, "Z", was="B")
    assert offered(canvas, "segment") == ["A", "Z", "C"]


def test_a_canvas_works_out_anew_what_is_replaced_on_another(canvas, view, front_end):
    define(front_end, "segment", WON)
    other = ij.JourneyCanvas(view, canvas.spec.with_changes(segments=["New"]))
    assert other.result.nodes["primary"].tolist() == [2, 1, 1]
    define(front_end, "segment", {**WON, "condition": {"not": WON["condition"]}}, was="New")
    assert other.result.nodes["primary"].tolist() == [1, 1, 0]


def test_a_draft_says_what_a_segment_keeps_in_numbers_words_and_python(front_end, view):
    reply = draft(front_end, "segment", WON)
    assert reply["kept"] == {"container": "account", "instances": 2, "events": 6, "all_instances": 3, "all_events": 8}
    assert (reply["value"], reply["notes"], reply["revision"]) == (None, [], front_end.revision)
    assert reply["text"].startswith('Segment "New" keeps all rows of each account for which')
    assert "New" not in view.segments
    exec(reply["code"], {"view": view})
    assert view.segments["New"] == ij.Segment(name="New", **WON)


def test_a_draft_is_judged_on_the_date_range_of_the_journey(canvas, front_end, view):
    view.add_date_range({"name": "R", **EARLY})
    canvas.spec = canvas.spec.with_changes(date_range="R")
    canvas.wait()
    kept = draft(front_end, "segment", {**WON, "scope": "event"})["kept"]
    assert (kept["instances"], kept["events"], kept["all_instances"], kept["all_events"]) == (0, 0, 2, 4)
    # A date range is counted over all rows, whatever the journey's is.
    kept = draft(front_end, "date_range", {"start": "2025-01-04"})["kept"]
    assert (kept["instances"], kept["events"], kept["all_instances"], kept["all_events"]) == (3, 4, 3, 8)


def test_a_draft_says_what_a_metric_comes_to_over_the_journeys_rows(canvas, front_end, view):
    assert draft(front_end, "metric", {"expression": "Events / (Accounts + 1)"})["value"] == 2
    assert draft(front_end, "metric", {"expression": "Events / (Accounts - 3)"})["value"] is None
    view.add_segment({"name": "S", **WON})
    canvas.spec = canvas.spec.with_changes(segments=["S"])
    canvas.wait()
    reply = draft(front_end, "metric", {"expression": "Events / (Accounts + 1)"})
    assert (reply["value"], reply["kept"], reply["code"]) == (
        2,
        None,
        'view.add_metric("New", "Events / (Accounts + 1)")',
    )


def test_a_draft_of_something_renamed_may_be_used_under_its_old_name(front_end, view):
    view.add_metric("Base", "Events + 1")
    view.add_metric("Half", "Base / 2")
    assert draft(front_end, "metric", {"expression": "Events + 3"}, "Basis", was="Base")["value"] == 11
    assert define(front_end, "metric", {"expression": "Events + 3"}, "Basis", was="Base")["error"]["id"] == "still-used"


def test_a_draft_with_an_item_that_is_not_there_is_noted(front_end):
    reply = draft(front_end, "segment", {"condition": {"dimension": "event", "value": "Wn"}})
    assert reply["kept"]["events"] == 0
    assert "Wn" in reply["notes"][0]


def test_a_sequence_in_a_bracket_is_counted(front_end):
    steps = [
        {"condition": {"dimension": "event", "value": "Visit"}},
        {"condition": {"dimension": "event", "value": "Demo"}, "within": "P1D"},
    ]
    reply = draft(front_end, "segment", {"scope": "account", "condition": {"then": steps}})
    assert (reply["kept"]["instances"], reply["kept"]["events"]) == (1, 3)
    nested = {"all": [{"scope": "account", "condition": {"then": steps}}, {"dimension": "event", "value": "Won"}]}
    assert draft(front_end, "segment", {"condition": nested})["kept"]["events"] == 1


@pytest.mark.parametrize(
    ("component", "definition", "error"),
    [
        ("segment", {"condition": {"dimension": "evnt", "value": "Won"}}, "unknown-name"),
        ("segment", {"condition": {"metric": "Wn", "operator": ">", "value": 0}}, "unknown-name"),
        ("segment", {**WON, "scope": "deal"}, "unknown-name"),
        ("segment", {"condition": {"scope": "deal", "condition": WON["condition"]}}, "unknown-name"),
        ("segment", {"condition": {"then": [WON]}}, "invalid-spec"),
        ("segment", {"condition": {"then": [{"condition": WON["condition"]}]}}, "sequence-needs-container"),
        ("segment", {}, "invalid-spec"),
        ("segment", {"condition": {"all": []}}, "invalid-spec"),
        ("segment", {**WON, "Scope": "account"}, "invalid-spec"),
        ("date_range", {"start": "soon"}, "unreadable-instant"),
        ("date_range", {"start": "2025-02-01", "end": "2025-01-01"}, "backward-date-range"),
        ("date_range", {"last": 3}, "unclear-date-range"),
        ("date_range", {"last": 0, "unit": "day"}, "invalid-spec"),
        ("metric", {"expression": "Events /"}, "invalid-expression"),
        ("metric", {"expression": "Evnts"}, "unknown-name"),
        ("metric", {"expression": "New + 1"}, "circular-definition"),
        ("cohort", {}, "bad-request"),
    ],
)
def test_what_the_view_would_not_take_is_refused_before_and_when_it_is_saved(
    canvas, front_end, component, definition, error
):
    before = dict(canvas._catalog)
    for ask in (draft, define):
        reply = ask(front_end, component, definition)
        assert (reply["kind"], reply["error"]["id"]) == ("refused", error)
        assert all(reply["error"][part] for part in ("what", "why", "fix"))
    assert canvas._catalog == before


@pytest.mark.parametrize(("kind", "taken"), [("segment", "S"), ("date_range", "R"), ("metric", "Won")])
def test_a_name_that_is_taken_is_refused(front_end, view, kind, taken):
    view.add_segment({"name": "S", **WON})
    view.add_date_range({"name": "R", **EARLY})
    define(front_end, kind, KINDS[kind])
    for ask in (draft, define):
        for was in (None, "New"):
            assert ask(front_end, kind, KINDS[kind], name=taken, was=was)["error"]["id"] == "duplicate-name"


def test_what_is_used_is_neither_removed_nor_renamed(canvas, front_end, view):
    view.add_segment({"name": "S", **WON})
    view.add_date_range({"name": "R", **EARLY})
    view.add_metric("M", "Events * 2")
    canvas.spec = canvas.spec.with_changes(segments=["S"], date_range="R", secondary_metric="M")
    for kind, name in (("segment", "S"), ("date_range", "R"), ("metric", "M")):
        for reply in (
            front_end.ask(kind="remove", component=kind, name=name),
            define(front_end, kind, KINDS[kind], name="Other", was=name),
        ):
            assert reply["error"]["id"] == "still-used"
            assert "journey" in reply["error"]["what"]
    canvas.undo()
    assert front_end.ask(kind="remove", component="segment", name="S")["kind"] == "accepted"


def test_metrics_that_the_view_was_made_with_are_not_changed(front_end):
    assert front_end.ask(kind="component", component="metric", name="Won")["error"]["id"] == "given-metric"
    assert front_end.ask(kind="remove", component="metric", name="Won")["error"]["id"] == "given-metric"
    assert define(front_end, "metric", {"expression": "Events"}, "Won", was="Won")["error"]["id"] == "given-metric"


def test_an_undo_to_a_journey_whose_segment_is_gone_leaves_the_journey_and_its_history(canvas, front_end, view):
    view.add_segment({"name": "S", **WON})
    canvas.spec = canvas.spec.with_changes(segments=["S"])
    canvas.spec = canvas.spec.with_changes(segments=[])
    front_end.ask(kind="remove", component="segment", name="S")
    assert front_end.ask(kind="undo")["error"]["id"] == "unknown-name"
    assert canvas.spec.segments == ()
    view.add_segment({"name": "S", **WON})
    assert front_end.ask(kind="undo")["kind"] == "accepted"
    assert canvas.spec.segments == ("S",)


def test_rows_and_instances_are_counted_in_python_too(view):
    kept = view.count_kept({"name": "S", **WON})
    assert (kept.container, kept.instances, kept.events, kept.all_instances, kept.all_events) == ("account", 2, 6, 3, 8)
    view.add_segment({"name": "S", **WON})
    assert view.count_kept("S", container="account") == kept
    assert view.count_kept(ij.DateRange(name="R", **EARLY)).events == 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_definition_is_written_as_python_that_makes_it_again(view, front_end, kind):
    define(front_end, kind, KINDS[kind])
    code = view.to_python(kind, "New")
    made = view.definitions
    front_end.ask(kind="remove", component=kind, name="New")
    exec(code, {"view": view})
    assert view.definitions == made


def test_a_renamed_segment_is_refused_while_another_one_uses_it(view, path):
    view.add_segment({"name": "S", **WON})
    inner = path.with_changes(segments=["S"])
    view.add_segment({"name": "P", "scope": "account", "condition": {"place": {"node": "n2"}, "of": inner}})
    with pytest.raises(StillUsed, match="P"):
        view.replace_segment({"name": "T", **WON}, was="S")
