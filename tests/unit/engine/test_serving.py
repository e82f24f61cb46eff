"""The searches behind time limits, against the plain loops that they stand for."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.engine.order import order_rows, rank_by_time
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.serving import NO_ORIGIN, Limits, Servers, earliest_server, find_servers, window_maximum

LIMITS = st.builds(Limits, st.none() | st.integers(0, 5), st.none() | st.integers(0, 5), st.booleans())


def make_index(instances, times):
    rows, instance = order_rows(np.array(instances, np.int32), rank_by_time(np.array(times, np.int64), None))
    return Index(rows, instance, 3, np.array(times, np.int64), lambda column: None)


@st.composite
def indexes(draw):
    size = draw(st.integers(1, 25))
    instances = draw(st.lists(st.integers(-1, 2), min_size=size, max_size=size))
    times = draw(st.lists(st.integers(0, 9), min_size=size, max_size=size))
    return make_index(instances, times)


@given(indexes(), LIMITS, st.data())
def test_servers_are_the_earlier_reached_rows_of_the_instance_that_the_limits_admit(index, limits, data):
    positions = st.sets(st.integers(0, max(len(index) - 1, 0))) if len(index) else st.just(set())
    reached = np.array(sorted(data.draw(positions)), np.int32)
    later = np.array(sorted(data.draw(positions)), np.int32)
    found = find_servers(index, reached, later, index.instance[later], limits)
    for place, row in enumerate(later):
        wanted = [
            i
            for i, earlier in enumerate(reached)
            if earlier < row
            and index.instance[earlier] == index.instance[row]
            and (not limits.immediate or earlier == row - 1)
            and (limits.within is None or index.times[row] - index.times[earlier] <= limits.within)
            and (limits.after is None or index.times[row] - index.times[earlier] >= limits.after)
        ]
        assert list(range(found.low[place], found.high[place])) == wanted


@given(st.lists(st.integers(-9, 9), max_size=40), st.data())
def test_the_maximum_of_a_window_is_that_of_its_values(values, data):
    ends = st.integers(0, len(values))
    windows = [sorted(pair) for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=20))]
    low = np.array([a for a, _ in windows], np.int64)
    high = np.array([b for _, b in windows], np.int64)
    found = window_maximum(np.array(values, np.int64), low, high)
    assert found.tolist() == [max(values[a:b], default=NO_ORIGIN) for a, b in windows]


def test_the_earliest_server_is_the_first_whose_chain_began_late_enough():
    servers = Servers(np.array([0, 0]), np.array([4, 4]))
    origins = np.array([1, 5, 2, 7])
    assert earliest_server(servers, origins, np.array([5, 6])).tolist() == [1, 3]
    assert earliest_server(servers, None, None).tolist() == [0, 0]


def test_ties_are_ordered_by_row_and_by_the_tie_breaker_if_there_is_one():
    instances, times = np.array([0, 1, 0, 0], np.int32), np.array([5, 5, 5, 1], np.int64)
    rows, _ = order_rows(instances, rank_by_time(times, None))
    assert rows.tolist() == [3, 0, 2, 1]
    rows, _ = order_rows(instances, rank_by_time(times, np.array([2, 0, 1, 0], np.int32)))
    assert rows.tolist() == [3, 2, 0, 1]
