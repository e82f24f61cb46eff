"""A canvas whose journey is compared shows the first side, and keeps the comparison through edits."""

from __future__ import annotations

import ipyjourney as ij
from ipyjourney.spec import edits

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
