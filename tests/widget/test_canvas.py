"""The canvas as the user's code and a front end see it."""

from __future__ import annotations

import gc
import json
import threading
import weakref

import pytest

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.errors import UnknownName
from ipyjourney.view.wanted import NotASpec
from ipyjourney.widget.base import UnexpectedFailure


def titles(canvas):
    return [node.title for node in canvas.spec.nodes]


def without(spec, node):
    full = spec.to_dict(full=True)
    full["nodes"] = [part for part in full["nodes"] if part["id"] != node]
    full["arrows"] = [part for part in full["arrows"] if node not in (part["source"], part["target"])]
    return full


def test_the_first_result_is_there_when_the_canvas_is_made(canvas):
    assert canvas._status["state"] == "idle"
    assert [node["primary"] for node in canvas._result["nodes"]] == [3, 2, 1]
    assert canvas._result["revision"] == canvas._spec["revision"]


def test_an_empty_canvas_follows_accounts_and_has_a_result(view):
    canvas = ij.JourneyCanvas(view)
    assert canvas.spec.container == "account"
    assert canvas.spec.primary_metric == "account" or canvas.spec.primary_metric == "Accounts"
    assert canvas.result.nodes.empty


def test_a_wrong_first_spec_is_refused_before_anything_is_shown(view):
    with pytest.raises(UnknownName, match='no metric "Vist"'):
        ij.JourneyCanvas(view, ij.JourneySpec.path("Vist", container="account"))


def test_the_result_is_that_of_the_newest_spec(canvas):
    for metrics in (("Visit", "Won"), ("Demo", "Won"), ("Won", "Demo")):
        canvas.spec = ij.JourneySpec.path(*metrics, container="account")
    assert canvas.result.nodes["name"].tolist() == ["Won", "Demo"]
    assert canvas._result["revision"] == canvas._spec["revision"]


def test_observers_hear_of_each_spec_and_of_the_newest_result(canvas):
    heard, results = [], []
    canvas.observe(lambda change: heard.append(len(change["new"].nodes)), "spec")
    canvas.observe(lambda change: results.append(change["new"].nodes["primary"].tolist()), "result")
    canvas.spec = ij.JourneySpec.path("Visit", "Won", container="account")
    canvas.wait()
    assert heard == [2]
    assert results == [[3, 2]]


def test_an_observer_may_read_the_result_while_it_is_told(canvas):
    read = []
    canvas.observe(lambda change: read.append(canvas.result is change["new"]), "result")
    canvas.spec = ij.JourneySpec.path("Visit", container="account")
    canvas.wait()
    assert read == [True]


def test_a_spec_with_an_unknown_name_leaves_the_last_good_one(canvas, path):
    before = canvas.spec
    with pytest.raises(UnknownName):
        canvas.spec = ij.JourneySpec.path("Nowhere", container="account")
    with pytest.raises(NotASpec):
        canvas.spec = "Visit, then Won"
    assert canvas.spec is before
    assert canvas.result.nodes["primary"].tolist() == [3, 2, 1]


def test_a_spec_may_be_given_as_its_json_values(canvas):
    canvas.spec = {"container": "account", "nodes": [{"id": "a", "components": [{"metric": "Won"}]}]}
    assert titles(canvas) == ["Won"]


def test_undo_and_redo_walk_the_same_specs_whoever_made_them(canvas, front_end):
    first = canvas.spec
    canvas.spec = ij.JourneySpec.path("Visit", container="account")
    front_end.edit(ij.JourneySpec.path("Won", container="account").to_dict(full=True))
    assert titles(canvas) == ["Won"]
    assert front_end.ask(kind="undo")["kind"] == "accepted"
    assert titles(canvas) == ["Visit"]
    canvas.undo()
    assert canvas.spec == first
    canvas.undo()
    assert canvas.spec == first
    assert canvas._spec["can_undo"] is False
    canvas.redo()
    canvas.redo()
    assert titles(canvas) == ["Won"]
    assert canvas._spec["can_redo"] is False


def test_an_edit_of_the_front_end_is_taken_over_with_its_revision(canvas, front_end):
    reply = front_end.edit(without(canvas.spec, "n2"), revision="mine-1")
    assert reply == {"id": reply["id"], "kind": "accepted", "revision": "mine-1"}
    assert front_end.revision == "mine-1"
    assert titles(canvas) == ["Visit", "Won"]
    assert canvas.result.nodes["primary"].tolist() == [3, 2]


def test_edits_in_quick_succession_are_all_kept(canvas, front_end):
    front_end.edit(without(canvas.spec, "n3"), revision="one")
    front_end.edit(without(canvas.spec, "n2"), base="one", revision="two")
    assert titles(canvas) == ["Visit"]
    canvas.undo()
    assert titles(canvas) == ["Visit", "Demo"]


def test_an_edit_that_started_from_an_old_spec_is_refused_and_changes_nothing(canvas, front_end):
    old = front_end.revision
    canvas.spec = ij.JourneySpec.path("Visit", container="account")
    reply = front_end.edit(ij.JourneySpec.path("Won", container="account").to_dict(full=True), base=old)
    assert (reply["kind"], reply["error"]["id"]) == ("refused", "stale-edit")
    assert titles(canvas) == ["Visit"]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"percent_of": "strat"}, "invalid-spec"),
        ({"arrows": [{"source": "n1", "target": "n9"}]}, "unknown-node"),
        ({"arrows": [{"source": "n1", "target": "n2"}, {"source": "n1", "target": "n2"}]}, "duplicate-arrow"),
        ({"primary_metric": "Revenu"}, "unknown-name"),
        ({"within": "1 month"}, "invalid-duration"),
        ({"kind": "flow"}, "unreadable-spec"),
        ({"colour": "red"}, "invalid-spec"),
    ],
)
def test_a_wrong_edit_is_refused_in_words_and_the_last_good_journey_stands(canvas, front_end, change, error):
    before, revision = canvas.spec, front_end.revision
    reply = front_end.edit({**canvas.spec.to_dict(full=True), **change})
    assert (reply["kind"], reply["error"]["id"]) == ("refused", error)
    assert all(reply["error"][part] for part in ("what", "why", "fix"))
    assert canvas.spec is before
    assert front_end.revision == revision
    assert canvas._spec["can_undo"] is False


@pytest.mark.parametrize(
    "content", [{}, {"kind": "eval", "code": "1"}, {"kind": "edit"}, "text", {"kind": "items", "limit": -1}, None]
)
def test_whatever_else_a_browser_sends_is_answered_and_does_nothing(canvas, content):
    replies = []
    canvas.send = lambda content, buffers=None: replies.append(content)
    before = canvas.spec
    canvas._handle_custom_msg(content, [])
    assert [(reply["kind"], reply["error"]["id"]) for reply in replies] == [("refused", "bad-request")]
    assert canvas.spec is before


def test_the_first_state_comes_back_in_one_step_that_can_be_undone(canvas, front_end):
    first = canvas.spec
    canvas.spec = first.with_changes(percent_of="total")
    canvas.spec = changed = canvas.spec.with_changes(show_fallout=False)
    assert front_end.ask(kind="reset")["kind"] == "accepted"
    assert canvas.spec == first
    canvas.undo()
    assert canvas.spec == changed
    canvas.reset()
    assert canvas.spec == first


def test_an_edit_that_changes_nothing_is_accepted_and_makes_no_step_of_undo(canvas, front_end):
    reply = front_end.edit(canvas.spec.to_dict(full=True), revision="same")
    assert reply["kind"] == "accepted"
    assert front_end.revision == "same"
    assert canvas._status["revision"] == "same"
    canvas.wait()
    assert canvas._result["revision"] == "same"
    assert canvas._spec["can_undo"] is False


def test_items_come_in_pages_most_frequent_first(front_end):
    reply = front_end.ask(kind="items", dimension="event", search="", offset=0, limit=2)
    assert reply["items"] == [{"name": "Demo", "events": 3}, {"name": "Visit", "events": 3}]
    assert reply["total"] == 3
    reply = front_end.ask(kind="items", dimension="event", search="WO", offset=0, limit=2)
    assert [item["name"] for item in reply["items"]] == ["Won"]
    assert front_end.ask(kind="items", dimension="evnt", search="", offset=0, limit=2)["kind"] == "refused"


def test_a_fault_of_the_engine_is_shown_and_the_last_result_stays_on_screen(canvas, front_end, monkeypatch):
    last = canvas._result
    monkeypatch.setattr(type(canvas.view), "run", lambda self, spec: 1 / 0)
    front_end.edit(without(canvas.spec, "n2"))
    with pytest.raises(UnexpectedFailure, match="ZeroDivisionError"):
        canvas.wait()
    with pytest.raises(UnexpectedFailure):
        _ = canvas.result
    assert canvas._status["state"] == "failed"
    assert canvas._status["error"]["id"] == "unexpected-failure"
    assert canvas._result is last
    monkeypatch.undo()
    canvas.undo()
    assert canvas.result.nodes["primary"].tolist() == [3, 2, 1]
    assert canvas._status["state"] == "idle"


def test_only_the_newest_of_waiting_specs_is_worked_out(canvas, monkeypatch):
    begun, gate, run = [], threading.Event(), type(canvas.view).run

    def slow(view, spec):
        begun.append([node.title for node in spec.nodes])
        gate.wait(10)
        return run(view, spec)

    monkeypatch.setattr(type(canvas.view), "run", slow)
    for metrics in (("Visit",), ("Demo",), ("Won",)):
        canvas.spec = ij.JourneySpec.path(*metrics, container="account")
        if not begun:
            while not begun:
                pass
    assert canvas._status["state"] == "computing"
    gate.set()
    assert canvas.result.nodes["name"].tolist() == ["Won"]
    assert begun == [["Visit"], ["Won"]]


def test_autosave_writes_every_accepted_spec_and_begins_with_it_again(view, path, tmp_path):
    file = tmp_path / "journey.json"
    canvas = ij.JourneyCanvas(view, path, autosave=file)
    canvas.spec = canvas.spec.with_changes(percent_of="total")
    assert json.loads(file.read_text())["percent_of"] == "total"
    again = ij.JourneyCanvas(view, path, autosave=file)
    assert again.spec == canvas.spec
    canvas.undo()
    assert "percent_of" not in json.loads(file.read_text())
    assert [part.name for part in tmp_path.iterdir()] == ["journey.json"]


def test_a_saved_journey_opens_on_a_view_that_lacks_its_segments(view, path, tmp_path):
    view.add_segment({"name": "Won ones", "scope": "account", "condition": {"dimension": "event", "value": "Won"}})
    view.add_date_range({"name": "Early", "end": "2025-01-05"})
    spec = path.with_changes(segments=("Won ones",), date_range="Early")
    file = tmp_path / "journey.json"
    canvas = ij.JourneyCanvas(view, spec, autosave=file)
    canvas.spec = canvas.spec.with_changes(percent_of="total")
    bare = ij.DataView(view.table.frame, timestamp="time", containers={"account": "account"}, event="event")
    again = ij.JourneyCanvas(bare, autosave=file)
    assert again.spec == canvas.spec
    assert again.result.nodes.equals(canvas.result.nodes)
    assert list(bare.segments) == ["Won ones"]


def test_a_broken_autosave_file_is_refused_and_left_as_it_is(view, path, tmp_path):
    file = tmp_path / "journey.json"
    file.write_text("{")
    with pytest.raises(ij.IpyjourneyError, match="not a document"):
        ij.JourneyCanvas(view, path, autosave=file)
    file.write_text('{"kind": "journey", "version": 1, "container": "account", "nodse": []}')
    with pytest.raises(InvalidSpec, match='Did you mean "nodes"'):
        ij.JourneyCanvas(view, path, autosave=file)
    assert "nodse" in file.read_text()


def test_an_edit_stands_and_is_reported_when_it_cannot_be_saved(view, path, tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    canvas = ij.JourneyCanvas(view, path, autosave=folder / "journey.json")
    folder.rmdir()
    with pytest.warns(UserWarning, match="could not be saved"):
        canvas.spec = canvas.spec.with_changes(percent_of="total")
    assert canvas.result.spec.percent_of == "total"
    assert canvas._status["error"]["id"] == "autosave-failed"
    folder.mkdir()
    canvas.undo()
    canvas.wait()
    assert canvas._status["error"] is None


def test_a_segment_made_on_the_view_is_offered_by_every_canvas_on_it(view, path):
    first, second = ij.JourneyCanvas(view, path), ij.JourneyCanvas(view)
    view.add_segment({"name": "Demos", "condition": {"dimension": "event", "value": "Demo"}})
    assert first._catalog["segments"] == second._catalog["segments"] == [{"id": "Demos"}]


def test_the_view_does_not_keep_a_closed_canvas_alive(view, path):
    canvas = ij.JourneyCanvas(view, path)
    canvas.close()
    reference = weakref.ref(canvas)
    del canvas
    gc.collect()
    assert reference() is None
    view.add_segment({"name": "Demos", "condition": {"dimension": "event", "value": "Demo"}})


def test_two_canvases_on_one_view_do_not_disturb_each_other(view, path):
    first, second = ij.JourneyCanvas(view, path), ij.JourneyCanvas(view, path)
    first.spec = ij.JourneySpec.path("Won", container="account")
    assert titles(second) == ["Visit", "Demo", "Won"]
    assert second.result.nodes["primary"].tolist() == [3, 2, 1]


def test_the_code_of_a_journey_makes_it_again(canvas):
    names: dict[str, object] = {}
    exec(canvas.to_python(), {"view": canvas.view}, names)
    made = next(value for value in names.values() if isinstance(value, ij.JourneySpec))
    assert canvas.view.run(made).nodes.equals(canvas.result.nodes)


def test_the_still_forms_hold_the_figures_and_no_address(canvas):
    bundle, _ = canvas._repr_mimebundle_()
    assert "Visit" in bundle["text/plain"]
    assert "0x" not in bundle["text/plain"]
    assert "data:image/svg+xml;base64," in bundle["text/html"]
    assert repr(canvas) == "JourneyCanvas(account: Visit, Demo, Won)"


def test_the_still_forms_mark_the_starts_that_the_screen_marks(view, path):
    lost = ij.Node(id="n4", components=[{"metric": "Demo"}], excluded=True)
    drawing = view.run(path.with_changes(nodes=(*path.nodes, lost))).drawing
    assert [node.start for node in drawing.nodes] == [True, False, False, False]
