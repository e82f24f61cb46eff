from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from ipyjourney.data import categories, make_event_table, parquet
from ipyjourney.data.reader import UnreadableFile, read_events


@pytest.fixture(params=[1, 2], ids=["one thread", "two threads"])
def large(monkeypatch, request):
    """Take every file for a large one, with many keys."""
    monkeypatch.setattr(parquet, "LARGE", 0)
    monkeypatch.setattr(parquet, "AT_ONCE", request.param)
    monkeypatch.setattr(parquet.pa, "cpu_count", lambda: 2)
    monkeypatch.setattr(categories, "LARGE", 0)
    monkeypatch.setattr(parquet, "PORTION", 6)


def events(rows=12):
    return pd.DataFrame(
        {
            "timestamp": pd.date_range("2025-01-01", periods=rows, freq="h").as_unit("ns"),
            "account_id": [None, *"abcab"] * (rows // 6),
            "event": ["Visit", "Won", None] * (rows // 3),
            "note": [f"note {number}" for number in range(rows)],
            "visit": pd.array([2**60 + 1, None] * (rows // 2), dtype="Int64"),
            "revenue": [1.5, np.nan] * (rows // 2),
            "won": pd.array([True, None] * (rows // 2), dtype="boolean"),
        }
    )


def test_a_large_file_says_the_same_as_the_frame_that_was_written(large, tmp_path):
    path = tmp_path / "events.parquet"
    events().to_parquet(path, row_group_size=5)
    assert parquet.is_large_parquet(path)
    read = read_events(path)
    assert {name: str(read[name].dtype) for name in ("event", "account_id", "note")} == {
        "event": "category",
        "account_id": "category",
        "note": "str" if pd.__version__ >= "3" else "object",
    }
    pd.testing.assert_frame_equal(
        read.astype(object).where(read.notna(), None),
        events().astype(object).where(events().notna(), None),
        check_dtype=False,
        check_column_type=False,
    )


def test_text_of_a_large_file_is_numbered_in_the_fewest_bytes_and_never_copied(large, tmp_path):
    path = tmp_path / "events.parquet"
    events().to_parquet(path, row_group_size=5)
    table = make_event_table(path)
    codes = table.frame["event"].array.codes
    assert codes.dtype == np.int8
    assert codes.tolist() == [0, 1, -1] * 4
    assert np.shares_memory(table.times, table.frame["timestamp"].to_numpy())


def test_digits_finer_than_microseconds_are_cut_and_counted(large, tmp_path):
    path = tmp_path / "events.parquet"
    frame = events()
    frame.loc[3, "timestamp"] += pd.Timedelta(7, "ns")
    frame.to_parquet(path)
    table = make_event_table(path)
    assert [note.parameters["rows"] for note in table.notes if note.message_id == "finer-digits-cut"] == [1]
    assert table.times.tolist() == make_event_table(frame).times.tolist()


@pytest.mark.parametrize(
    "odd",
    [
        events().set_index("note"),
        events().rename(columns={"note": "a.b"}),
        events().assign(note=[[number] for number in range(12)]),
    ],
)
def test_what_a_column_cannot_be_read_alone_of_goes_the_usual_way(large, tmp_path, odd):
    path = tmp_path / "events.parquet"
    odd.to_parquet(path)
    assert not parquet.is_large_parquet(path)
    assert len(read_events(path)) == 12


def test_keys_of_a_large_file_are_never_made_into_python_text(large, tmp_path):
    path = tmp_path / "events.parquet"
    events().to_parquet(path, row_group_size=5)
    accounts = make_event_table(path).frame["account_id"].cat.categories
    # What pandas finds out about an index, it remembers: nobody has asked whether the keys differ. pandas 2 asks.
    assert "is_unique" not in accounts._cache or pd.__version__.startswith("2.")
    assert accounts.is_unique


def test_a_large_file_that_is_damaged_is_refused(large, tmp_path):
    path = tmp_path / "events.parquet"
    events().to_parquet(path, compression="zstd")
    content = bytearray(path.read_bytes())
    content[8:200] = bytes(192)
    path.write_bytes(content)
    with pytest.raises(UnreadableFile):
        read_events(path)
