from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import ipyjourney as ij
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
    "text",
    [
        "£ 5;½;± 2 %;Acme™;• one;© 2025;Nº 5;1ª;Ærø;Æble;m³;5²",
        "Škoda;Šiauliai;Žižek;Miloš",
        "après;Genève;à;crème;façade;août;cœur;Œuvre;naïf;Citroën;février;décembre",
        "España;Muñoz;¿Qué?;Año;García;1er;Mª José",
        "São Paulo;ações;você;à vista;coração;irmã;três;Nº",
        "città;però;perché;più;qualità;caffè",
        "Øst;Søren;Bjørn;Århus;Malmö;færdig;miljø;Tromsø",
        "«CAFÉ»;“Ä”;l’eau;Berlin–München;€ 5;…;———————;••••1234",
        "Müller;Größe;Ölwerk;Ärger;Ü",
    ],
)
def test_western_text_is_read(tmp_path, text):
    (tmp_path / "events.csv").write_bytes(f"date,x\n2024-01-31,{text}\n".encode("cp1252"))
    assert read_events(tmp_path / "events.csv")["x"].tolist() == [text]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łódź", "cp1250"),
        ("Москва", "cp1251"),
        ("公司名称", "gbk"),
        ("Müller", "mac-roman"),
        ("Schäfer", "mac-roman"),
        ("Björn", "mac-roman"),
        ("José", "mac-roman"),
        ("Győr", "cp1250"),
        ("Érd;Győr;Pécs;Kőszeg;Öttevény;Fűzfő;Ózd", "cp1250"),
        ("Dvořák", "cp1250"),
        ("Vysočina", "cp1250"),
        ("Plzeň", "cp1250"),
        ("Děčín", "cp1250"),
        ("Gdańsk", "cp1250"),
        ("Częstochowa", "cp1250"),
        ("Michał", "cp1250"),
        ("żona", "cp1250"),
        ("żona\nwhy?", "cp1250"),
        ("Ivić", "cp1250"),
        ("Čačak", "cp1250"),
        ("Bacău", "cp1250"),
        ("Timişoara", "cp1250"),
        ("Iaşi", "cp1250"),
        ("Oraş", "cp1250"),
        ("I\u015f\u0131k", "cp1254"),
        ("テスト", "shift-jis"),
    ],
)
def test_text_in_another_encoding_is_refused(tmp_path, text, encoding):
    (tmp_path / "events.csv").write_bytes(f"a,b\n{text},1\n".encode(encoding))
    with pytest.raises(UnreadableFile, match="UTF-8"):
        read_events(tmp_path / "events.csv")


def test_a_doubtful_word_is_told_in_both_encodings_that_may_be_meant(tmp_path):
    (tmp_path / "events.csv").write_bytes("place,b\nÉrd,1\nGyőr,1\n".encode("cp1250"))
    with pytest.raises(UnreadableFile) as caught:
        read_events(tmp_path / "events.csv")
    fix = caught.value.fix
    assert 'encoding="cp1252"' in fix
    assert '"cp1250"' in fix
    assert "Gyõr" in fix
    assert "Győr" in fix
    line = "pd.read_csv" + fix.partition("pd.read_csv")[2].partition("))")[0] + ")"
    assert "place" in eval(line, {"pd": pd}).columns


@pytest.mark.parametrize(
    "word", ["Ölwerk", "François", "Älvsbyn", "Citroën", "voilà", "Győr", "don’t", "Москва", "株式会社"]
)
def test_utf_8_with_a_damaged_byte_is_refused_and_told_where(tmp_path, word):
    start = f"a,b\n{word},1\n".encode()
    (tmp_path / "events.csv").write_bytes(start + b"M\xfcller,2\n" + f"{word},3\n".encode())
    with pytest.raises(UnreadableFile) as caught:
        read_events(tmp_path / "events.csv")
    assert f"byte {len(start) + 2}, on line 3" in caught.value.what
    code = "pd.read_csv" + caught.value.fix.partition("pd.read_csv")[2].partition("))")[0] + ")"
    assert eval(code, {"pd": pd})["a"].tolist() == [word, "M\ufffdller", word]


def the_line_that_reads(path: Path) -> pd.DataFrame:
    """Run the code before the line that a message on timestamps suggests."""
    with pytest.raises(ij.IpyjourneyError) as caught:
        make_event_table(path)
    names: dict[str, Any] = {"pd": pd}
    exec("events" + caught.value.fix.partition(": events")[2].partition(' events["time"] =')[0], names)
    return names["events"]


def the_same(one: pd.DataFrame, other: pd.DataFrame) -> None:
    """Compare values, whatever their types."""
    assert one.to_dict("list") == other.to_dict("list")


def test_the_line_that_reads_a_file_reads_it(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text("time\tplace\n01/02/2024\tGyőr\n", encoding="utf-16")
    the_same(the_line_that_reads(path), read_events(path))
    path.write_bytes("time;Größe\n01/02/2024;1,5\n".encode("cp1252"))
    the_same(the_line_that_reads(path), read_events(path))
    path.write_text('time;"a ""b""";c;version\n01.02.24;1.234,50;1,5;1.2.3\n02.02.24;-80;2,5;1.2.4\n')
    read = the_line_that_reads(path)
    assert read["version"].tolist() == ["1.2.3", "1.2.4"]
    assert read["time"].tolist() == ["01.02.24", "02.02.24"]
    the_same(read, read_events(path))


def test_a_path_in_code_is_written_as_code():
    with pytest.raises(ij.IpyjourneyError) as caught:
        read_events('C:\\Users\\new "x".xlsx')
    assert 'pd.read_excel("C:\\\\Users\\\\new \\"x\\".xlsx")' in caught.value.fix


def test_a_file_without_rows_is_refused(tmp_path):
    with pytest.raises(EmptyTable):
        make_event_table(written(tmp_path, "date,event\n"))
    with pytest.raises(EmptyTable):
        make_event_table(written(tmp_path, ""))
