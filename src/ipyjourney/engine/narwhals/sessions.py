"""Sessions that are cut from people's rows when they are asked for first: that sorts the whole table by person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import TIME, flag, joined_key

if TYPE_CHECKING:
    from ipyjourney.engine.narwhals.context import Context

__all__ = ["SessionsNeeded", "WithSessions", "session_number", "with_sessions", "with_sessions_of"]

Answer = TypeVar("Answer")

MICROSECOND = timedelta(microseconds=1)


class SessionsNeeded(Exception):
    """A question asks for sessions, which were not cut yet."""


def with_sessions(context: Context, ask: Callable[[], Answer]) -> Answer:
    """Ask, and ask once more if it takes sessions.

    Parameters
    ----------
    context : Context
    ask : callable
    """
    try:
        return ask()
    except SessionsNeeded:
        pass
    with context.lock:
        context.cut_sessions()
        return ask()


class WithSessions:
    """Functions that answer questions of a context, which may take sessions.

    Parameters
    ----------
    answers : module
    """

    def __init__(self, answers: object) -> None:
        self._answers = answers

    def __getattr__(self, name: str) -> Callable[..., Any]:
        answer = getattr(self._answers, name)
        return lambda context, *some, **more: with_sessions(context, lambda: answer(context, *some, **more))


def session_number(name: str) -> str:
    """Name the column with the numbers of a person's sessions, from 1."""
    return f"{name}_number"


def with_sessions_of(plan: Frame, name: str, keys: list[str], timeout: timedelta) -> Frame:
    """Give each session of a person a number: a longer gap than the timeout begins a new one.

    Parameters
    ----------
    plan : Frame
        Rows with moments.
    name : str
        Column of the sessions.
    keys : list of str
        Columns that tell people apart.
    timeout : timedelta
    """
    number, person = session_number(name), f"{name}_of"
    plan = plan.with_columns(joined_key(keys).alias(person))
    since = (nw.col(TIME) - nw.col(TIME).shift(1).over(person, order_by=TIME)).alias(f"{name}_gap")
    begins = flag(nw.col(f"{name}_gap") > timeout // MICROSECOND).alias(f"{name}_new")
    plan = plan.with_columns(since).with_columns(begins)
    counted = nw.col(f"{name}_new").cum_sum().over(person, order_by=TIME).cast(nw.Int64)
    plan = plan.with_columns((counted + 1).alias(number))
    # Rows of one moment are in one session, whichever of them is counted first.
    plan = plan.with_columns(nw.col(number).max().over(person, TIME).alias(number))
    session = nw.concat_str(nw.col(person), nw.col(number).cast(nw.String), separator="#")
    plan = plan.with_columns(nw.when(~nw.col(person).is_null()).then(session).alias(name))
    return plan.drop(person, f"{name}_gap", f"{name}_new")
