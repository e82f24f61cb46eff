"""Questions of a click, from Python and as a front end asks them."""

from __future__ import annotations

import threading

import pytest

import ipyjourney as ij
from ipyjourney.errors import UnknownName
from ipyjourney.spec.place_names import UnknownPlace


def micros(day: int) -> int:
    return 1_735_689_600_000_000 + day * 86_400_000_000


def test_a_canvas_answers_about_its_own_journey_as_its_view_does(canvas, view):
    spec = canvas.spec
    assert canvas.members("Visit", fallout=True).equals(view.members(spec, {"fallout": "n1"}))
    assert canvas.members("Visit", fallout=True)["account"].tolist() == ["B"]
    assert canvas.top_items("Visit", "event").equals(view.top_items(spec, "n1", "event"))
    assert canvas.breakdown("Visit", "Won", dimension="event").equals(
        view.breakdown(spec, "n1", "n3", dimension="event")
    )
    assert canvas.trend("Visit", granularity="day").equals(view.trend(spec, "n1", granularity="day"))
    assert canvas.timeline("A")["nodes"].tolist() == [("Visit",), ("Demo",), ("Won",)]
    assert canvas.define() == view.define(spec)
    assert canvas.define("Visit", fallout=True) == view.define(spec, {"fallout": "n1"}) != view.define(spec, "n1")
    assert canvas.segment_from("Visit", "Stuck", fallout=True) == view.segment_from(spec, {"fallout": "n1"}, "Stuck")


def test_a_title_that_is_not_there_is_refused_with_the_nearest_one(canvas):
    with pytest.raises(UnknownPlace, match='Did you mean "Visit"'):
        canvas.members("Vissit")
    with pytest.raises(UnknownName):
        canvas.breakdown("Visit", dimension="evnt")


def test_top_items_are_answered_in_pages(front_end):
    reply = front_end.ask(
        kind="top_items",
        place={"node": "n1"},
        dimension="event",
        when="after",
        immediate=True,
        side=None,
        offset=0,
        limit=1,
    )
    assert reply == {
        "id": reply["id"],
        "kind": "top_items",
        "revision": front_end.revision,
        "items": [{"item": "Demo", "primary": 2, "events": 2, "instances": 2}],
        "total": 2,
    }


def test_top_items_of_the_whole_analysis_are_asked_of_no_place(canvas, front_end):
    whole = {"dimension": "event", "when": "anywhere", "immediate": False, "side": None, "offset": 0, "limit": 3}
    reply = front_end.ask(kind="top_items", place=None, **whole)
    ranked = canvas.view.top_items(canvas.spec, None, "event", "anywhere", limit=3)
    assert [each["item"] for each in reply["items"]] == ranked["item"].tolist()
    assert canvas.top_items(None, "event", "anywhere", limit=3).equals(ranked)


def test_a_trend_is_answered_for_several_places(front_end):
    places = [{"node": "n1"}, {"fallout": "n1"}]
    reply = front_end.ask(kind="trend", places=places, side=None, granularity="month")
    assert (reply["labels"], reply["starts"]) == (["2025-01"], [micros(0)])
    assert [place["values"] for place in reply["places"]] == [[3], [1]]
    # January is not over where the data end.
    assert reply["complete"] == [False]


def test_the_time_along_an_arrow_is_answered_with_quantiles_and_bars(canvas, front_end):
    place = {"source": "n1", "target": "n2"}
    reply = front_end.ask(kind="durations", place=place, side=None, bars=4)
    day = micros(1) - micros(0)
    assert (reply["title"], reply["instances"]) == ("Visit → Demo", 2)
    assert {quantile["percent"]: quantile["time"] for quantile in reply["quantiles"]}[50] == 2 * day
    assert (reply["edges"], reply["counts"]) == ([day, 2 * day, 3 * day, 4 * day], [1, 0, 1])
    assert canvas.durations(place)["duration"].dt.days.tolist() == [1, 3]
    assert canvas.find_durations(place, bars=4).counts == (1, 0, 1)


def test_a_timeline_says_what_was_reached_where(front_end):
    reply = front_end.ask(kind="timeline", container="account", key=["B"], offset=1, limit=10)
    assert (reply["dimensions"], reply["measures"], reply["total"]) == (["account", "event"], [], 3)
    assert (reply["event"], reply["always"], reply["timezone"]) == ("event", {"account": "B"}, "UTC")
    assert (reply["first"], reply["last"], sum(reply["activity"])) == (micros(1), micros(3), 3)
    assert reply["marks"] == [{"row": 1, "time": micros(2), "nodes": ["Visit"]}]
    assert reply["rows"] == [
        {"time": micros(2), "items": ["B", "Visit"], "amounts": [], "nodes": ["Visit"]},
        {"time": micros(3), "items": ["B", "Won"], "amounts": [], "nodes": []},
    ]


def test_instances_are_found_by_a_part_of_their_key(front_end):
    reply = front_end.ask(kind="instances", container="account", search="c", limit=10)
    assert reply["instances"] == [{"key": ["C"], "first": micros(5), "last": micros(8), "events": 2}]
    assert reply["total"] == 1


def test_a_definition_is_answered_for_the_journey_and_for_a_place_of_it(canvas, front_end, view):
    whole = front_end.ask(kind="definition", place=None)
    assert whole == {
        "id": whole["id"],
        "kind": "definition",
        "revision": front_end.revision,
        "text": view.define(canvas.spec),
    }
    for place in ({"node": "n2"}, {"source": "n1", "target": "n2"}, {"fallout": "n1", "part": "all"}):
        reply = front_end.ask(kind="definition", place=place)
        assert reply["text"] == view.define(canvas.spec, place)
        assert "Visit" in reply["text"]


def test_a_segment_is_made_and_added_if_that_is_wanted(canvas, front_end):
    asked = {"kind": "segment", "places": [{"fallout": "n1", "part": "all"}], "side": None, "name": "Stuck"}
    reply = front_end.ask(**asked, add=False)
    assert (reply["segment"]["scope"], reply["added"], list(canvas.view.segments)) == ("account", False, [])
    assert front_end.ask(**asked, add=True)["added"]
    assert canvas.view.segments["Stuck"] == ij.Segment.model_validate(reply["segment"])
    assert [entry["id"] for entry in canvas._catalog["segments"]] == ["Stuck"]
    assert front_end.ask(**asked, add=True)["error"]["id"] == "duplicate-name"


def test_the_python_of_a_segment_from_several_places_makes_the_same_segment(canvas, front_end, view):
    places = [{"node": "n3"}, {"source": "n1", "target": "n2"}]
    reply = front_end.ask(kind="segment", places=places, side=None, name="Either", add=False)
    exec(reply["python"], {"view": view})
    made = canvas.segment_from(["Won", places[1]], "Either")
    assert made == ij.Segment.model_validate(reply["segment"])
    # Where the nodes stand need not be written down.
    assert view.segments["Either"].condition.places == made.condition.places
    kept = view.run(ij.JourneySpec.path("Visit", container="account").with_changes(segments=("Either",)))
    assert kept.nodes["primary"].tolist() == [2]


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        ({"kind": "durations", "place": {"node": "n1"}, "side": None, "bars": 10}, "unanswerable-place"),
        ({"kind": "trend", "places": [{"fallout": "n3"}], "side": None, "granularity": "day"}, "no-fallout"),
        ({"kind": "trend", "places": [{"knot": "n3"}], "side": None, "granularity": "day"}, "bad-request"),
        ({"kind": "timeline", "container": "account", "key": ["D"], "offset": 0, "limit": 5}, "unknown-instance"),
        ({"kind": "instances", "container": "deal", "search": "", "limit": 5}, "unknown-name"),
        ({"kind": "definition", "place": {"node": "n9"}}, "unknown-place"),
        (
            {
                "kind": "segment",
                "places": [{"source": "n2", "target": "n1"}],
                "side": None,
                "name": "Back",
                "add": True,
            },
            "unknown-arrow",
        ),
        (
            {"kind": "segment", "places": [{"node": "n1"}], "side": "Nordic", "name": "North", "add": True},
            "no-such-side",
        ),
    ],
)
def test_whatever_cannot_be_answered_is_refused_in_words(canvas, front_end, request_, error):
    reply = front_end.ask(**request_)
    assert (reply["kind"], reply["error"]["id"]) == ("refused", error)
    assert all(reply["error"][part] for part in ("what", "why", "fix"))
    assert canvas._status["state"] == "idle"


def test_a_question_waits_for_the_result_without_keeping_others_from_being_heard(canvas, front_end, monkeypatch):
    gate, run = threading.Event(), type(canvas.view).run

    def slow(view, spec):
        gate.wait(10)
        return run(view, spec)

    monkeypatch.setattr(type(canvas.view), "run", slow)
    canvas.spec = ij.JourneySpec.path("Demo", container="account")
    asked = {"kind": "trend", "places": [{"node": "n1"}], "side": None, "granularity": "year"}
    canvas._handle_custom_msg({"id": "early", **asked}, [])
    items = front_end.ask(kind="items", dimension="event", search="", offset=0, limit=2)
    assert (items["kind"], len(front_end.replies)) == ("items", 1)
    gate.set()
    canvas.wait()
    late = front_end.replies[-1]
    assert (late["id"], late["revision"]) == ("early", front_end.revision)
    assert [place["title"] for place in late["places"]] == ["Demo"]
