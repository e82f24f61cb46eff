"""Lookups joined to the events: in memory, and where the events stay."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.data.columns import DuplicateColumns
from ipyjourney.data.lazy_joins import LookupElsewhere
from ipyjourney.data.lookups import LookupKeyMissing, RepeatedLookupKey
from tests.backends import keep_in
from tests.conformance.conftest import Bench
from tests.conformance.lazy import with_row_numbers

EVENTS = pd.DataFrame(
    {
        "timestamp": pd.date_range("2024-01-01", periods=8, freq="h"),
        "account_id": ["a", "a", "b", "b", "c", "c", None, "a"],
        "product": ["3", "4", "3", "5", None, "3", "4", "4"],
        "event": ["Visit", "Won", "Visit", "Lost", "Visit", "Won", "Visit", "Won"],
        "sector": ["s", "s", "t", "t", "t", "s", "s", "s"],
    }
)
ACCOUNTS = pd.DataFrame(
    {
        "account_id": ["a", "b", None, "z"],
        "sector": ["Retail", None, "Nobody's", "Nowhere"],
        "size": [10, 20, 30, 40],
        "active": [True, False, True, True],
        "global_account_id": ["g", "g", "h", "h"],
    }
)
PRODUCTS = pd.DataFrame({"number": [3, 4], "price": [1.5, 2.0], "label": ["Three", "Four"]})
NEW = ("account_sector", "active", "label")
LOOKUPS = {"account": ACCOUNTS, "product": ("number", PRODUCTS)}


def kept(engine: Bench, lookup: pd.DataFrame) -> object:
    """Put a lookup where the events are."""
    return lookup if engine.engine == "pandas" else keep_in(engine.engine, lookup)


def view(engine: Bench, lookups: object, events: pd.DataFrame = EVENTS) -> ij.DataView:
    return engine.view(events, lookups=lookups, containers=None)


def counted(view: ij.DataView) -> dict[str, dict[str, int]]:
    return {name: dict(view.items(name).items) for name in NEW}


def figures(view: ij.DataView) -> list[object]:
    """Ask for all that hangs on the columns of the lookups."""
    journey = ij.JourneySpec.path("Visit", "Won", container="account")
    split = [view.breakdown(journey, "Visit", dimension=name).to_csv() for name in NEW]
    return [split, view.run(journey.model_copy(update={"container": "global_account"})).nodes.to_csv()]


@pytest.mark.everywhere
@pytest.mark.parametrize("sent", [True, False], ids=["sent", "there"])
def test_columns_of_lookups_are_dimensions_measures_and_keys_like_all_others(engine, sent):
    lookups = LOOKUPS if sent else {"account": kept(engine, ACCOUNTS), "product": ("number", kept(engine, PRODUCTS))}
    seen = view(engine, lookups)
    assert set(NEW) <= set(seen.dimensions)
    assert seen.containers[:2] == ("global_account", "account")
    added_up = {note.parameters["measure"] for note in seen.notes if note.message_id == "looked-up-measure"}
    assert added_up == {"size", "price"}
    assert not {"size", "price"} & set(seen.metrics)
    assert counted(seen) == {
        "account_sector": {"Retail": 3},
        "active": {"true": 3, "false": 2},
        "label": {"Three": 3, "Four": 3},
    }
    assert figures(seen) == figures(view(Bench("pandas"), LOOKUPS))


def test_what_has_no_partner_is_said(engine):
    said = sorted(str(note) for note in view(engine, LOOKUPS).notes if "lookup" in note.message_id)
    alone = view(Bench("pandas"), LOOKUPS)
    assert said == sorted(str(note) for note in alone.notes if "lookup" in note.message_id)
    assert '2 rows of 8 have keys that the lookup "account" lacks: its columns are empty there.' in said
    assert len(said) == 4


def test_a_key_that_is_there_twice_is_refused(engine):
    twice = pd.DataFrame({"account_id": ["b", "a", "b", None, None], "size": 1})
    for lookup in (twice, kept(engine, twice)):
        with pytest.raises(RepeatedLookupKey, match=r'has a key more than once in account_id: "b"'):
            view(engine, {"account": lookup})


def test_a_lookup_that_cannot_be_joined_is_refused(engine):
    with pytest.raises(LookupKeyMissing):
        view(engine, {"account": kept(engine, PRODUCTS)})
    taken = EVENTS.assign(account_sector="x")
    with pytest.raises(DuplicateColumns):
        view(engine, {"account": kept(engine, ACCOUNTS)}, taken)


def test_a_key_of_several_columns_is_joined_on_all_of_them(engine):
    pairs = pd.DataFrame({"account_id": ["a", "a", "c", "b"], "sector": ["s", "t", None, "t"], "owner": list("wxyz")})
    options = {"containers": {"account": ("account_id", "sector")}, "lookups": {"account": kept(engine, pairs)}}
    seen = engine.view(EVENTS, **options)
    assert dict(seen.items("owner").items) == {"w": 3, "z": 2}
    assert "2 rows of 8" in next(str(note) for note in seen.notes if note.message_id == "lookup-unmatched")


def test_a_view_with_lookups_is_described_and_read_into_memory(engine, tmp_path):
    ACCOUNTS.to_csv(tmp_path / "accounts.csv", index=False)
    PRODUCTS.to_csv(tmp_path / "products.csv", index=False)
    seen = view(engine, {"account": tmp_path / "accounts.csv", "product": ("number", tmp_path / "products.csv")})
    wanted = counted(view(Bench("pandas"), LOOKUPS))
    document = seen.to_json()
    source = EVENTS if engine.engine == "pandas" else keep_in(engine.engine, with_row_numbers(EVENTS))
    assert counted(seen) == counted(ij.DataView.from_json(document, source)) == wanted
    there = {"account": kept(engine, ACCOUNTS), "product": ("number", kept(engine, PRODUCTS))}
    read = view(engine, there).collect()
    assert counted(read) == wanted
    assert set(read.metrics) == set(seen.metrics)
    assert dict(view(engine, there).sample(5, of="account").items("account_sector").items) == {"Retail": 3}


def test_a_lookup_elsewhere_is_refused():
    import duckdb

    other = duckdb.connect().from_df(ACCOUNTS)
    for lookup in (other, keep_in("polars", ACCOUNTS)):
        with pytest.raises(LookupElsewhere, match="account"):
            view(Bench("duckdb"), {"account": lookup})
