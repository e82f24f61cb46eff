"""The loops of a flow against plain Python."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.engine.pandas.flow import kernels as flow_kernels
from ipyjourney.engine.pandas.flow.kernels import (
    count_instances,
    first_places,
    item_at,
    marked_places,
    number_keys,
    number_runs,
    quantile_order,
)

NULL = 3


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3))), st.booleans())
def test_a_place_stands_at_each_row_with_an_item_unlike_the_one_before(rows, repeats):
    rows.sort(key=lambda row: row[0])
    start = np.searchsorted(np.array([row[0] for row in rows], np.int32), np.arange(6, dtype=np.int32)).astype(np.int32)
    found = first_places(np.array([row[1] for row in rows], np.uint8), NULL, start, repeats)
    wanted, last = [], {}
    for instance, code in rows:
        wanted.append(code != NULL and (repeats or last.get(instance) != code))
        if code != NULL:
            last[instance] = code
    assert ([True] * len(rows) if found is None else found.tolist()) == wanted


@pytest.mark.parametrize("cells", [0, 10**9])
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4))), st.sampled_from([5, 300, 70_000]))
def test_an_instance_counts_once_per_key_whichever_way_is_counted(cells, pairs, n_keys):
    pairs.sort()
    keys = np.array([key for _, key in pairs], np.int64)
    runs, n_runs = number_runs(np.array([instance for instance, _ in pairs], np.int32))
    seen = defaultdict(set)
    for instance, key in pairs:
        seen[key].add(instance)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flow_kernels, "CELLS_PER_VIEW", cells)
        # So that a few path views are several pieces.
        patch.setattr(flow_kernels, "PIECE", 3)
        found = count_instances(keys, n_keys, runs, n_runs)
    assert {key: count for key, count in enumerate(found.tolist()) if count} == {
        key: len(who) for key, who in seen.items()
    }


@given(st.lists(st.booleans()))
def test_marked_places_are_found_piece_by_piece(marks):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flow_kernels, "PIECE", 3)
        found = marked_places(np.array(marks, bool), sum(marks))
    assert found.tolist() == [place for place, mark in enumerate(marks) if mark]
    assert found.dtype == np.int32


@pytest.mark.parametrize("cells", [0, 10**9])
@given(st.lists(st.integers(0, 40)))
def test_keys_are_numbered_in_their_order_whichever_way_it_is_done(cells, keys):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flow_kernels, "NUMBERED_CELLS", cells)
        patch.setattr(flow_kernels, "PIECE", 3)
        numbers, count = number_keys(np.array(keys, np.int64), 41)
    distinct = sorted(set(keys))
    assert numbers.tolist() == [distinct.index(key) for key in keys]
    assert count == len(distinct)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2**60))))
def test_durations_are_put_in_order_key_by_key_short_and_long_ones(pairs):
    keys, durations = np.array([key for key, _ in pairs], np.int64), np.array([time for _, time in pairs], np.int64)
    wanted = defaultdict(list)
    for key, duration in sorted(pairs):
        wanted[key].append(duration)
    assert {key: times.tolist() for key, times in quantile_order(keys, durations)} == wanted
    short = durations % 1000
    assert [key for key, _ in quantile_order(keys, short)] == sorted(wanted)
    assert all((np.diff(times) >= 0).all() for _, times in quantile_order(keys, short))


def test_there_is_no_item_where_there_is_no_place():
    codes, places = np.array([0, 1, 2], np.uint8), np.array([-1, 0, 2, 9], np.int32)
    assert item_at(codes, NULL, places, np.array([False, True, True, False])).tolist() == [3, 0, 2, 3]
    assert item_at(codes[:0], NULL, places, np.zeros(4, bool)).tolist() == [3, 3, 3, 3]
