from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd
import pytest

from ipyjourney.data import ContainerKey, instance_codes, key_codes, make_event_table
from ipyjourney.data.columns import SameColumnTwice, UnknownColumn
from ipyjourney.data.containers import EmptyKey, UnusableContainer, UnusableKey
from tests.unit.data.tables import events, said


def test_containers_are_guessed_by_the_usual_names_and_ordered_widest_first():
    frame = events(
        sessionId=["s"],
        **{"Lead ID": ["p"], "COMPANY": ["c"], "deal_id": [7], "buying_group": ["g"]},
        parent_account=["x"],
    )
    table = make_event_table(frame)
    assert {name: key.columns for name, key in table.containers.items()} == {
        "global_account": ("parent_account",),
        "account": ("COMPANY",),
        "opportunity": ("deal_id",),
        "buying_group": ("buying_group",),
        "person": ("Lead ID",),
        "session": ("sessionId",),
    }
    assert 'Container account guessed: "COMPANY".' in said(table, "container-guessed")


def test_an_id_is_a_better_key_than_a_name():
    assert make_event_table(events(account=["Acme"], company_id=[1])).containers["account"].columns == ("company_id",)


def test_numbers_and_truth_values_are_no_keys_unless_they_are_called_ids():
    table = make_event_table(events(lead=[True, False], visit=[1, 2], user_id=[3, 3]))
    assert table.containers["person"].columns == ("user_id",)
    assert table.containers["session"].timeout is not None


def test_a_guessed_key_without_values_is_left_out_with_a_note_and_the_next_is_tried():
    table = make_event_table(events(account_id=[None, None], company=["a", "b"]))
    assert table.containers["account"].columns == ("company",)
    assert said(table, "guessed-key-empty") == [
        '"account_id" would be the key of account, but it is empty on every row.'
    ]


def test_given_containers_are_taken_as_they_are_standard_ones_first():
    table = make_event_table(
        events(t=["t"], a=["a"], p=["p"], account_id=["x"]),
        containers={"team": "t", "person": ("p", "a"), "account": "a"},
    )
    assert [(key.name, key.columns) for key in table.containers.values()] == [
        ("account", ("a",)),
        ("person", ("p", "a")),
        ("session", ("p", "a")),
        ("team", ("t",)),
    ]
    assert said(table, "container-guessed") == []


def test_sessions_are_cut_from_the_rows_of_a_person_if_the_data_have_no_key():
    table = make_event_table(events(person_id=["p"]), session_timeout=timedelta(minutes=45))
    assert table.containers["session"] == ContainerKey("session", ("person_id",), timedelta(minutes=45))
    assert said(table, "sessions-cut") == [
        "Sessions are cut from the rows of person_id: a gap of more than 45 minutes starts a new one."
    ]


def test_a_session_key_is_guessed_even_if_other_containers_are_given():
    table = make_event_table(events(p=["p"], session_id=["s"]), containers={"person": "p"})
    assert table.containers["session"] == ContainerKey("session", ("session_id",))


def test_without_people_there_are_no_sessions():
    assert list(make_event_table(events(account_id=["a"])).containers) == ["account"]


def test_a_session_may_have_a_timeout_of_its_own():
    key = ContainerKey("session", ("p",), timedelta(hours=1))
    assert make_event_table(events(p=["p"]), containers={"session": key}).containers == {"session": key}


def test_a_table_without_any_container_says_so():
    table = make_event_table(events(event=["a"]))
    assert table.containers == {}
    assert said(table, "no-containers")[0].startswith("No container was found by its name")


def test_an_unknown_column_is_refused_with_the_nearest():
    with pytest.raises(UnknownColumn) as caught:
        make_event_table(events(account_id=["a"]), containers={"account": "acount_id"})
    assert caught.value.what == 'No column "acount_id" for the container account.'
    assert caught.value.why == "Instances of account are told apart by that column."
    assert caught.value.fix == 'Did you mean "account_id"? Columns: account_id, timestamp.'


def test_the_timestamp_is_no_key():
    with pytest.raises(SameColumnTwice, match='"timestamp" is both the timestamp and the key of account'):
        make_event_table(events(event=["a"]), containers={"account": "timestamp"})


def test_a_given_key_without_values_is_refused():
    with pytest.raises(EmptyKey, match='"a" is empty on all 2 rows'):
        make_event_table(events(a=[None, None]), containers={"account": "a"})
    with pytest.raises(EmptyKey, match="one of a, b is empty on all 2 rows"):
        make_event_table(events(a=["x", None], b=[None, 1]), containers={"account": ["a", "b"]})


def test_values_that_cannot_be_told_apart_are_no_keys():
    with pytest.raises(UnusableKey, match=r"astype\(str\)"):
        make_event_table(events(a=[["x"], ["y"]]), containers={"account": "a"})


@pytest.mark.parametrize(
    "containers",
    [["account_id"], "account_id", {"": "a"}, {3: "a"}, {"account": None}, {"account": []}, {"account": ["a", "a"]}],
)
def test_containers_without_a_name_or_columns_are_refused_with_an_example(containers):
    with pytest.raises(UnusableContainer, match=r'containers=\{"account": "account_id"'):
        make_event_table(events(a=["x"]), containers=containers)


def test_rows_without_a_key_are_counted():
    table = make_event_table(events(account_id=["a", None, "a", "b"]))
    assert said(table, "key-partly-null") == ["1 row has no account: it counts in no figure of that container."]


@pytest.mark.parametrize("key", [["a", "a", None], pd.Categorical(["a", "a", None], categories=["a", "b"])])
def test_a_key_that_is_the_same_on_every_row_is_pointed_out(key):
    assert len(said(make_event_table(events(account_id=key)), "key-constant")) == 1


def test_a_key_that_is_different_on_every_row_is_pointed_out():
    assert len(said(make_event_table(events(account_id=["a", "b", None])), "key-on-one-row-each")) == 1
    assert said(make_event_table(events(account_id=["a", "b", "a"])), "key-on-one-row-each") == []


def test_keys_that_mix_text_and_numbers_are_compared_as_text_and_that_is_said():
    table = make_event_table(events(account_id=pd.Series([3, "3", 3.0, "A"], dtype=object)))
    assert key_codes(table.frame, ["account_id"])[0].tolist() == [0, 0, 0, 1]
    assert said(table, "mixed-values-as-text") == ["account_id mixes text and other values: all became text."]


@pytest.mark.parametrize("dtype", [object, "string", "category"])
def test_an_instance_is_one_combination_of_values_with_no_null_in_it(dtype):
    frame = pd.DataFrame({"person": ["p", "p", "q", None, "p"], "visit": [1, 2, 1, 1, np.nan]})
    frame = frame.astype({"person": dtype})
    codes, count = key_codes(pd.concat([frame, frame]), ["person", "visit"])
    assert codes.tolist() == [0, 1, 2, -1, -1] * 2
    assert count == 3


def test_the_instances_of_cut_sessions_are_numbered_too():
    table = make_event_table(
        events(person_id=["p", "q", "p"], timestamp=["2024-01-31 09:00", "2024-01-31 09:00", "2024-01-31 10:00"])
    )
    codes, count = instance_codes(table.frame, table.times, table.containers["session"])
    assert (codes.tolist(), count) == ([0, 2, 1], 3)


def test_empty_text_and_zero_are_keys():
    table = make_event_table(events(account_id=["", "a"], person_id=[0, 1]))
    assert said(table, "key-partly-null") == []
