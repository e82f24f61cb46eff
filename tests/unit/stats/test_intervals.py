from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from ipyjourney.stats import share_with_interval, shares_with_intervals


@given(st.integers(1, 5000), st.data())
def test_the_interval_is_the_wilson_interval_of_scipy(base, data):
    count = data.draw(st.integers(0, base))
    share = share_with_interval(count, base)
    expected = binomtest(count, base).proportion_ci(0.95, method="wilson")
    assert share.value == count / base
    assert share.low == pytest.approx(expected.low, abs=1e-12)
    assert share.high == pytest.approx(expected.high, abs=1e-12)


def test_over_nothing_there_is_no_share():
    assert all(math.isnan(part) for part in share_with_interval(0, 0))


def test_nobody_and_everybody_have_a_bound_at_the_very_end():
    assert share_with_interval(0, 7).low == 0
    assert share_with_interval(7, 7).high == 1


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 5000)).map(sorted), max_size=20))
def test_many_shares_are_the_same_as_one_by_one(pairs):
    many = shares_with_intervals([count for count, _ in pairs], [base for _, base in pairs])
    for place, (count, base) in enumerate(pairs):
        one = share_with_interval(count, base)
        assert [part[place] for part in many] == pytest.approx(list(one), abs=1e-15, nan_ok=True)
