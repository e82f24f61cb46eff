"""Questions that are let go of when nobody waits for their answer any more."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

from ipyjourney.engine.work import Cancelled, Work, under_way

__all__ = ["BETWEEN_LOOKS", "Asker", "Stop", "check"]

Answer = TypeVar("Answer")

Stop = Callable[[], object]
"""Stops the query under way, if there is one; called again and again, for one that has not begun cannot be stopped."""

BETWEEN_LOOKS = 0.05
"""Seconds from one look at whether an answer is still wanted to the next."""
BETWEEN_STOPS = 0.01

STOPPING = 10.0
"""Seconds after which a query that does not listen is left alone."""


class Asker:
    """Asks a backend in another thread, and looks meanwhile whether the answer is still wanted.

    Parameters
    ----------
    stop : callable, optional
        Stops its query. Without one, whoever gives up goes on at once, and the query runs to its end.
    one_by_one : bool, default True
        Whether it answers one question at a time, so that the next one waits for a query that runs to its end.
    """

    def __init__(self, stop: Stop | None, *, one_by_one: bool = True) -> None:
        self._stop, self._one_by_one = stop, one_by_one
        self._left_alone: threading.Thread | None = None

    def ask(self, question: Callable[[], Answer], drop: Callable[[Answer], object]) -> Answer:
        """Ask, unless the work under way is stopped or the user interrupts the kernel.

        Parameters
        ----------
        question : callable
            Asks the backend.
        drop : callable
            Throws away an answer that came too late.

        Raises
        ------
        Cancelled
            If the work under way was asked to stop.
        """
        work = under_way()
        while self._left_alone is not None and self._left_alone.is_alive():
            self._left_alone.join(BETWEEN_LOOKS)
            check(work)
        if work is None and threading.current_thread() is not threading.main_thread():
            # There is nobody who could stop it.
            return question()
        answer: Future[Answer] = Future()
        run = contextvars.copy_context().run
        thread = threading.Thread(target=run, args=(_answer, question, answer), name="ipyjourney-query", daemon=True)
        try:
            thread.start()
            while not _is_there(answer, BETWEEN_LOOKS):
                check(work)
        except BaseException:
            if thread.ident is not None:
                self._give_up(answer, thread, drop)
            raise
        return answer.result()

    def _give_up(self, answer: Future[Answer], thread: threading.Thread, drop: Callable[[Answer], object]) -> None:
        def forget(late: Future[Answer]) -> None:
            with suppress(Exception):
                drop(late.result())

        until = time.monotonic() + STOPPING
        try:
            while self._stop is not None and time.monotonic() < until:
                # Where the query ends by itself just now, there is nothing to stop.
                with suppress(Exception):
                    self._stop()
                if _is_there(answer, BETWEEN_STOPS) or not self._one_by_one:
                    break
        finally:
            if self._one_by_one:
                self._left_alone = thread
            answer.add_done_callback(forget)


def check(work: Work | None) -> None:
    """Go no further with work that was asked to stop.

    Raises
    ------
    Cancelled
    """
    if work is not None and work.cancelled:
        raise Cancelled


def _answer(question: Callable[[], Answer], answer: Future[Answer]) -> None:
    try:
        answer.set_result(question())
    except BaseException as problem:
        answer.set_exception(problem)


def _is_there(answer: Future[Any], seconds: float) -> bool:
    try:
        answer.exception(timeout=seconds)
    except TimeoutError:
        return answer.done()
    return True
