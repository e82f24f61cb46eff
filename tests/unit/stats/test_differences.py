from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, chi2_contingency

from ipyjourney.stats import difference_of_shares

NEWCOMBE_TABLE_II_METHOD_10 = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0),
    ((10, 10), (0, 10), 0.6075, 1.0),
]


@st.composite
def shares(draw, least=1):
    base = draw(st.integers(least, 5000))
    return draw(st.integers(0, base)), base


@pytest.mark.parametrize(("one", "other", "low", "high"), NEWCOMBE_TABLE_II_METHOD_10)
def test_the_interval_is_that_of_newcombe(one, other, low, high):
    found = difference_of_shares(*other, *one)
    assert found.change == pytest.approx(one[0] / one[1] - other[0] / other[1])
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(shares(), shares())
def test_the_interval_squares_and_adds_the_wilson_intervals_of_scipy(a, b):
    found = difference_of_shares(*a, *b)
    (share_a, share_b) = a[0] / a[1], b[0] / b[1]
    wilson_a, wilson_b = (binomtest(*each).proportion_ci(0.95, method="wilson") for each in (a, b))
    below = math.hypot(share_b - wilson_b.low, wilson_a.high - share_a)
    above = math.hypot(wilson_b.high - share_b, share_a - wilson_a.low)
    assert found.low == pytest.approx(share_b - share_a - below, abs=1e-12)
    assert found.high == pytest.approx(share_b - share_a + above, abs=1e-12)


@given(shares(), shares())
def test_the_p_value_is_that_of_the_chi_squared_test_without_correction(a, b):
    if 0 < a[0] + b[0] < a[1] + b[1]:
        table = [[a[0], a[1] - a[0]], [b[0], b[1] - b[0]]]
        expected = chi2_contingency(table, correction=False).pvalue
        assert difference_of_shares(*a, *b).p_value == pytest.approx(expected, rel=1e-9, abs=1e-300)


@given(shares(), shares())
def test_the_other_way_round_the_change_has_the_other_sign(a, b):
    there, back = difference_of_shares(*a, *b), difference_of_shares(*b, *a)
    assert (there.change, there.low, there.high) == (-back.change, -back.high, -back.low)
    assert there.p_value == back.p_value


def test_equal_shares_differ_by_nothing():
    assert difference_of_shares(1, 3, 2, 6).p_value == 1
    assert difference_of_shares(0, 4, 0, 9).p_value == 1
    assert difference_of_shares(4, 4, 9, 9).p_value == 1


@pytest.mark.parametrize("bases", [(0, 5), (5, 0), (0, 0)])
def test_over_nothing_there_is_no_difference(bases):
    assert all(math.isnan(part) for part in difference_of_shares(0, bases[0], 0, bases[1]))


def test_counts_of_a_billion_do_not_overflow():
    assert difference_of_shares(10**9, 2 * 10**9, 10**9 + 1, 2 * 10**9).p_value == pytest.approx(1, abs=1e-3)
