"""What a table that stays where it is was asked, as values, text and HTML; and what is said where it fails."""

from __future__ import annotations

import duckdb
import pandas as pd
import polars as pl
import pytest

import ipyjourney as ij
from ipyjourney.data.backends import BackendFailed
from ipyjourney.words import locales, speaking

ROWS = [("A", "Visit"), ("A", "Demo"), ("B", "Visit"), ("B", "Won"), ("C", "<b>Won</b>")]
PATH = ij.JourneySpec.path("Visit", "Demo", container="account")


def events() -> pd.DataFrame:
    table = pd.DataFrame(ROWS, columns=["account", "event"])
    return table.assign(time=pd.date_range("2025-01-01", periods=len(table), freq="h"), row=range(len(table)))


def view(source: object) -> ij.DataView:
    return ij.DataView(
        source,
        timestamp="time",
        containers={"account": "account"},
        event="event",
        dimensions=["event"],
        tie_breaker="row",
    )


@pytest.fixture
def connection() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def tables(connection: duckdb.DuckDBPyConnection) -> int:
    return connection.sql("SELECT count(*) FROM duckdb_tables()").fetchall()[0][0]


@pytest.mark.parametrize("backend", ["duckdb", "polars"])
def test_each_query_is_told_and_a_second_run_takes_none(backend, connection):
    source = connection.from_df(events()) if backend == "duckdb" else pl.from_pandas(events()).lazy()
    asked = view(source)
    before = asked._engine.queries
    first = asked.explain(PATH)
    assert first.count == asked._engine.queries - before == len(first.queries) > 3
    assert first.queries["number"].tolist() == list(range(1, first.count + 1))
    assert (first.backend, first.in_memory) == (backend, False)
    kept = first.queries["kept"]
    assert first.rows == first.queries.loc[~kept, "rows"].sum() < 40
    assert kept.any()
    assert {"Finding the rows of the analysis", "Finding who went where"} <= set(first.queries["purpose"])
    assert first.seconds == pytest.approx(first.queries["seconds"].sum())
    word = "SELECT" if backend == "duckdb" else "DF ["
    assert first.queries["query"].str.contains(word, regex=False).all()
    again = asked.explain(PATH)
    assert (again.count, again.seconds, again.rows) == (0, 0, 0)
    assert f"Nothing is asked of {backend}" in repr(again)
    edited = asked.explain(PATH.with_changes(secondary_metric="Events"))
    fresh = asked.explain(PATH, fresh=True)
    assert 0 < edited.count < fresh.count > first.count
    assert fresh.queries["purpose"].iloc[0] == "Reading the rows"
    assert asked.explain(PATH).count == 0


def test_a_fresh_run_leaves_nothing_behind_and_agrees_with_memory(connection):
    asked = view(connection.from_df(events()))
    before = tables(connection)
    asked.explain(PATH, fresh=True)
    assert tables(connection) == before
    pd.testing.assert_frame_equal(asked.run(PATH).nodes, view(events()).run(PATH).nodes)


def test_rows_in_memory_are_not_asked():
    explained = view(events()).explain(PATH)
    assert (explained.in_memory, explained.count, len(explained.queries)) == (True, 0, 0)
    assert repr(explained) == "The rows are in memory: nothing is asked."
    assert "nothing is asked" in explained._repr_html_()


def test_what_duckdb_read_is_told_and_the_profile_of_the_user_is_left(connection, tmp_path):
    events().to_parquet(tmp_path / "events.parquet")
    asked = view(connection.read_parquet(str(tmp_path / "events.parquet")))
    queries = asked.explain(PATH, fresh=True).queries
    if not hasattr(connection.from_df(events()), "_con"):
        pytest.skip("this version of DuckDB does not tell a relation's connection")
    assert queries["bytes"].max() > 0
    assert queries["scanned"].max() >= len(ROWS)
    setting = "SELECT value FROM duckdb_settings() WHERE name = 'enable_profiling'"
    assert not connection.sql(setting).fetchall()[0][0]


def test_html_is_escaped_and_words_are_those_of_the_language(connection):
    asked = view(connection.from_df(events()))
    explained = asked.explain(ij.JourneySpec.path("<b>Won</b>", container="account"), fresh=True)
    html = explained._repr_html_()
    assert "<b>" not in html
    assert "&lt;b&gt;" in html
    heads = set()
    for locale in locales():
        with speaking(locale):
            heads.add(repr(explained).splitlines()[0])
    assert len(heads) == len(locales())


def test_a_frame_of_a_result_belongs_to_whoever_asked(connection):
    asked = view(connection.from_df(events()))
    del asked.run(PATH).nodes["primary"]
    assert asked.run(PATH).nodes["primary"].tolist() == [2, 1]


def test_a_closed_connection_is_said_with_what_the_backend_said(connection):
    asked = view(connection.from_df(events()))
    connection.close()
    with pytest.raises(BackendFailed, match=r"(?s)duckdb could not answer.*closed.*connection") as failed:
        asked.run(PATH)
    assert isinstance(failed.value.__cause__, duckdb.Error)
    with pytest.raises(BackendFailed):
        view(asked.table.source)


def test_what_the_backend_said_is_left_where_there_is_no_memory_to_read_words(monkeypatch):
    def no_memory(*_: object, **__: object) -> str:
        raise MemoryError

    failed = BackendFailed(backend="duckdb", problem=ValueError("Failed to allocate a block"))
    monkeypatch.setattr("ipyjourney.errors.format_message", no_memory)
    assert str(failed) == "backend-failed: duckdb, ValueError: Failed to allocate a block"


def test_a_file_that_is_gone_is_said_and_leaves_no_table(connection, tmp_path):
    path = tmp_path / "events.csv"
    events().to_csv(path, index=False)
    source = connection.read_csv(str(path))
    path.unlink()
    with pytest.raises(BackendFailed, match="duckdb"):
        view(source)
    assert tables(connection) == 0
