"""Groups, ranks and keys, beyond what a journey shows of them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.questions import groups
from ipyjourney.engine.pandas.questions.groups import count_distinct, rank


@pytest.mark.parametrize("table_places", [2**26, 0], ids=["table", "sorted"])
@pytest.mark.parametrize("code", [np.uint8, np.uint16, np.int32])
def test_distinct_units_are_counted_however_they_are_stored(monkeypatch, table_places, code):
    monkeypatch.setattr(groups, "TABLE_PLACES", table_places)
    draw = np.random.default_rng(3)
    for n_rows in (0, 1, 2, 200):
        of, units = draw.integers(0, 5, n_rows), draw.integers(0, 9, n_rows)
        expected = [len({*units[of == group].tolist()}) for group in range(6)]
        assert count_distinct(of.astype(code), units.astype(np.int32), 6, 9).tolist() == expected
        in_order = np.lexsort((of, units))
        assert count_distinct(of[in_order].astype(code), units[in_order].astype(np.int32), 6, 9).tolist() == expected


def test_pairs_beyond_four_bytes_are_told_apart():
    of, units = np.array([3, 3, 1], np.int32), np.array([2_000_000, 0, 2_000_000], np.int32)
    assert count_distinct(of, units, 4_000, 2_000_001)[[1, 3]].tolist() == [1, 2]


def test_values_that_only_their_last_bits_tell_apart_rank_alike():
    assert rank(np.array([0.3, 0.1 + 0.2, 5.0, np.nan])).tolist() == [2, 0, 1, 3]
    assert rank(np.array([1e12, 1e12 + 1.0])).tolist() == [0, 1]


def test_keys_are_ordered_by_what_they_say_whatever_holds_them():
    names = pd.Categorical(["b", "a", "c"], categories=["c", "b", "a"], ordered=True)
    table = pd.DataFrame({"t": pd.to_datetime(["2025-01-01"] * 3), "account": names, "event": ["Visit"] * 3})
    view = ij.DataView(table, timestamp="t", containers={"account": "account"}, event="event")
    spec = ij.JourneySpec.path("Visit", container="account")
    assert view.members(spec, "Visit")["account"].tolist() == ["a", "b", "c"]
    assert view.find_instances("account", "")["account"].tolist() == ["a", "b", "c"]
    assert len(view.timeline("account", "a")) == 1


def test_a_dimension_named_like_a_column_of_the_timeline_is_shown_beside_it():
    table = pd.DataFrame({"t": ["2025-01-01"], "account": ["a"], "event": ["Visit"], "nodes": ["x"]})
    view = ij.DataView(table, timestamp="t", containers={"account": "account"}, event="event", dimensions=["nodes"])
    shown = view.timeline("account", "a")
    assert shown["nodes (nodes)"].tolist() == ["x"]
    assert shown["nodes"].tolist() == [()]
