from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from ipyjourney.data import make_event_table, parse_instant
from ipyjourney.data.roles import NoTimestampColumn
from ipyjourney.data.table import NoTimestamps
from ipyjourney.data.times import NotDates, NumbersAreNotDates, UnreadableInstant, UnreadableTimestamps
from ipyjourney.data.zones import UnknownTimezone
from tests.unit.data.tables import events, said, times

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_datetimes_of_every_unit_become_microseconds(unit):
    frame = pd.DataFrame({"timestamp": np.array(["1969-12-31T23:59:59", "1970-01-01T00:00:01"], f"M8[{unit}]")})
    assert make_event_table(frame).times.tolist() == [-1_000_000, 1_000_000]


def test_a_naive_time_is_of_the_views_zone():
    assert times(pd.to_datetime(["2024-01-31 12:00", "2024-07-31 12:00"]), timezone="Europe/Berlin") == [
        "2024-01-31 11:00",
        "2024-07-31 10:00",
    ]


def test_a_time_with_a_zone_keeps_it_whatever_the_views_zone_is():
    column = pd.Series(pd.to_datetime(["2024-01-31 12:00"])).dt.tz_localize("Asia/Kathmandu")
    assert times(column, timezone="Europe/Berlin") == ["2024-01-31 06:15"]


def test_digits_finer_than_microseconds_are_cut_never_rounded_and_counted():
    column = np.array(["1970-01-01T00:00:00.000000999", "1969-12-31T23:59:59.999999001", "1970-01-01"], "M8[ns]")
    table = make_event_table(pd.DataFrame({"timestamp": column}))
    assert table.times.tolist() == [0, -1, 0]
    assert said(table, "finer-digits-cut") == [
        '2 timestamps in "timestamp" had digits finer than microseconds, which were cut.'
    ]


def test_iso_text_is_read_in_all_its_usual_forms():
    texts = [
        "2024-01-31",
        "20240131",
        "2024-01-31 09:30",
        "2024-01-31T09:30:15.25",
        " 2024-01-31T09:30Z ",
        "2024-01-31 09:30:00 UTC",
        "2024-01-31T09:30:00+0100",
        "2024-01-31T09:30:00 -05",
        "20240131T093000Z",
        "2024-01-31t09:30:00,5z",
    ]
    assert times(texts) == [
        "2024-01-31 00:00",
        "2024-01-31 00:00",
        "2024-01-31 09:30",
        "2024-01-31 09:30:15.250000",
        "2024-01-31 09:30",
        "2024-01-31 09:30",
        "2024-01-31 08:30",
        "2024-01-31 14:30",
        "2024-01-31 09:30",
        "2024-01-31 09:30:00.500000",
    ]


@pytest.mark.parametrize("dtype", [object, "string", "category", pd.ArrowDtype(pa.string())])
def test_text_of_every_type_is_read(dtype):
    column = pd.Series(["2024-01-31T09:30Z", None, "2024-02-01"], dtype=dtype)
    assert times(column) == ["2024-01-31 09:30", "2024-02-01 00:00"]


def test_finer_digits_of_text_are_cut_and_counted():
    table = make_event_table(
        events(timestamp=["2024-01-31 00:00:00.0000019", "2024-01-31 00:00:00.0000010", "2024-01-31 00:00:00.5"])
    )
    assert (table.times - table.times.min()).tolist() == [0, 0, 499_999]
    assert said(table, "finer-digits-cut")[0].startswith("1 timestamp in")


def test_dates_with_different_offsets_are_converted_each_by_its_own_and_that_is_said():
    table = make_event_table(
        events(timestamp=["2024-01-31T12:00+01:00", "2024-01-31T12:00-05:00", "2024-01-31T12:00"]),
        timezone="Asia/Kathmandu",
    )
    assert (np.diff(table.times) // 60_000_000).tolist() == [360, -645]
    assert said(table, "offsets-differ") == [
        'The dates of "timestamp" have 2 different offsets from UTC, but for 1 without, which was read in '
        "Asia/Kathmandu: each was converted by its own."
    ]


def test_equal_offsets_written_differently_do_not_differ():
    table = make_event_table(events(timestamp=["2024-01-31T12:00Z", "2024-01-31T12:00+00:00"]))
    assert said(table, "offsets-differ") == []


def test_objects_of_several_zones_are_converted_each_by_its_own():
    column = pd.Series(
        [
            datetime(2024, 1, 31, 12, tzinfo=BERLIN),
            pd.Timestamp("2024-01-31 12:00", tz="America/New_York"),
            datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=2))),
            datetime(2024, 1, 31, 12),
            date(2024, 1, 31),
            None,
        ],
        dtype=object,
    )
    table = make_event_table(events(timestamp=column))
    hours = (table.times - table.times.min()) // 3_600_000_000
    assert hours.tolist() == [11, 17, 10, 12, 0]
    assert "have 3 different offsets from UTC, but for 2 without" in said(table, "offsets-differ")[0]


def test_a_datetime_between_two_equal_local_times_keeps_its_fold():
    column = pd.Series([datetime(2024, 10, 27, 2, 30, tzinfo=BERLIN, fold=fold) for fold in (0, 1)], dtype=object)
    assert times(column) == ["2024-10-27 00:30", "2024-10-27 01:30"]


@pytest.mark.parametrize(
    "column",
    [
        [date(2024, 1, 31), None],
        pd.Series(["2024-01-31", None], dtype=pd.ArrowDtype(pa.string())).astype(pd.ArrowDtype(pa.date32())),
        pd.Series(pd.to_datetime(["2024-01-31", None])).astype(pd.ArrowDtype(pa.timestamp("ns"))),
        np.array(["2024-01-31", "NaT"], dtype="M8[s]"),
    ],
    ids=["objects", "Arrow days", "Arrow timestamps", "seconds"],
)
def test_a_day_is_its_first_moment(column):
    assert times(column, timezone="America/New_York") == ["2024-01-31 05:00"]


def test_text_that_is_no_date_is_refused_with_the_first_values_and_their_rows():
    with pytest.raises(UnreadableTimestamps) as caught:
        times(["2024-01-31", "31/01/2024", None, "soon", "2024-02-30"])
    assert caught.value.what == (
        '3 values of the timestamp "timestamp" cannot be read: "31/01/2024" (row 1), "soon" (row 3), "2024-02-30" '
        "(row 4)."
    )
    assert "pd.to_datetime" in caught.value.fix


def test_no_more_than_five_unreadable_values_are_shown():
    with pytest.raises(UnreadableTimestamps) as caught:
        times(["never"] * 1_200)
    assert caught.value.what.startswith("1,200 values")
    assert caught.value.what.endswith('"never" (row 4), …')


@pytest.mark.parametrize("text", ["2024", "2024-01", "1704061200", "17040612000", "2024-W01-1", "12:30", "2024-1-5"])
def test_text_that_only_resembles_a_date_is_not_guessed_at(text):
    with pytest.raises(UnreadableTimestamps):
        times(["2024-01-31", text])


def test_text_of_digits_is_refused_with_a_way_to_convert_it():
    with pytest.raises(UnreadableTimestamps) as caught:
        times(["1704067200"])
    assert "pd.to_numeric" in caught.value.fix


@pytest.mark.parametrize(
    ("number", "conversion"),
    [
        (1_704_067_200, 'unit="s"'),
        (1_704_067_200_000, 'unit="ms"'),
        (1_704_067_200_000_000, 'unit="us"'),
        (1_704_067_200_000_000_000, 'unit="ns"'),
        (1_704_067_200.5, 'unit="s"'),
        (20_240_131, 'format="%Y%m%d"'),
        (19_753, 'unit="D"'),
    ],
)
def test_numbers_are_refused_with_the_unit_that_their_size_suggests(number, conversion):
    with pytest.raises(NumbersAreNotDates) as caught:
        times([number, number])
    assert "integers are not dates" in caught.value.what
    assert conversion in caught.value.fix


@pytest.mark.parametrize(
    "column",
    [[True, False], pd.array([1, None], dtype="Int64"), pd.Series([1, None], dtype=object), [Decimal(1), Decimal(2)]],
)
def test_numbers_of_other_types_are_refused_too(column):
    with pytest.raises(NumbersAreNotDates):
        times(column)


@pytest.mark.parametrize(
    "column", [pd.to_timedelta(["1h"]), pd.period_range("2024-01", periods=1, freq="M")], ids=["durations", "periods"]
)
def test_columns_of_other_types_are_refused(column):
    with pytest.raises(NotDates, match="is of type"):
        times(column)


def test_dates_that_no_calendar_has_are_refused():
    far = np.array([0, 10**12 * 86_400], dtype="M8[s]")
    with pytest.raises(UnreadableTimestamps, match="1"):
        times(far)


def test_the_far_future_is_a_date():
    assert times(["9999-12-31", "0001-01-01 00:00:00.5"], timezone="Asia/Kathmandu")


def test_rows_without_a_timestamp_are_left_out_and_counted():
    table = make_event_table(events(timestamp=["2024-01-31", None, "", "2024-01-30"], event=["a", "b", "c", "d"]))
    assert table.frame["event"].tolist() == ["a", "d"]
    assert table.frame.index.tolist() == [0, 1]
    assert said(table, "rows-without-timestamp") == ['2 rows of 4 had no timestamp in "timestamp" and were left out.']


@pytest.mark.parametrize("column", [[None, None], [np.nan, np.nan], pd.to_datetime([None, None]), ["", " "]])
def test_a_table_without_any_timestamp_is_refused(column):
    with pytest.raises(NoTimestamps, match="All 2 rows have no timestamp"):
        make_event_table(pd.DataFrame({"timestamp": column, "event": ["a", "b"]}))


def test_rows_keep_their_order_though_time_runs_back():
    table = make_event_table(events(timestamp=["2024-02-01", "2024-01-31", "2024-02-01"], event=["b", "a", "c"]))
    assert table.frame["event"].tolist() == ["b", "a", "c"]
    assert table.times[1] < table.times[0] == table.times[2]


def test_instants_are_read_only():
    for rows in (["2024-01-31"], ["2024-01-31", None]):
        with pytest.raises(ValueError, match="read-only"):
            make_event_table(events(timestamp=rows)).times[0] = 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2024-01-31", "2024-01-30 23:00"),
        (" 2024-01-31T12:00 ", "2024-01-31 11:00"),
        ("2024-01-31T12:00Z", "2024-01-31 12:00"),
        (date(2024, 1, 31), "2024-01-30 23:00"),
        (datetime(2024, 1, 31, 12), "2024-01-31 11:00"),
        (pd.Timestamp("2024-01-31 12:00", tz="Asia/Kathmandu"), "2024-01-31 06:15"),
        (pd.Timestamp("2024-01-31 12:00:00.000000999"), "2024-01-31 11:00"),
        (np.datetime64("2024-01-31T12:00"), "2024-01-31 11:00"),
        ("2024-10-27 02:30", "2024-10-27 00:30"),
        ("2024-03-31 02:30", "2024-03-31 01:30"),
    ],
)
def test_an_argument_is_read_as_a_column_is(value, text):
    micros = parse_instant(value, "Europe/Berlin")
    assert str(pd.Timestamp(micros, unit="us")).removesuffix(":00") == text


@pytest.mark.parametrize("value", ["yesterday", "31.01.2024", 20240131, True, None, pd.NaT, ""])
def test_an_argument_that_is_no_date_is_refused(value):
    with pytest.raises(UnreadableInstant, match="is no date"):
        parse_instant(value, "UTC")


def test_as_of_is_an_instant_and_later_rows_are_counted():
    table = make_event_table(events(timestamp=["2024-01-31", "2024-02-01", "2024-02-02"]), as_of="2024-02-01")
    assert table.as_of == table.times[1]
    assert said(table, "rows-after-as-of")[0].startswith("2 rows are")


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Europe/Berln", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("../UTC", "UTC"),
    ],
)
def test_an_unknown_time_zone_is_refused_with_the_nearest(name, nearest):
    with pytest.raises(UnknownTimezone) as caught:
        make_event_table(events(event=["a"]), timezone=name)
    assert caught.value.what == f'There is no time zone "{name}".'
    assert f'"{nearest}"' in caught.value.fix


@pytest.mark.parametrize("column", ["Timestamp", "eventTime", "TS", "date", "Occurred At", "created_at"])
def test_the_timestamp_is_guessed_by_the_usual_names(column):
    table = make_event_table(pd.DataFrame({"first_seen": pd.to_datetime(["2020-01-01"]), column: ["2024-01-31"]}))
    assert times(["2024-01-31"]) == ["2024-01-31 00:00"]
    assert said(table, "timestamp-guessed") == [f'Timestamp guessed: "{column}".']


def test_the_only_column_of_dates_is_the_timestamp():
    frame = pd.DataFrame({"when": pd.to_datetime(["2024-01-31"]), "time": ["noon"], "event": ["a"]})
    assert said(make_event_table(frame), "timestamp-guessed") == ['Timestamp guessed: "when".']


def test_the_only_column_of_text_that_holds_dates_is_the_timestamp():
    frame = pd.DataFrame({"engaged": ["2024-01-31", None], "event": ["a", "b"], "year": ["2024", "2024"]})
    assert said(make_event_table(frame), "timestamp-guessed") == ['Timestamp guessed: "engaged".']


def test_several_columns_of_dates_are_not_guessed_from():
    frame = pd.DataFrame({"engaged": pd.to_datetime(["2024-01-31"]), "closed": pd.to_datetime(["2024-02-01"])})
    with pytest.raises(NoTimestampColumn, match='Several columns may be the timestamp: "engaged", "closed"'):
        make_event_table(frame)
    assert make_event_table(frame, timestamp="closed").times.tolist() == [1_706_745_600_000_000]


def test_a_table_without_a_column_of_dates_is_refused():
    with pytest.raises(NoTimestampColumn, match="No column looks like a timestamp") as caught:
        make_event_table(pd.DataFrame({"event": ["a"]}))
    assert "Columns: event" in caught.value.fix
