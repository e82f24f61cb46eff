"""Several views over one connection, which answers one question at a time."""

from __future__ import annotations

import gc
import threading
import weakref
from types import SimpleNamespace
from typing import Any

import duckdb
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.narwhals.connections import lock_of
from ipyjourney.engine.narwhals.turn import Turn
from ipyjourney.engine.work import Cancelled, Work

ROWS = 400
NOBODY: Any = SimpleNamespace(sweep=lambda: None, begin=lambda: None)


def test_views_of_one_connection_answer_side_by_side():
    connection = duckdb.connect()
    events = {
        "timestamp": pd.date_range("2024-01-01", periods=ROWS, freq="h"),
        "event": [*"ABCD"] * (ROWS // 4),
        "account_id": [f"a{row % 37}" for row in range(ROWS)],
        "row": range(ROWS),
    }
    connection.register("events", pd.DataFrame(events))
    views = [ij.DataView(connection.table("events"), tie_breaker="row") for _ in range(2)]
    specs = [ij.JourneySpec.path("A", last, container="account") for last in "BCD"]
    expected = [ij.DataView(pd.DataFrame(events), tie_breaker="row").run(spec).nodes for spec in specs]
    problems: list[Exception] = []

    def ask(view: ij.DataView) -> None:
        try:
            for spec, nodes in zip(specs, expected, strict=True):
                pd.testing.assert_frame_equal(view.run(spec).nodes, nodes)
        except Exception as problem:
            problems.append(problem)

    threads = [threading.Thread(target=ask, args=(views[number % 2],)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []


def test_who_waits_for_another_view_can_be_stopped():
    lock = threading.RLock()
    first, second, work = Turn(NOBODY, lock), Turn(NOBODY, lock), Work()
    stopped: list[type[BaseException]] = []

    def wait() -> None:
        try:
            with work, second:
                pass
        except Cancelled as problem:
            stopped.append(type(problem))

    waiting = threading.Thread(target=wait)
    with first:
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive()
        work.cancel()
        waiting.join(10)
    assert stopped == [Cancelled]
    with second:
        pass


def test_a_connection_has_one_lock_and_is_let_go_of():
    connection, other = duckdb.connect(), duckdb.connect()
    lock = lock_of("duckdb", connection.sql("SELECT 1"))
    assert lock_of("duckdb", connection.sql("SELECT 2")) is lock
    assert lock_of("duckdb", other.sql("SELECT 1")) is not lock
    gone = weakref.ref(connection)
    del connection
    gc.collect()
    assert gone() is None


def test_tables_of_one_ibis_connection_share_a_lock():
    ibis = pytest.importorskip("ibis")
    connection = ibis.duckdb.connect()
    one, other = (connection.create_table(name, pd.DataFrame({"a": [1]})) for name in ("one", "other"))
    assert lock_of("ibis", one) is lock_of("ibis", other)
