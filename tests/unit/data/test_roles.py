from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import ipyjourney as ij
from ipyjourney import DataView
from ipyjourney.data import make_event_table
from ipyjourney.data.columns import SameColumnTwice, UnknownColumn
from ipyjourney.data.kinds import ColumnKind, column_kind, plain_column
from ipyjourney.data.roles import NotADimension, NotAMeasure, NoTimestampColumn
from tests.unit.data.tables import events, said


def test_every_column_of_text_categories_or_truth_values_is_a_dimension():
    frame = events(
        event=["Visit"],
        channel=pd.Categorical(["Web"]),
        won=[True],
        revenue=[1.5],
        closed=pd.to_datetime(["2024-01-31"]),
    )
    table = make_event_table(frame)
    assert table.dimensions == {"event": "event", "channel": "channel", "won": "won"}
    assert table.measures == {"revenue": "revenue"}


def test_keys_called_ids_are_no_dimensions_but_names_and_other_ids_are():
    frame = events(
        account=["Acme", "Birk", "Acme"],
        person_id=["p", "q", "p"],
        campaign_id=["x", "x", "y"],
        event_id=["1", "2", "3"],
    )
    assert list(make_event_table(frame).dimensions) == ["account", "campaign_id"]


def test_keys_are_dimensions_if_there_is_no_other_text():
    assert list(make_event_table(events(account_id=["a", "b"])).dimensions) == ["account_id"]


def test_keys_and_row_numbers_are_no_measures():
    frame = events(account_id=[1, 2], campaign_id=[3, 4], seq=[5, 6], revenue=[7, 8], **{"Unnamed: 0": [0, 1]})
    assert list(make_event_table(frame, tie_breaker="seq").measures) == ["revenue"]


def test_columns_without_values_are_neither_and_are_listed():
    table = make_event_table(events(event=["a"], note=pd.Series([None], dtype="string"), score=[float("nan")]))
    assert (list(table.dimensions), list(table.measures)) == (["event"], [])
    assert said(table, "columns-without-values") == ["2 columns have no values: note, score."]


def test_named_columns_are_all_there_is():
    table = make_event_table(
        events(event=["a"], year=[2024], revenue=[1.0], fee=[2.0]),
        dimensions={"Year": "year", "Event": "event"},
        measures="fee",
    )
    assert (table.dimensions, table.measures) == ({"Year": "year", "Event": "event"}, {"fee": "fee"})
    assert make_event_table(events(event=["a"]), dimensions=[], measures=[]).dimensions == {}


def test_a_column_named_as_a_dimension_is_no_measure_of_itself():
    assert make_event_table(events(year=[2024], fee=[1.0]), dimensions=["year"]).measures == {"fee": "fee"}


@pytest.mark.parametrize("name", ["event", "Event Name", "activityType", "action", "deal_stage"])
def test_the_event_column_is_guessed_by_the_usual_names(name):
    table = make_event_table(events(**{name: ["a"], "status": ["b"]}))
    assert table.event == name
    assert said(table, "event-guessed") == [f'Event column guessed: "{name}".']


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        (
            (
                "Record ID",
                "Email",
                "Associated Company ID",
                "Previous Lifecycle Stage",
                "Lifecycle Stage",
                "Change Date",
            ),
            ("Change Date", "Lifecycle Stage", {"account": "Associated Company ID", "person": "Email"}),
        ),
        (
            ("CREATEDDATE", "ACCOUNTID", "WHOID", "STAGENAME"),
            ("CREATEDDATE", "STAGENAME", {"account": "ACCOUNTID", "person": "WHOID"}),
        ),
        (("Date", "Company / Account", "Activity"), ("Date", "Activity", {"account": "Company / Account"})),
        (("Datum", "Firma", "Aktivität"), ("Datum", "Aktivität", {"account": "Firma"})),
    ],
)
def test_columns_of_usual_exports_are_known(columns, found):
    date = next(column for column in columns if column in ("Change Date", "CREATEDDATE", "Date", "Datum"))
    frame = pd.DataFrame({column: [f"{column} {row % 2}" for row in range(3)] for column in columns})
    frame[date] = ["2025-01-01 09:00", "2025-01-02 09:00", "2025-01-03 09:00"]
    if "Email" in columns:
        frame["Email"] = ["a@x.org", "b@x.org", "a@x.org"]
    table = make_event_table(frame)
    keys = {name: key.columns[0] for name, key in table.containers.items() if key.timeout is None}
    assert (table.timestamp, table.event, keys) == found


def test_a_record_with_a_date_per_stage_is_no_event_and_the_message_makes_events_of_it(tmp_path):
    deals = pd.DataFrame({
        "Opportunity ID": ["o1", "o2"],
        "Account ID": ["a1", "a1"],
        "Created Date": ["2025-01-01", "2025-01-02"],
        "Demo Date": ["2025-02-01", None],
        "Closed Date": ["2025-03-01", None],
    })  # fmt: skip
    deals.to_csv(tmp_path / "deals.csv", index=False)
    with pytest.raises(NoTimestampColumn) as caught:
        make_event_table(tmp_path / "deals.csv")
    names: dict[str, Any] = {"pd": pd}
    exec(caught.value.fix.partition("first: ")[2].partition("; view")[0], names)
    table = make_event_table(names["events"])
    assert sorted(table.frame["event"].astype(str)) == ["Closed Date", "Created Date", "Created Date", "Demo Date"]
    assert make_event_table(deals, timestamp="Created Date").timestamp == "Created Date"
    assert make_event_table(deals.assign(**{"Opportunity ID": "o1"})).timestamp == "Created Date"
    assert make_event_table(deals.drop(columns="Demo Date")).timestamp == "Created Date"


def test_a_table_may_have_no_event_column_and_that_is_said():
    table = make_event_table(events(status=["a"], event=[1]))
    assert table.event is None
    assert said(table, "no-event-column")[0].startswith("No event column was found by its name")


def test_the_event_column_may_hold_numbers_if_it_is_named():
    table = make_event_table(events(code=[1, 2]), event="code")
    assert (table.event, table.dimensions, table.measures) == ("code", {"code": "code"}, {})


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"timestamp": "when"}, 'No column "when" for the timestamp'),
        ({"event": "evnt"}, 'No column "evnt" for the events'),
        ({"dimensions": ["chanel"]}, 'No column "chanel" for a dimension'),
        ({"dimensions": {"Way": "chanel"}}, 'No column "chanel" for the dimension Way'),
        ({"measures": {"Fee": "fees"}}, 'No column "fees" for the measure Fee'),
        ({"measures": "fees"}, 'No column "fees" for a measure'),
        ({"tie_breaker": "seq"}, 'No column "seq" for the tie-breaker'),
    ],
)
def test_an_unknown_column_is_refused_with_its_role(options, words):
    with pytest.raises(UnknownColumn) as caught:
        make_event_table(events(event=["a"], channel=["b"], fee=[1.0]), **options)
    assert caught.value.what == f"{words}."
    assert (
        "Columns: event, channel, fee, timestamp." in caught.value.fix
        or "Choose one of the columns" in caught.value.fix
    )


@pytest.mark.parametrize("options", [{"event": "timestamp"}, {"dimensions": ["timestamp"]}])
def test_the_timestamp_is_nothing_else(options):
    with pytest.raises(SameColumnTwice, match='"timestamp" is both the timestamp and'):
        make_event_table(events(event=["a"]), **options)


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (pd.to_datetime(["2024-01-31"]), "it holds dates, such as 2024-01-31"),
        ([date(2024, 1, 31)], "it holds dates"),
        ([["a", "b"]], "it holds neither text nor numbers, such as ['a', 'b']"),
    ],
)
def test_what_has_no_items_is_no_dimension(column, words):
    with pytest.raises(NotADimension) as caught:
        make_event_table(events(x=column), dimensions=["x"])
    assert words in caught.value.what


@pytest.mark.parametrize(
    ("column", "words", "fix"),
    [
        (["1,5", "x"], 'it holds text, such as "1,5", "x"', "pd.to_numeric"),
        ([True, False], "it holds truth values", "astype(int)"),
        (pd.Categorical([1, 2]), "it holds categories", "pd.to_numeric"),
        ([None, None], "it holds no values.", "pd.to_numeric"),
    ],
)
def test_what_cannot_be_added_up_is_no_measure(column, words, fix):
    with pytest.raises(NotAMeasure) as caught:
        make_event_table(events(x=pd.Series(column)), measures=["x"])
    assert words in caught.value.what
    assert fix in caught.value.fix


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (pd.Series(["a", None], dtype=object), ColumnKind.TEXT),
        (pd.Series(["a", None], dtype="string"), ColumnKind.TEXT),
        (pd.Series(["a"], dtype=pd.ArrowDtype(pa.string())), ColumnKind.TEXT),
        (pd.Series([True, None], dtype="boolean"), ColumnKind.BOOLEAN),
        (pd.Series([1, None], dtype="Int64"), ColumnKind.NUMBER),
        (pd.Series([1.5], dtype=pd.ArrowDtype(pa.float64())), ColumnKind.NUMBER),
        (pd.Series([1 + 2j]), ColumnKind.OTHER),
        (pd.Series(pd.to_datetime(["2024-01-31"], utc=True)), ColumnKind.DATE),
        (pd.Series([date(2024, 1, 31)], dtype=pd.ArrowDtype(pa.date32())), ColumnKind.DATE),
        (pd.Series(pd.to_timedelta(["1h"])), ColumnKind.OTHER),
        (pd.Series([None, None], dtype=object), ColumnKind.EMPTY),
        (pd.Series([b"a"], dtype=object), ColumnKind.OTHER),
    ],
)
def test_a_column_holds_one_kind_of_thing(values, kind):
    assert column_kind(values) is kind


@pytest.mark.parametrize(
    ("values", "plain", "kind"),
    [
        ([True, None], [True, None], ColumnKind.BOOLEAN),
        ([1, None], [1, None], ColumnKind.NUMBER),
        ([1, 2.5, None], [1.0, 2.5, None], ColumnKind.NUMBER),
        ([Decimal("1.5"), None], [1.5, None], ColumnKind.NUMBER),
        ([10**30, None], [str(10**30), None], ColumnKind.TEXT),
        ([3.0, "a", True, None], ["3", "a", "true", None], ColumnKind.TEXT),
        ([["a"], "a"], [["a"], "a"], ColumnKind.OTHER),
    ],
)
def test_objects_become_what_they_are(values, plain, kind):
    made = plain_column(pd.Series(values, dtype=object))
    assert [None if value is None or value is pd.NA or value != value else value for value in made] == plain
    assert column_kind(made) is kind


@pytest.mark.parametrize(
    ("array", "kind"),
    [
        (pa.array([True, None]), ColumnKind.BOOLEAN),
        (pa.array([Decimal("1.5"), None]), ColumnKind.NUMBER),
        (pa.array(["a", None]).dictionary_encode(), ColumnKind.CATEGORY),
        (pa.array(["a", None]), ColumnKind.TEXT),
    ],
)
def test_arrow_columns_of_pandas_become_plain_ones(array, kind):
    made = plain_column(pd.Series(pd.arrays.ArrowExtensionArray(pa.chunked_array([array]))))
    assert column_kind(made) is kind
    assert made.isna().tolist() == [False, True]


def wide_events(**columns: object) -> pd.DataFrame:
    """Make 3,000 events of 1,500 accounts that have three dates each."""
    moments = pd.date_range("2024-01-01", periods=3000, freq="h")
    frame = pd.DataFrame({
        "timestamp": moments,
        "event": ["Visit", "Demo", "Won"] * 1000,
        "account_id": [f"a{row % 1500}" for row in range(3000)],
        "received_at": moments,
        "processed_at": moments,
        "row": range(3000),
    })  # fmt: skip
    return frame.assign(**columns)


def some_ids(count: int) -> list[str | None]:
    return [f"o{row}" if row < count else None for row in range(3000)]


@pytest.mark.parametrize(
    "frame",
    [
        wide_events(opportunity_id=[None] * 2999 + ["o1"]),
        wide_events(opportunity_id=some_ids(2000)),
        wide_events(opportunity_id=some_ids(3000)),
        wide_events().head(1),
        wide_events().head(5),
        wide_events().head(5).rename(columns={"timestamp": "created_at", "event": "stage"}),
        wide_events(opportunity_id=some_ids(2000)).drop(columns="event").rename(columns={"timestamp": "created_at"}),
        wide_events(account_id=some_ids(3000)).rename(columns={"timestamp": "created_at"}),
        wide_events(visit_id=some_ids(3000)).drop(columns="event").rename(columns={"timestamp": "created_at"}),
        wide_events().head(1).drop(columns="event").rename(columns={"timestamp": "created_at"}),
    ],
)
def test_events_with_several_dates_are_no_records(frame):
    assert make_event_table(frame).timestamp in {"timestamp", "created_at"}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"Account ID": ["a1"] * 40},
        {"Stage": ["Open", "Won"] * 20},
        {"Opportunity ID": [*(f"o{row}" for row in range(39)), None]},
        {"event": [None] * 40},
    ],
)
def test_a_table_of_records_is_told_by_a_key_that_never_comes_back(more):
    days = pd.date_range("2025-01-01", periods=40)
    deals = pd.DataFrame({
        "Opportunity ID": [f"o{row}" for row in range(40)],
        "Created Date": days,
        "Demo Date": days,
        "Closed Date": days,
    })  # fmt: skip
    with pytest.raises(NoTimestampColumn, match="melt"):
        make_event_table(deals.assign(**more))


@pytest.mark.parametrize(
    "make",
    [
        lambda frame: frame,
        pl.from_pandas,
        pa.Table.from_pandas,
        duckdb.from_df,
        lambda frame: pl.from_pandas(frame).lazy(),
    ],
)
def test_the_line_that_makes_events_of_records_runs_wherever_they_are(make):
    days = pd.date_range("2025-01-01", periods=4)
    names = ["Opportunity ID", 'Created "at"', "Demo \\ Date", "Closed\xa0Date"]
    deals = make(pd.DataFrame(dict(zip(names, [list("abcd"), days, days, days], strict=True))))
    with pytest.raises(NoTimestampColumn) as caught:
        DataView(deals, engine="pandas")
    scope: dict[str, Any] = {"pd": pd, "events": deals, "ij": ij}
    exec(caught.value.fix.partition("first: ")[2], scope)
    assert len(scope["events"]) == 12


@pytest.mark.parametrize(
    ("values", "options"),
    [
        ([["a"]], {"dimensions": ['Q "x" \\ d']}),
        (["1"], {"measures": ['Q "x" \\ d']}),
        ([["a"]], {"containers": {"account": 'Q "x" \\ d'}}),
        (["01/02/2024"], {"timestamp": 'Q "x" \\ d'}),
        (["soon"], {"timestamp": 'Q "x" \\ d'}),
        (["1700000000000"], {"timestamp": 'Q "x" \\ d'}),
        ([20240131], {"timestamp": 'Q "x" \\ d'}),
    ],
)
def test_code_in_messages_can_name_any_column(values, options):
    frame = pd.DataFrame({'Q "x" \\ d': values, "event": "a", "time": pd.Timestamp("2024-01-01")})
    with pytest.raises(ij.IpyjourneyError) as caught:
        make_event_table(frame, **options)
    assert 'events["Q \\"x\\" \\\\ d"]' in caught.value.fix


def test_a_lookup_with_a_key_twice_is_told_the_line_for_any_key():
    frame = events(**{'a "b"': ["1"], "c": ["1"]})
    with pytest.raises(ij.IpyjourneyError) as caught:
        make_event_table(frame, containers={"t": ('a "b"', "c")}, lookups={"t": pd.concat([frame, frame])})
    assert 'table.drop_duplicates(["a \\"b\\"", "c"])' in caught.value.fix
