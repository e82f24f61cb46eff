"""Cells counted bit by bit, against plain loops over instances."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.pandas.cohort import bits as cohort_bits
from ipyjourney.engine.pandas.cohort.bits import count_returns
from ipyjourney.engine.pandas.cohort.criteria import Held
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.spec.cohort import CohortSpec

CHOICES = st.sampled_from(
    [
        {},
        {"rolling": True},
        {"latency": True},
        {"latency": True, "rolling": True},
        {"mode": "on_or_after"},
        {"brackets": [(1, 1), (2, 3)]},
        {"brackets": [(2, 3), (4, 4), (6, 9)], "rolling": True},
    ]
)


@st.composite
def tables(draw):
    n_instances, n_periods = draw(st.integers(1, 6)), draw(st.integers(1, 7))
    groups = st.sets(st.integers(0, n_instances * n_periods - 1)).map(sorted)
    everyone = np.array(draw(st.lists(st.booleans(), min_size=n_instances, max_size=n_instances)))
    listed = np.array(draw(groups), np.int64)
    listed = listed[everyone[listed // n_periods]]
    cohorts = Cohorts(listed, None, draw(st.booleans()), everyone, n_periods)
    return cohorts, Held(np.array(draw(groups), np.int64), draw(st.booleans())), draw(st.booleans())


def columns_of(choice, n_periods, has_start):
    spec = CohortSpec(container="account", inclusion="Visit", returning="Won", columns=4, **choice)
    return ReturnColumns.of(spec, np.ones(n_periods, bool), has_start)


def count_slowly(cohorts, returned, columns):
    n_periods = cohorts.n_periods
    included = {(key // n_periods, key % n_periods) for key in cohorts.keys.tolist()}
    listed = {(key // n_periods, key % n_periods) for key in returned.keys.tolist()}
    counts = np.zeros((n_periods, len(columns)), int)
    for instance, has_row in enumerate(cohorts.everyone.tolist()):
        for period in range(n_periods):
            if not has_row or ((instance, period) in included) == cohorts.others:
                continue
            all_so_far = True
            for column, (first, last) in enumerate(columns.spans):
                later = range(period + first, n_periods if last is None else period + last + 1)
                inside = [p for p in later if p < n_periods and (p >= 0 or not columns.has_start)]
                returns = any(((instance, p) in listed) != returned.at_zero for p in inside)
                if columns.rolling and first > 0:
                    returns = all_so_far = returns and all_so_far
                counts[period, column] += returns
    return counts


@given(tables(), CHOICES)
def test_a_cell_counts_the_instances_that_are_included_and_return(table, choice):
    cohorts, returned, has_start = table
    columns = columns_of(choice, cohorts.n_periods, has_start)
    assert count_returns(cohorts, returned, columns).tolist() == count_slowly(cohorts, returned, columns).tolist()


@pytest.mark.parametrize("count", [cohort_bits._bits_of_words, cohort_bits._bits_of_bytes])
def test_bits_are_counted_with_and_without_the_newest_numpy(count):
    if not hasattr(np, "bitwise_count") and count is cohort_bits._bits_of_words:
        pytest.skip("numpy counts no bits before 2.0")
    words = np.array([[0, 2**64 - 1], [5, 2**63]], np.uint64)
    assert count(words).sum(axis=-1, dtype=np.int64).tolist() == [64, 3]


def test_many_instances_are_counted_block_by_block(monkeypatch):
    monkeypatch.setattr(cohort_bits, "TABLE_BYTES", 0)
    monkeypatch.setattr(cohort_bits, "NARROWEST", 64)
    n_instances = 1000
    everyone = np.ones(n_instances, bool)
    keys = np.arange(0, n_instances * 3, 3, dtype=np.int64)
    columns = columns_of({}, 3, True)
    counts = count_returns(Cohorts(keys, None, False, everyone, 3), Held(keys[::2] + 1, False), columns)
    assert counts.tolist() == [[500, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
