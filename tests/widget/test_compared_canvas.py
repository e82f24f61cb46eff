"""A canvas whose journey is compared has the figures of all sides, and keeps the comparison through edits."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.spec import Point, edits

SIDES = ({"name": "Nordic", "segments": ["Nordic"]}, {"name": "All"})
NORDIC = {
    "name": "Nordic",
    "scope": "account",
    "condition": {"dimension": "Country", "operator": "in", "value": ["Sweden", "Norway", "Denmark", "Finland"]},
}


def compared_canvas(**settings) -> ij.JourneyCanvas:
    view = ij.demo.b2b(accounts=60)
    view.add_segment(NORDIC)
    path = ij.JourneySpec.path("Lead Form: Step 1", "Opp. Created", container="account")
    return ij.JourneyCanvas(view, path.with_changes(compare=SIDES), **settings)


def test_the_canvas_shows_the_first_side():
    canvas = compared_canvas()
    alone = canvas.view.run(canvas.spec.with_changes(compare=(), segments=("Nordic",)))
    assert [figures["primary"] for figures in canvas._result["nodes"]] == alone.nodes["primary"].tolist()


def test_the_result_in_python_has_all_sides():
    assert list(compared_canvas().result.sides) == ["Nordic", "All"]


def test_an_edit_keeps_the_comparison():
    canvas = compared_canvas()
    canvas.spec = edits.organize(canvas.spec)
    assert [side.name for side in canvas.result.spec.compare] == ["Nordic", "All"]


def test_a_saved_journey_brings_the_segments_of_its_sides(tmp_path):
    file = tmp_path / "journey.json"
    compared_canvas().save(file)
    reopened = ij.JourneyCanvas(ij.demo.b2b(accounts=60), autosave=file)
    assert reopened.spec.compare[0].segments == ("Nordic",)
    assert "Nordic" in reopened.view.segments


def test_the_code_that_makes_it_again_has_the_comparison():
    canvas = compared_canvas()
    names: dict[str, ij.JourneySpec] = {}
    exec(canvas.to_python(), {}, names)
    assert names["journey"].compare == canvas.spec.compare


def test_the_stored_page_shows_all_sides():
    assert "Change of share" in compared_canvas()._still()["text/html"]


def test_every_side_travels_with_its_changes_against_the_first():
    canvas = compared_canvas()
    first, other = canvas._result["sides"]
    assert [first["name"], other["name"]] == ["Nordic", "All"]
    assert first["nodes"] == canvas._result["nodes"]
    assert [node["change"] for node in first["nodes"]] == [None, None]
    differences = canvas.result.differences.set_index("place")
    changes = [node["change"] for node in other["nodes"]]
    assert [change["value"] for change in changes] == differences.loc["node", "change"].tolist()
    assert [change["points"] / 100 for change in changes] == pytest.approx(
        differences.loc["node", "share_change"].tolist()
    )
    assert "instances (account)" in changes[0]["withheld"]
    assert other["arrows"][0]["change"]["value"] == differences.loc["arrow", "change"]
    assert other["nodes"][0]["fallout_change"]["value"] == differences.loc["fallout", "change"]


def test_without_a_comparison_there_are_no_sides():
    canvas = compared_canvas()
    canvas.spec = edits.configure(canvas.spec, compare=())
    assert canvas.result.sides == {}
    assert canvas._result["sides"] == []


def test_a_broken_down_node_travels_with_its_parts():
    canvas = compared_canvas()
    canvas.spec = edits.set_breakdown(edits.configure(canvas.spec, compare=()), "n1", "Channel")
    parts = canvas.result.breakdowns
    sent = canvas._result["nodes"][0]["breakdown"]
    assert sent["dimension"] == "Channel"
    assert [part["item"] for part in sent["items"]] == parts["item"].tolist()
    assert [part["share"]["low"] for part in sent["items"]] == parts["share_low"].tolist()
    assert canvas._result["nodes"][1]["breakdown"] is None


def test_cards_that_grow_make_room_and_undo_takes_it_back():
    canvas = compared_canvas()
    wide = [node.position.x for node in canvas.spec.nodes]
    canvas.spec = edits.configure(canvas.spec, compare=())
    assert [node.position.x for node in canvas.spec.nodes] == [0, 300] != wide
    canvas.undo()
    assert [node.position.x for node in canvas.spec.nodes] == wide


def test_a_card_that_was_placed_by_hand_stays_there():
    canvas = compared_canvas()
    places = {"n1": Point(x=5, y=6), "n2": Point(x=700, y=8)}
    canvas.spec = edits.move(edits.configure(canvas.spec, compare=()), places)
    assert [node.position for node in canvas.spec.nodes] == [*places.values()]
