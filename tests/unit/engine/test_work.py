from __future__ import annotations

import threading

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.work import Cancelled, Stage, Work, step, working


@pytest.fixture
def view():
    events = pd.DataFrame(
        {
            "timestamp": pd.date_range("2025-01-01", periods=6, freq="h"),
            "account_id": ["a", "b", "a", "b", "a", None],
            "event": ["Visit", "Visit", "Demo", "Won", "Won", "Won"],
        }
    )
    return ij.DataView(events, timestamp="timestamp", containers={"account": "account_id"}, event="event")


JOURNEY = ij.JourneySpec.path("Visit", "Demo", "Won", container="account")


def test_a_step_outside_of_any_work_does_nothing():
    step(Stage.ORDER, 0.5)


def test_an_analysis_tells_its_stages_and_shares_between_0_and_1(view):
    told = []
    with Work(lambda stage, fraction: told.append((stage, fraction))):
        view.run(JOURNEY)
    assert [*dict.fromkeys(stage for stage, _ in told)][:2] == [Stage.ENCODE, Stage.ORDER]
    assert {Stage.MATCH, Stage.COUNT} <= {stage for stage, _ in told}
    assert all(0 <= fraction <= 1 for _, fraction in told)
    assert all(stage.text for stage in Stage)


@pytest.mark.parametrize("when", range(8))
def test_stopped_anywhere_it_gives_the_right_answer_when_asked_again(view, when):
    work, steps = Work(lambda *_: steps.append(1) or (len(steps) > when and work.cancel())), []
    with pytest.raises(Cancelled), work:
        view.run(JOURNEY)
    assert view.run(JOURNEY).nodes["primary"].tolist() == [2, 1, 1]


def test_another_thread_can_stop_it(view):
    work = Work()
    thread = threading.Thread(target=work.cancel)
    thread.start()
    thread.join()
    with pytest.raises(Cancelled), work:
        view.run(JOURNEY)


def test_work_inside_of_work_tells_the_inner_one_and_then_the_outer_one_again():
    outer, inner = [], []
    with Work(lambda stage, _: outer.append(stage)):
        with working(lambda stage, _: inner.append(stage)):
            step(Stage.MATCH)
        with working(None):
            step(Stage.COUNT)
    assert (outer, inner) == ([Stage.COUNT], [Stage.MATCH])


def test_a_stop_is_said_in_words():
    assert "stopped" in Cancelled().what
