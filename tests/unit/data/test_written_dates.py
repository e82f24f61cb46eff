from __future__ import annotations

from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.data import make_event_table
from ipyjourney.data.times import UnreadableTimestamps
from ipyjourney.data.written_dates import possible_formats
from tests.unit.data.tables import instants, said, times

LAST_OF_JANUARY = datetime(2024, 1, 31, 13, 5, 9)
MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31)).map(lambda moment: moment.replace(microsecond=0))
FORMATS = st.sampled_from(
    ["%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d-%m-%Y %H:%M:%S", "%d.%m.%Y, %H:%M:%S", "%Y/%m/%d %H:%M:%S"]
)


@given(moments=st.lists(MOMENTS, max_size=8), format_=FORMATS, padded=st.booleans())
def test_dates_that_show_their_order_are_read_as_the_clock_has_them(moments, format_, padded):
    moments = [LAST_OF_JANUARY, *moments]
    texts = [f"{moment:{format_.replace('%Y', f'{moment.year:04}')}}" for moment in moments]
    if not padded:
        texts = [text.replace("/0", "/").removeprefix("0") if "/" in text[:5] else text for text in texts]
    assert times(texts) == [str(pd.Timestamp(moment)).removesuffix(":00") for moment in moments]


def test_how_dates_were_read_is_noted():
    table = make_event_table(pd.DataFrame({"timestamp": ["1/2/2024", "31/1/2024"]}))
    assert instants(table) == ["2024-02-01 00:00", "2024-01-31 00:00"]
    assert said(table, "dates-written") == [
        'The dates of "timestamp" were read as day, month, year, such as 31/1/2024.'
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ["01/02/2024", "03/04/2024"],
        ["31/01/2024", "01/31/2024"],
        ["31/01/2024", "2024-01-31"],
        ["31/01/2024", "31-01-2024"],
        ["31/01/2024", "31/01/24"],
        ["31/01-2024"],
        ["31/01/2024 13:05 PM"],
        ["31/01/2024 0:05 am"],
        ["31/02/2024"],
    ],
)
def test_dates_whose_order_is_in_doubt_are_refused(texts):
    with pytest.raises(UnreadableTimestamps):
        times(texts)


def test_noon_and_midnight_of_half_days():
    assert times(["1/31/2024 12:05 AM", "1/31/2024 12:05 PM"]) == ["2024-01-31 00:05", "2024-01-31 12:05"]


def test_a_refusal_has_the_line_that_reads_the_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "events.csv").write_text("date;event\n01/02/2024;Visit\n")
    with pytest.raises(UnreadableTimestamps) as caught:
        make_event_table("events.csv")
    line = caught.value.fix.partition(": ")[2].partition(". If")[0]
    names: dict[str, object] = {"pd": pd}
    exec(line.replace("; view = ij.DataView(events)", ""), names)
    assert instants(make_event_table(names["events"])) == ["2024-02-01 00:00"]  # type: ignore[arg-type]


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)), st.sampled_from(["%d/%m/%Y", "%m-%d-%y", "%m/%d/%Y"]))
def test_a_suggested_format_reads_the_date(day, format_):
    written = day.strftime(format_)
    assert day in [datetime.strptime(written, one).date() for one in possible_formats(written)]
