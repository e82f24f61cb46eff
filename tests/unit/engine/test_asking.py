"""Questions that are let go of: by those who stop a query, and by those who cannot."""

from __future__ import annotations

import _thread
import threading
import time

import pytest

from ipyjourney.engine.narwhals.asking import Asker
from ipyjourney.engine.work import Cancelled, Work, under_way


class Slow:
    """A query that runs until it is stopped or let go."""

    def __init__(self) -> None:
        self.begun, self.end = threading.Event(), threading.Event()
        self.stopped, self.dropped = 0, []

    def __call__(self) -> str:
        self.begun.set()
        assert self.end.wait(20)
        if self.stopped:
            raise InterruptedError
        return "late"

    def stop(self) -> None:
        # The first stop comes too early to be of use.
        self.stopped += 1
        if self.stopped > 1:
            self.end.set()

    def cancelling(self, work: Work) -> threading.Thread:
        def cancel() -> None:
            assert self.begun.wait(20)
            work.cancel()

        thread = threading.Thread(target=cancel)
        thread.start()
        return thread


def ask_and_cancel(asker: Asker, slow: Slow) -> None:
    work = Work()
    thread = slow.cancelling(work)
    with work, pytest.raises(Cancelled):
        asker.ask(slow, slow.dropped.append)
    thread.join()


def test_a_query_is_stopped_until_it_ends():
    slow = Slow()
    asker = Asker(slow.stop)
    ask_and_cancel(asker, slow)
    assert slow.stopped > 1
    assert slow.dropped == []
    assert asker.ask(lambda: "next", slow.dropped.append) == "next"


def test_where_nothing_stops_it_the_caller_goes_on_and_the_next_question_waits():
    slow, order = Slow(), []
    asker = Asker(None)
    ask_and_cancel(asker, slow)
    assert not slow.end.is_set()
    impatient = Work()
    impatient.cancel()
    with impatient, pytest.raises(Cancelled):
        asker.ask(lambda: order.append("too early"), order.append)
    threading.Timer(0.1, slow.end.set).start()
    assert asker.ask(lambda: order.append("next"), lambda _: None) is None
    assert (slow.dropped, order) == (["late"], ["next"])


def test_where_queries_run_side_by_side_nobody_waits():
    slow = Slow()
    asker = Asker(slow.stop, one_by_one=False)
    ask_and_cancel(asker, slow)
    assert asker.ask(lambda: "next", lambda _: None) == "next"
    assert slow.stopped == 1
    slow.end.set()


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_kernel_stops_the_query():
    slow = Slow()

    def interrupt() -> None:
        assert slow.begun.wait(20)
        _thread.interrupt_main()

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        Asker(slow.stop).ask(slow, slow.dropped.append)
    thread.join()
    assert slow.stopped > 1


def test_an_answer_and_an_error_come_back_and_the_work_goes_along():
    asker, seen = Asker(None), []

    def fail() -> None:
        seen.append(under_way())
        raise ZeroDivisionError

    with Work() as work, pytest.raises(ZeroDivisionError):
        asker.ask(fail, seen.append)
    assert seen == [work]


def test_a_question_in_a_thread_that_nobody_can_stop_is_asked_there():
    found = []
    thread = threading.Thread(target=lambda: found.append(Asker(None).ask(threading.current_thread, print)))
    thread.start()
    thread.join()
    assert found == [thread]


def test_asking_in_another_thread_costs_less_than_a_millisecond():
    asker = Asker(None)
    began = time.perf_counter()
    for number in range(200):
        assert asker.ask(lambda number=number: number, print) == number
    assert time.perf_counter() - began < 0.2
