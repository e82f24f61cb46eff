"""Tables that stay where they are: what they need, what they mean, and what leaves them."""

from __future__ import annotations

import gc
import weakref
from datetime import timedelta
from importlib import import_module

import duckdb
import pandas as pd
import polars as pl
import pytest

import ipyjourney as ij
from ipyjourney.components.choices import UnknownChoice
from ipyjourney.data.columns import SameColumnTwice, UnknownColumn
from ipyjourney.data.lazy import NotOnThisEngine, TieBreakerNeeded
from ipyjourney.data.roles import NoTimestampColumn
from ipyjourney.data.table import EmptyTable, NoTimestamps
from ipyjourney.engine.narwhals import setting_down
from ipyjourney.engine.narwhals.reach import LoopTooLong
from ipyjourney.view.opening import NotLazy

PATH = ij.JourneySpec.path("Visit", "Won", container="account")


def relation(sql: str, zone: str = "UTC") -> duckdb.DuckDBPyRelation:
    connection = duckdb.connect()
    connection.execute(f"SET TimeZone = '{zone}'")
    return connection.sql(sql)


def events(moments: str, zone: str = "UTC") -> duckdb.DuckDBPyRelation:
    """Make a visit and a win of one account at two moments in SQL."""
    first, second = moments.split(", ")
    return relation(
        f"""SELECT * FROM (VALUES ({first}, 1, 'acme', 'Visit'), ({second}, 2, 'acme', 'Won'))
        events(time, id, account, event)""",  # noqa: S608
        zone,
    )


def view(source: object, **options: object) -> ij.DataView:
    return ij.DataView(source, **{"timestamp": "time", "tie_breaker": "id", **options})


TWO = events("TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-02'")


def wide() -> pd.DataFrame:
    """Make events of accounts that have three dates each."""
    moments = pd.date_range("2024-01-01", periods=30, freq="h")
    return pd.DataFrame({
        "timestamp": moments,
        "event": ["Visit", "Demo", "Won"] * 10,
        "account_id": [f"a{row % 15}" for row in range(30)],
        "received_at": moments,
        "processed_at": moments,
        "row": range(30),
    })  # fmt: skip


LAZY = [duckdb.from_df, lambda frame: pl.from_pandas(frame).lazy()]


@pytest.mark.parametrize("lazy", LAZY)
@pytest.mark.parametrize("names", [{}, {"timestamp": "created_at", "event": "what"}])
def test_events_with_several_dates_are_taken_where_they_are(lazy, names):
    there = ij.DataView(lazy(wide().rename(columns=names)), tie_breaker="row")
    assert there.table.timestamp == names.get("timestamp", "timestamp")


@pytest.mark.parametrize("lazy", LAZY)
def test_a_table_elsewhere_is_not_told_to_melt(lazy):
    with pytest.raises(NoTimestampColumn) as caught:
        ij.DataView(lazy(wide().rename(columns={"timestamp": "sent"})), tie_breaker="row")
    assert 'timestamp="sent"' in caught.value.fix
    assert "melt" not in caught.value.fix


# What is refused ---------------------------------------------------------------------------------------------------


def test_without_a_tie_breaker_there_is_no_order_and_memory_is_the_way_out():
    with pytest.raises(TieBreakerNeeded, match=r"(?s)duckdb.*tie_breaker=.*engine=\"pandas\""):
        ij.DataView(TWO)
    assert ij.DataView(TWO, engine="pandas").run(PATH).nodes["primary"].tolist() == [1, 1]


@pytest.mark.parametrize(("kind", "first"), [("TIMESTAMP", "2024-01-01T00:00"), ("TIMESTAMPTZ", "2024-01-01T05:00")])
def test_moments_keep_their_zone_by_way_of_ibis_which_drops_it(kind, first):
    ibis = import_module("ibis")
    connection = ibis.duckdb.connect()
    connection.raw_sql("SET TimeZone = 'America/New_York'")
    rows = f"({kind} '2024-01-01', 1, 'acme', 'Visit'), ({kind} '2024-01-02', 2, 'acme', 'Won')"
    connection.raw_sql(f"CREATE TABLE events AS SELECT * FROM (VALUES {rows}) made(time, id, account, event)")  # noqa: S608
    remote = view(connection.table("events"))
    assert remote.run(PATH).nodes["primary"].tolist() == [1, 1]
    assert remote.timeline("account", "acme")["time"].iloc[0] == pd.Timestamp(first, tz="UTC")


def test_what_the_view_is_told_must_fit_the_table():
    with pytest.raises(UnknownColumn, match="tie"):
        ij.DataView(TWO, tie_breaker="ide")
    with pytest.raises(SameColumnTwice):
        ij.DataView(TWO, tie_breaker="time")
    with pytest.raises(NotLazy, match="DataFrame"):
        ij.DataView(TWO.df(), engine="narwhals")
    with pytest.raises(UnknownChoice, match="engine"):
        ij.DataView(TWO, engine="spark")


def test_times_as_text_are_left_to_the_database():
    with pytest.raises(NotOnThisEngine, match="holds no timestamps"):
        view(events("'2024-01-01', '2024-01-02'"))


def test_a_table_without_rows_or_moments_is_refused():
    with pytest.raises(EmptyTable):
        view(TWO.filter("false"))
    with pytest.raises(NoTimestamps):
        view(events("NULL::TIMESTAMP, NULL"))


def test_a_table_that_stays_cannot_be_kept_in_a_folder_but_can_be_collected(tmp_path):
    remote = view(TWO, segments=[{"name": "All", "condition": {"dimension": "event", "operator": "exists"}}])
    with pytest.raises(NotOnThisEngine, match="collect"):
        remote.keep(tmp_path / "kept")
    local = remote.collect()
    assert local.collect() is local
    assert list(local.definitions.segments) == ["All"]
    pd.testing.assert_frame_equal(local.run(PATH).nodes, remote.run(PATH).nodes)


def test_a_loop_that_turns_too_often_for_a_database_says_so():
    hour = pd.Timedelta(hours=1)
    rows = 420
    table = pd.DataFrame(
        {
            "time": pd.Timestamp("2024-01-01") + hour * pd.Series(range(rows)),
            "id": range(rows),
            "account": "acme",
            "event": ["Start", *["Call", "Mail"] * (rows // 2)][:rows],
        }
    )
    arrows = [("Start", "Call"), ("Call", "Mail"), ("Mail", "Call")]
    journey = ij.JourneySpec(
        container="account",
        nodes=tuple(ij.Node(id=name, components=({"metric": name},)) for name in ("Start", "Call", "Mail")),
        arrows=tuple(ij.Arrow(source=a, target=b, within=timedelta(hours=1)) for a, b in arrows),
    )
    with pytest.raises(LoopTooLong, match=r"Call, Mail.*turns more than"):
        view(pl.from_pandas(table).lazy()).run(journey)


# What values mean --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moments", "timezone", "first"),
    [
        ("TIMESTAMP '2024-01-01 12:00', TIMESTAMP '2024-01-02'", "UTC", "2024-01-01 12:00"),
        ("TIMESTAMP '2024-01-01 12:00', TIMESTAMP '2024-01-02'", "Europe/Berlin", "2024-01-01 11:00"),
        ("TIMESTAMPTZ '2024-01-01 12:00+02', TIMESTAMPTZ '2024-01-02'", "Europe/Berlin", "2024-01-01 10:00"),
        ("DATE '2024-01-01', DATE '2024-07-02'", "Europe/Berlin", "2023-12-31 23:00"),
        ("TIMESTAMP_NS '1969-12-31 23:59:59.1234569', TIMESTAMP_NS '1970-01-02'", "UTC", "1969-12-31 23:59:59.123456"),
        # Neither there nor here: clocks go forward at two, and back at three.
        ("TIMESTAMP '2024-03-31 02:30', TIMESTAMP '2024-04-01'", "Europe/Berlin", "2024-03-31 01:30"),
        ("TIMESTAMP '2024-10-27 02:30', TIMESTAMP '2024-10-28'", "Europe/Berlin", "2024-10-27 00:30"),
    ],
)
def test_moments_mean_the_same_whatever_the_zone_of_the_session_is(moments, timezone, first):
    expected = (pd.Timestamp(first, tz="UTC") - pd.Timestamp(0, tz="UTC")) // pd.Timedelta(microseconds=1)
    for zone in ("UTC", "America/New_York"):
        source = events(moments, zone)
        assert view(source, timezone=timezone).summary.first == expected
        assert ij.DataView(source.arrow(), timestamp="time", timezone=timezone).summary.first == expected


def test_items_are_named_by_their_text_as_in_memory():
    sql = """SELECT * FROM (VALUES (TIMESTAMP '2024-01-01', 1, true, 3::DOUBLE, 7, 'a'),
        (TIMESTAMP '2024-01-02', 2, false, 2.5, NULL, ''), (TIMESTAMP '2024-01-03', 3, NULL, 'nan'::DOUBLE, 8, NULL))
        events(time, id, won, size, level, name)"""
    dimensions = ("won", "size", "level", "name")
    remote = view(relation(sql), dimensions=dimensions)
    local = ij.DataView(relation(sql).arrow(), timestamp="time", dimensions=dimensions)
    for name in dimensions:
        assert set(remote.items(name).items) == set(local.items(name).items)
    assert dict(remote.items("size").items) == {"2.5": 1, "3": 1}


def test_rows_that_the_tie_breaker_does_not_tell_apart_are_ordered_by_their_values():
    sql = """SELECT * FROM (VALUES (TIMESTAMP '2024-01-01', 1, 'acme', 'Won'),
        (TIMESTAMP '2024-01-01', 1, 'acme', 'Visit'))
        events(time, id, account, event)"""
    remote = view(relation(sql))
    assert [note.message_id for note in remote.notes].count("tie-breaker-repeats") == 1
    # By their names a visit comes first.
    assert remote.run(PATH).nodes["primary"].tolist() == [1, 1]


def test_rows_without_a_moment_are_left_out_and_counted():
    remote = view(events("TIMESTAMP '2024-01-01', NULL"))
    assert (remote.summary.rows, remote.summary.rows_left_out) == (1, 1)


# What leaves ---------------------------------------------------------------------------------------------------------


def test_what_was_set_down_is_asked_again_and_not_worked_out_again():
    remote = view(TWO)
    before = remote._engine.queries
    remote.run(PATH)
    once = remote._engine.queries - before
    remote.run(PATH.with_changes(percent_of="total"))
    assert remote._engine.queries - before - once < once / 2


def test_a_fingerprint_follows_the_data():
    other = view(events("TIMESTAMP '2024-01-01', TIMESTAMP '2024-01-03'"))
    assert view(TWO).run(PATH).fingerprint == view(TWO).run(PATH).fingerprint != other.run(PATH).fingerprint


def test_what_is_set_down_is_temporary():
    connection = duckdb.connect()
    connection.execute(
        "CREATE TABLE events AS SELECT DATE '2024-01-01' AS time, 1 AS id, 'acme' AS account, 'Visit' AS event"
    )
    view(connection.table("events")).run(ij.JourneySpec.path("Visit", container="account"))
    assert connection.sql("SELECT table_name FROM duckdb_tables() WHERE NOT temporary").fetchall() == [("events",)]
    assert connection.sql("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall() == []


@pytest.mark.parametrize("told", [True, False], ids=["of a known connection", "by way of the relation"])
def test_a_relation_with_a_parameter_is_set_down_and_let_go_of(told, monkeypatch):
    if not told:
        monkeypatch.setattr(setting_down, "connection_of", lambda _: None)
    connection = duckdb.connect()
    connection.register("events", TWO.df())
    remote = view(connection.sql("SELECT * FROM events WHERE account = ?", params=["acme"]))
    assert remote.run(PATH).nodes["primary"].tolist() == [1, 1]

    def set_down() -> int:
        return len(connection.sql("SELECT 1 FROM duckdb_tables() WHERE temporary").fetchall())

    assert set_down() > 1
    remote._engine.close()
    assert set_down() == 0


def test_a_widget_works_over_a_table_that_stays():
    canvas = ij.JourneyCanvas(view(TWO), PATH)
    assert canvas.result.nodes["primary"].tolist() == [1, 1]
    assert canvas.members("Won")["account"].tolist() == ["acme"]


@pytest.mark.skipif(not hasattr(TWO, "_con"), reason="this version of DuckDB does not tell a relation's connection")
def test_what_was_set_down_for_a_view_that_is_gone_is_dropped_for_the_next_one():
    connection = duckdb.connect()

    def set_down() -> int:
        return len(connection.sql("SELECT 1 FROM duckdb_tables() WHERE temporary").fetchall())

    counts = []
    for _ in range(3):
        remote = view(connection.from_df(TWO.df()))
        remote.run(PATH)
        counts.append(set_down())
        del remote
        gc.collect()
    assert counts[0] > 1
    assert counts == counts[:1] * 3
    gone, connection = weakref.ref(connection), None
    gc.collect()
    assert gone() is None


def test_edits_without_end_do_not_fill_the_database():
    connection = duckdb.connect()
    remote = view(connection.from_df(TWO.df()))

    def set_down() -> int:
        return len(connection.sql("SELECT table_name FROM duckdb_tables() WHERE temporary").fetchall())

    counts = []
    for hours in range(1, 40):
        arrow = ij.Arrow(source="n1", target="n2", within=timedelta(hours=hours))
        remote.run(PATH.with_changes(arrows=(arrow,)))
        counts.append(set_down())
    assert counts[-1] == counts[-10] > 0
    # What was let go of is worked out again.
    assert remote.run(PATH).nodes["primary"].tolist() == [1, 1]


@pytest.mark.parametrize("keep", [duckdb.from_df, lambda table: pl.from_pandas(table).lazy()], ids=["duckdb", "polars"])
def test_numbers_are_called_by_their_text_however_large_they_are(keep):
    table = pd.DataFrame(
        {
            "time": pd.date_range("2024-01-01", periods=5, freq="h"),
            "event": "Visit",
            "account": [1.0, 10.0, None, 2.0, 10.0],
            "id": range(5),
            "size": [1e300, float("inf"), 2.5, -3.0, 1e15],
        }
    )
    options = {"containers": {"account": "account"}, "event": "event", "dimensions": ["event", "size"]}
    remote = ij.DataView(keep(table), tie_breaker="id", **options)
    assert {"inf", "2.5", "-3", "1000000000000000"} < {item for item, _ in remote.items("size").items}
    for text in ("0", ".0", "1"):
        wanted = ij.DataView(table, **options).find_instances("account", text)["account"].tolist()
        assert remote.find_instances("account", text)["account"].tolist() == wanted
