from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from ipyjourney.data import make_event_table, read_events
from ipyjourney.data.columns import DuplicateColumns
from ipyjourney.data.reader import MissingFile, UnknownFileType, UnknownSource, UnreadableFile
from ipyjourney.data.roles import NoTimestampColumn
from ipyjourney.data.table import EmptyTable
from tests.unit.data.tables import events, said


def test_later_writes_into_the_frame_are_not_seen():
    frame = events(account_id=["a", "b"], revenue=[1.0, 2.0], event=pd.Categorical(["x", "y"]))
    table = make_event_table(frame)
    frame.loc[0, "account_id"] = "z"
    frame.iloc[0, 1] = 99.0
    frame["event"] = "gone"
    frame.loc[0, "timestamp"] = pd.Timestamp("1999-01-01")
    del frame["timestamp"]
    assert table.frame.loc[0, ["account_id", "revenue", "event"]].tolist() == ["a", 1.0, "x"]
    assert table.times[0] == pd.Timestamp("2024-01-31").value // 1_000


def test_the_frame_is_never_changed():
    frame = pd.DataFrame(
        {0: ["a", "b"], "won": [True, None], "timestamp": ["2024-01-31", None]}, index=pd.Index([7, 8], name="row")
    )
    before = frame.copy()
    make_event_table(frame, containers={"account": "0"})
    pd.testing.assert_frame_equal(frame, before)


def test_a_named_index_is_left_out_and_that_is_said():
    frame = events(event=["a", "b"]).set_index("timestamp", drop=False).rename_axis(index="when")
    table = make_event_table(frame)
    assert table.frame.columns.tolist() == ["event", "timestamp"]
    assert table.frame.index.tolist() == [0, 1]
    assert said(table, "index-left-out") == ["The index (when) was left out; call reset_index() to make columns of it."]


def test_the_index_in_a_file_is_no_column_either(tmp_path):
    events(event=["a"]).rename_axis(index="row_number").to_parquet(tmp_path / "events.parquet")
    table = make_event_table(tmp_path / "events.parquet")
    assert table.frame.columns.tolist() == ["event", "timestamp"]
    pd.DataFrame({"event": ["a"]}, index=pd.Index(["x"], name="key")).to_parquet(tmp_path / "keyed.parquet")
    assert read_events(tmp_path / "keyed.parquet").columns.tolist() == ["event"]


def test_dates_in_the_index_are_pointed_out():
    with pytest.raises(NoTimestampColumn, match=r"The index \(timestamp\) is not read: call events.reset_index\(\)"):
        make_event_table(events(event=["a"]).set_index("timestamp"))


@pytest.mark.parametrize("name", ["index", "level_0", "self", "a b", "ÄÖ", ""])
def test_a_column_may_have_any_name(name):
    table = make_event_table(events(**{name: ["a", "b"]}), containers={"team": name}, dimensions=[name])
    assert table.dimensions == {name: name}


def test_columns_named_by_other_things_than_text_are_called_by_their_text():
    frame = pd.DataFrame([["a", "b", "c", "2024-01-31"]], columns=pd.Index([0, None, ("x", "y"), "timestamp"]))
    table = make_event_table(frame, containers={"account": 0, "person": "x / y"})
    assert table.frame.columns.tolist() == ["0", "None", "x / y", "timestamp"]
    assert table.containers["account"].columns == ("0",)
    assert said(table, "columns-named-by-text") == [
        'The names of 3 columns were no text: they are called by their text, such as "0".'
    ]


def test_columns_of_several_levels_are_joined():
    frame = pd.DataFrame(
        [["2024-01-31", 5.0]], columns=pd.MultiIndex.from_tuples([("timestamp", ""), ("revenue", "sum")])
    )
    assert list(make_event_table(frame).measures) == ["revenue / sum"]


@pytest.mark.parametrize("labels", [["timestamp", "a", "a"], ["timestamp", 1, "1"]])
def test_columns_of_one_name_are_refused(labels):
    with pytest.raises(DuplicateColumns, match="More than one column is named"):
        make_event_table(pd.DataFrame([["2024-01-31", "x", "y"]], columns=labels))


@pytest.mark.parametrize("frame", [pd.DataFrame({"timestamp": []}), pd.DataFrame()])
def test_an_empty_table_is_refused(frame):
    with pytest.raises(EmptyTable, match="The table has no rows"):
        make_event_table(frame)


ROWS = {
    "timestamp": ["2024-01-31", "2024-02-01", "2024-02-02", "2024-02-03"],
    "account_id": ["a", None, "b", "a"],
    "event": ["Visit", "Visit", "Visit", "Won"],
    "revenue": [None, None, 2.5, 3.0],
    "won": [True, None, False, True],
    "seats": [1, None, 2**60 + 1, 2**60],
}


def sources(folder: Path) -> dict[str, object]:
    arrow = pa.table(ROWS)
    pq.write_table(arrow, folder / "events.parquet", row_group_size=2)
    pq.write_table(arrow, folder / "events.PQ")
    (folder / "folder.parquet").mkdir()
    pq.write_table(arrow, folder / "folder.parquet" / "part-0.parquet")
    return {
        "pyarrow": arrow,
        "polars": pl.DataFrame(ROWS),
        "duckdb": duckdb.from_arrow(arrow),
        "batches": pa.RecordBatchReader.from_batches(arrow.schema, arrow.to_batches()),
        "parquet": folder / "events.parquet",
        "pq": str(folder / "events.PQ"),
        "folder": folder / "folder.parquet",
    }


@pytest.mark.parametrize("kind", ["pyarrow", "polars", "duckdb", "batches", "parquet", "pq", "folder"])
def test_every_kind_of_source_gives_the_same_table(kind, tmp_path):
    table = make_event_table(sources(tmp_path)[kind])
    frame = table.frame
    assert frame["account_id"].isna().tolist() == [False, True, False, False]
    assert frame["event"].astype(object).tolist() == ROWS["event"]
    assert frame["revenue"].tolist()[2:] == [2.5, 3.0]
    assert [value if value is not pd.NA else None for value in frame["won"]] == ROWS["won"]
    assert list(table.containers) == ["account"]
    assert list(table.dimensions) == ["event", "won"]
    assert list(table.measures) == ["revenue", "seats"]


@pytest.mark.parametrize("kind", ["pyarrow", "polars", "parquet"])
def test_long_whole_numbers_with_nulls_stay_exact(kind, tmp_path):
    seats = read_events(sources(tmp_path)[kind])["seats"]
    assert [int(value) for value in seats.dropna()] == [1, 2**60 + 1, 2**60]


def test_text_that_repeats_is_kept_as_categories_and_other_text_as_it_is(tmp_path):
    pd.DataFrame({"often": ["a", "b"] * 5, "once": list("abcdefghij")}).to_parquet(tmp_path / "x.parquet")
    frame = read_events(tmp_path / "x.parquet")
    assert isinstance(frame["often"].dtype, pd.CategoricalDtype)
    assert frame["once"].tolist() == list("abcdefghij")
    assert not isinstance(frame["once"].dtype, pd.CategoricalDtype)


def test_categories_of_other_libraries_stay_categories():
    frame = pl.DataFrame({"stage": pl.Series(["won", None], dtype=pl.Enum(["lost", "won"]))})
    assert read_events(frame)["stage"].cat.categories.tolist() == ["lost", "won"]


def test_decimal_numbers_are_measures():
    prices = pa.table(
        {"timestamp": ["2024-01-31"] * 2, "price": pa.array([Decimal("1.25"), None], pa.decimal128(9, 2))}
    )
    table = make_event_table(prices)
    assert table.measures == {"price": "price"}
    assert table.frame["price"].iloc[0] == 1.25


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ({"timestamp": ["2024-01-31"]}, "pd.DataFrame(events)"),
        ([("2024-01-31",)], "pd.DataFrame(events)"),
        (pl.LazyFrame({"a": [1]}), "events.collect()"),
        (pd.Series(["2024-01-31"]), "events.to_frame()"),
        (pa.chunked_array([["a"]]), "pyarrow table"),
        (np.zeros(3), "pandas frame"),
        (None, "pandas frame"),
    ],
)
def test_what_is_no_table_is_refused_with_a_way_to_make_one(source, hint):
    with pytest.raises(UnknownSource, match="Events cannot be read from") as caught:
        make_event_table(source)
    assert hint in caught.value.fix


def test_a_missing_file_is_named():
    with pytest.raises(MissingFile, match=r'There is no file "nowhere\.csv"'):
        read_events("nowhere.csv")


@pytest.mark.parametrize("name", ["events.feather", "events", "events.parquet.gz", "https://example.org/events"])
def test_a_file_of_another_kind_is_refused_with_the_known_kinds(name):
    with pytest.raises(UnknownFileType, match=r"\.parquet, \.pq, \.csv, \.tsv"):
        read_events(name)


@pytest.mark.parametrize("name", ["events.parquet", "events.csv", "events.csv.gz"])
def test_a_broken_file_is_refused(name, tmp_path):
    (tmp_path / name).write_bytes(b"a,b\n\xff\xfe,1,2\n")
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_events(tmp_path / name)
