"""Progress of a computation, and its end before it is done."""

from __future__ import annotations

import threading

import pytest

import ipyjourney as ij
from ipyjourney.engine.work import Cancelled, Stage, Work, step


@pytest.fixture
def slow_run(canvas, monkeypatch):
    """Make computations wait, step by step, until they are told to go on."""
    run, begun, gate = type(canvas.view).run, threading.Semaphore(0), threading.Event()

    def slow(view, spec):
        begun.release()
        for part in range(1, 400):
            step(Stage.MATCH, part / 400)
            if gate.wait(0.02):
                break
        return run(view, spec)

    monkeypatch.setattr(type(canvas.view), "run", slow)
    return begun, gate


def begin(canvas, slow_run, *metrics):
    canvas.spec = ij.JourneySpec.path(*metrics, container="account")
    assert slow_run[0].acquire(timeout=10)


@pytest.mark.parametrize("how", ["message", "call"])
def test_a_stopped_computation_leaves_the_last_good_result(canvas, front_end, slow_run, how):
    before = canvas._result
    begin(canvas, slow_run, "Won")
    if how == "message":
        assert front_end.ask(kind="cancel")["kind"] == "accepted"
    else:
        canvas.cancel()
    canvas.wait()
    assert (canvas._status["state"], canvas._status["error"], canvas._status["progress"]) == ("idle", None, None)
    assert canvas._result is before
    assert canvas.result.nodes["name"].tolist() == ["Visit", "Demo", "Won"]
    assert [node.title for node in canvas.spec.nodes] == ["Won"]
    slow_run[1].set()
    canvas.undo()
    assert canvas.result.nodes["primary"].tolist() == [3, 2, 1]


def test_a_question_after_a_stop_is_about_the_result_that_is_shown(canvas, front_end, slow_run):
    shown = front_end.revision
    begin(canvas, slow_run, "Won")
    canvas.cancel()
    canvas.wait()
    members = {"table": "members", "places": [{"node": "n2"}], "side": None, "of": None}
    reply = front_end.ask(kind="table", of=members, sort=None, offset=0, limit=5)
    assert (reply["revision"], reply["total"]) == (shown, 2)
    assert canvas.members("Demo")["account"].tolist() == ["A", "C"]


def test_a_newer_edit_stops_the_computation_under_way(canvas, slow_run):
    begin(canvas, slow_run, "Demo")
    begin(canvas, slow_run, "Won")
    assert canvas._status["state"] == "computing"
    slow_run[1].set()
    assert canvas.result.nodes["name"].tolist() == ["Won"]
    assert canvas._status["state"] == "idle"


def test_a_stop_when_nothing_is_computed_does_nothing(canvas, front_end):
    before = canvas._status
    assert front_end.ask(kind="cancel")["kind"] == "accepted"
    assert canvas._status == before
    canvas.spec = ij.JourneySpec.path("Won", container="account")
    assert canvas.result.nodes["name"].tolist() == ["Won"]


def test_the_status_says_how_far_a_computation_is(canvas, slow_run):
    told, enough = [], threading.Event()

    def tell(change):
        told.append(change["new"]["progress"])
        if len(told) == 4:
            enough.set()

    canvas.observe(tell, "_status")
    begin(canvas, slow_run, "Won")
    assert enough.wait(10)
    slow_run[1].set()
    canvas.wait()
    reports = [progress for progress in told if progress is not None]
    assert {report["stage"] for report in reports} == {"match"}
    assert 0 < reports[0]["fraction"] < reports[1]["fraction"] < 1
    assert told[-1] is None


def test_a_run_of_the_user_can_be_stopped_as_well(view, path):
    work = Work()
    work.cancel()
    with work, pytest.raises(Cancelled):
        view.run(path)
