from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from ipyjourney.data import make_event_table
from ipyjourney.data.columns import DuplicateColumns, UnknownColumn
from ipyjourney.data.lookups import LookupKeyMissing, RepeatedLookupKey, UnknownLookup, UnusableLookup
from tests.unit.data.tables import events, said

ACCOUNTS = pd.DataFrame({"account_id": ["b", "a"], "sector": ["retail", "steel"], "employees": [20, 10]})


def joined(frame: pd.DataFrame, column: str, **options: object) -> list[object]:
    values = make_event_table(frame, **options).frame[column]
    return [None if pd.isna(value) else value for value in values]


def test_a_record_is_joined_to_every_row_with_its_key_and_rows_keep_their_order():
    frame = events(account_id=["a", "b", None, "a", "c"])
    assert joined(frame, "sector", lookups={"account": ACCOUNTS}) == ["steel", "retail", None, "steel", None]
    assert joined(frame, "employees", lookups={"account": ACCOUNTS}) == [10, 20, None, 10, None]


def test_the_columns_of_a_lookup_are_dimensions_and_measures():
    table = make_event_table(events(account_id=["a", "b"]), lookups={"account": ACCOUNTS})
    assert "sector" in table.dimensions
    assert list(table.measures) == ["employees"]


def test_rows_whose_key_the_lookup_lacks_are_counted_without_those_that_have_none():
    table = make_event_table(events(account_id=["a", None, "c", "c"]), lookups={"account": ACCOUNTS})
    assert said(table, "lookup-unmatched") == [
        '2 rows of 4 have keys that the lookup "account" lacks: its columns are empty there.'
    ]


def test_null_is_never_joined_to_null():
    records = pd.DataFrame({"account_id": [None, "a", None], "sector": ["nobody", "steel", "nobody"]})
    table = make_event_table(events(account_id=["a", None]), lookups={"account": records})
    assert table.frame["sector"].isna().tolist() == [False, True]
    assert said(table, "lookup-rows-without-key") == [
        '2 records of the lookup "account" have no key and were left out.'
    ]


def test_a_key_that_is_there_twice_is_refused_with_examples():
    records = pd.DataFrame({"account_id": ["a", "b", "a", "c", "b", None, None], "sector": "x"})
    with pytest.raises(RepeatedLookupKey) as caught:
        make_event_table(events(account_id=["a"]), lookups={"account": records})
    assert caught.value.what == 'The lookup "account" has 2 keys more than once in account_id: "a", "b".'


def test_a_lookup_may_belong_to_a_column():
    products = pd.DataFrame({"product": ["X1", "X2"], "price": [5.0, 7.5]})
    assert joined(events(product=["X2", "X1", "X3"]), "price", lookups={"product": products}) == [7.5, 5.0, None]


def test_without_a_column_named_like_the_key_the_only_shared_column_joins():
    frame = events(account_id=[1, 2], account=["Birk", "Acme"])
    records = pd.DataFrame({"account": ["Acme", "Birk"], "sector": ["steel", "retail"]})
    assert joined(frame, "sector", lookups={"account": records}) == ["retail", "steel"]


def test_a_key_of_another_name_is_given_with_the_lookup_and_is_not_joined():
    records = pd.DataFrame({"Id": ["b", "a"], "sector": ["retail", "steel"]})
    table = make_event_table(events(account_id=["a", "b"]), lookups={"account": ("Id", records)})
    assert table.frame["sector"].tolist() == ["steel", "retail"]
    assert "Id" not in table.frame.columns


def test_a_key_of_several_columns_joins_where_all_are_equal():
    frame = events(p=["x", "x", "y", "y", None], visit=[1, 2, 1, 3, 1])
    visits = pd.DataFrame({"visit": [1.0, 1.0, 2.0], "p": ["y", "x", "x"], "device": ["phone", "tablet", "laptop"]})
    options = {"containers": {"session": ("p", "visit")}, "lookups": {"session": visits}}
    assert joined(frame, "device", **options) == ["tablet", "laptop", "phone", None, None]


@pytest.mark.parametrize("there", [["3", "4"], [3.0, 4.0], [3, 4], pd.Categorical(["3", "4"])])
@pytest.mark.parametrize("here", [[4, 3], ["4", "3"], [4.0, 3.0]])
def test_keys_of_text_and_numbers_meet_as_text(here, there):
    records = pd.DataFrame({"account_id": there, "sector": ["retail", "steel"]})
    assert joined(events(account_id=here), "sector", lookups={"account": records}) == ["steel", "retail"]


def test_a_column_that_the_events_have_too_is_named_after_the_lookup():
    records = ACCOUNTS.assign(revenue=[200.0, 100.0])
    table = make_event_table(events(account_id=["a", "b"], revenue=[1.0, 2.0]), lookups={"account": records})
    assert table.frame["revenue"].tolist() == [1.0, 2.0]
    assert table.frame["account_revenue"].tolist() == [100.0, 200.0]
    assert said(table, "lookup-column-renamed") == [
        'The column "revenue" of the lookup "account" is called "account_revenue", for the events have one of that '
        "name."
    ]


def test_a_column_for_which_no_name_is_left_is_refused():
    records = ACCOUNTS.assign(revenue=1.0)
    frame = events(account_id=["a"], revenue=[1.0], account_revenue=[2.0])
    with pytest.raises(DuplicateColumns, match='The lookup "account" would bring a column name that is taken'):
        make_event_table(frame, lookups={"account": records})


def test_a_lookup_with_a_column_twice_is_refused():
    records = pd.DataFrame([["a", 1, 2]], columns=["account_id", "x", "x"])
    with pytest.raises(DuplicateColumns, match='The lookup "account"'):
        make_event_table(events(account_id=["a"]), lookups={"account": records})


def test_a_lookup_may_bring_the_key_of_another_container_and_of_the_next_lookup():
    parents = ACCOUNTS.assign(parent_account_id=["g1", "g1"])
    groups = pd.DataFrame({"parent_account_id": ["g1"], "region": ["north"]})
    table = make_event_table(
        events(account_id=["a", "b", "c"]), lookups={"account": parents, "parent_account_id": groups}
    )
    assert table.containers["global_account"].columns == ("parent_account_id",)
    assert table.frame["region"].tolist()[:2] == ["north", "north"]
    given = make_event_table(
        events(account_id=["a", "b"]),
        containers={"account": "account_id", "global_account": "parent_account_id"},
        lookups={"account": parents},
    )
    assert list(given.containers) == ["global_account", "account"]


def test_columns_of_lookups_can_be_named():
    table = make_event_table(
        events(account_id=["a"]),
        lookups={"account": ACCOUNTS},
        dimensions={"Industry": "sector"},
        measures=["employees"],
    )
    assert (table.dimensions, table.measures) == ({"Industry": "sector"}, {"employees": "employees"})


def test_a_lookup_may_be_a_file_or_an_arrow_table(tmp_path):
    ACCOUNTS.to_csv(tmp_path / "accounts.csv", index=False)
    for source in (tmp_path / "accounts.csv", pa.Table.from_pandas(ACCOUNTS), str(tmp_path / "accounts.csv")):
        assert joined(events(account_id=["a"]), "sector", lookups={"account": source}) == ["steel"]


def test_a_lookup_is_never_changed():
    before = ACCOUNTS.copy()
    make_event_table(events(account_id=["a", "c"]), lookups={"account": ACCOUNTS})
    pd.testing.assert_frame_equal(ACCOUNTS, before)


def test_truth_values_and_long_numbers_survive_rows_without_a_record():
    records = pd.DataFrame({"account_id": ["a"], "customer": [True], "number": [2**60 + 1]})
    table = make_event_table(events(account_id=["a", "c"]), lookups={"account": records})
    assert table.dimensions["customer"] == "customer"
    assert table.frame["customer"].isna().tolist() == [False, True]
    assert int(table.frame["number"].iloc[0]) == 2**60 + 1


def test_a_lookup_without_records_leaves_its_columns_empty():
    assert joined(events(account_id=["a"]), "sector", lookups={"account": ACCOUNTS.head(0)}) == [None]


def test_a_lookup_for_something_unknown_is_refused_with_the_nearest():
    with pytest.raises(UnknownLookup, match='Did you mean "account"'):
        make_event_table(events(account_id=["a"]), lookups={"acount": ACCOUNTS})


@pytest.mark.parametrize("lookup", [ACCOUNTS.rename(columns={"account_id": "Id"}), ("key", ACCOUNTS)])
def test_a_lookup_without_its_key_is_refused_with_a_way_to_name_it(lookup):
    with pytest.raises(LookupKeyMissing) as caught:
        make_event_table(events(account_id=["a"]), lookups={"account": lookup})
    assert 'lookups={"account": ("key", table)}' in caught.value.fix
    assert "sector" in caught.value.fix


def test_sessions_that_are_cut_have_no_lookup():
    with pytest.raises(UnusableLookup, match="cut from the rows of person_id"):
        make_event_table(events(person_id=["p"]), lookups={"session": pd.DataFrame({"person_id": ["p"]})})


def test_a_lookup_without_a_name_is_refused():
    with pytest.raises(UnusableLookup, match=r'lookups=\{"account": accounts\}'):
        make_event_table(events(account_id=["a"]), lookups=ACCOUNTS)


def test_a_lookup_of_nothing_but_keys_adds_nothing():
    table = make_event_table(events(account_id=["a", "z"]), lookups={"account": ACCOUNTS[["account_id"]]})
    assert table.frame.columns.tolist() == ["account_id", "timestamp"]
    assert len(said(table, "lookup-unmatched")) == 1


def test_a_container_whose_column_is_missing_is_said_before_its_lookup_is_read():
    with pytest.raises(UnknownColumn, match="for the container account"):
        make_event_table(events(a=["a"]), containers={"account": "b"}, lookups={"account": ACCOUNTS})


def test_a_join_is_what_a_plain_dictionary_gives():
    rng = np.random.default_rng(7)
    keys = rng.integers(0, 50, 500)
    records = pd.DataFrame({"account_id": rng.permutation(40), "size": rng.integers(0, 9, 40)})
    size = dict(zip(records["account_id"].tolist(), records["size"].tolist(), strict=True))
    frame = events(account_id=keys)
    assert joined(frame, "size", lookups={"account": records}) == [size.get(key) for key in keys.tolist()]
