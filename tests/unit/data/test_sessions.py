from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.data import make_event_table, session_codes
from ipyjourney.data.sessions import UnusableTimeout
from tests.unit.data.tables import events

MINUTE = 60_000_000


def sessions(people: list[int], minutes: list[int], timeout: timedelta = timedelta(minutes=30)) -> list[int]:
    codes = np.array(people, dtype=np.int32)
    return session_codes(codes, np.array(minutes, dtype=np.int64) * MINUTE, timeout).tolist()


def plainly(people: list[int], minutes: list[int], timeout: timedelta) -> list[tuple[int, int] | None]:
    """Name each row's session by its person and its number, one row after the other."""
    named: list[tuple[int, int] | None] = [None] * len(people)
    last: dict[int, tuple[int, int]] = {}
    for row in sorted(range(len(people)), key=lambda row: minutes[row]):
        person = people[row]
        if person < 0:
            continue
        time, number = last.get(person, (minutes[row], 0))
        if timedelta(minutes=minutes[row] - time) > timeout:
            number += 1
        last[person] = (minutes[row], number)
        named[row] = (person, number)
    return named


def test_a_gap_of_just_the_timeout_does_not_split_a_session():
    assert sessions([0, 0, 0], [0, 30, 61]) == [0, 0, 1]


def test_people_do_not_share_sessions_though_their_rows_alternate():
    assert sessions([0, 1, 0, 1], [0, 1, 2, 3]) == [0, 1, 0, 1]


def test_rows_without_a_person_are_in_no_session():
    assert sessions([-1, 0, -1, 0], [0, 0, 10, 60]) == [-1, 0, -1, 1]
    assert sessions([-1], [0]) == [-1]
    assert sessions([], []) == []


def test_rows_need_not_be_in_order():
    assert sessions([0, 0, 0], [100, 0, 10]) == [1, 0, 0]


def test_without_any_patience_only_rows_of_one_instant_are_a_session():
    assert sessions([0, 0, 0], [0, 0, 1], timedelta(0)) == [0, 0, 1]


@given(
    rows=st.lists(st.tuples(st.integers(-1, 3), st.integers(0, 40)), max_size=40),
    timeout=st.integers(0, 12).map(lambda minutes: timedelta(minutes=minutes)),
)
def test_sessions_are_those_that_a_plain_loop_finds(rows, timeout):
    people, minutes = [person for person, _ in rows], [minute for _, minute in rows]
    expected = plainly(people, minutes, timeout)
    codes = sessions(people, minutes, timeout)
    names = sorted({name for name in expected if name is not None})
    assert codes == [-1 if name is None else names.index(name) for name in expected]


@pytest.mark.parametrize("timeout", [timedelta(minutes=-1), 30, None, pd.NaT])
def test_a_timeout_is_a_duration_that_is_not_negative(timeout):
    with pytest.raises(UnusableTimeout, match="timedelta"):
        make_event_table(events(person_id=["p"]), session_timeout=timeout)
