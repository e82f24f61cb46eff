"""What a front end is told beside a result: the spec that it is of, what is being done, and its words."""

from __future__ import annotations

from typing import Literal

from ipyjourney.engine.work import Stage as WorkStage
from ipyjourney.state.wire import ErrorState, Wire

__all__ = ["ProgressState", "SpecState", "StatusState", "WordsState"]


class SpecState(Wire):
    """The last good spec, and the revision that an edit must start from."""

    revision: str
    spec: dict[str, object]
    can_undo: bool
    can_redo: bool
    configured: bool
    """Whether somebody said what is followed and counted, in Python or on the canvas; if not, a form asks."""


class ProgressState(Wire):
    """What a computation is at, and how much of that is done, from 0 to 1."""

    stage: WorkStage
    fraction: float


class StatusState(Wire):
    """What the kernel is doing."""

    state: Literal["idle", "computing", "failed"]
    revision: str
    error: ErrorState | None
    progress: ProgressState | None


class WordsState(Wire):
    """What the front end says: word files without their comments, in the language of a locale."""

    locale: str
    text: str
    follows: bool
    """Whether the front end may say which language its reader has."""
