"""Queries of a database that are stopped: by the next edit, by a stop, by an interrupted kernel; and that fail."""

from __future__ import annotations

import signal
import threading

import duckdb
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.narwhals.setting_down import SettingDown
from ipyjourney.engine.work import Cancelled, Work
from tests.widget.conftest import ROWS, FrontEnd

pytestmark = pytest.mark.timeout(120)

NEVER_DONE = "SELECT p.* FROM p, range(1000000000) a, range(1000000000) b WHERE hash(a.range, b.range) % 7 = 9"


def path(*events: str) -> ij.JourneySpec:
    return ij.JourneySpec.path(*events, container="account")


@pytest.fixture
def connection() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def make_view(connection: duckdb.DuckDBPyConnection) -> ij.DataView:
    events = pd.DataFrame(ROWS, columns=["account", "day", "event"])
    events["time"] = pd.Timestamp("2025-01-01") + pd.to_timedelta(events["day"], unit="D")
    source = connection.from_df(events.drop(columns="day").assign(row=range(len(events))))
    if not hasattr(source, "_con"):
        pytest.skip("this version of DuckDB does not tell a relation's connection")
    return ij.DataView(
        source,
        timestamp="time",
        containers={"account": "account"},
        event="event",
        dimensions=["event"],
        tie_breaker="row",
    )


@pytest.fixture
def view(connection: duckdb.DuckDBPyConnection) -> ij.DataView:
    return make_view(connection)


@pytest.fixture
def canvas(view: ij.DataView) -> ij.JourneyCanvas:
    return ij.JourneyCanvas(view, path("Visit", "Demo", "Won"))


class Slow:
    """Makes one of the next rows that are set down never come to an end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self._left, self._make = threading.Event(), [], SettingDown.make
        slow = self

        def make(down: SettingDown, native: object, name: str, rows: int) -> tuple[object, str]:
            if slow._left:
                slow._left[0] -= 1
                if not slow._left[0]:
                    slow._left.clear()
                    slow.begun.set()
                    native = native.query("p", NEVER_DONE)
            return slow._make(down, native, name, rows)

        monkeypatch.setattr(SettingDown, "make", make)

    def at(self, number: int) -> None:
        self.begun.clear()
        self._left[:] = [number]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def tables(connection: duckdb.DuckDBPyConnection) -> set[str]:
    return {name for (name,) in connection.sql("SELECT table_name FROM duckdb_tables()").fetchall()}


def test_a_newer_edit_stops_the_query_of_the_one_before(canvas, connection, slow):
    front_end = FrontEnd(canvas)
    slow.at(2)
    assert front_end.edit(path("Demo", "Won").to_dict(full=True), revision="first")["kind"] == "accepted"
    assert slow.begun.wait(30)
    # Whether there are such rows is asked, but not before the edit is taken.
    lost = ij.Node(id="lost", components=({"dimension": "event", "item": "Lost"},))
    newer = path("Demo").with_changes(nodes=(*path("Demo").nodes, lost)).to_dict(full=True)
    assert front_end.edit(newer, base="first", revision="second")["kind"] == "accepted"
    assert canvas.result.nodes["primary"].tolist() == [3, 0]
    assert (canvas._status["state"], canvas._status["revision"]) == ("idle", "second")


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_stop_leaves_the_last_good_result_and_nothing_half_done(canvas, view, connection, slow, number):
    shown, before = canvas._result, tables(connection)
    slow.at(number)
    demos = {"name": "Demos", "scope": "account", "condition": {"dimension": "event", "value": "Demo"}}
    view.add_segment(demos)
    canvas.spec = path("Visit", "Won").with_changes(segments=("Demos",), secondary_metric="Events")
    assert slow.begun.wait(30)
    canvas.cancel()
    canvas.wait()
    assert canvas._status["state"] == "idle"
    assert canvas._result is shown
    # A segment without its scope is of no use; a scope is.
    assert (tables(connection) == before) is (number < 3)
    again = view.run(canvas.spec)
    assert again.nodes["primary"].tolist() == [3, 2]
    other = duckdb.connect()
    never_stopped = make_view(other)
    never_stopped.add_segment(demos)
    for spec in (path("Visit", "Demo", "Won"), canvas.spec):
        never_stopped.run(spec)
    assert len(tables(connection)) == len(tables(other))


def interrupting(*events: threading.Event) -> threading.Thread:
    """Interrupt the kernel when some things have happened."""

    def interrupt() -> None:
        assert all(event.wait(30) for event in events)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    return thread


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_kernel_stops_a_run(view, connection, slow):
    before = tables(connection)
    slow.at(1)
    thread = interrupting(slow.begun)
    with pytest.raises(KeyboardInterrupt):
        view.run(path("Demo", "Won"))
    thread.join()
    assert tables(connection) == before
    assert view.run(path("Demo", "Won")).nodes["primary"].tolist() == [3, 2]


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_wait_stops_what_is_waited_for(canvas, connection, slow, monkeypatch):
    before, waits, wait = tables(connection), threading.Event(), canvas._worker.wait
    monkeypatch.setattr(canvas._worker, "wait", lambda: (waits.set(), wait()))
    slow.at(1)
    canvas.spec = path("Won")
    thread = interrupting(slow.begun, waits)
    with pytest.raises(KeyboardInterrupt):
        canvas.wait()
    thread.join()
    canvas.wait()
    assert canvas._status["state"] == "idle"
    assert tables(connection) == before


def test_a_run_of_the_user_is_stopped_from_another_thread(view, slow):
    slow.at(2)
    work = Work()
    thread = threading.Thread(target=lambda: slow.begun.wait(30) and work.cancel())
    thread.start()
    with work, pytest.raises(Cancelled):
        view.run(path("Demo", "Won"))
    thread.join()
    assert view.run(path("Demo", "Won")).nodes["primary"].tolist() == [3, 2]


def test_a_backend_that_fails_is_shown_and_the_last_good_result_stands(canvas, connection):
    shown = canvas._result
    connection.close()
    canvas.spec = path("Demo", "Won")
    with pytest.raises(ij.IpyjourneyError, match="duckdb could not answer"):
        canvas.wait()
    assert (canvas._status["state"], canvas._status["error"]["id"]) == ("failed", "backend-failed")
    assert "closed" in canvas._status["error"]["what"]
    assert canvas._result is shown
