"""What all values that a front end is told are made of, and the parts that several kinds of results share."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

__all__ = ["Bounded", "ChangeState", "ErrorState", "NoteState", "Wire", "plain"]


class Wire(BaseModel):
    """A value of the protocol; unknown fields are refused, since a browser is not trusted."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ErrorState(Wire):
    """An error in three sentences, with the message id that a front end can say in another language."""

    id: str
    parameters: dict[str, object]
    what: str
    why: str
    fix: str


class NoteState(Wire):
    """A remark on the result."""

    id: str
    parameters: dict[str, object]
    text: str


class Bounded(Wire):
    """A share or percentage with its 95% interval; null over zero, or where an interval has no meaning."""

    value: float | None
    low: float | None
    high: float | None


class ChangeState(Wire):
    """How a figure differs from that of the first side; its share in points, out of 100."""

    value: float | None
    percent: float | None
    points: float | None
    low: float | None
    high: float | None
    p_value: float | None
    withheld: str | None


def plain(state: BaseModel) -> dict[str, object]:
    """Give a value of the protocol as plain JSON values."""
    return state.model_dump(mode="json")
