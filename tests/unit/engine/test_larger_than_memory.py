"""Tables that do not fit into the memory that a database may use."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

import ipyjourney as ij
from benchmarks.data import write_folder
from ipyjourney.engine.narwhals import distinct
from ipyjourney.engine.narwhals.backend import Backend
from ipyjourney.engine.narwhals.compressed import CompressedTables, is_parquet
from ipyjourney.engine.narwhals.distinct import all_differ

CONTAINERS = {"account": "account_id", "person": "person_id"}


def make_view(source: object) -> ij.DataView:
    return ij.DataView(source, timestamp="timestamp", event="event", containers=CONTAINERS, tie_breaker="event_id")


def journey() -> ij.JourneySpec:
    return ij.JourneySpec.path("e03", "e08", "e15", container="account", secondary_metric="Events")


def figures(view: ij.DataView) -> object:
    result = view.run(journey())
    times = [(arrow.instances, arrow.median_time) for arrow in result.arrow_figures]
    return [(node.primary, node.secondary, node.fallout) for node in result.node_figures], times


def test_a_journey_over_files_that_memory_has_no_room_for_goes_by_way_of_the_disk(tmp_path: Path) -> None:
    write_folder(tmp_path / "events", 1_100_000)
    spilled = tmp_path / "spilled"
    connection = duckdb.connect(config={"memory_limit": "100MB", "temp_directory": str(spilled)})
    here = make_view(connection.read_parquet(str(tmp_path / "events" / "*.parquet")))
    found = figures(here)
    assert any(spilled.iterdir()), "the sorted rows alone take more than the limit"
    unlimited = duckdb.connect().read_parquet(str(tmp_path / "events" / "*.parquet")).df()
    assert found == figures(make_view(unlimited))


@pytest.fixture
def small_folder(tmp_path: Path) -> str:
    write_folder(tmp_path / "events", 2_000)
    return str(tmp_path / "events" / "*.parquet")


def test_parquet_files_are_read_where_they_are_and_all_else_is_set_down(small_folder: str) -> None:
    files = duckdb.connect().read_parquet(small_folder)
    assert is_parquet(files)
    assert not is_parquet(files.project("*, uuid() AS number"))
    assert not is_parquet(files.limit(10))
    assert not is_parquet(duckdb.connect().from_df(files.df()))


def test_large_tables_are_compressed_unless_the_caller_is_in_a_transaction(
    small_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ipyjourney.engine.narwhals.setting_down.LARGE", 0)
    connection = duckdb.connect()
    expected = figures(make_view(connection.read_parquet(small_folder).df()))

    def databases() -> int:
        return len(connection.execute("SELECT 1 FROM duckdb_databases() WHERE NOT internal").fetchall())

    connection.execute("BEGIN")
    assert figures(make_view(connection.read_parquet(small_folder))) == expected
    # Otherwise it could write to no database but that of the compressed tables.
    connection.execute("CREATE TABLE mine AS SELECT 1")
    connection.execute("COMMIT")
    assert databases() == 1
    here = make_view(connection.read_parquet(small_folder))
    assert figures(here) == expected
    assert databases() > 1
    here._engine.close()
    assert databases() == 1


def test_rows_are_set_down_anew_where_there_is_no_room_to_compress_them(
    small_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ipyjourney.engine.narwhals.setting_down.LARGE", 0)
    ask = CompressedTables._ask

    def fails(tables: CompressedTables, statement: str) -> object:
        if statement.startswith("CHECKPOINT"):
            raise duckdb.OutOfMemoryException(statement)
        return ask(tables, statement)

    monkeypatch.setattr(CompressedTables, "_ask", fails)
    connection = duckdb.connect()
    files = connection.read_parquet(small_folder)
    assert figures(make_view(files)) == figures(make_view(files.df()))
    assert len(connection.execute("SELECT 1 FROM duckdb_databases() WHERE NOT internal").fetchall()) == 1


def test_sessions_are_cut_when_they_are_asked_for(small_folder: str) -> None:
    connection = duckdb.connect()
    here, rows = make_view(connection.read_parquet(small_folder)), connection.read_parquet(small_folder).df()
    in_accounts = figures(here)
    in_sessions = journey().with_changes(container="session")
    here.check(in_sessions)
    tables = "SELECT count(*) FROM duckdb_columns() WHERE column_name = 'i2'"
    assert connection.execute(tables).fetchall() == [(0,)]
    assert here.run(in_sessions).nodes.equals(make_view(rows).run(in_sessions).nodes)
    assert here.summary.containers == make_view(rows).summary.containers
    assert figures(here) == in_accounts


@pytest.mark.parametrize(
    ("numbers", "differ"),
    [
        (range(-5, 95), True),
        ([*range(64), 63], False),
        ([3, 3, 4], False),
        ([0, 0, 2, 3, 9], False),
        ([7] * 4 + list(range(100, 130)), False),
    ],
)
def test_whether_neighbouring_numbers_all_differ(
    numbers: list[int], differ: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distinct, "MANY", 0)
    relation = duckdb.connect().from_arrow(pa.table({"b": list(numbers)}))
    backend = Backend(relation)
    assert all_differ(backend, backend.frame, "b", len(list(numbers))) is differ
