from __future__ import annotations

import math
import time
import warnings
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import CensoredData, ecdf, logrank

from ipyjourney.stats import kaplan_meier, log_rank


def group(*weeks: str) -> tuple[np.ndarray, np.ndarray]:
    """Read durations; those with a plus are censored."""
    words = " ".join(weeks).split()
    return (
        np.array([int(word.rstrip("+")) for word in words], np.int64),
        np.array([not word.endswith("+") for word in words]),
    )


# Freireich et al., Blood 21 (1963): weeks of remission of leukaemia, with 6-mercaptopurine and with a placebo.
TREATED = group("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+")
PLACEBO = group("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23")

many = st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=40)


def arrays(pairs) -> tuple[np.ndarray, np.ndarray]:
    return np.array([time for time, _ in pairs], np.int64), np.array([done for _, done in pairs], bool)


def test_the_curve_of_the_leukaemia_trial():
    curve = kaplan_meier(*TREATED)
    at_events = curve.events > 0
    assert curve.times[at_events].tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert curve.at_risk[at_events].tolist() == [21, 17, 15, 12, 11, 7, 6]
    assert curve.survival[at_events].round(4).tolist() == [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]


def test_the_medians_of_the_leukaemia_trial_and_their_intervals():
    treated, placebo = kaplan_meier(*TREATED), kaplan_meier(*PLACEBO)
    assert (treated.median, treated.median_low, treated.median_high) == (23, 13, None)
    assert (placebo.median, placebo.median_low, placebo.median_high) == (8, 4, 11)


def test_the_log_rank_test_of_the_leukaemia_trial():
    found = log_rank(*TREATED, *PLACEBO)
    assert round(found.statistic, 2) == 16.79
    assert round(found.p_value, 7) == 0.0000417


@given(many)
def test_the_curve_and_its_bounds_are_those_of_scipy(pairs):
    durations, returned = arrays(pairs)
    curve = kaplan_meier(durations, returned)
    expected = ecdf(CensoredData(uncensored=durations[returned], right=durations[~returned])).sf
    assert curve.times.tolist() == expected.quantiles.tolist()
    np.testing.assert_allclose(curve.survival, expected.probabilities, atol=1e-12)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        bounds = expected.confidence_interval(method="log-log")
    # Where the share is 0 or 1, Greenwood's formula gives nothing; there scipy keeps what its clipping leaves.
    inside = (curve.survival > 0) & (curve.survival < 1)
    np.testing.assert_allclose(curve.low[inside], bounds.low.probabilities[inside], atol=1e-9)
    np.testing.assert_allclose(curve.high[inside], bounds.high.probabilities[inside], atol=1e-9)
    assert np.isnan(curve.low[~inside]).all()
    assert np.isnan(curve.high[~inside]).all()


@given(many)
def test_counts_are_exact_and_add_up(pairs):
    durations, returned = arrays(pairs)
    curve = kaplan_meier(durations, returned)
    for place, moment in enumerate(curve.times):
        assert curve.at_risk[place] == (durations >= moment).sum()
        assert curve.events[place] == (returned & (durations == moment)).sum()
        assert curve.censored[place] == (~returned & (durations == moment)).sum()


@given(many)
def test_the_median_is_the_first_exact_share_of_at_most_one_half(pairs):
    durations, returned = arrays(pairs)
    curve = kaplan_meier(durations, returned)
    share, expected = Fraction(1), None
    for moment, at_risk, events in zip(curve.times, curve.at_risk, curve.events, strict=True):
        share *= Fraction(int(at_risk - events), int(at_risk))
        if share <= Fraction(1, 2):
            expected = int(moment)
            break
    assert curve.median == expected


def test_a_half_that_floating_numbers_miss_is_the_median():
    # 19/20 · 18/19 · … · 10/11 is one half; multiplied one by one it is a little more.
    durations = np.arange(20, dtype=np.int64)
    returned = np.ones(20, bool)
    assert np.cumprod((20 - durations - 1) / (20 - durations))[9] != 0.5
    assert kaplan_meier(durations, returned).median == 9


def test_the_median_interval_is_where_the_bounds_cross_one_half():
    curve = kaplan_meier(*TREATED)
    assert curve.times[np.flatnonzero(curve.low <= 0.5)[0]] == curve.median_low


@given(many, many)
def test_the_log_rank_test_is_that_of_scipy(one, other):
    a, b = arrays(one), arrays(other)
    found = log_rank(*a, *b)
    with np.errstate(all="ignore"):
        samples = [CensoredData(uncensored=times[done], right=times[~done]) for times, done in (a, b)]
        try:
            expected = logrank(*samples)
        except ValueError:
            return
    if math.isnan(found.statistic):
        assert not expected.statistic or not math.isfinite(expected.statistic)
    else:
        assert found.statistic == pytest.approx(expected.statistic**2, rel=1e-9, abs=1e-12)
        assert found.p_value == pytest.approx(expected.pvalue, rel=1e-6, abs=1e-12)


def test_two_groups_without_a_return_are_not_compared():
    never = np.array([3, 4], np.int64), np.array([False, False])
    assert all(math.isnan(part) for part in log_rank(*never, *never))


def test_returns_come_before_censorings_of_equal_duration():
    curve = kaplan_meier(np.array([5, 5]), np.array([True, False]))
    assert (curve.at_risk.tolist(), curve.survival.tolist()) == ([2], [0.5])


def test_durations_of_zero_count():
    curve = kaplan_meier(np.array([0, 0, 7]), np.array([True, True, False]))
    assert curve.times.tolist() == [0, 7]
    assert curve.median == 0


def test_of_nobody_there_is_no_curve():
    curve = kaplan_meier(np.array([], np.int64), np.array([], bool))
    assert len(curve.times) == 0
    assert curve.median is None


def test_a_million_durations_take_a_moment():
    random = np.random.default_rng(1)
    durations, returned = random.integers(0, 10**13, 1_000_000), random.random(1_000_000) < 0.5
    took = []
    for _ in range(3):
        began = time.perf_counter()
        kaplan_meier(durations, returned)
        took.append(time.perf_counter() - began)
    # Far above what it takes alone: other work may share the machine.
    assert min(took) < 3
