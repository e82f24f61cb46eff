from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.stats import nine_digits, quantile


@given(st.lists(st.integers(0, 2**60), min_size=1, max_size=40), st.sampled_from([10, 50, 90]))
def test_a_quantile_is_exact_however_large_the_values(values, percent):
    ordered = sorted(values)
    place = Fraction((len(ordered) - 1) * percent, 100)
    low = ordered[int(place)]
    high = ordered[min(int(place) + 1, len(ordered) - 1)]
    exact = low + (high - low) * (place - int(place))
    assert quantile(np.array(ordered, np.int64), percent) == int(exact + Fraction(1, 2))


def test_a_quantile_agrees_with_numpy_where_numbers_are_small():
    ordered = np.array([3, 8, 20, 41, 90], np.int64)
    assert quantile(ordered, 10) == np.quantile(ordered, 0.1)


def test_of_nothing_there_is_no_quantile():
    assert quantile(np.array([], np.int64), 50) is None


def test_sums_that_differ_in_their_last_bits_are_equal_at_nine_digits():
    assert nine_digits([0.1 + 0.2]).tolist() == nine_digits([0.3]).tolist()
    assert nine_digits([123456789.4, 0.0, -1.0000000004]).tolist() == [123456789.0, 0.0, -1.0]
