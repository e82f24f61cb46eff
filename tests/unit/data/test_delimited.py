from __future__ import annotations

import gzip
from pathlib import Path

import pandas as pd
import pytest

from ipyjourney.data import make_event_table, read_events
from ipyjourney.data.columns import DuplicateColumns
from ipyjourney.data.reader import UnreadableFile
from ipyjourney.data.table import EmptyTable
from tests.unit.data.tables import said


def written(folder: Path, text: str, name: str = "events.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def column(folder: Path, *fields: str) -> list[object]:
    """Read a file of one column beside a full one, so that no line is empty."""
    frame = read_events(written(folder, "x,y\n" + "".join(f"{field},1\n" for field in fields)))
    return [None if pd.isna(value) else value for value in frame["x"]]


def test_an_empty_field_is_null_and_a_quoted_empty_one_is_text(tmp_path):
    assert column(tmp_path, "", '""', "a") == [None, "", "a"]


@pytest.mark.parametrize("word", ["NA", "None", "null", "nan"])
def test_a_word_for_nothing_is_a_value_among_text(tmp_path, word):
    assert column(tmp_path, word, "DE") == [word, "DE"]
    assert column(tmp_path, word, word) == [word, word]


def test_a_word_for_nothing_is_null_among_numbers_and_that_is_said(tmp_path):
    table = make_event_table(written(tmp_path, "date,revenue\n2024-01-31,5\n2024-02-01,NA\n2024-02-02,N/A\n"))
    assert table.frame["revenue"].tolist()[0] == 5
    assert table.frame["revenue"].isna().tolist() == [False, True, True]
    assert said(table, "null-markers-read") == [
        '"revenue" holds numbers: in 2 rows a word such as NA was read as no value.'
    ]


def test_numbers_are_read_whatever_comes_first(tmp_path):
    assert column(tmp_path, "1", " 2.5 ", "-3e2", "") == [1.0, 2.5, -300.0, None]
    assert column(tmp_path, "1", "2", "x") == ["1", "2", "x"]


def test_numbers_that_are_keys_stay_text(tmp_path):
    assert column(tmp_path, "007", "12") == ["007", "12"]
    assert column(tmp_path, "12345678901234567890123", "1") == ["12345678901234567890123", "1"]


def test_zero_and_fractions_below_one_are_numbers(tmp_path):
    assert column(tmp_path, "0", "0.5", "-0.25") == [0.0, 0.5, -0.25]


def test_truth_values_are_read(tmp_path):
    assert column(tmp_path, "True", "false", "") == [True, False, None]
    assert column(tmp_path, "True", "maybe") == ["True", "maybe"]


def test_a_quoted_field_may_hold_the_delimiter_and_line_breaks(tmp_path):
    assert column(tmp_path, '"a, b\nc"') == ["a, b\nc"]


@pytest.mark.parametrize(("name", "delimiter"), [("x.csv", ","), ("x.csv", ";"), ("x.csv", "\t"), ("x.tsv", "\t")])
def test_the_delimiter_is_found(tmp_path, name, delimiter):
    path = written(tmp_path, f"date{delimiter}event\n2024-01-31{delimiter}Won\n", name)
    assert read_events(path).columns.tolist() == ["date", "event"]


def test_a_tab_separated_file_may_have_commas_in_its_names(tmp_path):
    assert read_events(written(tmp_path, "a, b, c\td\n1\t2\n", "x.tsv")).columns.tolist() == ["a, b, c", "d"]


def test_a_compressed_file_is_read(tmp_path):
    with gzip.open(tmp_path / "events.csv.gz", "wt") as file:
        file.write("date,event\n2024-01-31,Won\n")
    assert read_events(tmp_path / "events.csv.gz")["event"].tolist() == ["Won"]


def test_the_mark_that_excel_writes_at_the_beginning_is_no_part_of_a_name(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text("date,event\n2024-01-31,Won\n", encoding="utf-8-sig")
    assert read_events(path).columns.tolist() == ["date", "event"]


def test_the_numbered_column_that_pandas_writes_is_left_out(tmp_path):
    pd.DataFrame({"date": ["2024-01-31"]}).to_csv(tmp_path / "events.csv")
    table = make_event_table(tmp_path / "events.csv")
    assert table.frame.columns.tolist() == ["date"]
    assert said(table, "unnamed-columns-left-out") == ["One column without a name was left out."]


def test_columns_of_one_name_are_refused(tmp_path):
    with pytest.raises(DuplicateColumns, match='"a"'):
        read_events(written(tmp_path, "a,a\n1,2\n"))


def test_a_line_with_too_many_fields_is_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="Expected 2 columns, got 3"):
        read_events(written(tmp_path, "a,b\n1,2,3\n"))


def test_text_of_western_europe_is_read_as_excel_writes_it_and_that_is_said(tmp_path):
    text = "Datum;Aktivität;Umsatz (€)\n31.03.2025;Angebot für Müller;1.234,50\n01.04.2025;Auftrag;\n"
    (tmp_path / "events.csv").write_bytes(text.encode("cp1252"))
    (tmp_path / "utf-8.csv").write_text(text, encoding="utf-8")
    table = make_event_table(tmp_path / "events.csv")
    pd.testing.assert_frame_equal(table.frame, make_event_table(tmp_path / "utf-8.csv").frame)
    assert table.notes[0].message_id == "western-text-read"
    assert "Aktivität" in table.notes[0].text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Łódź", "cp1250"), ("Škoda", "cp1250"), ("Москва", "cp1251"), ("公司名称", "gbk"), ("Müller", "mac-roman")],
)
def test_text_in_another_encoding_is_refused(tmp_path, text, encoding):
    (tmp_path / "events.csv").write_bytes(f"a;b\n{text};1\n".encode(encoding))
    with pytest.raises(UnreadableFile, match="UTF-8"):
        read_events(tmp_path / "events.csv")


def test_a_file_without_rows_is_refused(tmp_path):
    with pytest.raises(EmptyTable):
        make_event_table(written(tmp_path, "date,event\n"))
    with pytest.raises(EmptyTable):
        make_event_table(written(tmp_path, ""))
