"""Work begun in other threads, and the cache that its outcome goes to."""

from __future__ import annotations

import threading
from unittest import mock

import pytest

from ipyjourney.engine.pandas import ahead
from ipyjourney.engine.pandas.ahead import WORTH_IT, Ahead
from ipyjourney.engine.pandas.cache import Cache

TIMEOUT = 10


def size(_: object) -> int:
    return 1


def test_work_on_short_arrays_is_left_to_whoever_asks() -> None:
    with Ahead(WORTH_IT - 1) as some:
        some.begin(lambda: pytest.fail("begun"))


def test_where_no_processor_is_spare_nothing_is_begun() -> None:
    with mock.patch.object(ahead, "n_processors", return_value=1):
        pool = ahead._Pool()
        assert pool.submit(lambda: pytest.fail("begun")) is None


def test_at_the_end_nothing_is_under_way_and_failures_are_left_to_whoever_asks() -> None:
    begun, ended = threading.Event(), []

    def work() -> None:
        begun.set()
        ended.append(1)
        raise ValueError("too early")

    with mock.patch.object(ahead, "n_processors", return_value=2), mock.patch.object(ahead, "_pool", ahead._Pool()):
        with Ahead(WORTH_IT) as some:
            some.begin(work)
            assert begun.wait(TIMEOUT)
        assert ended == [1]


def test_a_value_that_another_thread_makes_is_waited_for() -> None:
    cache, begun, go_on = Cache(100), threading.Event(), threading.Event()

    def slowly() -> str:
        begun.set()
        assert go_on.wait(TIMEOUT)
        return "made once"

    other = threading.Thread(target=lambda: cache.get("key", slowly, size))
    other.start()
    assert begun.wait(TIMEOUT)
    threading.Timer(0.05, go_on.set).start()
    assert cache.get("key", lambda: "made twice", size) == "made once"
    other.join()


def test_a_value_that_another_thread_failed_to_make_is_made() -> None:
    cache, begun, go_on = Cache(100), threading.Event(), threading.Event()
    failures: list[Exception] = []

    def badly() -> str:
        begun.set()
        assert go_on.wait(TIMEOUT)
        raise ValueError("not this time")

    def other() -> None:
        try:
            cache.get("key", badly, size)
        except ValueError as problem:
            failures.append(problem)

    thread = threading.Thread(target=other)
    thread.start()
    assert begun.wait(TIMEOUT)
    threading.Timer(0.05, go_on.set).start()
    assert cache.get("key", lambda: "made", size) == "made"
    thread.join()
    assert len(failures) == 1


def test_what_is_begun_and_fails_fails_for_the_caller_too() -> None:
    cache = Cache(100)

    def fail() -> str:
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            cache.get("key", fail, size)
    assert cache.get("key", lambda: "well", size) == "well"
