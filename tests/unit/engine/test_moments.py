"""Rows at one moment are counted exactly, whichever way is the quicker one, in every scope."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.codes import ItemCodes
from ipyjourney.engine.pandas.gather import group_places
from ipyjourney.engine.pandas.index import LOOKED_UP, SCANNED, Index
from ipyjourney.engine.pandas.moments import MOST_SHARED, count_ties, rows_at_shared_moments
from ipyjourney.spec import JourneySpec

ROWS = 3_000


def make_events(n_moments: int, *, shuffled: bool) -> pd.DataFrame:
    draw = np.random.default_rng(n_moments)
    seconds = np.sort(draw.integers(0, n_moments, ROWS))
    accounts = draw.integers(0, 9, ROWS)
    frame = pd.DataFrame(
        {
            "timestamp": pd.Timestamp("2026-01-01") + pd.to_timedelta(seconds, unit="s"),
            "event": draw.choice(["visit", "order"], ROWS),
            "account_id": [None if account == 8 else str(account) for account in accounts],
        }
    )
    return frame.sample(frac=1, random_state=1, ignore_index=True) if shuffled else frame


def told_ties(result: ij.JourneyResult) -> int:
    return sum(int(note.parameters["rows"]) for note in result.notes if note.message_id == "ties-by-row")


def ties_noted(frame: pd.DataFrame) -> int:
    view = ij.DataView(frame, timestamp="timestamp", event="event", containers={"account": "account_id"})
    result = view.run(JourneySpec.path("visit", container="account"))
    return told_ties(result)


def ties_by_hand(frame: pd.DataFrame) -> int:
    known = frame.dropna(subset="account_id")
    return len(known) - len(known.drop_duplicates(["account_id", "timestamp"]))


@pytest.mark.parametrize("shuffled", [False, True])
@pytest.mark.parametrize("n_moments", [100, ROWS * 2, ROWS * 15, ROWS * 1000, 10**9])
def test_the_note_tells_how_many_rows_follow_another_at_the_same_moment(n_moments: int, shuffled: bool) -> None:
    frame = make_events(n_moments, shuffled=shuffled)
    assert ties_noted(frame) == ties_by_hand(frame)


@pytest.mark.parametrize("n_moments", [ROWS * 2, ROWS * 15])
def test_in_a_date_range_only_its_rows_are_told(n_moments: int) -> None:
    frame = make_events(n_moments, shuffled=True)
    middle = frame["timestamp"].min() + (frame["timestamp"].max() - frame["timestamp"].min()) / 2
    later = frame[frame["timestamp"] >= middle]
    date_range = ij.DateRange(name="Later", start=middle.isoformat())
    view = ij.DataView(
        frame, timestamp="timestamp", event="event", containers={"account": "account_id"}, date_ranges=[date_range]
    )
    result = view.run(JourneySpec.path("visit", container="account").with_changes(date_range="Later"))
    assert told_ties(result) == ties_by_hand(later)


def test_rows_at_moments_of_their_own_are_left_out() -> None:
    times = np.repeat(np.arange(100), np.where(np.arange(100) % 90 == 0, 2, 1))
    shared = rows_at_shared_moments(times, None)
    assert shared is not None
    assert shared.tolist() == [0, 1, 91, 92]


def test_too_many_rows_at_shared_moments_are_not_listed() -> None:
    assert rows_at_shared_moments(np.zeros(MOST_SHARED * 2, np.int64), None) is None


def test_rows_without_an_instance_are_no_ties() -> None:
    assert count_ties(np.array([1, 1, 1, 1]), np.array([-1, -1, 0, 0], np.int32)) == 1


def test_an_item_is_found_at_the_same_rows_alone_and_among_all() -> None:
    draw = np.random.default_rng(3)
    codes = draw.integers(0, 2 * SCANNED, 500).astype(np.uint8)
    grouped, ends = group_places(codes, 2 * SCANNED)

    names = tuple(f"{code:02d}" for code in range(2 * SCANNED - 1))
    items = ItemCodes(codes, names, {name: code for code, name in enumerate(names)})
    index = Index(np.arange(500, dtype=np.int32), np.zeros(500, np.int32), 1, np.arange(500), lambda _: items)
    for code in (*range(2 * SCANNED), 0):
        assert index.of_item("event", code).tolist() == grouped[ends[code] : ends[code + 1]].tolist()


def no_items(_: str) -> ItemCodes:
    raise AssertionError


def test_moments_are_the_same_before_and_after_all_are_gathered() -> None:
    rows = np.random.default_rng(4).permutation(80).astype(np.int32)
    times = np.arange(80) * 7
    index = Index(rows, np.zeros(80, np.int32), 1, times, no_items)
    some = np.array([3, 1, 79], np.int32)
    for _ in range(LOOKED_UP * 2):
        assert index.times_at(some).tolist() == times[rows[some]].tolist()
    assert "times" in vars(index)
